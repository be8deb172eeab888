package ca.briefpack.render.template;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table.Part;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.ChartHeights;
import ca.briefpack.render.FrontPage;
import ca.briefpack.render.PageFault;
import ca.briefpack.render.Squeeze;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The FreeMarker templates of a folder, sandboxed. A template sees the briefing as {@code b}, the language's code as {@code
 * lang}, the brand as {@code brand}, the printed form of figures and texts as {@code fmt} ({@link TracingFormat}), regular
 * expressions as {@code pattern} ({@link Matching}), what has room on page 1 as {@code room} ({@link FrontPage}), heights of
 * other charts as {@code height} ({@link ChartHeights}), and the constants {@code part.low, part.central, part.high} and {@code
 * scale.one .. scale.percent}. It sees no Java class and no file outside the folder; what it prints is escaped. Templates are
 * read once, when the engine is made. The engine may be used by several threads.
 */
public final class TemplateEngine {
    private static final TemplateLimits LIMITS = new TemplateLimits(64_000_000, Duration.ofSeconds(20), 2L << 30);
    private final Library library;
    private final String brand;
    private final TemplateLimits limits;
    private final Map<String, BriefpackException> leftBehind = new ConcurrentHashMap<>();

    /**
     * @param templates the folder with {@code pdf/}, {@code workbook/}, {@code wording/en} and {@code wording/fr}
     * @param brand     the brand's name, which templates may print
     * @throws BriefpackException P030 if the folder does not exist
     */
    public TemplateEngine(Path templates, String brand) {
        this(templates, brand, LIMITS);
    }

    TemplateEngine(Path templates, String brand, TemplateLimits limits) {
        this.library = new Library(templates);
        this.brand = brand;
        this.limits = limits;
    }

    /**
     * Every template that cannot be parsed or is missing, and every macro or function that the two languages' wording does not
     * share.
     *
     * @param needed paths of those that will be rendered; those that they import are looked for as well
     */
    public List<Problem> check(List<String> needed) {
        return new LibraryCheck(library).problems(needed);
    }

    /** What the templates name and define; what cannot be parsed is left out. */
    public TemplateIndex index() {
        return new IndexReader(library).read();
    }

    /**
     * What the template prints for the briefing.
     *
     * @param template its path in the folder: {@code pdf/province.ftlh}
     * @param extra    further names for the template to see; they may not hide the names above
     * @throws BriefpackException P030 with file, line, what and the way out
     */
    public String render(String template, Briefing briefing, Lang lang, Map<String, Object> extra) {
        return printed(template, model(briefing, lang, extra, Squeeze.NONE));
    }

    private String printed(String template, Map<String, Object> model) {
        return printed(template, model, new CappedWriter(limits.characters()));
    }

    private String printed(String template, Map<String, Object> model, CappedWriter out) {
        process(template, model, out);
        return out.toString();
    }

    private void process(String template, Map<String, Object> model, Writer out) {
        Template parsed = library.get(template);
        if (leftBehind.containsKey(template)) {
            throw leftBehind.get(template);
        }
        try {
            new TemplateRun(parsed.createProcessingEnvironment(model, out)).run(limits);
        } catch (TemplateException e) {
            throw library.failure(template, e);
        } catch (ParseException e) {
            throw new BriefpackException(library.unparsable(e), e);
        } catch (FrontWriter.Ended e) {
            // all that was wanted is printed
        } catch (IOException e) {
            throw library.failure(template, e);
        } catch (TemplateRun.Exceeded e) {
            throw exceeded(template, e);
        }
    }

    private BriefpackException exceeded(String template, TemplateRun.Exceeded e) {
        BriefpackException failure = new BriefpackException(new Problem(Code.P030,
                library.where(e.place().isEmpty() ? template : e.place()),
                e.getMessage(), "look for a list without an end, a macro that calls itself, or a text that a loop adds to"), e);
        if (e.isLeftBehind()) {
            leftBehind.put(template, failure);
        }
        return failure;
    }

    /**
     * The page that the template prints for the briefing, well formed and of {@link ca.briefpack.render.Markup} alone.
     *
     * @throws BriefpackException P030 as {@link #render}; what a page may not be is placed in the template that prints it
     */
    public String page(String template, Briefing briefing, Lang lang, Squeeze squeeze) {
        return sound(printed(template, model(briefing, lang, Map.of(), squeeze)), template, briefing, lang, squeeze);
    }

    /**
     * Page 1 of the page alone, quickly: nothing after it is worded, so nothing that is wrong there is found. The whole page if it
     * does not say where its page 1 ends.
     *
     * @throws BriefpackException as {@link #page}
     */
    public String front(String template, Briefing briefing, Lang lang, Squeeze squeeze) {
        String front = printed(template, model(briefing, lang, Map.of(), squeeze), new FrontWriter(limits.characters()));
        return sound(front, template, briefing, lang, squeeze);
    }

    private String sound(String page, String template, Briefing briefing, Lang lang, Squeeze squeeze) {
        PageFault.findFirst(page).ifPresent(fault -> {
            Pinpoint pinpoint = new Pinpoint(fault.line(), fault.column());
            process(template, model(briefing, lang, Map.of(), squeeze), pinpoint);
            throw fault.asProblem(library.where(pinpoint.found()));
        });
        return page;
    }

    private Map<String, Object> model(Briefing briefing, Lang lang, Map<String, Object> extra, Squeeze squeeze) {
        Map<String, Object> model = new HashMap<>(extra);
        Map<String, Object> own = Map.of("b", briefing, "room", new FrontPage(briefing.masthead(), lang, squeeze),
                "height", new ChartHeights(), "lang", lang.code(), "brand", brand, "fmt", new TracingFormat(lang),
                "pattern", new Matching(), "part", constants(Part.values()), "scale", constants(Scale.values()));
        own.forEach((name, value) -> Optional.ofNullable(model.put(name, value)).ifPresent(hidden -> {
            throw new IllegalArgumentException("the name '" + name + "' belongs to every template");
        }));
        return model;
    }

    private static Map<String, Object> constants(Enum<?>[] values) {
        Map<String, Object> byName = new HashMap<>();
        for (Enum<?> value : values) {
            byName.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return byName;
    }
}
