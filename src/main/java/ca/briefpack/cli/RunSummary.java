package ca.briefpack.cli;

import ca.briefpack.cli.term.TerminalFormat;
import ca.briefpack.cli.term.Wrapping;
import ca.briefpack.model.Problem;
import ca.briefpack.order.StepTime;
import ca.briefpack.pack.Counts;
import ca.briefpack.pack.Outcome;
import ca.briefpack.pack.PackResult;
import ca.briefpack.pack.PackResult.State;
import ca.briefpack.run.RunReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last words of a run: what became of the packs, what is wrong or must be known, where time went, where the files are, what
 * to open first.
 */
final class RunSummary {
    private static final String FIRST_TO_OPEN = "en/national.pdf";
    static final String NOTHING_WRONG = "nothing is wrong";
    private static final String NAMED = "%-11s %s";
    private static final int LONGEST_STEPS = 3;
    private static final int SHOWN_PER_CODE = 20;

    private final PrintWriter out;
    private final Path cwd;
    private final int width;
    private final List<String> remarks;

    /** @param remarks what a reader of the edition must know and that is not wrong */
    RunSummary(CliContext around, List<String> remarks) {
        this.out = around.out();
        this.cwd = around.cwd();
        this.width = around.width();
        this.remarks = List.copyOf(remarks);
    }

    /** Of a run. */
    void print(RunReport report) {
        out.println();
        if (!report.packs().isEmpty()) {
            line("Packs", packs(report.counts()));
            named("Refused", report.packs(), State.REFUSED);
            named("Failed", report.packs(), State.FAILED);
        }
        problems(report.problems());
        remarks.forEach(words -> line("Remark", words));
        if (!report.steps().isEmpty()) {
            line("Time", time(report.steps()));
        }
        if (report.peakHeapBytes() > 0) {
            line("Peak heap", TerminalFormat.mebibytes(report.peakHeapBytes()));
        }
        files(report);
        outcome(report.outcome(), meaning(report));
    }

    /** Every pack may be published though rows were left out: no problem is passed over. */
    private static String meaning(RunReport report) {
        boolean isSpoilt = report.outcome() == Outcome.PUBLISHED && !report.problems().isEmpty();
        return isSpoilt ? "every pack is published, or was unchanged, but not all is well: see the problems above"
                : report.outcome().meaning();
    }

    /** Of a check, which plans no pack and publishes no file. */
    void printCheck(RunReport report) {
        out.println();
        problems(report.problems());
        remarks.forEach(words -> line("Remark", words));
        outcome(report.outcome(), report.problems().isEmpty() ? NOTHING_WRONG : report.outcome().meaning());
    }

    private void outcome(Outcome outcome, String meaning) {
        line("Outcome", meaning + " (exit code " + outcome.exitCode() + ")");
        out.flush();
    }

    /**
     * How many problems there are, and the first of each code in full, so that one cause does not bury the others. Codes stand in
     * the order in which they were met: a cause comes before what follows from it.
     */
    private void problems(List<Problem> problems) {
        line("Problems", problems.isEmpty() ? "none" : String.valueOf(problems.size()));
        problems.stream().collect(Collectors.groupingBy(Problem::code, LinkedHashMap::new, Collectors.toList()))
                .forEach((code, same) -> {
                    same.stream().limit(SHOWN_PER_CODE).forEach(problem -> out.println("  " + problem));
                    if (same.size() > SHOWN_PER_CODE) {
                        out.println("       and " + (same.size() - SHOWN_PER_CODE) + " more " + code + "; --json lists them all");
                    }
                });
    }

    /** The packs that readers do not find, so that nobody has to look for them among the problems. */
    private void named(String title, List<PackResult> packs, State state) {
        String names =
                packs.stream().filter(pack -> pack.state() == state).map(PackResult::pack).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            Wrapping.of(String.format(Locale.ROOT, NAMED, title, names), width).forEach(out::println);
        }
    }

    private static String packs(Counts packs) {
        return String.format(Locale.ROOT, "%d planned: %d published, %d unchanged, %d refused, %d failed",
                packs.planned(), packs.published(), packs.unchanged(), packs.refused(), packs.failed());
    }

    private static String time(List<StepTime> steps) {
        Duration total = steps.stream().map(StepTime::took).reduce(Duration.ZERO, Duration::plus);
        String longest = steps.stream().sorted(Comparator.comparing(StepTime::took).reversed()).limit(LONGEST_STEPS)
                .map(s -> verb(s) + " " + TerminalFormat.of(s.took()) + share(s.took(), total)).collect(Collectors.joining(", "));
        return TerminalFormat.of(total) + ", most of it: " + longest;
    }

    private static String verb(StepTime step) {
        return step.title().split(" ", 2)[0];
    }

    private static String share(Duration part, Duration total) {
        if (total.isZero() || part.isZero()) {
            return "";
        }
        long percent = Math.round(100.0 * part.toNanos() / total.toNanos());
        return percent == 0 ? " (under 1 %)" : " (" + percent + " %)";
    }

    private void files(RunReport report) {
        report.folder().ifPresent(folder -> {
            String release = report.releaseId().map(id -> "release " + id).orElse("");
            line("Files", TerminalFormat.path(folder, cwd) + switch (report.standing()) {
                case LATEST -> "  (" + release + ")";
                case PART -> "  (" + release + ", set aside: what readers find holds more packs, and stays)";
                case WHAT_IF -> "  (" + release + ", set aside: a what-if release never becomes the latest)";
                case NONE -> "  (an earlier release, as it was)";
            });
            findFirst(folder).ifPresent(first -> line("Open first", TerminalFormat.path(first, cwd)));
        });
    }

    private static Optional<Path> findFirst(Path latest) {
        Path usual = latest.resolve(FIRST_TO_OPEN);
        if (Files.isRegularFile(usual)) {
            return Optional.of(usual);
        }
        // Walking does not enter a folder given as a link; the dot makes it the folder itself.
        try (Stream<Path> found = Files.isDirectory(latest) ? Files.walk(latest.resolve(".")) : Stream.empty()) {
            return found.filter(f -> f.getFileName().toString().endsWith(".pdf")).map(Path::normalize).sorted().findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private void line(String name, String words) {
        out.println(String.format(Locale.ROOT, NAMED, name, words));
    }
}
