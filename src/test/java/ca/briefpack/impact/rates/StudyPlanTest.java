package ca.briefpack.impact.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.Sample;
import ca.briefpack.impact.Swing;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy.Multiplier;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** What a study compares, and how it asks a law for rates. */
class StudyPlanTest {
    private static final LocalDate BASELINE = LocalDate.of(2024, 12, 31);
    private static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);
    private static final Cell CHANGE = Cell.canada("status-quo", Indicator.EXPORTS_CHANGE);

    private static Sample sample() {
        return new Sample().certain().parameter("metal-content-scale", 0, 0.5, 1).sector("lumber", "Wood")
                .product("4407", "lumber").export(Province.ON, "4407", 100).imports("440710", 70, 30)
                .domesticShare("lumber", 0.7).theta("Wood", 1);
    }

    @Test
    void the_usual_plan_is_of_the_latest_years_held_and_of_every_scenario_but_the_two_that_always_stand() {
        StudyPlan plan = StudyPlan.of(sample().scenario("baseline").scenario("status-quo").scenario("relief")
                .ofYear(2022).export(Province.ON, "4407", 1).imports("440710", 1, 1).evidence(), BASELINE, AS_OF);

        assertThat(plan.regimes()).containsExactly(new Regime("baseline", BASELINE), new Regime("status-quo", AS_OF),
                new Regime("relief", AS_OF));
        assertThat(plan.exportsYear()).isEqualTo(2025);
        assertThat(plan.marketYear()).isEqualTo(2024);
        assertThat(plan.calibration()).isEqualTo(StudyPlan.Calibration.BY_MONTH);
    }

    @Test
    void without_trade_the_years_are_those_of_the_baseline_and_the_one_before() {
        StudyPlan plan = StudyPlan.of(new Sample().certain().evidence(), BASELINE, AS_OF);

        assertThat(plan.exportsYear()).isEqualTo(2024);
        assertThat(plan.marketYear()).isEqualTo(2023);
    }

    @Test
    void another_type_of_multipliers_changes_nothing_else() {
        StudyPlan plan = Sample.plan("worse");
        Multiplier.Type other = Multiplier.Type.values()[Multiplier.Type.values().length - 1];

        assertThat(plan.with(other).multipliers()).isEqualTo(other);
        assertThat(plan.with(other).with(plan.multipliers())).isEqualTo(plan);
    }

    @Test
    void two_scenarios_of_one_name_are_refused() {
        assertThatThrownBy(() -> Sample.plan("worse", "worse")).hasMessageContaining("an id of its own");
        assertThatThrownBy(() -> Sample.plan("baseline")).hasMessageContaining("an id of its own");
    }

    /**
     * A duty of the metal's content, but nothing where there is no metal at all; remembers the contents that it was asked for.
     */
    private static final class Law implements Rates {
        private final Set<Double> asked = ConcurrentHashMap.newKeySet();
        private final boolean curved;

        Law(boolean curved) {
            this.curved = curved;
        }

        @Override
        public RateMatrix rates(List<HsCode> headings, Regime regime, Draw draw) {
            double[][] duties = new double[headings.size()][Country.partners().length];
            double metal = draw.of(ModelParameter.METAL_CONTENT);
            asked.add(metal);
            for (double[] ofHeading : duties) {
                ofHeading[Country.CA.ordinal()] = !regime.scenario().equals("status-quo") || metal == 0 ? 0
                        : curved ? metal * metal : 0.1 + 0.2 * metal;
            }
            return new RateMatrix(duties, new double[headings.size()]);
        }

        @Override
        public boolean isLaw() {
            return true;
        }
    }

    private static double metalAt(int draw) {
        return DrawSet.of(sample().parameters).list().get(draw).of(ModelParameter.METAL_CONTENT);
    }

    @Test
    void of_the_quadrature_a_law_is_asked_at_the_point_that_checks_the_surface_alone() {
        Law law = new Law(false);
        ImpactModel.estimate(sample().evidence(), law, Sample.plan());

        // the middle, where the first point stands too, the ends, and the two nodes of the surface
        assertThat(metalAt(1)).isEqualTo(0.5);
        assertThat(law.asked).containsExactlyInAnyOrder(0.5, 0.0, 1.0, 0.25, 0.75);
    }

    @Test
    void rates_read_off_a_surface_give_the_numbers_that_the_law_gives() {
        ImpactTable read = ImpactModel.estimate(sample().evidence(), new Law(false), Sample.plan());
        ImpactTable asked = ImpactModel.estimate(sample().evidence(), new Law(false)::rates, Sample.plan());

        assertThat(read.findDraws(CHANGE).orElseThrow()).containsExactly(asked.findDraws(CHANGE).orElseThrow(), within(1e-9));
    }

    @Test
    void at_the_end_of_a_range_a_duty_may_touch_no_goods_so_the_law_itself_is_asked() {
        ImpactTable table = ImpactModel.estimate(sample().evidence(), new Law(false), Sample.plan());
        Swing metal = table.listSwings(CHANGE).get(0);

        assertThat(metal.parameter()).isEqualTo(ModelParameter.METAL_CONTENT);
        assertThat(metal.atLow()).isZero();
        assertThat(metal.atHigh()).isCloseTo(100 * (Math.pow(1.3, -1.5) - 1), within(1e-9));
    }

    @Test
    void a_law_that_no_surface_holds_is_asked_at_every_point() {
        Law law = new Law(true);
        ImpactTable read = ImpactModel.estimate(sample().evidence(), law, Sample.plan());
        ImpactTable asked = ImpactModel.estimate(sample().evidence(), new Law(true)::rates, Sample.plan());

        assertThat(law.asked).contains(metalAt(1), metalAt(2), metalAt(3), metalAt(20));
        assertThat(read.findDraws(CHANGE)).get().isEqualTo(asked.findDraws(CHANGE).orElseThrow());
    }

    @Test
    void the_central_values_alone_ask_the_law_at_the_central_draw_alone() {
        Law law = new Law(false);
        ImpactTable central = ImpactModel.central(sample().evidence(), law, Sample.plan());

        assertThat(law.asked).containsExactly(0.5);
        double[] values = central.findDraws(CHANGE).orElseThrow();
        assertThat(values).hasSize(1);
        assertThat(values[0]).isCloseTo(100 * (Math.pow(1.2, -1.5) - 1), within(1e-9));
    }
}
