package ca.briefpack.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.place.MarketTables;
import ca.briefpack.content.Table;
import ca.briefpack.impact.SampleStudy;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Economy.Effects;
import ca.briefpack.model.Economy.Multiplier;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Province;
import ca.briefpack.model.ProvinceName;
import ca.briefpack.model.Reference;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.theory.Leontief;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Jobs at most at stake are those that an input-output economy loses when its sales to the United States are taken out of it. */
class JobBoundsTest {
    private static final SourceRow ROW = new SourceRow("multipliers.csv", 2, List.of("S009"));
    private static final List<String> INDUSTRIES = List.of("Vehicles", "Wood", "Metals");
    /** Ontario's exports of the sample in dollars, without the special heading, by industry; and what it sells elsewhere. */
    private static final double[] TO_US = {1000.1e6, 100.7e6, 333.3e6};
    private static final double[] ELSEWHERE = {500e6, 900e6, 400e6};
    private static final double[] JOBS = {3e-6, 5e-6, 2e-6, 0};
    private final Leontief closed = new Leontief(new double[][]{{0.2, 0.02, 0.05}, {0.01, 0.3, 0.02}, {0.25, 0.05, 0.1}})
            .closed(new double[]{0.25, 0.35, 0.3}, new double[]{0.1, 0.05, 0.01}, 0);

    private Evidence evidence() {
        Evidence bare = SampleStudy.evidence();
        Economy e = bare.economy();
        List<Multiplier> multipliers = new ArrayList<>(e.multipliers());
        double[] jobs = closed.multipliers(JOBS);
        for (int i = 0; i < INDUSTRIES.size(); i++) {
            Effects effects = new Effects(0, jobs[i] * 1e6, 0);
            multipliers
                    .add(new Multiplier(Province.ON, INDUSTRIES.get(i), Multiplier.Type.TYPE_II, effects, effects, effects, ROW));
        }
        Map<Province, ProvinceName> names = Map.of(Province.ON, name(Province.ON), Province.YT, name(Province.YT));
        return new Evidence(new Reference(names, bare.reference().sectors(), bare.reference().products(), Map.of()), bare.trade(),
                bare.law(), new Economy(e.macro(), e.industryGdp(), e.industryJobs(),
                        multipliers, e.elasticities(), e.parameters(), e.provinceSales()),
                bare.actors(), bare.scenarios(), bare.stamp());
    }

    private static ProvinceName name(Province province) {
        return new ProvinceName(province, Text.same(province.name()), 0, 0, ROW);
    }

    @Test
    void at_most_at_stake_is_the_extraction_of_sales_to_the_united_states_from_the_closed_economy() {
        double lost = 0;
        double[] with = closed.outputs(demand(1));
        double[] without = closed.outputs(demand(0));
        for (int i = 0; i < with.length; i++) {
            lost += JOBS[i] * (with[i] - without[i]);
        }
        // goods without industry (40 million) take the mean of the others; the scale of multipliers is 1.2 at the high end
        double known = TO_US[0] + TO_US[1] + TO_US[2];
        assertThat(bound(evidence(), Province.ON).estimate().orElseThrow().central())
                .isCloseTo(lost * (known + 40e6) / known * 1.2, within(500.0));
    }

    private static double[] demand(double toUs) {
        double[] demand = new double[4];
        for (int i = 0; i < 3; i++) {
            demand[i] = ELSEWHERE[i] + toUs * TO_US[i];
        }
        return demand;
    }

    @Test
    void a_place_without_multipliers_has_no_bound() {
        assertThat(bound(evidence(), Province.YT).isMissing()).isTrue();
    }

    private static Figure bound(Evidence evidence, Province province) {
        Study study = new Study(evidence, null, Map.of(), Map.of(), null, SampleStudy.table(evidence), null, null, null);
        List<Table.Cell> cells =
                new MarketTables(study, new FigureBook(study)).jobBounds(List.of(province)).rows().get(0).cells();
        return ((Table.Number) cells.get(cells.size() - 1)).figure();
    }
}
