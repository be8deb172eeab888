package ca.briefpack.impact.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.Country;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Duties read off a surface between the laws that were asked for. */
class RateSurfaceTest {
    private static final int[] FIRST = {0};

    /** What the law says at a node: the duty on Canada, what of its trade pays, its measured claims (or not a number). */
    private static RateSurface surface(IntToDoubleFunction duty, IntToDoubleFunction dutiable, double claims) {
        return new RateSurface(1, node -> {
            double[][] duties = new double[1][Country.partners().length];
            duties[0][Country.CA.ordinal()] = duty.applyAsDouble(node);
            duties[0][Country.CN.ordinal()] = 0.3;
            return new RateMatrix(Country.US, duties, new RateMatrix.OfCanada(new double[]{duty.applyAsDouble(node) / 2},
                    new double[]{dutiable.applyAsDouble(node)}, new double[]{claims}, new double[]{0.125}));
        });
    }

    private static double duty(RateSurface surface, double shift, double vehicles, double metal) {
        return surface.at(FIRST, new RateSurface.Place(shift, vehicles, metal)).duty(0, Country.CA);
    }

    /** By claims at the nodes: none, as measured, all. */
    private static IntToDoubleFunction byClaims(double none, double measured, double all) {
        return node -> node / 4 == 0 ? none : node / 4 == 1 ? measured : all;
    }

    @Test
    void a_duty_is_linear_in_claims_on_either_side_of_the_measured_ones() {
        // half of the goods claim: 20 % at no claims, 12 % at half, 0 at all
        RateSurface surface = surface(byClaims(0.2, 0.12, 0), node -> 1, 0.5);

        assertThat(duty(surface, 0, 0, 0)).isCloseTo(0.12, within(1e-12));
        assertThat(duty(surface, -0.25, 0, 0)).isCloseTo(0.16, within(1e-12));
        assertThat(duty(surface, 0.25, 0, 0)).isCloseTo(0.06, within(1e-12));
        assertThat(surface.at(FIRST, new RateSurface.Place(0.25, 0, 0)).canadaAdditional(0)).isCloseTo(0.03, within(1e-12));
    }

    @Test
    void claims_stay_between_none_and_all() {
        RateSurface surface = surface(byClaims(0.2, 0.12, 0), node -> 1, 0.5);

        assertThat(duty(surface, -0.9, 0, 0)).isCloseTo(0.2, within(1e-12));
        assertThat(duty(surface, 0.9, 0, 0)).isZero();
    }

    @Test
    void claims_that_are_not_told_follow_from_the_duty_without_a_shift() {
        // 20 % at none, 12 % as measured, nothing at all: two fifths claim
        DoubleUnaryOperator at = shift -> duty(surface(byClaims(0.2, 0.12, 0), node -> 1, Double.NaN), shift, 0, 0);

        assertThat(at.applyAsDouble(0.3)).isCloseTo(0.06, within(1e-12));
        assertThat(at.applyAsDouble(-0.2)).isCloseTo(0.16, within(1e-12));
        assertThat(at.applyAsDouble(0.7)).isZero();
        assertThat(at.applyAsDouble(-0.7)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void claims_that_are_not_told_follow_from_the_corner_that_they_move_most() {
        // only where metal is at its second node do claims move the duty at all: from 5 over 8 to 25 %, a tenth and a half
        IntToDoubleFunction law = node -> node % 2 == 0 ? 0.05 : byClaims(0.05, 0.08, 0.25).applyAsDouble(node);
        RateSurface surface = surface(law, node -> 1, Double.NaN);

        // 15 % claim and 42.5 % more do: half of the way from 8 to 25 %
        assertThat(duty(surface, 0.425, 0, 1)).isCloseTo(0.165, within(1e-12));
        assertThat(duty(surface, 0.425, 0, 0)).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void a_duty_is_linear_in_each_content_and_goes_on_beyond_the_nodes_but_not_under_nothing() {
        IntToDoubleFunction law = node -> {
            int vehicles = node % 4 / 2;
            int metal = node % 2;
            return 0.1 + 0.2 * vehicles + 0.3 * metal + 0.4 * vehicles * metal;
        };
        RateSurface surface = surface(law, node -> 1, 0.5);

        assertThat(duty(surface, 0, 0.5, 0.25)).isCloseTo(0.1 + 0.1 + 0.075 + 0.05, within(1e-12));
        assertThat(duty(surface, 0, 2, 0)).isCloseTo(0.5, within(1e-12));
        assertThat(duty(surface, 0, -1, 0)).isZero();
        assertThat(surface.at(FIRST, new RateSurface.Place(0, -1, 0)).canadaAdditional(0)).isZero();
    }

    @Test
    void a_share_of_the_trade_stays_between_none_and_all_of_it() {
        RateSurface surface = surface(node -> 0.1, node -> node % 2 == 0 ? 0.25 : 0.75, 0.5);

        assertThat(dutiable(surface, 0.5)).isCloseTo(0.5, within(1e-12));
        assertThat(dutiable(surface, 2)).isEqualTo(1);
        assertThat(dutiable(surface, -1)).isZero();
    }

    @Test
    void duties_alone_tell_no_claims_and_a_row_needs_a_duty_for_every_country() {
        assertThat(RateMatrix.free(1).canadaClaimShare(0)).isNaN();
        assertThatThrownBy(() -> new RateMatrix(new double[][]{{}}, new double[1])).hasMessageContaining("row 0 has 0 duties");
    }

    private static double dutiable(RateSurface surface, double metal) {
        return surface.at(FIRST, new RateSurface.Place(0, 0, metal)).canadaDutiableShare(0);
    }

    @Test
    void what_never_moves_is_the_same_everywhere() {
        RateSurface surface = surface(node -> Double.POSITIVE_INFINITY, node -> 0.5, 0.5);
        RateMatrix there = surface.at(FIRST, new RateSurface.Place(-0.3, 2, -1));

        assertThat(there.duty(0, Country.CA)).isInfinite();
        assertThat(there.duty(0, Country.CN)).isEqualTo(0.3);
        assertThat(there.canadaDutiableShare(0)).isEqualTo(0.5);
        assertThat(there.canadaBannedShare(0)).isEqualTo(0.125);
    }
}
