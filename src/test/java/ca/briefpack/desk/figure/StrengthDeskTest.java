package ca.briefpack.desk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.brief.SmallStudy.Alteration;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.impact.income.IncomeTable;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Province;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.pack.AnswerStrength.Paying;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At which rates of the other side's answer an option pays, in the miniature. */
class StrengthDeskTest {
    private static final String ID = "options.no-surtax.on.chance.dearer-cars.full-high";

    @TempDir
    private Path folder;

    private static Alteration answered(String rate) {
        return SmallStudy.altered().answers("no-surtax", SmallStudy.answer("dearer-cars", "changes the duty on cars",
                "changent le droit sur les voitures", LocalDate.of(2025, 10, 1), "s232-auto", rate));
    }

    private Paying ask(Alteration alteration, String id) throws Exception {
        Path data = Files.createTempDirectory(folder, "asked").resolve("data");
        alteration.put(data);
        return StrengthDesk.answer(new RunConfig(SmallStudy.AS_OF,
                new Folders(data, Path.of("templates"), folder.resolve("out"), data.resolve("job.yaml")),
                Selection.EVERYTHING,
                1, Reuse.NONE), id);
    }

    @Test
    void an_answer_at_its_own_rate_brings_what_the_brief_says_and_the_sign_turns_where_the_interval_ends() throws Exception {
        Paying found = ask(answered("0.90"), "[" + ID + "]");

        IncomeTable income = answered("0.90").compute().study().impact().income();
        double[] with = income.find("no-surtax+dearer-cars", IncomeItem.INCOME, Optional.of(Province.ON), IncomeClosure.FULL_HIGH)
                .orElseThrow();
        double[] without =
                income.find("no-surtax", IncomeItem.INCOME, Optional.of(Province.ON), IncomeClosure.FULL_HIGH).orElseThrow();
        assertThat(found.atOwnRate()).isCloseTo(with[0], within(1e-3));
        assertThat(found.unanswered()).isCloseTo(without[0], within(1e-3));
        assertThat(found.ownRate()).isEqualTo(0.9);
        assertThat(found.pays()).as("a lower duty on cars is a gain, a higher one a loss").hasSize(1);
        double turn = found.pays().get(0).to();
        assertThat(found.pays().get(0).from()).isZero();
        assertThat(turn).isBetween(0.01, 0.9);
        assertThat(Math.abs(ask(answered(String.valueOf(turn)), ID).atOwnRate())).as("nothing is gained at the turn")
                .isLessThan(1e-3 * Math.abs(found.atOwnRate()));
    }

    @Test
    void what_is_no_chance_of_an_answer_is_refused_with_the_id_of_one_and_so_is_an_answer_without_a_rate() {
        assertThatThrownBy(() -> ask(answered("0.90"), "on.gdp-change.status-quo")).isInstanceOf(BriefpackException.class)
                .hasMessageContaining("options.no-surtax.ca.chance.dearer-cars.idle-high");
        assertThatThrownBy(() -> ask(answered("0"), ID)).isInstanceOf(BriefpackException.class)
                .hasMessageContaining("sets no rate");
    }
}
