package ca.briefpack.desk.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.desk.rate.RateAnswer.Levy;
import ca.briefpack.desk.rate.RateChanges.Kind;
import ca.briefpack.desk.rate.RateChanges.LawChange;
import ca.briefpack.desk.rate.RateChanges.ProductChange;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Problem;
import ca.briefpack.order.CusmaChoice;
import ca.briefpack.order.EditSetting;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Questions about rates, answered from the shipped data. */
class RateDeskTest {
    private static final RateTerms NOT_QUALIFYING = terms(Optional.of(CusmaChoice.NOT), Optional.empty(), OptionalDouble.empty());
    private static RateDesk desk;

    @BeforeAll
    static void open() {
        desk = RateDesk.open(Path.of("data"), Path.of("data/job.yaml"));
    }

    private static RateTerms terms(Optional<CusmaChoice> cusma, Optional<String> company, OptionalDouble assembly) {
        return new RateTerms(cusma, company, OptionalDouble.empty(), assembly, Optional.empty(), List.of());
    }

    private static RateAnswer rate(String hs, Country from, Country into, String day, RateTerms terms) {
        return desk.rate(new RateQuery(HsCode.of(hs), from, into, LocalDate.parse(day), terms));
    }

    private static List<String> refusal(String hs, Country from, Country into, RateTerms terms) {
        return catchThrowableOfType(BriefpackException.class, () -> rate(hs, from, into, "2025-10-15", terms)).problems().stream()
                .map(Problem::toString).toList();
    }

    @Test
    void the_shipped_data_and_law_have_no_problem() {
        assertThat(desk.problems()).isEmpty();
        assertThat(desk.lawProblems()).isEmpty();
        assertThat(desk.lawProblems(HsCode.of("7208"))).isEmpty();
    }

    @Test
    void what_became_open_is_told_where_no_change_is_held() {
        assertThat(changes(Country.CA, Country.US, "2025-01-31", "2025-10-15", RateTerms.OF_THE_JOB).open()).singleElement()
                .asString()
                .startsWith("Electricity: Whether the emergency tariff falls on electricity is open.");
        assertThat(changes(Country.CA, Country.US, "2025-10-01", "2025-10-15", RateTerms.OF_THE_JOB).open()).isEmpty();
        assertThat(rate("2716", Country.CA, Country.US, "2025-10-15", RateTerms.OF_THE_JOB).notes().remarks().get(0))
                .startsWith("Whether the emergency tariff falls on electricity is open.");
    }

    @Test
    void an_answer_tells_the_day_to_which_the_law_of_its_lane_was_seen() {
        assertThat(rate("9403", Country.CA, Country.US, "2025-10-15", RateTerms.OF_THE_JOB).notes().knownTo())
                .contains(LocalDate.parse("2026-10-09"));
        assertThat(rate("1205", Country.CA, Country.CN, "2025-10-15", RateTerms.OF_THE_JOB).notes().knownTo())
                .contains(LocalDate.parse("2026-03-02"));
    }

    @Test
    void a_heading_tells_how_much_of_its_trade_is_on_each_list_and_how_its_lines_differ() {
        RateAnswer.Reach parts = rate("8708", Country.CA, Country.US, "2026-10-01", RateTerms.OF_THE_JOB).reach();
        assertThat(parts.listed().get("s232-auto-parts").doubleValue()).isBetween(0.7, 0.9);
        assertThat(parts.listed().get("s232-metals-1b").doubleValue()).isBetween(0.1, 0.3);
        assertThat(parts.least()).isEqualByComparingTo("0");
        assertThat(parts.most()).isEqualByComparingTo("0.25");
    }

    @Test
    void a_measure_that_hangs_on_the_use_of_goods_is_told_with_the_share_counted_and_what_the_rate_may_be() {
        RateAnswer medicine = rate("3004909215", Country.CA, Country.US, "2026-08-01", RateTerms.OF_THE_JOB);
        assertThat(medicine.totalFraction()).isEqualByComparingTo("0");
        assertThat(medicine.reach().high()).isEqualByComparingTo("1");
        assertThat(medicine.notes().conditions()).singleElement().satisfies(on -> {
            assertThat(on.measure()).isEqualTo("s232-pharma");
            assertThat(on.included()).isTrue();
            assertThat(on.counted()).isEqualByComparingTo("0");
        });
        RateAnswer laptops = rate("84713001", Country.CA, Country.US, "2025-09-01", NOT_QUALIFYING);
        assertThat(laptops.totalFraction()).as("no vehicle parts: the emergency tariff").isEqualByComparingTo("0.35");
    }

    @Test
    void column_1_stands_apart_and_the_total_of_both_is_told() {
        RateAnswer toys = rate("6109100012", Country.CA, Country.US, "2025-10-15", NOT_QUALIFYING);
        assertThat(toys.totalFraction()).isEqualByComparingTo("0.35");
        assertThat(toys.notes().columnOne().fraction().orElseThrow()).isEqualByComparingTo("0.165");
        assertThat(toys.withColumnOne().orElseThrow()).isEqualByComparingTo("0.515");
        RateAnswer crude = rate("2709001000", Country.CA, Country.US, "2025-10-15", NOT_QUALIFYING);
        assertThat(crude.notes().columnOne().fraction()).as("a duty by the barrel is not computed").isEmpty();
        assertThat(crude.notes().columnOne().words()).contains("5.25¢/bbl");
    }

    @Test
    void contributions_multiply_and_add_up_to_the_last_digit() {
        for (String hs : List.of("4407", "7208", "8703", "8708", "3926", "8504", "9403", "27")) {
            RateAnswer answer = rate(hs, Country.CA, Country.US, "2025-10-15", RateTerms.OF_THE_JOB);
            BigDecimal sum = BigDecimal.ZERO;
            for (Levy levy : answer.levies()) {
                assertThat(levy.rateFraction()).as(hs).isEqualByComparingTo(levy.statutoryRate().multiply(levy.appliedToShare()));
                sum = sum.add(levy.rateFraction());
            }
            assertThat(answer.totalFraction()).as(hs).isEqualByComparingTo(sum);
        }
    }

    @Test
    void a_published_rate_is_printed_as_published() {
        assertThat(rate("44071200", Country.CA, Country.US, "2025-10-15", RateTerms.OF_THE_JOB).totalFraction())
                .hasToString("0.4516");
    }

    @Test
    void under_a_scenario_the_edited_law_answers_and_an_unknown_one_is_refused() {
        RateTerms relief = new RateTerms(Optional.of(CusmaChoice.QUALIFYING), Optional.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of("sectoral-relief"), List.of());
        assertThat(rate("44071200", Country.CA, Country.US, "2025-10-15", relief).totalFraction()).hasToString("0.3516");

        RateTerms unknown = new RateTerms(Optional.empty(), Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                Optional.of("sectoral-releif"), List.of());
        assertThat(refusal("4407", Country.CA, Country.US, unknown)).singleElement().asString()
                .startsWith(
                        "P001 --scenario 'sectoral-releif' is not a scenario that edits the law -> did you mean 'sectoral-relief'? use one of ");
    }

    private static RateTerms supposing(Optional<String> scenario, EditSetting... changes) {
        return new RateTerms(Optional.of(CusmaChoice.QUALIFYING), Optional.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(), scenario,
                List.of(changes));
    }

    @Test
    void what_is_supposed_of_the_law_answers_alone_and_together_with_a_scenario() {
        RateTerms another = supposing(Optional.empty(), new EditSetting("s232-softwood", new EditSetting.Rate(0.2)));
        RateTerms none = supposing(Optional.of("sectoral-relief"), new EditSetting("adcvd", new EditSetting.Repeal()));
        assertThat(rate("44071200", Country.CA, Country.US, "2025-10-15", another).totalFraction()).as("0.3516 + 0.2")
                .hasToString("0.5516");
        assertThat(rate("44071200", Country.CA, Country.US, "2025-10-15", none).totalFraction()).isEqualByComparingTo("0");

        assertThat(refusal("4407", Country.CA, Country.US,
                supposing(Optional.empty(), new EditSetting("s232-softwod", new EditSetting.Repeal()))))
                .singleElement().asString().startsWith("P001 --set 's232-softwod' is not a measure or a group of measures");
    }

    @Test
    void a_company_pays_its_own_duties_and_where_none_is_held_the_answer_says_so() {
        RateTerms canfor = terms(Optional.empty(), Optional.of("Canfor"), OptionalDouble.empty());
        assertThat(rate("44071200", Country.CA, Country.US, "2025-10-15", canfor).totalFraction()).hasToString("0.5759");
        RateAnswer before = rate("44071200", Country.CA, Country.US, "2025-01-15", canfor);
        assertThat(before.totalFraction()).hasToString("0.144");
        assertThat(before.notes().remarks())
                .contains("No rate of Canfor is held on 2025-01-15: the rate of Non-selected companies stands.");
    }

    @Test
    void the_offset_for_vehicles_assembled_in_the_united_states_is_off_unless_stated() {
        RateTerms third = terms(Optional.of(CusmaChoice.NOT), Optional.empty(), OptionalDouble.of(0.4));
        assertThat(rate("870323", Country.CA, Country.US, "2025-10-15", NOT_QUALIFYING).totalFraction()).hasToString("0.25");
        assertThat(rate("870323", Country.CA, Country.US, "2025-10-15", third).totalFraction()).as("0.25 - 0.0375 x 0.4")
                .hasToString("0.235");
        assertThat(rate("440712", Country.CA, Country.US, "2025-10-15", third).totalFraction()).as("lumber has no offset")
                .hasToString("0.4516");
    }

    @Test
    void measures_in_force_whose_goods_are_not_held_are_told() {
        assertThat(rate("847130", Country.CA, Country.US, "2026-01-20", NOT_QUALIFYING).unheld())
                .extracting(RateAnswer.Measure::id)
                .containsExactly("ieepa-ca-transshipment-40");
        assertThat(rate("847130", Country.CA, Country.US, "2025-01-20", NOT_QUALIFYING).unheld()).isEmpty();
    }

    @Test
    void general_tariffs_that_are_held_for_goods_of_others_only_are_told() {
        RateAnswer phones = rate("8517", Country.JP, Country.US, "2025-10-15", RateTerms.OF_THE_JOB);
        assertThat(phones.notes().remarks())
                .contains("US tariffs on goods of JP under emergency powers (IEEPA) are not held: where there"
                        + " are such, the duty shown is too low.");
        assertThat(List.of(rate("8517", Country.CA, Country.US, "2025-10-15", RateTerms.OF_THE_JOB),
                rate("8517", Country.CN, Country.CA, "2025-10-15", RateTerms.OF_THE_JOB)))
                .allSatisfy(answer -> assertThat(answer.notes().remarks())
                        .noneMatch(remark -> remark.contains("are not held: where")));
    }

    @Test
    void the_note_of_a_measure_is_told_as_one_on_all_of_its_goods() {
        assertThat(rate("7208", Country.CA, Country.US, "2025-10-15", RateTerms.OF_THE_JOB).notes().remarks()).singleElement()
                .asString()
                .as("flat steel is no derivative")
                .startsWith("s232-steel-50 as a whole: 11 codes joined the derivatives on 2025-06-23");
    }

    @Test
    void the_claim_share_says_where_it_was_read() {
        assertThat(rate("4407", Country.CA, Country.US, "2025-10-15", RateTerms.OF_THE_JOB).preference().readFrom())
                .isEqualTo("claims line by line, 2025-07 to 2025-12");
        assertThat(rate("4407", Country.CA, Country.US, "2025-10-15", NOT_QUALIFYING).preference().readFrom())
                .isEqualTo("stated: no goods qualify");
        assertThat(rate("870380", Country.CN, Country.CA, "2025-10-15", RateTerms.OF_THE_JOB).preference().readFrom())
                .isEqualTo("outside CUSMA");
    }

    @Test
    void what_is_not_known_is_refused_with_the_way_out() {
        assertThat(refusal("7277", Country.CA, Country.US, terms(Optional.empty(), Optional.of("Canfr"), OptionalDouble.empty())))
                .containsExactly(
                        "P001 HS code '7277' is not known: no trade is held for it and no list names it"
                                + " -> the nearest known code is 7229 (Wire of other alloy steel)",
                        "P001 --company 'Canfr' is not a company whose duties are held"
                                + " -> did you mean 'Canfor'? use one of Canfor, Never reviewed, Non-selected, West Fraser");
        assertThat(refusal("9999", Country.CA, Country.US, RateTerms.OF_THE_JOB)).containsExactly(
                "P001 HS code '9999' stands for special transactions, which have no tariff line and so no rate"
                        + " -> ask about the heading of the goods themselves");
        assertThat(refusal("72089988", Country.CA, Country.US, RateTerms.OF_THE_JOB)).singleElement().asString()
                .startsWith("P001 HS code '72089988' is not known").contains("the nearest known code is 720890");
        assertThat(refusal("4407", Country.CA, Country.JP, RateTerms.OF_THE_JOB)).containsExactly(
                "P001 --into no measure of JP on goods of CA is held -> use one of US, CN");
        assertThat(refusal("4407", Country.CA, Country.CA, RateTerms.OF_THE_JOB)).containsExactly(
                "P001 --into 'CA' is where the goods come from -> name two countries");
    }

    private static RateChanges changes(Country from, Country into, String first, String last, RateTerms terms) {
        return desk.changes(new ChangesQuery(from, into, LocalDate.parse(first), LocalDate.parse(last), terms));
    }

    @Test
    void changes_tell_what_began_what_ended_new_lists_and_new_rates_of_the_company() {
        List<LawChange> acts = changes(Country.CA, Country.US, "2025-07-31", "2025-10-13", NOT_QUALIFYING).measures();
        assertThat(acts).extracting(act -> act.day() + " " + act.kind() + " " + act.measure().id()).containsExactly(
                "2025-07-31 ENDED ieepa-ca-25", "2025-08-01 BEGAN ieepa-ca-35", "2025-08-01 BEGAN ieepa-ca-transshipment-40",
                "2025-08-01 BEGAN s232-copper", "2025-08-12 RATE adcvd-softwood", "2025-08-18 SCOPE s232-aluminum-50",
                "2025-08-18 SCOPE s232-steel-50", "2025-09-11 RATE adcvd-softwood");
        assertThat(acts).filteredOn(act -> act.kind() == Kind.RATE).extracting(LawChange::detail)
                .containsExactly("Non-selected, AR6: 0.3519", "Non-selected, AR6 amended: 0.3516");
    }

    @Test
    void products_are_in_order_of_their_change_weighted_by_trade() {
        RateChanges changes = changes(Country.CA, Country.US, "2025-10-13", "2025-10-14", NOT_QUALIFYING);
        assertThat(changes.products()).isNotEmpty().isSortedAccordingTo((one, other) -> weight(other).compareTo(weight(one)));
        ProductChange lumber =
                changes.products().stream().filter(p -> p.hs4().equals(HsCode.of("4407"))).findFirst().orElseThrow();
        assertThat(lumber.change()).as("s232 at 10 % takes the place of IEEPA at 35 %").isNegative();
    }

    private static BigDecimal weight(ProductChange product) {
        return product.change().abs().multiply(product.tradeValue().orElse(BigDecimal.ZERO));
    }

    @Test
    void nothing_changes_where_the_law_does_not() {
        RateChanges changes = changes(Country.US, Country.CA, "2025-05-01", "2025-05-31", NOT_QUALIFYING);
        assertThat(changes.measures()).isEmpty();
        assertThat(changes.products()).isEmpty();
        assertThat(changes.headings()).isPositive();
    }

    @Test
    void what_a_duty_on_a_part_of_the_value_is_taken_to_fall_on_is_said_where_it_matters() {
        assertThat(rate("8703", Country.CA, Country.US, "2025-10-15", RateTerms.OF_THE_JOB).notes().remarks())
                .contains(
                        "s232-auto takes 40 % of the value of CUSMA goods as content of the United States, which is assumed; parameters.csv has the range.");
        assertThat(rate("8708", Country.CA, Country.US, "2025-10-15", RateTerms.OF_THE_JOB).notes().remarks())
                .contains(
                        "s232-steel-50 takes the metal content of each line, an estimate by industry; parameters.csv has the range.");
        assertThat(rate("7208", Country.CA, Country.US, "2025-10-15", RateTerms.OF_THE_JOB).notes().remarks())
                .noneMatch(remark -> remark.contains("which is assumed"));
    }
}
