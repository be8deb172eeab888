package ca.briefpack.run;

import ca.briefpack.order.RunConfig;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/**
 * How long a run is likely to take, by a run before it into the same folder that was much like it.
 *
 * @param packs how many that one rendered
 */
public record Forecast(Duration time, int packs) {
    /** A run of more times as much work, or less by as much, says nothing. */
    private static final double MOST = 3;

    /** Of a run of these settings that has every pack to render; empty if there was no run to go by. */
    public static Optional<Forecast> of(RunConfig config) {
        LastRuns last = LastRuns.in(config.folders().output());
        return last.runs().stream()
                .filter(run -> isAlike(config, run) && ratio(config, run, last.all()) <= MOST
                        && ratio(config, run, last.all()) >= 1 / MOST)
                .min(Comparator.comparingDouble(run -> Math.abs(Math.log(ratio(config, run, last.all())))))
                .map(run -> new Forecast(Duration.ofMillis(Math.round(run.millis() * ratio(config, run, last.all()))),
                        run.packs()));
    }

    private static boolean isAlike(RunConfig config, LastRuns.Run run) {
        return config.sampling().isPresent() == run.draws() > 0;
    }

    /** How many times as much work the run has as the other had. */
    private static double ratio(RunConfig config, LastRuns.Run run, int all) {
        double pages =
                (double) config.selection().count(all) * config.selection().languages().size() / (run.packs() * run.languages());
        double draws = config.sampling().map(s -> (double) s.draws() / run.draws()).orElse(1.0);
        return pages * draws * run.threads() / config.threads();
    }
}
