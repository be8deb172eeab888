package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command law, word for word, on the shipped data. */
class LawCommandTest {
    private final Shell shell = Shell.in(Path.of("").toAbsolutePath(), (config, progress) -> {
        throw new AssertionError("a question about the law must not run");
    });

    private Shell.Said say(String words) {
        return shell.say(words.split(" +"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-15", "2026-11-28"})
    void the_law_of_a_day_reads_like_this(String day) throws IOException {
        Shell.Said said = say("law --as-of " + day);

        Golden.expect("law-" + day + ".txt", said.out());
        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).isEmpty();
    }

    @Test
    void the_day_is_today_if_none_is_named() {
        assertThat(say("law --from ca --into us").out()).startsWith("Law of 2025-10-15\n\nCA into US\n");
    }

    @Test
    void the_json_of_a_law_holds_these_fields_and_no_other() throws IOException {
        JsonNode json = new ObjectMapper().readTree(say("law --as-of 2026-11-28 --from CA --into US --days 90 --json").out());
        JsonNode lane = json.get("lanes").get(0);

        assertThat(names(json)).containsExactly("asOf", "days", "lanes");
        assertThat(names(lane)).containsExactly("from", "into", "seenTo", "laterThanSeen", "inForce", "changes", "ahead",
                "openConditions", "cautions",
                "goodsNotHeld");
        assertThat(names(lane.get("inForce").get(0))).containsExactly("measure", "title", "authority", "rateFraction", "basis",
                "cusma", "from", "to",
                "citation", "seen");
        assertThat(names(lane.get("changes").get(0))).containsExactly("date", "change", "measure", "authority", "detail",
                "citation");
        assertThat(names(lane.get("ahead").get(0))).containsExactly("date", "change", "subject", "detail", "enacted", "citation");
        assertThat(names(lane.get("openConditions").get(0))).containsExactly("condition", "title", "measures", "countedShare",
                "note");
        assertThat(names(lane.get("goodsNotHeld").get(0))).containsExactly("measure", "title", "note");
        assertThat(lane.get("seenTo").asText()).isEqualTo("2026-10-09");
        assertThat(lane.get("laterThanSeen").asBoolean()).isTrue();
    }

    private static List<String> names(JsonNode json) {
        return json.properties().stream().map(field -> field.getKey()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "law --as-of 2024-09-30 | --as-of '2024-09-30' is before 2024-10-01, the first day the data describes -> use 2024-10-01 or later",
            "law --days 0 | --days '0' is not a number of days -> write a whole number from 1 to 4000",
            "law --from JP | --from no lane of Canada has goods of JP -> name the other country in --into",
            "law --into MX | --into no measure of MX on a lane of Canada is held -> use one of US, CN, CA",
            "law --from CA --into EU | --into no measure of EU on goods of CA is held -> use one of US, CN, CA",
            "law --from CA --into CA | --into 'CA' is where the goods come from -> name two countries",
            "law 7208 | command line '7208' belongs to no option -> write --option value; 'briefpack law --help' lists what there is"})
    void a_question_that_cannot_be_asked_is_answered_with_the_way_out(String words, String message) {
        assertThat(say(words)).isEqualTo(new Shell.Said(2, "", "briefpack: P001 " + message + "\n"));
    }
}
