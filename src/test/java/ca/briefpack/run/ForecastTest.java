package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sampling;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.order.StepTime;
import ca.briefpack.pack.PackResult;
import ca.briefpack.pack.PackResult.State;
import ca.briefpack.pack.Rendered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a run says that it will take. */
class ForecastTest {
    @TempDir
    Path output;

    @Test
    void a_run_is_forecast_by_the_last_one_like_it() {
        note(Selection.EVERYTHING, 2, Optional.empty(), 59, 80);
        note(Selection.EVERYTHING, 2, Optional.empty(), 59, 60);

        assertThat(Forecast.of(config(Selection.EVERYTHING, 2, Optional.empty())))
                .contains(new Forecast(Duration.ofSeconds(60), 59));
    }

    @Test
    void languages_threads_and_draws_are_counted() {
        note(Selection.EVERYTHING, 2, Optional.empty(), 59, 60);
        note(Selection.EVERYTHING, 2, draws(5_000), 59, 200);
        Selection french = Selection.of(List.of(), List.of(), List.of(Lang.FR), List.of());

        assertThat(seconds(french, 2, Optional.empty())).isEqualTo(30);
        assertThat(seconds(Selection.EVERYTHING, 1, Optional.empty())).isEqualTo(120);
        assertThat(seconds(Selection.EVERYTHING, 2, draws(10_000))).isEqualTo(400);
    }

    /** A run of few packs spends its time on what it does before them. */
    @Test
    void a_run_of_quite_another_size_says_nothing_of_this_one() {
        note(Selection.of(List.of(Province.NU), List.of(), List.of(), List.of()), 2, Optional.empty(), 1, 20);

        assertThat(Forecast.of(config(Selection.EVERYTHING, 2, Optional.empty()))).isEmpty();
        assertThat(seconds(Selection.of(List.of(Province.ON), List.of("autos"), List.of(), List.of()), 2, Optional.empty()))
                .isEqualTo(40);
    }

    @Test
    void random_draws_are_not_forecast_by_a_run_without() {
        note(Selection.EVERYTHING, 2, Optional.empty(), 59, 60);

        assertThat(Forecast.of(config(Selection.EVERYTHING, 2, draws(10_000)))).isEmpty();
    }

    @Test
    void a_run_that_rendered_nothing_is_not_noted() {
        note(Selection.EVERYTHING, 2, Optional.empty(), 0, 5);

        assertThat(output.resolve(LastRuns.FILE_NAME)).doesNotExist();
    }

    @Test
    void the_file_stays_small() throws IOException {
        for (int packs = 1; packs <= 40; packs++) {
            note(Selection.EVERYTHING, 2, Optional.empty(), packs, packs);
        }

        assertThat(Files.readAllLines(output.resolve(LastRuns.FILE_NAME))).hasSize(13).startsWith("all 59",
                "packs 40 languages 2 draws 0 threads 2 ms 40000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "packs 0 languages 2 draws 0 threads 2 ms 5",
            "packs 59 languages 2 draws 0 threads 0 ms 5", "packs 99999999999 languages 2 draws 0 threads 2 ms 5",
            "\u0000\u0001", "all 59\npacks -1 languages 2 draws 0 threads 2 ms 5",
            "all 59\npacks 59 languages 2 draws 0 threads 2 ms"})
    void a_file_that_says_nothing_useful_forecasts_nothing(String text) throws IOException {
        Files.writeString(output.resolve(LastRuns.FILE_NAME), text);

        assertThat(Forecast.of(config(Selection.EVERYTHING, 2, Optional.empty()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void a_file_that_cannot_be_read_or_written_stops_no_run(boolean folder) throws IOException {
        Path file = output.resolve(LastRuns.FILE_NAME);
        if (folder) {
            Files.createDirectory(file);
        } else {
            Files.write(file, new byte[]{(byte) 0xff, (byte) 0xfe, 0});
        }

        assertThat(Forecast.of(config(Selection.EVERYTHING, 2, Optional.empty()))).isEmpty();
        note(Selection.EVERYTHING, 2, Optional.empty(), 59, 60);
    }

    private long seconds(Selection selection, int threads, Optional<Sampling> sampling) {
        return Forecast.of(config(selection, threads, sampling)).orElseThrow().time().toSeconds();
    }

    private void note(Selection selection, int threads, Optional<Sampling> sampling, int packs, int seconds) {
        List<PackResult> results = Collections.nCopies(packs, new PackResult("a", State.PUBLISHED, ""));
        LastRuns.note(config(selection, threads, sampling), 59, new Rendered(results, List.of(), Map.of(), List.of()),
                List.of(new StepTime(1, "all", Duration.ofSeconds(seconds), "")));
    }

    private static Optional<Sampling> draws(int draws) {
        return Optional.of(new Sampling(draws, 1, 2));
    }

    private RunConfig config(Selection selection, int threads, Optional<Sampling> sampling) {
        return new RunConfig(LocalDate.of(2025, 10, 15), Releases.folders(Path.of("data"), output), selection, threads,
                Reuse.UNCHANGED, sampling);
    }
}
