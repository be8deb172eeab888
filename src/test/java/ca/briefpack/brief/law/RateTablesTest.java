package ca.briefpack.brief.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.brief.book.Baskets;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Table;
import ca.briefpack.model.Evidence;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Rates over time, in parts, and beside what others publish. Exports are $4,000 million of cars, $2,202 million of lumber, $100
 * million of canola and $900 million of oil; 10% of cars and canola claim no preference; cars that do pay 25% on 60% of their
 * value.
 */
class RateTablesTest {
    @Test
    void the_history_has_a_row_for_each_day_on_which_the_rate_moved_newest_first() {
        assertThat(SmallStudy.shared().rows("sector-autos", "rate-history")).containsExactly("2025-04-03 | 16.0 | 16.0 | 0.0",
                "2025-03-04 | 2.5 | 0.0 | 2.5",
                "2025-01-01 | 0.0 | 0.0 | 0.0");
    }

    @Test
    void its_columns_stand_by_the_most_that_an_authority_ever_added() {
        assertThat(SmallStudy.shared().table("national", "rate-history").columns()).extracting(column -> column.key())
                .containsExactly("date", "effective-rate", "authority.S232", "authority.ADCVD", "authority.IEEPA");
        assertThat(SmallStudy.shared().table("sector-lumber", "rate-history").columns()).extracting(column -> column.key())
                .containsExactly("date", "effective-rate", "authority.ADCVD", "authority.S232");
    }

    @Test
    void the_chart_runs_to_the_day_of_the_edition_and_draws_the_total_alone_where_one_authority_is_all() {
        Chart.Steps canola = chart(SmallStudy.shared(), "canola");
        assertThat(canola.series()).hasSize(1);
        assertThat(canola.series().get(0).points()).extracting(point -> point.date().toString()).containsExactly("2025-01-01",
                "2025-03-04", "2025-08-01",
                "2025-10-15");
        Chart.Steps all = (Chart.Steps) SmallStudy.shared().briefing("national").chart("effective-rate-history");
        assertThat(all.series()).extracting(series -> series.label().en()).containsExactly("Total",
                "Section 232 (national security)",
                "Anti-dumping and countervailing", "IEEPA (emergency powers)");
    }

    @Test
    void no_more_than_three_authorities_are_drawn() {
        SmallStudy study = SmallStudy.altered().append("measures.csv",
                "s301,s301,Small,Petit,US,CA,S301,Order,Décret,,0.0001,FULL_VALUE,NONE,2025-06-01,,2025-05-01,2025-10-15,,,LAW")
                .append("measure_scopes.csv", "s301,oil,include,2025-06-01,,Order,LAW",
                        "ieepa-25,oil,exclude,2025-03-04,,Order C,LAW",
                        "ieepa-35,oil,exclude,2025-08-01,,Order D,LAW")
                .append("scope_codes.csv", "oil,2709,,,,LAW").compute();

        assertThat(((Chart.Steps) study.briefing("national").chart("effective-rate-history")).series()).hasSize(4);
        assertThat(study.table("national", "rate-history").columns()).hasSize(6);
    }

    @Test
    void an_authority_that_adds_nothing_is_no_part_of_the_rate() {
        SmallStudy study = SmallStudy.altered().append("measures.csv",
                "s301,s301,Suspended,Suspendu,US,CA,S301,Order,Décret,,0,FULL_VALUE,NONE,2025-06-01,,2025-05-01,2025-10-15,,,LAW")
                .append("measure_scopes.csv", "s301,oil,include,2025-06-01,,Order,LAW",
                        "ieepa-25,oil,exclude,2025-03-04,,Order C,LAW",
                        "ieepa-35,oil,exclude,2025-08-01,,Order D,LAW")
                .append("scope_codes.csv", "oil,2709,,,,LAW").compute();

        assertThat(study.rows("province-sk", "instruments", "measure", "rate")).contains("Suspended / Suspendu | 0.0");
        assertThat(study.rows("province-sk", "burden", "rate-part").stream().map(row -> row.replaceFirst(" / .*", "")))
                .containsExactly(
                        "IEEPA (emergency powers)", "= Additional duties", "Ordinary duty (column 1)", "= Both together");
    }

    @Test
    void the_parts_of_the_rate_stand_largest_first_then_the_ordinary_duty_and_both() {
        assertThat(
                SmallStudy.shared().rows("sector-lumber", "burden").stream().map(row -> row.replaceFirst(" / [^|]* \\|", " |")))
                .containsExactly(
                        "Anti-dumping and countervailing | 35.0", "Section 232 (national security) | 10.0",
                        "= Additional duties | 45.0",
                        "Ordinary duty (column 1) | 0.0", "= Both together | 45.0");
    }

    @Test
    void goods_whose_ordinary_duty_is_not_computed_are_counted_only_where_there_are_any() {
        assertThat(SmallStudy.shared().figure("sector-canola", "column-one-not-computed")).isEqualTo("10.0%");
        assertThat(SmallStudy.shared().briefing("sector-lumber").figures()).doesNotContainKey("column-one-not-computed");
    }

    @Test
    void what_others_publish_stands_by_series_and_day_beside_ours_of_the_same_days() {
        // duty collected holds the ordinary duty, and nobody counts the company duties: 22.7 - 10.7 - 8.75 and 13.2 + 0.1 - 4.3 -
        // 2.4
        assertThat(SmallStudy.shared().rows("national", "published-rates", "date", "published", "ours", "ours-adcvd",
                "ours-column-one", "left"))
                .containsExactly("2025-10-14 | 8.8 | 22.7 | 10.7 | 0.1 | 3.2", "2025-06 | 2.4 | 13.2 | 4.3 | 0.1 | 6.7");
    }

    @Test
    void ours_of_a_month_is_the_mean_over_its_days() {
        // two days at 5.70% and twenty-eight at 13.20%
        assertThat(published("2025-04,2025-05-05,tracker_increase,0.02,NEWS")).containsExactly("2025-04 | 12.7");
    }

    @Test
    void ours_is_not_available_for_days_before_the_history_or_after_the_edition() {
        assertThat(
                published("2024-12-31,2025-01-05,tracker_increase,0.02,NEWS", "2025-01-01,2025-01-05,tracker_increase,0.02,NEWS",
                        "2025-10,2025-10-15,tracker_increase,0.02,NEWS", "2025-10-15,2025-10-15,tracker_increase,0.02,NEWS",
                        "2025-10-14,2025-10-16,tracker_increase,0.02,NEWS"))
                .containsExactly("2024-12-31 | [x]", "2025-01-01 | 4.3", "2025-10 | [x]",
                        "2025-10-15 | 22.7");
    }

    /** Of the exports of a sector. */
    static Chart.Steps chart(SmallStudy small, String sector) {
        Evidence evidence = small.study().evidence();
        return new HistoryTables(small.study(), new FigureBook(small.study()), "ca." + sector,
                new Baskets(evidence).of(evidence.reference().findSector(sector).orElseThrow())).chart();
    }

    private static List<String> published(String... rows) {
        return SmallStudy.altered().only("published_rates.csv", rows).compute().rows("national", "published-rates", "date",
                "ours");
    }

    @Test
    void the_duties_of_a_company_are_told_where_they_are_levied_with_what_all_duties_come_to() {
        assertThat(SmallStudy.shared().figure("sector-lumber", "company-rate")).isEqualTo("35.0%");
        assertThat(SmallStudy.shared().figure("sector-lumber", "company-least")).isEqualTo("45.0%");
        assertThat(SmallStudy.shared().briefing("sector-autos").figures()).doesNotContainKeys("company-rate", "company-least");
    }

    @Test
    void of_several_lines_the_one_that_pays_least_and_the_one_that_pays_most_are_told() {
        SmallStudy study = SmallStudy.altered().append("us_lines.csv", "4407990001,Free,,0,0,0,LAW").append("us_line_imports.csv",
                "4407990001,2025-07,2025-12,100,95,TRADE").replace("scope_codes.csv", "lumber,4407,", "lumber,440711,")
                .append("scope_codes.csv", "company,4407,,,,LAW")
                .replace("measure_scopes.csv", "adcvd,lumber,", "adcvd,company,").compute();

        assertThat(study.figure("sector-lumber", "company-least")).isEqualTo("36.8%");
        assertThat(study.figure("sector-lumber", "company-most")).isEqualTo("45.0%");
        assertThat(study.rows("sector-lumber", "heading-lines", "heading", "lines", "line-least", "line-most"))
                .containsExactly("4407 | 2 | 36.8 | 45.0");
    }

    @Test
    void what_each_measure_adds_comes_to_the_rate_the_most_first() {
        // cars: 90% pay 25% on 60% and 10% pay 25% on all, which makes 16%
        assertThat(SmallStudy.shared().rows("sector-autos", "drivers", "measure", "rate", "adds"))
                .containsExactly("Car duty / Droit sur les voitures | 25.0 | 16");
        for (String pack : List.of("national", "province-on", "province-bc", "sector-lumber", "sector-canola")) {
            Table drivers = SmallStudy.shared().table(pack, "drivers");
            List<Double> adds = drivers.rows().stream().map(row -> ((Table.Number) drivers.cell(row, "adds")).figure().estimate()
                    .orElseThrow().central()).toList();

            assertThat(adds.stream().mapToDouble(Double::doubleValue).sum()).as(pack).isCloseTo(SmallStudy.shared().briefing(pack)
                    .figure("effective-rate").estimate().orElseThrow().central(), within(1e-9));
            assertThat(adds).as(pack).isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

}
