package ca.briefpack.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.brief.Briefing;
import ca.briefpack.brief.Edition;
import ca.briefpack.brief.Masthead;
import ca.briefpack.brief.PackSpec;
import ca.briefpack.brief.PackSpec.Kind;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Text;
import ca.briefpack.render.SampleBriefing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {
    @TempDir
    private Path temp;

    private void write(String name, String text) throws IOException {
        Path file = temp.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private TemplateEngine engine() {
        return new TemplateEngine(temp.resolve("templates"), "northern", new TemplateEngine.Limits(10_000, Duration.ofMillis(300)));
    }

    private String render(String text) throws IOException {
        write("page.ftlh", text);
        return engine().render("page.ftlh", SampleBriefing.ontario(), Lang.FR, Map.of());
    }

    private Problem refusal(String text) throws IOException {
        write("page.ftlh", text);
        return refusalOfPage();
    }

    private Problem refusalOfPage() {
        return catchThrowableOfType(BriefpackException.class,
                () -> engine().render("page.ftlh", SampleBriefing.ontario(), Lang.FR, Map.of())).problems().get(0);
    }

    @Test
    void a_template_reads_the_briefing_by_the_names_of_its_records() throws IOException {
        assertThat(render("${b.pack.code} ${b.pack.name.fr} ${b.edition.asOf} ${b.table('by-product').columns[1].scale.name()} ${lang} ${brand}"))
                .isEqualTo("ON Ontario 2025-10-01 MILLION fr northern");
    }

    @Test
    void figures_are_printed_by_fmt_in_the_language() throws IOException {
        assertThat(render("${fmt.value(b.figure('on.exports-change'))}|${fmt.cell(b.figure('on.exports-change'), part.low, scale.million)}"))
                .isEqualTo("−3,1\u00a0G$|−4\u00a0400");
    }

    @Test
    void numbers_in_ids_are_printed_without_digit_groups() throws IOException {
        assertThat(render("<#list [1234567] as n>row-${n}</#list>")).isEqualTo("row-1234567");
    }

    @Test
    void words_from_data_are_escaped_in_pages_and_in_wording() throws IOException {
        Briefing hostile = new Briefing(new PackSpec(Kind.PROVINCE, "ON", Text.same("<b>&")),
                new Edition(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 1, 31), "r", "h", "1"), new Masthead(new Text("Unit", "Unité"), new Text("Unclassified", "Non classifié")), Map.of(), Map.of(), Map.of(), Map.of(), List.of());
        write("wording/en/w.ftl", "<#macro say>${b.pack.name.en}</#macro><#function tell><#return 'x ' + b.pack.name.en></#function>");
        write("page.ftlh", "<#import '/wording/${lang}/w.ftl' as w>${b.pack.name.en}|<@w.say/>|${w.tell()}");
        assertThat(engine().render("page.ftlh", hostile, Lang.EN, Map.of())).isEqualTo("&lt;b&gt;&amp;|&lt;b&gt;&amp;|x &lt;b&gt;&amp;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${b.class}", "${b.getClass()}", "${fmt.class.classLoader}", "${lang?api}", "${b.figures?api.clear()}",
        "${'freemarker.template.utility.Execute'?new()('id')}", "${'1+1'?eval}", "<@'x'?interpret/>", "${'1+1'? <#-- -->eval}",
        "${'\\x0024{1}'}", "${b.edition.asOf.getChronology()}", "${b.pack.name.wait()}", "<#include '../../secret.txt'>",
        "<#include 'file:///etc/passwd'>"})
    void a_template_cannot_leave_the_sandbox(String escape) throws IOException {
        Files.writeString(temp.resolve("secret.txt"), "secret");
        assertThat(refusal("line one\n" + escape).code()).isEqualTo(Problem.Code.P030);
    }

    @Test
    void a_problem_names_file_and_line() throws IOException {
        assertThat(refusal("one\n<#if lang>").toString()).startsWith("P030 templates/page.ftlh:2 cannot be parsed: ").contains(" -> ");
        assertThat(refusal("one\ntwo\n${nothing}").toString()).startsWith("P030 templates/page.ftlh:3 fails in 'nothing': ");
    }

    @Test
    void a_figure_that_does_not_exist_is_named_with_the_line_that_asks_for_it() throws IOException {
        assertThat(refusal("one\n${fmt.value(b.figure('on.nowhere'))}").toString())
                .startsWith("P030 templates/page.ftlh:2 fails").contains("has no figure 'on.nowhere'");
    }

    @Test
    void a_template_that_does_not_exist_is_a_problem() throws IOException {
        write("other.ftlh", "x");
        assertThat(refusalOfPage().toString()).startsWith("P030 templates/page.ftlh there is no such template");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#list 1.. as n></#list>", "<#list 1.. as n><#assign x = n></#list>", "<#macro m><@m/></#macro><@m/>",
        "<#import 'endless.ftl' as e><@e.go/>"})
    void a_template_without_an_end_is_stopped(String endless) throws IOException {
        write("endless.ftl", "<#macro go><#list 1.. as n></#list></#macro>");
        assertThat(refusal(endless).what()).contains("does not come to an end");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void a_template_that_prints_without_measure_is_stopped() throws IOException {
        assertThat(refusal("<#list 1.. as n>0123456789</#list>").what()).contains("prints more than 10,000 characters");
    }

    @Test
    void check_finds_every_broken_template() throws IOException {
        write("pdf/a.ftlh", "<#if>");
        write("pdf/b.ftlh", "fine");
        write("workbook/c.ftlx", "\n${");
        assertThat(engine().check(List.of())).extracting(Problem::where).containsExactly("templates/pdf/a.ftlh:1", "templates/workbook/c.ftlx:2");
    }

    @Test
    void check_finds_what_is_missing_of_what_is_rendered_and_of_what_that_reads() throws IOException {
        write("pdf/a.ftlh", "<#import \"layout.ftlh\" as page><#import \"/wording/${lang}/words.ftlh\" as w>");
        write("wording/en/words.ftlh", "");
        write("wording/fr/words.ftlh", "<#include \"more.ftlh\">");

        assertThat(engine().check(List.of("pdf/a.ftlh", "pdf/b.ftlh"))).extracting(Problem::toString).containsExactly(
                "P030 templates/pdf/b.ftlh is missing -> put it back: packs are rendered from it",
                "P030 templates/pdf/layout.ftlh is missing -> put it back: templates/pdf/a.ftlh reads it",
                "P030 templates/wording/fr/more.ftlh is missing -> put it back: templates/wording/fr/words.ftlh reads it");
    }

    @Test
    void wording_defines_the_same_names_in_both_languages() throws IOException {
        write("wording/en/province.ftl", "<#macro lead a>x</#macro><#function only><#return 1></#function>");
        write("wording/fr/province.ftl", "<#macro lead b>x</#macro>");
        write("wording/fr/extra.ftl", "x");
        assertThat(engine().check(List.of())).extracting(Problem::toString).satisfiesExactlyInAnyOrder(
                p -> assertThat(p).contains("templates/wording/fr/province.ftl does not define function only()"),
                p -> assertThat(p).contains("templates/wording/fr/province.ftl defines macro lead(b)").contains("defines macro lead(a)"),
                p -> assertThat(p).contains("templates/wording/en/extra.ftl is missing"));
    }

    @Test
    void the_shipped_templates_have_no_problem() {
        assertThat(new TemplateEngine(Path.of("templates"), "northern").check(List.of())).isEmpty();
    }

    @Test
    void the_sample_templates_have_no_problem() {
        assertThat(new TemplateEngine(Path.of("src/test/resources/templates"), "northern").check(List.of())).isEmpty();
    }
}
