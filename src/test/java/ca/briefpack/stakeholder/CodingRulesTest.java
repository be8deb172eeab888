package ca.briefpack.stakeholder;

import static ca.briefpack.model.Actors.Stance.AGAINST;
import static ca.briefpack.model.Actors.Stance.ENGAGED;
import static ca.briefpack.model.Actors.Stance.FOR;
import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Office;
import ca.briefpack.model.Actors.Position;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Actors.Stakeholder;
import ca.briefpack.model.Actors.Stance;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingRulesTest {
    private static final SourceRow ROW = new SourceRow("positions.csv", 2, List.of("S"));
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    @ParameterizedTest
    @CsvSource({"HEAD_OF_GOVERNMENT,CA,DECIDES", "MINISTER,US,DECIDES", "HEAD_OF_GOVERNMENT,SK,GOVERNS", "MINISTER,BC,GOVERNS",
            "OFFICIAL,CA,GOVERNS", "LEGISLATOR,CA,VOICE", "FORMER_OFFICIAL,CA,VOICE",
            "COMPANY,ON,VOICE", "UNION,ON,VOICE", "ASSOCIATION,CA,VOICE"})
    void power_follows_office_and_jurisdiction(Office office, String place, Power power) {
        assertThat(Power.of(actor(office, place))).isEqualTo(power);
    }

    @ParameterizedTest
    @CsvSource({"DECIDES,true", "GOVERNS,true", "VOICE,false"})
    void the_two_governing_levels_are_high_power(Power power, boolean high) {
        assertThat(power.isHigh()).isEqualTo(high);
    }

    @Test
    void only_who_left_office_lacks_legitimacy() {
        assertThat(Power.isLegitimate(actor(Office.FORMER_OFFICIAL, "CA"))).isFalse();
        assertThat(Power.isLegitimate(actor(Office.COMPANY, "ON"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true,true,true,DEFINITIVE", "true,true,false,DOMINANT", "true,false,true,DANGEROUS", "false,true,true,DEPENDENT",
            "true,false,false,DORMANT", "false,true,false,DISCRETIONARY", "false,false,true,DEMANDING", "false,false,false,NONE"})
    void the_seven_classes_and_none(boolean power, boolean legitimacy, boolean urgency, Salience salience) {
        assertThat(Salience.of(power, legitimacy, urgency)).isEqualTo(salience);
    }

    @ParameterizedTest
    @CsvSource({"true,true,PLAYER", "true,false,CONTEXT_SETTER", "false,true,SUBJECT", "false,false,CROWD"})
    void the_four_quadrants(boolean power, boolean interest, Quadrant quadrant) {
        assertThat(Quadrant.of(power, interest)).isEqualTo(quadrant);
    }

    @ParameterizedTest
    @CsvSource({"FOR,1,2,3,SAME_WAY", "FOR,-3,-2,-1,OTHER_WAY", "AGAINST,-3,-2,-1,SAME_WAY", "AGAINST,1,2,3,OTHER_WAY",
            "FOR,-1,2,3,UNSURE",
            "FOR,0,2,3,UNSURE", "AGAINST,-3,-2,0,UNSURE", "FOR,0,0,0,NO_EFFECT"})
    void a_stance_is_read_beside_the_sign_of_the_effect(Stance stance, double low, double central, double high,
            StatedAndModelled found) {
        assertThat(StatedAndModelled.of(stance, new Estimate(low, central, high, Unit.CAD))).isEqualTo(found);
    }

    @Test
    void alignment_counts_the_last_stance_on_each_shared_option_by_the_day() {
        List<Position> all = List.of(position("a", "x", FOR, DAY.minusDays(40)), position("a", "x", AGAINST, DAY.minusDays(5)),
                position("b", "x", FOR, DAY.minusDays(40)), position("a", "y", FOR, DAY), position("b", "y", FOR, DAY),
                position("a", "z", FOR, DAY), position("b", "z", ENGAGED, DAY), position("b", "w", FOR, DAY));
        Alignment now = Alignment.of("a", "b", DAY, all);
        assertThat(now.shared()).isEqualTo(2);
        assertThat(now.share()).hasValue(0.5);
        assertThat(now.rows()).hasSize(4);
        assertThat(Alignment.of("a", "b", DAY.minusDays(30), all).share()).hasValue(1.0);
        assertThat(Alignment.of("a", "b", DAY.minusDays(50), all).share()).isEmpty();
        assertThat(Alignment.of("b", "a", DAY, all).share()).isEqualTo(now.share());
    }

    @Test
    void of_several_stances_the_latest_counts_wherever_it_stands_and_of_one_day_the_later_row() {
        Position early = position("a", "x", AGAINST, DAY.minusDays(9));
        Position late = position("a", "x", FOR, DAY.minusDays(2));
        Position same = new Position("a", new DatePoint(DAY, Precision.DAY), "y", FOR, Text.same("words"), List.of(), row(7));
        Position after =
                new Position("a", new DatePoint(DAY, Precision.DAY), "y", AGAINST, Text.same("words"), List.of(), row(8));

        assertThat(Alignment.stances("a", DAY, List.of(late, early, after, same))).containsEntry("x", late)
                .containsEntry("y", after).hasSize(2);
        assertThat(Alignment.stances("a", DAY, List.of(early, late, same, after))).containsEntry("x", late).containsEntry("y",
                after);
    }

    @Test
    void what_others_say_does_not_align_two_actors() {
        List<Position> all = List.of(position("a", "x", FOR, DAY), position("b", "x", AGAINST, DAY), position("c", "x", FOR, DAY),
                position("c", "y", FOR, DAY), position("b", "y", FOR, DAY));

        assertThat(Alignment.of("a", "b", DAY, all)).isEqualTo(new Alignment(1, 0, all.subList(0, 2)));
        assertThat(Alignment.stances("a", DAY, all)).containsOnlyKeys("x");
    }

    @Test
    void who_only_takes_part_makes_no_statement_and_nobody_speaks_before_the_day() {
        List<Position> all = List.of(position("a", "x", ENGAGED, DAY), position("a", "y", AGAINST, DAY),
                position("b", "x", FOR, DAY.plusDays(1)));
        assertThat(Statement.by(DAY, all)).containsExactly(new Statement("a", "y", false));
    }

    private static SourceRow row(int line) {
        return new SourceRow("positions.csv", line, List.of("S"));
    }

    private static Stakeholder actor(Office office, String place) {
        return new Stakeholder("actor", "Actor", Text.same("Role"), place, office, List.of(), ROW);
    }

    private static Position position(String actor, String option, Stance stance, LocalDate day) {
        return new Position(actor, new DatePoint(day, Precision.DAY), option, stance, Text.same("words"), List.of(), ROW);
    }
}
