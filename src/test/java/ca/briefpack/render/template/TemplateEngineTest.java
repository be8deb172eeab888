package ca.briefpack.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Edition;
import ca.briefpack.content.Masthead;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.PackSpec.Kind;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Text;
import ca.briefpack.render.Squeeze;
import ca.briefpack.render.SampleBriefing;
import ca.briefpack.words.Writing;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        return engine(Duration.ofMillis(300), 1L << 40);
    }

    private TemplateEngine engine(Duration time, long bytes) {
        return new TemplateEngine(temp.resolve("templates"), "northern", new TemplateLimits(10_000, time, bytes));
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

    @ParameterizedTest
    @ValueSource(strings = {"${'1e999999999'?number}", "${'1e-999999999'?number}", "${'1e99999999999'?number}",
            "<#if '1e999999999'?number gt 1>x</#if>",
            "<#assign x = 99999999999999999><#list 1..60 as i><#assign x = x * x></#list>${x}",
            "${999999999999999999999999999999999999}"})
    void a_number_without_measure_is_refused_with_its_place(String text) throws IOException {
        assertThat(refusal(text).toString()).startsWith("P030 templates/page.ftlh");
    }

    @Test
    void a_template_asks_for_a_cell_by_the_key_of_its_column() throws IOException {
        assertThat(render(
                "<#assign t = b.table('by-product')>${fmt.text(t.cell(t.rows[0], 'product').text)} ${t.column('change').key} ${t.has('end')?c}"))
                .isEqualTo("Product 1 change false");
        assertThat(refusal("${b.table('by-product').cell(b.table('by-product').rows[0], 'price')}").toString())
                .contains("table by-product has no column 'price'");
    }

    @Test
    void a_template_reads_the_briefing_by_the_names_of_its_records() throws IOException {
        assertThat(render(
                "${b.pack.code} ${b.pack.name.fr} ${b.edition.asOf} ${b.table('by-product').columns[1].scale.name()} ${lang} ${brand}"))
                .isEqualTo("ON Ontario 2025-10-01 MILLION fr northern");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0x9B, 0x202E, 0xFFFD, 0xFFFE})
    void a_character_that_cannot_be_printed_is_told_by_line_and_column(int character) throws IOException {
        Problem problem = refusal("<p>\né" + Character.toString(character) + "</p>");
        assertThat(problem.where()).isEqualTo("templates/page.ftlh:2:2");
        assertThat(problem.what()).isEqualTo("holds " + Writing.named(character) + ", which cannot be printed");
        assertThat(engine().check(List.of("page.ftlh"))).contains(problem);
    }

    @Test
    void letters_apart_from_their_accents_are_composed() throws IOException {
        write("words.ftlh", "<#function name><#return 'Que\u0301bec'></#function>");
        assertThat(render("<#import 'words.ftlh' as w>${w.name()}, a\u0300")).isEqualTo("Québec, à");
    }

    @Test
    void figures_are_printed_by_fmt_in_the_language() throws IOException {
        assertThat(render(
                "${fmt.value(b.figure('on.exports-change'))}|${fmt.cell(b.figure('on.exports-change'), part.low, scale.million)}"))
                .isEqualTo("−3,1\u00a0G$|−4\u00a0400");
    }

    @Test
    void numbers_in_ids_are_printed_without_digit_groups() throws IOException {
        assertThat(render("<#list [1234567] as n>row-${n}</#list>")).isEqualTo("row-1234567");
    }

    @Test
    void words_from_data_are_escaped_in_pages_and_in_wording() throws IOException {
        Briefing hostile = new Briefing(new PackSpec(Kind.PROVINCE, "ON", Text.same("<b>&")),
                new Edition(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 1, 31), "r", "h", "1"),
                new Masthead(new Text("Unit", "Unité"), new Text("Unclassified", "Non classifié")), Map.of(), Map.of(), Map.of(),
                Map.of(), List.of());
        write("wording/en/w.ftl",
                "<#macro say>${b.pack.name.en}</#macro><#function tell><#return 'x ' + b.pack.name.en></#function>");
        write("page.ftlh", "<#import '/wording/${lang}/w.ftl' as w>${b.pack.name.en}|<@w.say/>|${w.tell()}");
        assertThat(engine().render("page.ftlh", hostile, Lang.EN, Map.of()))
                .isEqualTo("&lt;b&gt;&amp;|&lt;b&gt;&amp;|x &lt;b&gt;&amp;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${b.class}", "${b.getClass()}", "${fmt.class.classLoader}", "${lang?api}",
            "${b.figures?api.clear()}",
            "${'freemarker.template.utility.Execute'?new()('id')}", "${'1+1'?eval}", "<@'x'?interpret/>",
            "${'1+1'? <#-- -->eval}",
            "${b.edition.asOf.getChronology()}", "${b.pack.name.wait()}", "<#include '../../secret.txt'>",
            "<#include 'file:///etc/passwd'>"})
    void a_template_cannot_leave_the_sandbox(String escape) throws IOException {
        Files.writeString(temp.resolve("secret.txt"), "secret");
        assertThat(refusal("line one\n" + escape).code()).isEqualTo(Problem.Code.P030);
    }

    @Test
    void a_problem_names_file_and_line() throws IOException {
        assertThat(refusal("one\n<#if lang>").toString()).startsWith("P030 templates/page.ftlh:2 cannot be parsed: ")
                .contains(" -> ");
        assertThat(refusal("one\ntwo\n${nothing}").toString()).startsWith("P030 templates/page.ftlh:3 fails in 'nothing': ");
    }

    @Test
    void a_figure_that_does_not_exist_is_named_with_the_line_that_asks_for_it() throws IOException {
        assertThat(refusal("one\n${fmt.value(b.figure('on.nowhere'))}").toString())
                .startsWith("P030 templates/page.ftlh:2 fails").contains("has no figure 'on.nowhere'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<p onclick='x()'>x</p>|the attribute 'onclick' of <p> is not allowed in a page",
            "<script/>|<script> is not allowed in a page",
            "<a href='javascript:x'>x</a>|link to 'javascript:x' is not allowed",
            "<p style='background: URL(x)'>x</p>|a style 'url(x)' would fetch a file",
            "<meta http-equiv='refresh' content='0;url=x'/>|the attribute 'http-equiv' of <meta> is not allowed in a page",
            "<p>x|is not well formed"})
    void what_a_page_may_not_be_is_placed_in_the_template_that_prints_it(String markup, String what) throws IOException {
        write("part.ftl", "<#macro m>\n" + markup + "\n</#macro>");
        write("page.ftlh", "<#import 'part.ftl' as part>\n<html>\n<body><@part.m/>\n</body></html>");

        Problem problem = catchThrowableOfType(BriefpackException.class,
                () -> engine().page("page.ftlh", SampleBriefing.ontario(), Lang.FR, Squeeze.NONE)).problems().get(0);
        assertThat(problem.where()).isEqualTo(what.contains("well formed") ? "templates/page.ftlh:4" : "templates/part.ftl:2");
        assertThat(problem.what()).startsWith(what);
    }

    @Test
    void a_template_that_does_not_exist_is_a_problem() throws IOException {
        write("other.ftlh", "x");
        assertThat(refusalOfPage().toString()).startsWith("P030 templates/page.ftlh there is no such template");
    }

    /**
     * Text is put together from comments, escapes, strings, files in other encodings; what counts is what the parser makes of it.
     */
    @ParameterizedTest
    @ValueSource(strings = {"${'1+1'?<!-- -->eval}", "${'1+1'?[#-- x --]eval}", "${'1+1'?\n<#-- a --> <!-- b -->eval}",
            "${'<#--'}${'1+1'?eval}${'-->'}",
            "${\"${'1+1'?eval}\"}", "${\"${'1+1'?\\l#-- --\\geval}\"}", "${\"${'\\x0031'?\\x0065val}\"}", "${'1'?evalJson}",
            "${'1'?eval_json}",
            "<#assign x = [{'a': '1+1'?eval}]>", "<#macro m a='1'?eval></#macro>",
            "<#outputformat 'plainText'><#escape x as x?eval>${lang}</#escape></#outputformat>",
            "<#list ['1']?map(s -> s?eval) as n></#list>", "<#function f><#return true?then('1'?eval, 0)></#function>",
            "<#include 'x' + '1'?eval>",
            "<@('$' + '{1}')?interpret/>", "${lang?hasApi?c}", "<#switch '1'><#case '1'?eval></#switch>",
            "<#noautoesc>${'1'?eval}</#noautoesc>"})
    void what_runs_text_as_code_is_refused_however_it_is_spelt(String spelt) throws IOException {
        assertThat(refusal("one\n" + spelt).toString())
                .matches("P030 templates/page\\.ftlh:[23] uses \\?(eval|eval_json|evalJson|interpret|hasApi), "
                        + "which is not allowed in templates -> .+");
    }

    @Test
    void a_template_with_a_fault_cannot_be_included_or_read_in_another_way() throws IOException {
        write("bad.ftl", "${'1+1'?eval}");
        write("odd.txt", "${'1+1'?eval}");
        assertThat(refusal("<#include 'bad.ftl'>").what()).contains("uses ?eval");
        assertThat(refusal("<#setting locale='de'><#include 'bad.ftl'>").what()).contains("uses ?eval");
        assertThat(refusal("<#include 'odd.txt'>").what()).contains("Template not found");
        assertThat(refusal("<#assign x = .get_optional_template('bad.ftl')><@x.include/>").what()).contains("uses ?eval");
    }

    /** A later release of FreeMarker may bring more of them. */
    @Test
    void every_built_in_that_runs_text_as_code_or_reaches_for_java_is_known() throws IOException {
        for (String name : _CoreAPI.getSupportedBuiltInNames(Configuration.LEGACY_NAMING_CONVENTION)) {
            if (name.matches("(.*_)?(eval|interpret|new|api)(_.*)?")) {
                assertThat(refusal("${lang?" + name + "}").what()).startsWith("uses ?" + name + ", which is not allowed");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${'aa'?matches('a+')?c}", "${'aa'?replace('a+', 'b', 'r')}", "${'aa'?replace('a', 'b', 'i' + 'r')}",
            "<#assign f = 'r'>${'aa'?replace('a', 'b', f)}", "<#assign r = 'aa'?replace>${r('a', 'b', 'r')}",
            "${('aa'?replace)('a', 'b')}",
            "<#list 'aa'?split('a', 'r') as x></#list>", "${'aa'?keep_after('a', 'r')}", "${'aa'?keepAfterLast('a', 'r')}",
            "${'aa'?keep_before('a', 'r')}",
            "${'aa'?keep_before_last('a', 'r')}", "${'aa'?ensure_starts_with('a+', 'b')}"})
    void a_regular_expression_that_nothing_could_stop_is_refused(String searching) throws IOException {
        assertThat(refusal("one\n" + searching).toString()).startsWith("P030 templates/page.ftlh:2 uses ?")
                .contains(" with a regular expression, which nothing could stop -> use pattern.matches(text, expression)");
    }

    @Test
    void plain_text_is_searched_and_patterns_are_matched() throws IOException {
        assertThat(render(
                "${'a.b'?replace('.', '-')} ${'a.b'?split('.')?join('|')} ${'a.b'?keep_after('.')} ${'b'?ensure_starts_with('a')} "
                        + "${pattern.matches('WTO panel', '\\\\p{Lu}{2}.*')?c} ${pattern.matches('A panel', '\\\\p{Lu}{2}.*')?c}"))
                .isEqualTo("a-b a|b b ab true false");
    }

    /** It takes days without the cap. */
    @Test
    void time_is_up_inside_a_pattern_too() throws IOException {
        long start = System.nanoTime();
        assertThat(refusal("one\n${pattern.matches('" + "a".repeat(60) + "', '(.*a){12}b')?c}").toString())
                .startsWith("P030 templates/page.ftlh:2 does not come to an end -> ");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#assign s = ''><#list 1.. as n><#assign s = s + '0123456789'></#list>",
            "<#assign s = 'x'><#list 1.. as n><#assign s += s></#list>",
            "<#macro m s><@m s + s/></#macro><@m '0123456789'/>", "<#assign x><#list 1.. as n>0123456789</#list></#assign>",
            "<#assign q = []><#list 1.. as n><#assign q = (q + ['0123456789'])?map(t -> t)></#list>"})
    void text_that_a_loop_builds_up_is_bounded(String building) throws IOException {
        write("page.ftlh", building);
        Problem problem = catchThrowableOfType(BriefpackException.class,
                () -> engine(Duration.ofMinutes(1), 16L << 20).render("page.ftlh", SampleBriefing.ontario(), Lang.FR, Map.of()))
                .problems().get(0);

        assertThat(problem.toString())
                .startsWith("P030 templates/page.ftlh:1 takes more than 16 MB of memory -> look for a list without an end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#assign n = 9><#list 1..20 as i><#assign n = n * n></#list>", "${'1e401'?number}",
            "${('9'?left_pad(500, '9'))?number}",
            "${(1 / ('1e-399'?number) * ('1e399'?number))?string}"})
    void a_number_of_more_digits_than_anyone_reads_is_refused(String counting) throws IOException {
        assertThat(refusal(counting).what()).containsAnyOf("longer than 200 digits", "Can't convert this string to number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#list (1..)?filter(n -> n < 0) as m></#list>", "<#assign r = 1..>", "${(1..)?size}",
            "<#list 1..(2..) as n></#list>"})
    void a_range_without_an_end_may_only_be_listed(String endless) throws IOException {
        assertThat(refusal(endless).what()).isEqualTo("has a range without an end where nothing could stop it");
        assertThat(render("${'text'[1..]} <#list 1.. as n>${n}<#break></#list>")).isEqualTo("ext 1");
    }

    @Test
    void a_loop_inside_an_expression_is_stopped() throws IOException {
        assertThat(refusal("${(1..2000000000)?filter(n -> n < 0)?size}").what()).isEqualTo("does not come to an end");
    }

    @Test
    void a_template_that_heeds_no_interrupt_is_left_behind_and_not_begun_again() throws IOException {
        write("page.ftlh", "one\n${stubborn()}");
        TemplateEngine engine = engine();
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        TemplateMethodModelEx stubborn = arguments -> {
            begun.incrementAndGet();
            while (end.getCount() > 0) {
                LockSupport.parkNanos(1_000_000);
            }
            return "";
        };
        ThrowingCallable rendering =
                () -> engine.render("page.ftlh", SampleBriefing.ontario(), Lang.FR, Map.of("stubborn", stubborn));

        Problem first = catchThrowableOfType(BriefpackException.class, rendering).problems().get(0);
        assertThat(first.toString()).startsWith("P030 templates/page.ftlh:2 does not come to an end -> ");
        assertThat(catchThrowableOfType(BriefpackException.class, rendering).problems()).containsExactly(first);
        assertThat(begun).hasValue(1);
        end.countDown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#list 1.. as n></#list>", "<#list 1.. as n><#assign x = n></#list>",
            "<#macro m><@m/></#macro><@m/>",
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
        assertThat(engine().check(List.of())).extracting(Problem::where).containsExactly("templates/pdf/a.ftlh:1",
                "templates/workbook/c.ftlx:2");
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
                p -> assertThat(p).contains("templates/wording/fr/province.ftl defines macro lead(b)")
                        .contains("defines macro lead(a)"),
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
