package ca.briefpack.brief.option;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.brief.SmallStudy.Alteration;
import ca.briefpack.content.Fact;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a brief tells of Canada's choices and of answers to them, in the miniature. */
class OwnChoicesTest {
    private static Alteration answered() {
        return SmallStudy.altered().answers("no-surtax",
                SmallStudy.answer("cars-up", "raises cars to 90%", "portent les voitures à 90 %", LocalDate.of(2025, 10, 1),
                        "s232-auto",
                        "0.90"),
                SmallStudy.answer("cars-up-more", "raises cars to 95%", "portent les voitures à 95 %", LocalDate.of(2025, 10, 2),
                        "s232-auto", "0.95"));
    }

    private static Figure figure(SmallStudy study, String pack, String list) {
        return study.facts(pack, list).get(0).figure().orElseThrow();
    }

    @Test
    void a_province_is_told_the_largest_effect_of_canadas_choices_a_loss_too() {
        SmallStudy study = SmallStudy.altered()
                .scenario("more", "  - {do: set-rate, target: ca-cars, rate: 0.90}\n")
                .replace("job.yaml", "no-surtax, bargain]", "no-surtax, more, no-deposit]").compute();
        for (String province : List.of("on", "sk", "bc")) {
            double surtax = income(study, "no-surtax", province);
            double more = income(study, "more", province);
            String largest = Math.abs(surtax) >= Math.abs(more) ? "no-surtax" : "more";

            assertThat(study.ids("province-" + province, "own-choice")).containsExactly("CANADA own." + largest);
            assertThat(figure(study, "province-" + province, "own-effects").estimate().orElseThrow().central())
                    .isEqualTo(income(study, largest, province));
        }
        assertThat(List.of("on", "sk", "bc").stream().map(p -> figure(study, "province-" + p, "own-effects"))
                .map(figure -> figure.estimate().orElseThrow().central())).anyMatch(central -> central < 0);
    }

    private static double income(SmallStudy study, String option, String province) {
        return study.briefing("trade-offs").allFigures().get("options." + option + "." + province + ".income.idle-high")
                .estimate()
                .orElseThrow().central();
    }

    @Test
    void where_no_choice_of_canadas_counts_the_list_is_empty_and_without_an_account_there_is_none() {
        SmallStudy study = SmallStudy.altered().replace("job.yaml", "no-deposit, no-surtax, bargain]", "no-deposit]").compute();

        assertThat(study.briefing("province-on").facts()).containsEntry("own-choice", List.of());
        assertThat(study.briefing("national").facts()).containsEntry("own-choice", List.of());
        assertThat(study.briefing("province-nu").facts()).doesNotContainKey("own-choice");
    }

    @Test
    void of_several_answers_the_one_that_ends_the_gain_first_is_told_with_the_chance_of_the_trade_off_brief() {
        SmallStudy study = answered().compute();
        Fact told = study.facts("province-bc", "own-answers").get(0);

        assertThat(study.rows("trade-offs", "answers-detail", "answer", "province", "pays", "break-even"))
                .filteredOn(row -> row.contains("British Columbia")).hasSize(2);
        assertThat(told.kind() + " " + told.id()).isEqualTo("BELOW own.no-surtax+cars-up-more");
        assertThat(told.figure().orElseThrow()).isEqualTo(
                study.briefing("trade-offs").allFigures().get("options.no-surtax.bc.chance.cars-up-more.idle-high"));
        assertThat(figure(study, "province-bc", "own-answers-canada")).isEqualTo(
                study.briefing("trade-offs").allFigures().get("options.no-surtax.ca.chance.cars-up-more.idle-high"));
        assertThat(study.rows("province-bc", "income-place", "option", "pays-here")).contains(
                "No surtax / Aucune surtaxe | 32%", "No car duty / Aucun droit sur les voitures | [z]");
    }

    @Test
    void a_sector_is_told_the_choice_that_moves_its_sales_most_with_sign_and_jobs() {
        SmallStudy study = answered().compute();
        Figure sales = figure(study, "sector-autos", "own-effects");

        assertThat(study.ids("sector-autos", "own-choice")).containsExactly("CANADA own.no-surtax");
        assertThat(study.facts("sector-autos", "own-effects").get(0).kind()).isEqualTo("HOME");
        assertThat(sales.estimate()).isEqualTo(study.study().impact()
                .find(new Cell("no-surtax", Cell.CANADA, "autos", Indicator.HOME_SALES_CHANGE_VS_STATUS_QUO)));
        assertThat(sales.estimate().orElseThrow().central()).isNegative();
        assertThat(study.ids("sector-autos", "own-answers")).as("of the option told alone").hasSize(1);
    }

    @Test
    void a_sector_that_no_choice_of_canadas_moves_is_told_what_others_decide() {
        SmallStudy study = SmallStudy.shared();

        assertThat(study.ids("sector-canola", "own-choice")).containsExactly("GRANTED own.no-deposit");
        assertThat(study.facts("sector-canola", "own-effects").get(0).kind()).isEqualTo("ABROAD");
    }

    @Test
    void what_canada_does_alone_goes_before_a_bargain_that_moves_a_sector_no_more() {
        SmallStudy study = SmallStudy.altered()
                .scenario("swap", "  - {do: repeal, target: ca-cars}\n  - {do: repeal, target: cn-canola}\n")
                .replace("job.yaml", "no-surtax, bargain]", "swap, no-surtax]").compute();

        assertThat(study.ids("sector-autos", "own-choice")).containsExactly("CANADA own.no-surtax");
        assertThat(study.ids("sector-canola", "own-choice")).containsExactly("BARGAIN own.swap");
    }
}
