package ca.briefpack.run;

import ca.briefpack.content.Briefing;
import ca.briefpack.model.Lang;
import ca.briefpack.render.template.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Tables of briefings as pages print them, whether or not a brief has room for them. */
final class Pages {
    private static final String ALL =
            """
            <#import "layout.ftlh" as page>
            <#import "/wording/${lang}/words.ftlh" as w>
            <#import "/wording/${lang}/actors.ftlh" as a>
            <html><body>
            <#list b.tables?keys?sort as id><#if !id?starts_with("trace")><@page.data id true/></#if></#list>
            </body></html>
            """;
    private static final TemplateEngine ENGINE = engine();

    private Pages() {
    }

    /** The shipped templates, and one more that prints every table. */
    private static TemplateEngine engine() {
        try {
            Path folder = Files.createTempDirectory("templates");
            Copies.copy(Path.of("templates"), folder);
            Files.writeString(folder.resolve("pdf/tables.ftlh"), ALL);
            TemplateEngine engine = new TemplateEngine(folder, "northern");
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every table as a page prints it, as markup with plain spaces. */
    static String tables(Briefing briefing, Lang lang) {
        return ENGINE.render("pdf/tables.ftlh", briefing, lang, Map.of()).replace('\u00a0', ' ');
    }

    /** The same in words, on one line. */
    static String words(Briefing briefing, Lang lang) {
        return Release.plain(tables(briefing, lang).replaceAll("<[^>]*>", " ").replace("&amp;", "&").replace("&#39;", "'"));
    }
}
