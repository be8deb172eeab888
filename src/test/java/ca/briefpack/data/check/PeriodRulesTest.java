package ca.briefpack.data.check;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.data.SmallPackage;
import ca.briefpack.data.rows.Scope;
import ca.briefpack.data.rows.Table;
import ca.briefpack.data.rows.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true for a time is told once: two rows about the same thing never hold on the same day, in whatever table. */
class PeriodRulesTest {
    @TempDir
    private Path temporary;
    private SmallPackage data;

    @BeforeEach
    void copy() {
        data = SmallPackage.in(temporary);
        // keys by other columns must not stand in for the rule
        data.write("datapackage.json",
                data.read("datapackage.json").replaceAll("\"primaryKey\": \\[[^]]*]", "\"primaryKey\": []"));
    }

    /** Of every table whose rows hold for a time, one that overlaps a row of the small package, and one that follows it. */
    static Stream<String[]> tables() {
        Map<String, String[]> rows = new TreeMap<>(Map.of(
                "cautions",
                new String[]{"softwood_lumber,s232-lumber;s232-auto,2025-12-01,,Words.,Mots.,LAW",
                        "softwood_lumber,s232-auto,2025-12-01,,Words.,Mots.,LAW"},
                "limitations", new String[]{"supplier-program,not_held,2025-12-01,,high,the program,le programme,LAW",
                        "supplier-program,not_held,2025-01-01,2025-08-31,high,the program,le programme,LAW"},
                "us_line_imports",
                new String[]{"4407110001,2025-06,2025-11,4000,3800,TRADE", "4407110001,2025-07,2025-12,4000,3800,TRADE"},
                "scope_codes", new String[]{"lumber,4407,2026-01-01,2026-06-30,,LAW", "lumber,4407,2025-01-01,2025-10-13,,LAW"},
                "measure_scopes",
                new String[]{"s232-auto,cars,exclude,2026-01-01,,,LAW", "s232-auto,cars,include,2025-03-01,2025-04-02,,LAW"},
                "precedence",
                new String[]{"ieepa,s232-auto,DISPLACES,2026-01-01,,EO,LAW",
                        "s232-auto,ieepa,DISPLACES,2025-03-01,2025-04-02,EO,LAW"},
                "company_duties",
                new String[]{"adcvd-softwood,non-selected,AR7,0.2,0.1,2025-12-01,,LAW",
                        "adcvd-softwood,Non-selected,AR5,0.2,0.1,2025-01-01,2025-09-09,LAW"},
                "item_duties", new String[]{"ca-surtax,87032310,0.5,2025-04-09,2025-04-09,LAW",
                        "ca-surtax,87032310,0.5,2025-01-01,2025-04-08,LAW"}));
        return rows.entrySet().stream().map(e -> new String[]{e.getKey(), e.getValue()[0], e.getValue()[1]});
    }

    @Test
    void every_table_with_days_or_months_says_what_its_rows_are_about() {
        List<String> held = tables().map(row -> row[0]).toList();

        // a measure is what it is for all its time: its id is its key
        assertThat(Tables.of(Scope.ALL).stream()
                .filter(table -> table.columns().contains("valid_to") || table.columns().contains("last_month"))
                .map(Table::name).filter(name -> !name.equals("measures"))).containsExactlyInAnyOrderElementsOf(held);
        assertThat(Tables.of(Scope.ALL).stream().filter(table -> table.lasting().isPresent()).map(Table::name))
                .containsExactlyInAnyOrderElementsOf(held);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_row_that_holds_when_another_about_the_same_does_is_refused_at_its_line(String table, String overlapping,
            String following) {
        data.append(table + ".csv", overlapping);
        int line = (int) data.read(table + ".csv").lines().count();

        assertThat(data.problems()).singleElement().asString().startsWith("P015 data/" + table + ".csv:" + line + " '")
                .containsPattern("in line [2-4] ")
                .endsWith(" too -> let one end before the other begins, or keep one of the two");
        assertThat(data.load().isWhole()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_row_that_ends_before_the_other_begins_is_well(String table, String overlapping, String following) {
        data.append(table + ".csv", following);

        assertThat(data.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2025-12-01,           | from 2025-12-01 on",
            ",2025-12-31           | to 2025-12-31",
            ",                     | always",
            "2025-09-10,2025-09-11 | from 2025-09-10 to 2025-09-11"})
    void the_days_are_told_as_they_are_written(String days, String words) {
        data.append("scope_codes.csv", "all,27," + days + ",,LAW");

        assertThat(data.problems()).containsExactly("P015 data/scope_codes.csv:5 'all, 27' holds " + words
                + ", and in line 4 always too -> let one end before the other begins, or keep one of the two");
    }

    @Test
    void a_row_within_a_longer_one_is_found_though_another_stands_between() {
        data.append("company_duties.csv", "adcvd-softwood,Canfor,AR5,0.2,0.1,2025-01-01,2025-12-31,LAW")
                .append("company_duties.csv", "adcvd-softwood,Canfor,AR6,0.2,0.1,2025-02-01,2025-02-28,LAW")
                .append("company_duties.csv", "adcvd-softwood,Canfor,AR7,0.2,0.1,2025-11-01,,LAW");

        assertThat(data.problems()).hasSize(2).allMatch(problem -> problem.contains("in line 3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "export_totals.csv   | BC,2025,1000,1500,TRADE      | BC,2025,1600,1500,TRADE      | to_us_cad 1600 is more than to_world_cad 1500",
            "cusma_claims.csv    | 4407,2025-07,400,380,TRADE   | 4407,2025-07,0,380,TRADE     | claimed_usd 380 is more than import_usd 0",
            "us_line_imports.csv | 2025-06,4000,3800,TRADE      | 2025-06,3000,3800,TRADE      | claimed_usd 3800 is more than import_usd 3000",
            "canada_imports.csv  | 8703,2025,40000,18000,900    | 8703,2025,0,18000,900        | from_us_cad 18000 and from_cn_cad 900 are more than total_cad 0"})
    void a_part_is_no_more_than_its_whole(String file, String was, String is, String words) {
        data.replace(file, was, is);

        assertThat(data.problems()).first().asString().startsWith("P013 data/" + file + ":2 " + words)
                .endsWith(" -> correct the one that is wrong: a part is no more than the whole");
    }
}
