package ca.briefpack.run;

import ca.briefpack.order.RunConfig;
import ca.briefpack.order.StepTime;
import ca.briefpack.pack.Counts;
import ca.briefpack.pack.Rendered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What runs into an output folder took, the last first: the file {@code .last-runs} beside the releases, which no release is made
 * from. Whoever deletes it loses a forecast and nothing else; what cannot be read in it is passed over.
 *
 * @param all the packs that the last job asked for
 */
record LastRuns(int all, List<Run> runs) {
    static final String FILE_NAME = ".last-runs";
    private static final int KEPT = 12;
    private static final Pattern ALL = Pattern.compile("all (\\d{1,6})");
    private static final Pattern RUN =
            Pattern.compile("packs ([1-9]\\d{0,5}) languages ([12]) draws (\\d{1,6}) threads ([1-9]\\d{0,2}) ms (\\d{1,12})");

    /** A run that rendered packs. @param draws 0 if its ranges came from the quadrature */
    record Run(int packs, int languages, int draws, int threads, long millis) {
        private String line() {
            return "packs " + packs + " languages " + languages + " draws " + draws + " threads " + threads + " ms " + millis;
        }

        private boolean isLike(Run other) {
            return packs == other.packs && languages == other.languages && draws == other.draws && threads == other.threads;
        }
    }

    static LastRuns in(Path output) {
        List<String> lines = lines(output.resolve(FILE_NAME));
        int all = lines.stream().map(ALL::matcher).filter(Matcher::matches).mapToInt(line -> Integer.parseInt(line.group(1)))
                .findFirst().orElse(0);
        return new LastRuns(all, lines.stream().map(RUN::matcher).filter(Matcher::matches).map(LastRuns::run).toList());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Run run(Matcher line) {
        return new Run(Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2)), Integer.parseInt(line.group(3)),
                Integer.parseInt(line.group(4)), Long.parseLong(line.group(5)));
    }

    /** Notes what a run took that rendered packs; one whose folder takes no file is not noted. */
    static void note(RunConfig config, int all, Rendered rendered, List<StepTime> steps) {
        int packs = Counts.of(rendered.results()).published();
        if (packs == 0) {
            return;
        }
        long millis = steps.stream().map(StepTime::took).reduce(Duration.ZERO, Duration::plus).toMillis();
        Run now = new Run(packs, config.selection().languages().size(), config.sampling().map(s -> s.draws()).orElse(0),
                config.threads(), millis);
        Path output = config.folders().output();
        List<String> lines = new ArrayList<>(List.of("all " + all));
        Stream.concat(Stream.of(now), in(output).runs.stream().filter(run -> !run.isLike(now))).limit(KEPT).map(Run::line)
                .forEach(lines::add);
        try {
            Files.write(output.resolve(FILE_NAME), lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            // A forecast is no reason to spoil a run.
        }
    }
}
