package ca.briefpack.render.template;

import ca.briefpack.disk.DiskFault;
import ca.briefpack.disk.FolderFiles;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.words.Written;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.PathGlobMatcher;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;

/** The parsed templates of a folder, and the words for what is wrong with them. */
final class Library {
    private static final Version VERSION = Configuration.VERSION_2_3_35;
    private final Path folder;
    private final Configuration configuration;
    private final Map<String, Problem> broken = new TreeMap<>();
    private final List<String> names;

    /** Reads every template, to tell at once what is wrong with any. */
    Library(Path folder) {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            throw new BriefpackException(new Problem(Code.P030, folder.toString(), "is not a folder",
                    "name the folder of the templates"));
        }
        Map<String, Path> files = list();
        this.names = List.copyOf(files.keySet());
        this.configuration = configure(files);
        for (String name : names) {
            try {
                configuration.getTemplate(name);
            } catch (CheckedTemplates.Refused e) {
                broken.put(name,
                        new Problem(Code.P030, where(name) + ":" + e.fault().line(), e.fault().what(), e.fault().wayOut()));
            } catch (ParseException e) {
                broken.put(name, unparsable(e));
            } catch (FileSystemException | CharacterCodingException e) {
                broken.put(name, DiskFault.problem(Code.P030, where(name), "cannot be read", e));
            } catch (UnfitTemplate e) {
                broken.put(name, new Problem(Code.P030, where(name) + ":" + e.place(), e.getMessage(),
                        "take it out, and save the file as UTF-8"));
            } catch (IOException e) {
                broken.put(name, new Problem(Code.P030, where(name), firstLine(e.getMessage()), "mend or remove it"));
            } catch (NumberFormatException e) {
                broken.put(name, new Problem(Code.P030, where(name), "cannot be parsed: " + e.getMessage(), Written.SIZE));
            }
        }
    }

    /** Whether a template is not there because it, or its folder, cannot be used: which is told. */
    boolean isBroken(String name) {
        return broken.keySet().stream().anyMatch(told -> name.equals(told) || name.startsWith(told + "/"));
    }

    /** Paths of all templates in the folder, sorted. */
    List<String> names() {
        return names;
    }

    /** The files of the templates, by name; what cannot be opened is broken. */
    private SortedMap<String, Path> list() {
        try {
            FolderFiles found = FolderFiles.in(folder);
            found.deadLinks().forEach(name -> broken.put(name,
                    new Problem(Code.P030, where(name), "is a link that leads nowhere", "mend the link")));
            found.listUntold().forEach(name -> broken.put(name, new Problem(Code.P030, where(name),
                    "has a letter in its name that the locale of this process cannot tell",
                    "call briefpack in a locale of UTF-8, such as LC_ALL=C.UTF-8, or rename the file")));
            SortedMap<String, Path> files = new TreeMap<>(found.files());
            files.keySet().removeIf(name -> !isTemplate(name) || broken.containsKey(name));
            return files;
        } catch (IOException e) {
            throw new BriefpackException(DiskFault.problem(Code.P030, folder.toString(), "cannot be listed", e), e);
        }
    }

    private static boolean isTemplate(String name) {
        return name.matches(".*\\.ftl[hx]?");
    }

    Map<String, Problem> broken() {
        return broken;
    }

    /** @throws BriefpackException P030 if there is no such template, or it cannot be parsed */
    Template get(String name) {
        if (broken.containsKey(name)) {
            throw new BriefpackException(broken.get(name));
        }
        try {
            return configuration.getTemplate(name);
        } catch (ParseException e) {
            throw new BriefpackException(unparsable(e), e);
        } catch (TemplateNotFoundException e) {
            throw new BriefpackException(new Problem(Code.P030, where(name), "there is no such template",
                    "add it, or use one of " + names()), e);
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    /** {@code templates/pdf/province.ftlh}: as a reader of a problem would write it. */
    String where(String name) {
        Path last = folder.getFileName();
        return (last == null ? folder : last) + "/" + name;
    }

    Problem unparsable(ParseException e) {
        return new Problem(Code.P030, where(String.valueOf(e.getTemplateName())) + ":" + e.getLineNumber(),
                "cannot be parsed: " + firstLine(e.getEditorMessage()), "mend the directive or expression in that line");
    }

    BriefpackException failure(String asked, TemplateException e) {
        String name = e.getTemplateSourceName() == null ? asked : e.getTemplateSourceName();
        String line = e.getLineNumber() == null ? "" : ":" + e.getLineNumber();
        Throwable root = e.getCause() == null ? e : e.getCause();
        String what = root == e ? firstLine(e.getMessageWithoutStackTop()) : firstLine(String.valueOf(root.getMessage()));
        String blamed = e.getBlamedExpressionString() == null ? "" : " in '" + e.getBlamedExpressionString() + "'";
        return new BriefpackException(new Problem(Code.P030, where(name) + line, "fails" + blamed + ": " + what,
                "mend the line, or guard it with <#if ..??>"), e);
    }

    BriefpackException failure(String name, IOException e) {
        return new BriefpackException(new Problem(Code.P030, where(name), "fails: " + firstLine(e.getMessage()),
                "shorten what it prints, or mend the file"), e);
    }

    private static Configuration configure(Map<String, Path> files) {
        Configuration c = new CheckedTemplates(VERSION);
        c.setTemplateLoader(new PrintableLoader(new FolderLoader(files)));
        c.setCacheStorage(new StrongCacheStorage());
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        c.setLocalizedLookup(false);
        c.setDefaultEncoding("UTF-8");
        c.setOutputEncoding("UTF-8");
        c.setOutputFormat(HTMLOutputFormat.INSTANCE);
        c.setTemplateConfigurations(new ConditionalTemplateConfigurationFactory(new PathGlobMatcher("mail/**"), plainText()));
        c.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        c.setLocale(Locale.ROOT);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setNumberFormat("c");
        c.setArithmeticEngine(new BoundedNumbers());
        c.setBooleanFormat("c");
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setObjectWrapper(wrapper());
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        c.setWrapUncheckedExceptions(true);
        c.setFallbackOnNullLoopVariable(false);
        return c;
    }

    private static TemplateConfiguration plainText() {
        TemplateConfiguration text = new TemplateConfiguration();
        text.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        return text;
    }

    private static DefaultObjectWrapper wrapper() {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(VERSION);
        builder.setMemberAccessPolicy(new ModelOnly());
        builder.setExposeFields(false);
        return builder.build();
    }

    private static String firstLine(String message) {
        return message.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("no reason given");
    }
}
