package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.data.rows.Scope;
import ca.briefpack.model.Evidence;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read and checked of the small package for a question about the goods of one chapter. */
class ChapterScopeTest {
    private SmallPackage data;

    @BeforeEach
    void copy(@TempDir Path temporary) {
        data = SmallPackage.in(temporary);
    }

    private Loaded load(String chapter) {
        return DataPackage.load(data.folder(), Scope.ratesOf(chapter));
    }

    private List<String> problems(String chapter) {
        return load(chapter).problems().stream().map(Object::toString).toList();
    }

    @Test
    void of_the_large_tables_by_goods_the_rows_of_the_chapter_are_read_and_of_lists_those_of_metals_too() {
        data.append("scope_codes.csv", "cars,7308,,,,LAW");
        Evidence whole = data.load().evidence();
        Evidence lumber = load("44").evidence();
        assertThat(lumber.trade().usLines()).isNotEmpty()
                .isEqualTo(whole.trade().usLines().stream().filter(l -> l.line().chapter().equals("44")).toList());
        assertThat(lumber.trade().lineImports()).extracting(row -> row.line().chapter()).containsExactly("44");
        assertThat(lumber.trade().usImports()).extracting(row -> row.hs6().digits()).containsExactly("440711");
        assertThat(lumber.trade().exportsToUs()).extracting(row -> row.hs4().digits()).containsOnly("4407");
        assertThat(lumber.trade().canadaImports()).isEmpty();
        assertThat(lumber.law().codes()).extracting(code -> code.prefix().digits()).containsExactlyInAnyOrder("4407", "7308");
        assertThat(lumber.law().links()).isEqualTo(whole.law().links());
        assertThat(lumber.law().itemDuties()).isEqualTo(whole.law().itemDuties());
        assertThat(lumber.trade().cusmaClaims()).isEqualTo(whole.trade().cusmaClaims());
        assertThat(lumber.reference()).isEqualTo(whole.reference());
        assertThat(load("44").problems()).isEmpty();
    }

    @Test
    void a_bad_row_of_another_chapter_does_not_stop_a_question_and_one_of_its_own_does() {
        data.replace("us_imports.csv", "30000,40000", "many,40000").append("us_lines.csv", "8703230121,too,few")
                .append("exports_us.csv", "ON,8703,2025,50000,TRADE");
        assertThat(load("44").isWhole()).isTrue();
        assertThat(problems("44")).isEmpty();
        assertThat(load("87").isWhole()).isFalse();
        assertThat(problems("87")).extracting(words -> words.substring(0, words.indexOf(' ', 5)))
                .contains("P012 data/us_imports.csv:3", "P010 data/us_lines.csv:5", "P015 data/exports_us.csv:6");
    }

    @Test
    void lines_are_counted_through_rows_that_are_passed_over() {
        data.append("exports_us.csv", ",,,,")
                .append("exports_us.csv", "\nAB,8703,2025,many,TRADE\nBC,8704,2025,\"two\nlines\",TRADE")
                .append("exports_us.csv", "AB,4407,2025,many,TRADE");
        assertThat(problems("44")).anyMatch(problem -> problem.startsWith("P012 data/exports_us.csv:11 "))
                .noneMatch(problem -> problem.contains("exports_us.csv:8 "));
    }

    @Test
    void a_row_whose_chapter_cannot_be_told_is_refused_whatever_goods_are_asked_about() {
        data.append("exports_us.csv", "ON,x703,2025,1,TRADE").append("us_imports.csv", "8\"7,2024,1,1,1,1,1,1,1,TRADE");
        assertThat(load("44").isWhole()).isFalse();
        assertThat(problems("44")).anyMatch(problem -> problem.contains("data/exports_us.csv:6 "))
                .anyMatch(problem -> problem.startsWith("P010 data/us_imports.csv:4 "));
    }

    @Test
    void neither_totals_of_a_table_read_in_part_are_checked_nor_what_refers_to_it() {
        data.append("measure_scopes.csv", "softwood,unheard,include,2025-10-14,,Proc.,LAW").replace("exports_us.csv", "90000",
                "90001");
        assertThat(data.load().problems()).isNotEmpty();
        assertThat(problems("87")).noneMatch(problem -> problem.contains("unheard") || problem.contains("adds to"));
    }

    @Test
    void scenarios_are_left_alone_for_rates_of_the_law_as_enacted() {
        data.replace("scenarios/auto-deal.yaml", "id:", "idd:");
        assertThat(problems("44")).anyMatch(problem -> problem.startsWith("P020"));
        Loaded enacted = DataPackage.load(data.folder(), Scope.enactedRatesOf("44"));
        assertThat(enacted.problems()).isEmpty();
        assertThat(enacted.evidence().scenarios()).isEmpty();
    }
}
