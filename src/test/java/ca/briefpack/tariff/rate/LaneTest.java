package ca.briefpack.tariff.rate;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Country;
import org.junit.jupiter.api.Test;

class LaneTest {
    @Test
    void the_lanes_of_canada_are_what_it_sells_to_two_countries_and_buys_of_three() {
        assertThat(Lane.ofCanada()).extracting(Lane::toString).containsExactly("CA->US", "CA->CN", "US->CA", "CN->CA",
                "OTHER->CA");
        assertThat(Lane.all()).doesNotHaveDuplicates().containsAll(Lane.ofCanada()).hasSize(7 + 3 + 1);
        assertThat(Lane.into(Country.US)).allMatch(lane -> lane.into() == Country.US && lane.from() != Country.US).hasSize(7);
        assertThat(Lane.into(Country.MX)).isEmpty();
    }
}
