package ca.briefpack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The house stays one that a newcomer finds the way in: rooms, files and methods of a size that can be taken in. */
class HouseTest {
    private final Measures code = Measures.of(Measures.CODE);

    @Test
    void rooms_are_small() {
        assertThat(Measures.part(code.rooms(), 0.5)).isLessThanOrEqualTo(11);
        assertThat(Measures.part(code.rooms(), 1)).isLessThanOrEqualTo(32);
    }

    @Test
    void files_and_methods_are_short() {
        assertThat(Measures.part(code.lines(), 0.5)).isLessThanOrEqualTo(75);
        assertThat(Measures.part(code.lines(), 1)).isLessThanOrEqualTo(300);
        assertThat(Measures.part(code.methods(), 0.99)).isLessThanOrEqualTo(26);
    }

    @Test
    void what_is_absent_is_an_optional() {
        assertThat(code.nulls()).isZero();
    }
}
