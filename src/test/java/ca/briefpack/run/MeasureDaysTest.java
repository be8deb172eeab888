package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.data.DataPackage;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.tariff.InstrumentStatus;
import ca.briefpack.tariff.InstrumentStatus.Status;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.Displaced;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every measure of the shipped law on the day before it, its first day, its last day and the day after, on goods of its own
 * scope.
 */
class MeasureDaysTest {
    private static Evidence evidence;
    private static RateEngine engine;

    @BeforeAll
    static void load() {
        evidence = DataPackage.load(Path.of("data")).evidence();
        engine = new RateEngine(evidence.law(), evidence.trade());
    }

    @TestFactory
    Stream<DynamicTest> a_measure_reaches_its_goods_from_its_first_day_to_its_last_and_on_no_other() {
        return evidence.law().measures().stream().map(m -> DynamicTest.dynamicTest(m.id(), () -> {
            LocalDate first = m.inForce().from();
            assertInForce(m, first.minusDays(1), false);
            assertInForce(m, first, true);
            if (m.inForce().isOpen()) {
                assertInForce(m, LocalDate.parse("2030-12-31"), true);
            } else {
                assertInForce(m, m.inForce().to(), true);
                assertInForce(m, m.inForce().to().plusDays(1), false);
            }
        }));
    }

    private static void assertInForce(TariffMeasure measure, LocalDate day, boolean expected) {
        Lane lane = lane(measure);
        List<String> onLane = engine.instruments(lane, day).stream().filter(i -> i.status() == Status.IN_FORCE)
                .map(InstrumentStatus::measure).map(TariffMeasure::id).toList();
        assertThat(onLane.contains(measure.id())).as("%s in force on %s", measure.id(), day).isEqualTo(expected);
        List<HsCode> goods = goods(measure.id());
        assertThat(reached(measure, goods, lane, day)).as("goods of %s reached on %s", measure.id(), day)
                .isEqualTo(expected && !goods.isEmpty());
    }

    /** Whether the answer for some goods of the scope names the measure; what it levies there is its own rate. */
    private static boolean reached(TariffMeasure measure, List<HsCode> goods, Lane lane, LocalDate day) {
        boolean reached = false;
        for (HsCode hs : goods) {
            Rate rate = engine.rate(hs, lane, day, RateAssumptions.standard().withCusmaMode(CusmaMode.NOT_QUALIFYING));
            List<Contribution> own = rate.contributions().stream().filter(c -> c.measure().equals(measure.id())).toList();
            if (measure.duty().basis() != Basis.ITEM && measure.duty().basis() != Basis.COMPANY) {
                own.forEach(c -> assertThat(c.statutoryFraction()).as("%s", rate).isEqualTo(measure.duty().rateFraction()));
            }
            reached |= !own.isEmpty()
                    || rate.coverage().spread().hinges().stream().anyMatch(hinge -> hinge.measure().equals(measure.id()))
                    || rate.displaced().stream().map(Displaced::measure).anyMatch(measure.id()::equals);
        }
        return reached;
    }

    private static Lane lane(TariffMeasure measure) {
        Country into = measure.border().imposedBy();
        Country from =
                Arrays.stream(Country.values()).filter(c -> c != into && measure.border().covers(c)).findFirst().orElseThrow();
        return new Lane(from, into);
    }

    /** A few codes of the lists that a measure includes, or of its items; none where the goods are not held. */
    private static List<HsCode> goods(String measure) {
        Law law = evidence.law();
        Set<String> lists = law.links().stream().filter(l -> l.included() && l.measure().equals(measure)).map(Law.ScopeLink::list)
                .collect(Collectors.toSet());
        return Stream.concat(law.codes().stream().filter(c -> lists.contains(c.list())).map(Law.ScopeCode::prefix),
                law.itemDuties().stream().filter(i -> i.measure().equals(measure)).map(Law.ItemDuty::item)).distinct().limit(40)
                .toList();
    }

    /** Which measures reach no goods is itself a statement of the data: OMISSIONS.md names these and no others. */
    @Test
    void the_measures_without_goods_are_those_that_the_omissions_name() {
        assertThat(evidence.law().measures().stream().map(TariffMeasure::id).filter(id -> goods(id).isEmpty()))
                .containsExactlyInAnyOrder("ieepa-ca-transshipment-40", "s232-uas-components", "s232-polysilicon",
                        "s232-polysilicon-15", "s232-polysilicon-gb", "ca-cn-melt");
    }
}
