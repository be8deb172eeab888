package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The command backtest on the shipped data: what the model says of 2025, beside what was seen. */
class BackTestCommandTest {
    private final Shell shell = Shell.in(Path.of("").toAbsolutePath(), (config, progress) -> {
        throw new AssertionError("a question about the model must not run");
    });

    private Shell.Said say(String words) {
        return shell.say(words.split(" +"));
    }

    @Test
    void the_page_reads_like_this() throws IOException {
        Golden.expect("backtest.txt", say("backtest --as-of 2026-03-31").out());
    }

    @Test
    void the_json_tells_the_months_the_sectors_and_how_well_it_does_on_months_that_it_was_not_set_by() throws IOException {
        JsonNode json = new ObjectMapper().readTree(say("backtest --as-of 2026-03-31 --json").out());

        assertThat(json.get("months").get(0).asText()).isEqualTo("2025-04");
        assertThat(json.get("sectors")).isNotEmpty().allMatch(sector -> sector.get("base").asDouble() > 0);
        JsonNode judged = json.get("fits").get(2);
        assertThat(judged.get("months").asText()).isEqualTo("judged");
        assertThat(judged.get("correlation").asDouble()).as("better than the 0.68 of a model that fits no market")
                .isGreaterThan(0.68);
        assertThat(judged.get("error").asDouble()).isLessThan(0.101);
    }

    @Test
    void later_months_from_sales_of_the_year_are_told_better_than_by_those_sales_and_than_goods_without_duties_move()
            throws IOException {
        JsonNode fits = new ObjectMapper().readTree(say("backtest --as-of 2026-03-31 --json").out()).get("fits");

        JsonNode carried = fits.get(3);
        assertThat(carried.get("months").asText()).isEqualTo("carried");
        assertThat(carried.get("error").asDouble()).isLessThan(0.07).isLessThan(fits.get(2).get("error").asDouble());
        JsonNode goneOn = fits.get(4);
        assertThat(goneOn.get("months").asText()).isEqualTo("gone-on");
        assertThat(carried.get("error").asDouble()).as("what the model adds").isLessThan(goneOn.get("error").asDouble());
        assertThat(carried.get("correlation").asDouble()).isGreaterThan(goneOn.get("correlation").asDouble());
        assertThat(carried.get("seenUsd")).as("what was seen hangs on no model").isEqualTo(fits.get(2).get("seenUsd"));
        assertThat(fits.get(5).get("months").asText()).isEqualTo("quiet");
        assertThat(fits.get(5).get("error").asDouble()).as("what moves goods besides duties").isGreaterThan(0.1);
    }

    @Test
    void a_day_before_any_month_had_ended_is_told_with_the_way_out() {
        Shell.Said said = say("backtest --as-of 2025-04-29");

        assertThat(said.exitCode()).isNotZero();
        assertThat(said.err()).contains("no month after the duties had ended by 2025-04-29").contains("ask for a later day");
    }

    @Test
    void months_after_the_day_asked_for_are_not_looked_at() throws IOException {
        JsonNode json = new ObjectMapper().readTree(say("backtest --as-of 2025-06-30 --json").out());

        assertThat(json.get("months")).hasSize(3);
        assertThat(json.get("fits").get(2).get("sectors").asInt()).as("nothing judges it yet").isZero();
        assertThat(json.get("fits").get(2).get("correlation").isNull()).isTrue();
        assertThat(json.get("fits").get(3).get("sectors").asInt()).isZero();
    }
}
