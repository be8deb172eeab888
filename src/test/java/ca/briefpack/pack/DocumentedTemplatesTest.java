package ca.briefpack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.content.Briefing;
import ca.briefpack.data.Job;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.template.TemplateEngine;
import ca.briefpack.run.Copies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of {@code src/site/markdown/templates.md}, put into a copy of the templates, of which a brief is made. */
class DocumentedTemplatesTest {
    private static final Path DOCUMENT = Path.of("src/site/markdown/templates.md");
    /** The first line of an example says into which file it goes, and where. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^ {4}<#-- (templates/\\S+): (at the end|(after|before) (.+)) -->\\n((?: {4}.*\\n)+)");
    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        Copies.copy(Path.of("templates"), folder.resolve("templates"));
        SmallStudy.altered().put(folder.resolve("data"));
    }

    @Test
    void a_sentence() throws IOException {
        assertThat(put("A sentence")).isEqualTo(3);

        assertThat(words(page(Lang.EN))).contains("The province sells goods worth "
                + new FigureFormat(Lang.EN).value(ontario().figure("china-before")) + " a year to China.");
        assertThat(words(page(Lang.FR))).contains("La province vend à la Chine pour "
                + new FigureFormat(Lang.FR).value(ontario().figure("china-before")) + " de biens par an.");
    }

    @Test
    void a_section() throws IOException {
        String before = page(Lang.EN);
        assertThat(before).doesNotContain("t-tornado\"");
        assertThat(put("A section")).isEqualTo(3);

        assertThat(page(Lang.EN)).containsPattern("<h3[^>]*>Where the figures are least sure</h3>").contains("t-tornado\"");
        assertThat(page(Lang.FR)).containsPattern("<h3[^>]*>Où les chiffres sont le moins sûrs</h3>").contains("t-tornado\"");
    }

    @Test
    void a_chart() throws IOException {
        int before = charts(page(Lang.FR));
        assertThat(put("A chart")).isEqualTo(1);

        assertThat(charts(page(Lang.EN))).isEqualTo(before + 1);
        assertThat(charts(page(Lang.FR))).isEqualTo(before + 1);
    }

    @Test
    void a_folder_of_a_third_language_is_parsed_and_nothing_is_made_of_it() throws IOException {
        Copies.copy(Path.of("templates/wording/en"), folder.resolve("templates/wording/es"));
        assertThat(Lang.values()).containsExactly(Lang.EN, Lang.FR);
        assertThat(problems()).isEmpty();

        Files.writeString(folder.resolve("templates/wording/es/province.ftlh"), "<#function issue");
        assertThat(problems()).singleElement().asString().contains("templates/wording/es/province.ftlh:1 cannot be parsed");
    }

    @Test
    void no_example_is_left_untried() throws IOException {
        assertThat(EXAMPLE.matcher(Files.readString(DOCUMENT)).results().count())
                .isEqualTo(examples("A sentence").size() + examples("A section").size() + examples("A chart").size())
                .isEqualTo(Files.readString(DOCUMENT).split("\n {4}<#-- ", -1).length - 1);
    }

    private List<Problem> problems() {
        return new TemplateEngine(folder.resolve("templates"), "northern").check(PackTemplates.all());
    }

    private static List<MatchResult> examples(String heading) throws IOException {
        String section = Files.readString(DOCUMENT).split("(?m)^## " + heading + "\n")[1].split("(?m)^## ")[0];
        return EXAMPLE.matcher(section).results().toList();
    }

    /** @return how many examples the section has */
    private int put(String heading) throws IOException {
        List<MatchResult> examples = examples(heading);
        for (MatchResult example : examples) {
            Path file = folder.resolve(example.group(1));
            String text = Files.readString(file);
            String added = example.group(5).replaceAll("(?m)^ {4}", "");
            if (example.group(3) == null) {
                Files.writeString(file, text + added);
            } else {
                String anchor = example.group(4);
                assertThat(text).as(example.group(1)).containsOnlyOnce(anchor);
                String with = example.group(3).equals("after") ? anchor + "\n" + added : added + anchor;
                Files.writeString(file, text.replaceFirst(Pattern.quote(anchor), Matcher.quoteReplacement(with)));
            }
        }
        return examples.size();
    }

    private String page(Lang lang) {
        Folders folders = new Folders(folder.resolve("data"), folder.resolve("templates"), folder.resolve("output"),
                folder.resolve("data/job.yaml"));
        RunConfig config = new RunConfig(SmallStudy.AS_OF, folders, Selection.of(List.of(), List.of(), List.of(), List.of()), 1,
                Reuse.NONE);
        Job job = config.readJob();
        return new String(new Proof(PackTools.open(config, job)).page(ontario(), lang).content(), StandardCharsets.UTF_8);
    }

    private static Briefing ontario() {
        return SmallStudy.shared().briefing("province-on");
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]+>", "").replace("&nbsp;", "\u00a0").replace("&#160;", "\u00a0");
    }

    private static int charts(String page) {
        return (int) Arrays.stream(page.split("<svg", -1)).count() - 1;
    }
}
