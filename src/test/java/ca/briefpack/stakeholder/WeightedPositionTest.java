package ca.briefpack.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedPositionTest {

    @Test
    void means_and_medians_of_the_literature_are_met() {
        List<Golden> inputs = Golden.rows("stakeholder", "stakeholder_bdm_inputs.csv");
        List<Golden> expected = Golden.rows("stakeholder", "stakeholder_bdm_expected.csv");
        assertThat(expected).hasSize(6);
        for (Golden row : expected) {
            List<WeightedPosition> all = inputs.stream().filter(i -> i.text("dataset").equals(row.text("dataset")))
                    .map(i -> new WeightedPosition(i.number("position"), i.number("capability") * i.number("salience"))).toList();
            double found = row.text("measure").startsWith("mean") ? WeightedPosition.mean(all) : WeightedPosition.median(all);
            assertThat(found).as("%s", row).isCloseTo(row.number("value"), within(1e-9));
        }
    }

    @Test
    void who_has_no_weight_does_not_count_and_nobody_gives_no_number() {
        assertThat(WeightedPosition.median(List.of(new WeightedPosition(-1, 0), new WeightedPosition(1, 2)))).isEqualTo(1);
        assertThat(WeightedPosition.mean(List.of())).isNaN();
        assertThat(WeightedPosition.median(List.of(new WeightedPosition(3, 0)))).isNaN();
        assertThatThrownBy(() -> new WeightedPosition(1, -1)).hasMessage("a weight of -1.0 is below zero");
    }

    @Test
    void where_just_half_of_the_weight_is_reached_the_lower_position_is_the_median() {
        assertThat(WeightedPosition.median(List.of(new WeightedPosition(4, 1), new WeightedPosition(2, 1)))).isEqualTo(2);
        assertThat(WeightedPosition.median(List.of(new WeightedPosition(4, 1.5), new WeightedPosition(2, 1)))).isEqualTo(4);
    }
}
