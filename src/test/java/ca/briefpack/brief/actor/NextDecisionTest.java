package ca.briefpack.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.content.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextDecisionTest {
    /** A day of 2025-11 on which something is due. */
    private static String due(int day, String sectors, String by) {
        return "due-" + day + ",2025-11-0" + day + ",2025-10-01,scheduled,Words,Mots,CA," + sectors + ",,,,," + by + ",NEWS";
    }

    private static String decision(SmallStudy study, String pack) {
        return study.facts(pack, "next-decision").stream()
                .map(fact -> fact.id() + " " + fact.kind() + " " + fact.detail().en()
                        + fact.figure().map(f -> " " + sold(fact)).orElse(""))
                .reduce("", String::concat);
    }

    private static long sold(Fact fact) {
        return Math.round(fact.figure().orElseThrow().estimate().orElseThrow().central() / 1e6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // exports of the miniature, in millions
            "autos       | US       | due-1 SECTORS US 4000",
            "autos;lumber| US       | due-1 SECTORS US 4200",
            "''          | CA;MX;US | due-1 ALL CA;MX;US 4200",
            // Ontario sells nothing to China
            "autos       | CN       | due-1 SECTORS CN",
            // and no canola, so it hears of the day of the law after
            "canola      | US       | begins.s232-lumber-20 HEADINGS US 200",
            // what Canada does to imports is no sale
            "autos       | CA       | due-1 SECTORS CA"
    })
    void it_says_who_decides_and_what_the_place_sells_there_of_the_goods_named(String sectors, String by, String expected) {
        SmallStudy study = SmallStudy.altered().only("events.csv", due(1, sectors, by)).compute();

        assertThat(decision(study, "province-on")).isEqualTo(expected);
    }

    @Test
    void what_china_decides_is_told_with_the_sales_to_china() {
        SmallStudy study = SmallStudy.altered().only("events.csv", due(1, "canola", "CN")).compute();

        assertThat(study.facts("province-sk", "next-decision")).singleElement()
                .satisfies(fact -> assertThat(fact.figure().orElseThrow().lineage().rows())
                        .allMatch(row -> row.file().equals("exports_china.csv")).isNotEmpty());
    }

    @Test
    void it_is_the_first_day_on_which_somebody_is_held_to_decide() {
        SmallStudy study = SmallStudy.altered().only("events.csv", due(1, "", ""), due(3, "", "US"), due(2, "", "CA")).compute();

        assertThat(decision(study, "national")).isEqualTo("due-2 ALL CA");
        assertThat(decision(SmallStudy.altered().only("events.csv", due(1, "", "")).compute(), "national"))
                .doesNotContain("due-1");
    }

    @Test
    void of_a_day_of_the_law_the_country_of_the_measure_decides_on_the_headings_it_falls_on() {
        SmallStudy study = SmallStudy.altered().only("events.csv").compute();

        assertThat(decision(study, "sector-lumber")).isEqualTo("begins.s232-lumber-20 HEADINGS US 2202");
        assertThat(study.briefing("sector-lumber").allFigures()).containsKey("ca.lumber.next-decision");
    }
}
