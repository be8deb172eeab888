package ca.briefpack.brief.option;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.brief.SmallStudy.Alteration;
import org.junit.jupiter.api.Test;

/** Goods that Canada has taxed before, by what the United States would lose for each dollar of cost in Canada. */
class LeverTablesTest {
    /** Cars, and so many added sectors whose goods Canada buys from the United States and has put a surtax on, by now ended. */
    private static SmallStudy with(int sectors) {
        Alteration altered = SmallStudy.altered().append("measures.csv",
                "ca-cork,ca-cork,Surtax on cork,Surtaxe sur le liège,CA,US,CUSTOMS_TARIFF,SOR/3,DORS/3,,0.25,FULL_VALUE,NONE,2025-03-04,2025-08-31,2025-03-04,2025-10-15,,,LAW")
                .append("measure_scopes.csv", "ca-cork,corks,include,2025-03-04,2025-08-31,SOR/3,LAW");
        for (int i = 1; i <= sectors; i++) {
            altered.sector("s" + i, 10);
            String heading = "45" + (i < 10 ? "0" : "") + i;
            altered.append("scope_codes.csv", "corks," + heading + ",,,,LAW").append("canada_imports.csv",
                    heading + ",2025," + (100 + 50 * i) + "000000,100000000,0,TRADE");
        }
        return altered.compute();
    }

    @Test
    void the_first_twelve_stand_on_the_page_and_all_in_the_workbook_by_rank() {
        SmallStudy study = with(12);

        assertThat(study.rows("trade-offs", "levers-top", "rank")).hasSize(12).endsWith("12");
        assertThat(study.rows("trade-offs", "levers", "rank")).hasSize(13).startsWith("1", "2").endsWith("12", "13");
        assertThat(study.figure("trade-offs", "levers-ranked")).isEqualTo("13");
    }

    @Test
    void a_lever_is_in_force_while_its_duty_is() {
        assertThat(with(1).rows("trade-offs", "levers", "heading", "in-force")).containsExactlyInAnyOrder("8703 | <answer YES>",
                "4501 | <answer NO>");
    }

    @Test
    void goods_of_which_little_is_bought_are_listed_but_not_ranked() {
        SmallStudy study = SmallStudy.altered()
                .replace("canada_imports.csv", "8703,2025,4000000000,2000000000", "8703,2025,4000000000,9999999").compute();

        assertThat(study.rows("trade-offs", "levers")).isEmpty();
        assertThat(study.figure("trade-offs", "levers-listed")).isEqualTo("1");
        assertThat(study.figure("trade-offs", "levers-ranked")).isEqualTo("0");
        assertThat(study.rows("trade-offs", "lever-states", "state", "rated-share")).isEmpty();
    }
}
