package ca.briefpack.brief.place;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import org.junit.jupiter.api.Test;

class NoStoryTest {
    private static SmallStudy.Alteration withCork() {
        return SmallStudy.altered().append("sectors.csv", "cork,Cork,Liège,Wood,9,,TRADE")
                .append("products.csv", "4501,Cork,Liège,cork,TRADE").append("exports_us.csv", "BC,4501,2025,100000000,TRADE")
                .append("us_imports.csv", "450110,2024,100000000,0,0,100000000,0,0,0,TRADE")
                .append("us_domestic_share.csv", "cork,2024,0.5,value,,TRADE");
    }

    private static SmallStudy.Alteration duty(SmallStudy.Alteration altered, String rate, String code) {
        return altered.append("measures.csv",
                "cork,cork,Cork,Liège,US,CA,S232,Order,Décret,," + rate
                        + ",FULL_VALUE,NONE,2025-04-03,,2025-03-01,2025-10-15,,,LAW")
                .append("measure_scopes.csv", "cork,cork,include,2025-04-03,,Order,LAW")
                .append("scope_codes.csv", "cork," + code + ",,,,LAW");
    }

    @Test
    void a_sector_that_contracts_and_lines_bind_says_so_and_no_other_does() {
        SmallStudy study = SmallStudy.altered().replace("sectors.csv", "Wood,2,,", "Wood,2,bound,").compute();

        assertThat(study.facts("sector-lumber", "bound")).hasSize(1);
        assertThat(study.facts("sector-autos", "bound")).isEmpty();
    }

    private static boolean isQuiet(SmallStudy.Alteration altered) {
        return !altered.compute().facts("sector-cork", "no-story").isEmpty();
    }

    @Test
    void a_sector_on_which_no_duty_falls_has_no_story_and_says_what_it_sells() {
        SmallStudy study = withCork().compute();

        assertThat(study.facts("sector-cork", "no-story")).singleElement().satisfies(fact -> {
            assertThat(fact.title().fr()).isEqualTo("Liège");
            assertThat(fact.figure()).contains(study.briefing("sector-cork").figure("exports-us"));
        });
        assertThat(study.facts("sector-lumber", "no-story")).isEmpty();
        assertThat(study.facts("sector-autos", "no-story")).isEmpty();
    }

    @Test
    void a_duty_that_would_print_as_nothing_is_none_and_one_that_would_not_is_a_story() {
        assertThat(isQuiet(duty(withCork(), "0.0001", "4501"))).isTrue();
        assertThat(isQuiet(duty(withCork(), "0.001", "4501"))).isFalse();
        assertThat(isQuiet(duty(withCork(), "0.25", "4501"))).isFalse();
    }
}
