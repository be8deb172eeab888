package ca.briefpack.render.template;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.PathGlobMatcher;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The parsed templates of a folder, and the words for what is wrong with them. */
final class Library {
    private static final Version VERSION = Configuration.VERSION_2_3_35;
    private final Path folder;
    private final Configuration configuration;
    private final Map<String, Problem> broken = new TreeMap<>();

    /** Reads every template, so that each one carries the check that lets {@link TimeCap} stop it. */
    Library(Path folder) {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            throw new BriefpackException(new Problem(Code.P030, folder.toString(), "is not a folder",
                    "name the folder of the templates"));
        }
        this.configuration = configure(folder);
        for (String name : names()) {
            try {
                _CoreAPI.addThreadInterruptedChecks(configuration.getTemplate(name));
            } catch (ParseException e) {
                broken.put(name, unparsable(e));
            } catch (IOException e) {
                broken.put(name, new Problem(Code.P030, where(name), firstLine(e.getMessage()), "mend or remove it"));
            }
        }
    }

    /** Paths of all templates in the folder, sorted. */
    List<String> names() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(name -> name.matches(".*\\.ftl[hx]?")).sorted().toList();
        } catch (IOException e) {
            throw new BriefpackException(new Problem(Code.P030, folder.toString(), "cannot be listed: " + e.getMessage(),
                    "make the folder readable"), e);
        }
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

    private static Configuration configure(Path folder) {
        Configuration c = new Configuration(VERSION);
        try {
            c.setTemplateLoader(new GuardedLoader(new FileTemplateLoader(folder.toFile())));
        } catch (IOException e) {
            throw new BriefpackException(new Problem(Code.P030, folder.toString(), "cannot be read: " + e.getMessage(),
                    "make the folder readable"), e);
        }
        c.setCacheStorage(new StrongCacheStorage());
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        c.setLocalizedLookup(false);
        c.setDefaultEncoding("UTF-8");
        c.setOutputEncoding("UTF-8");
        c.setOutputFormat(HTMLOutputFormat.INSTANCE);
        c.setTemplateConfigurations(new ConditionalTemplateConfigurationFactory(new PathGlobMatcher("mail/**"), plainText()));
        c.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        // One locale for all: templates are kept by locale, and one read a second time would lack the check for the time cap.
        c.setLocale(Locale.ROOT);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setNumberFormat("c");
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
