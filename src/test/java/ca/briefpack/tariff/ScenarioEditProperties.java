package ca.briefpack.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import ca.briefpack.cases.Draws;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.Text;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every edit of every measure. */
class ScenarioEditProperties {
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");
    private static final LocalDate AS_OF = LocalDate.parse("2025-10-15");
    private static final Law LAW = LawFixture.law();
    private static final RateEngine TODAY = new RateEngine(LAW, TradeFixture.standard());
    private static final List<String> PRODUCTS = List.of("7208", "720837", "7326", "7403", "8450", "870323", "870829", "440712",
            "3926", "2709",
            "220830", "76");
    private static final List<HsCode> PREFIXES = List.of("72", "7208", "76", "7403", "8703", "87032300", "4407", "3926",
            "2709").stream()
            .map(HsCode::of).toList();

    private static String target(Draws draws) {
        return draws.one("target", LAW.measures().stream().map(TariffMeasure::id).toList());
    }

    private static void assertSameBefore(LocalDate date, Edit edit) {
        RateEngine edited = TODAY.under(new Scenario("what-if", Text.same("What if"), Text.same("A test"), List.of(edit),
                List.of(),
                LawBuilder.row("scenarios/what-if.yaml", 1)), AS_OF);
        for (LocalDate day = FIRST; day.isBefore(date); day = day.plusDays(23)) {
            assertSame(edited, day);
        }
        assertSame(edited, date.minusDays(1));
    }

    private static void assertSame(RateEngine edited, LocalDate day) {
        for (String hs : PRODUCTS) {
            for (Lane lane : List.of(Lane.CANADA_TO_US, new Lane(Country.US, Country.CA), new Lane(Country.CN, Country.US))) {
                assertThat(edited.rate(HsCode.of(hs), lane, day, RateAssumptions.standard()).contributions())
                        .as("%s %s on %s", hs, lane, day)
                        .isEqualTo(TODAY.rate(HsCode.of(hs), lane, day, RateAssumptions.standard()).contributions());
            }
        }
    }

    @Test
    void an_edit_dated_in_the_future_changes_nothing_before_its_date() {
        Cases.hold(120, draws -> {
            String target = target(draws);
            HsCode in = draws.one("in", PREFIXES);
            HsCode out = draws.one("out", PREFIXES);
            int days = draws.whole("days", 1, 650);
            int verb = draws.kind("verb", 6);
            LocalDate date = FIRST.plusDays(days);
            List<HsCode> removed = in.equals(out) ? List.of() : List.of(out);
            assertSameBefore(date, switch (verb) {
                case 0 -> new Edit.Repeal(target, date);
                case 1 -> new Edit.SetRate(target, 0.07, date);
                case 2 -> new Edit.SetScope(target, List.of(in), removed, date);
                case 3 -> new Edit.ExemptCusma(target, date);
                case 4 -> new Edit.Quota(target, 0.5, 0.3, date);
                default -> new Edit.EndCusma(date);
            });
        });
    }

    @Test
    void a_measure_added_from_a_date_changes_nothing_before_it() {
        Cases.hold(60, draws -> {
            String like = target(draws);
            HsCode scope = draws.one("scope", PREFIXES);
            int days = draws.whole("days", 1, 650);
            LocalDate date = FIRST.plusDays(days);
            assertSameBefore(date, new Edit.Add(added(like, date), List.of(scope), OptionalDouble.empty()));
        });
    }

    /** A new measure of the group of another. */
    private static TariffMeasure added(String like, LocalDate date) {
        String group = LAW.measures().stream().filter(m -> m.id().equals(like)).findFirst().orElseThrow().legal().group();
        return new TariffMeasure("a-new-one", Text.same("New"), new TariffMeasure.Border(Country.US, Set.of()),
                new TariffMeasure.Legal(Authority.S232, group, "Order", ""),
                new TariffMeasure.Duty(0.4, Basis.METAL_CONTENT, CusmaTreatment.NONE), Period.from(date), Optional.empty(),
                LawBuilder.row("scenarios/what-if.yaml", 1));
    }

    @Test
    void other_days_change_nothing_before_the_first_day_that_is_gained_or_lost() {
        Cases.hold(80, draws -> {
            String target = target(draws);
            int days = draws.whole("days", -90, 90);
            Period old = LAW.measures().stream().filter(m -> m.id().equals(target)).findFirst().orElseThrow().inForce();
            LocalDate gained = days < 0 ? old.from().plusDays(days) : old.from();
            if (gained.isAfter(FIRST)) {
                assertSameBefore(gained, new Edit.Shift(target, days));
            }
            LocalDate ends = old.isOpen() ? old.from().plusDays(100) : old.to().plusDays(Math.abs(days));
            LocalDate lost = old.isOpen() ? ends.plusDays(1) : old.to().plusDays(1);
            assertSameBefore(lost, new Edit.Redate(target, Optional.empty(), Optional.of(ends)));
        });
    }

    @Test
    void what_edits_do_not_touch_pays_what_it_paid_and_all_else_what_the_edited_law_says() {
        Cases.hold(60, draws -> {
            String target = target(draws);
            HsCode in = draws.one("in", PREFIXES);
            int verb = draws.kind("verb", 6);
            Edit edit = switch (verb) {
                case 0 -> new Edit.Repeal(target, AS_OF);
                case 1 -> new Edit.SetRate(target, 0.07, AS_OF);
                case 2 -> new Edit.SetScope(target, List.of(in), List.of(), AS_OF);
                case 3 -> new Edit.EndCusma(AS_OF);
                case 4 -> new Edit.Add(added(target, AS_OF), List.of(in), OptionalDouble.empty());
                default -> new Edit.ExemptCusma(target, AS_OF);
            };
            RateEngine edited =
                    TODAY.under(new Scenario("what-if", Text.same("What if"), Text.same("A test"), List.of(edit), List.of(),
                            LawBuilder.row("scenarios/what-if.yaml", 1)), AS_OF);
            // an engine that shares nothing with the original
            RateEngine afresh = verb == 3 ? edited : new RateEngine(edited.law(), TradeFixture.standard());
            assertThat(edited.original()).contains(TODAY);
            for (Lane lane : Lane.all()) {
                for (String hs : PRODUCTS) {
                    HsCode code = HsCode.of(hs);
                    RateEngine expected = edited.touch(code, lane) ? afresh : TODAY;
                    for (LocalDate day = FIRST; day.isBefore(FIRST.plusYears(2)); day = day.plusDays(97)) {
                        assertThat(edited.rate(code, lane, day, RateAssumptions.standard()).contributions())
                                .as("%s %s on %s", hs, lane, day)
                                .isEqualTo(expected.rate(code, lane, day, RateAssumptions.standard()).contributions());
                    }
                }
            }
        });
    }
}
