package ca.briefpack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import ca.briefpack.cases.Draws;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.publish.FaultyDisk.Fault;
import ca.briefpack.publish.FaultyDisk.Killed;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A run is killed, loses power or is refused a step, at every single step that it takes on the disk. Then and after the next run:
 * every release that had been published is whole, readers are led to a whole one, and the history has every line and no half of
 * one.
 */
class CutOffTest {
    private static final String A = "2025-10-15-aaaa";
    private static final String B = "2025-11-05-bbbb";
    private static final String C = "2025-12-01-cccc";
    private static final String W = "what-if-2025-10-15-dddd";
    private static final Configuration POSIX =
            Configuration.unix().toBuilder().setAttributeViews("basic", "posix").setWorkingDirectory("/").build();

    /** What a run does with what it has staged. */
    private enum Way { PUBLISH, ADD }

    /** A run: the release that it makes, what that says, and whether readers are to be led to it. */
    private record Run(String id, String words, Way way) {
        static Run publish(String id, String words) {
            return new Run(id, words, Way.PUBLISH);
        }

        static Run add(String id, String words) {
            return new Run(id, words, Way.ADD);
        }

        Manifest on(Path output) {
            ReleaseStore store = new ReleaseStore(output);
            try (OutputLock lock = store.lock()) {
                store.recover();
                Staging staging = store.stage(id);
                Manifest manifest = Releases.stageFiles(staging, words);
                if (way == Way.PUBLISH) {
                    store.publish(staging, manifest);
                } else {
                    store.add(staging, manifest);
                }
                return Objects.requireNonNull(lock == null ? null : manifest);
            }
        }
    }

    /** What had been published, then the run that is cut off. */
    private record Case(String name, List<Run> before, Run cutOff) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Case> CASES = List.of(
            new Case("the very first release", List.of(), Run.publish(A, "first")),
            new Case("another day", List.of(Run.publish(A, "first")), Run.publish(B, "second")),
            new Case("the latest replaced", List.of(Run.publish(A, "first")), Run.publish(A, "again")),
            new Case("the latest replaced, another beside it", List.of(Run.publish(B, "second"), Run.publish(A, "first")),
                    Run.publish(A, "again")),
            new Case("the latest completed", List.of(Run.publish(A, "first")), Run.add(A, "more")),
            new Case("an earlier one completed", List.of(Run.publish(A, "first"), Run.publish(B, "second")), Run.add(A, "more")),
            new Case("an earlier one replaced and led to", List.of(Run.publish(A, "first"), Run.publish(B, "second")),
                    Run.publish(A, "again")),
            new Case("back to an earlier one", List.of(Run.publish(A, "first"), Run.publish(B, "second")),
                    Run.publish(A, "first")),
            new Case("a part set aside", List.of(Run.publish(A, "first")), Run.add(B, "part")),
            new Case("a what-if release", List.of(Run.publish(A, "first")), Run.add(W, "supposed")),
            new Case("a what-if release replaced", List.of(Run.publish(A, "first"), Run.add(W, "supposed")), Run.add(W, "again")),
            new Case("nothing changed", List.of(Run.publish(A, "first")), Run.publish(A, "first")));

    static Stream<Arguments> faults() {
        return CASES.stream().flatMap(one -> Stream.of(Fault.values()).map(fault -> Arguments.of(one, fault)));
    }

    /** The next run is of the same release, of another that becomes the latest, and of one that does not. */
    private static List<Run> nextRuns(Case one) {
        return List.of(one.cutOff(), Run.publish(C, "third"), Run.add(W, "what then"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    @Tag("slow")
    void no_step_at_which_a_run_is_cut_off_loses_anything_whatever_the_next_run_is(Case one, Fault fault) throws IOException {
        for (Run next : nextRuns(one)) {
            int step = 1;
            while (isCutOff(one, next, fault, step)) {
                step++;
            }
            assertThat(step).as("steps of " + one).isGreaterThan(20);
        }
    }

    /** A run, where it is cut off, and where the recovery from that is cut off. */
    private record Cut(Run run, Fault fault, int step, int recoveryStep) {
    }

    private static Cut cut(Draws draws) {
        String id = draws.one("run", A, B, W);
        Way way = draws.one("way", Way.values());
        Run run = new Run(id, draws.one("words", "one", "two"), id.equals(W) ? Way.ADD : way);
        return new Cut(run, draws.one("fault", Fault.values()), draws.whole("step", 1, 120),
                draws.whole("step of recovery", 1, 40));
    }

    /** Recovering, too, can be cut off, and again. */
    @Test
    void runs_that_are_cut_off_one_after_another_and_while_they_recover_lose_nothing() {
        Cases.hold(150, draws -> assertNothingLost(draws.list("cuts", 1, 5, CutOffTest::cut)));
    }

    private static void assertNothingLost(List<Cut> cuts) throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(POSIX)) {
            Path output = Files.createDirectory(files.getPath("/output"));
            FaultyDisk disk = new FaultyDisk(output, Files.createDirectory(files.getPath("/bin")));
            Expected expected = new Expected(output);
            expected.published(Run.publish(A, "first").on(disk.root()));
            for (Cut cut : cuts) {
                expected.mayHave(cut.run());
                cutOff(disk.strike(cut.fault(), cut.step()), () -> cut.run().on(disk.root()));
                expected.assertKept(cut.toString());
                cutOff(disk.strike(cut.fault(), cut.recoveryStep()), () -> recover(disk.root()));
                expected.recovered(cut.toString(), disk.root());
                expected.settle();
            }
            expected.published(Run.publish(C, "third").on(disk.root()));
            expected.assertAfterNextRun(cuts.toString(), Run.publish(C, "third"));
        }
    }

    /** @return true if the fault has struck */
    private static boolean cutOff(FaultyDisk disk, Runnable work) {
        try {
            work.run();
        } catch (Killed | BriefpackException e) {
            // What becomes of the release is looked at afterwards.
        }
        boolean hasStruck = disk.hasStruck();
        disk.revive();
        return hasStruck;
    }

    private static void recover(Path output) {
        ReleaseStore store = new ReleaseStore(output);
        try (OutputLock lock = store.lock()) {
            assertThat(lock).isNotNull();
            store.recover();
        }
    }

    /** @return false if the run takes fewer steps */
    private boolean isCutOff(Case one, Run next, Fault fault, int step) throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(POSIX)) {
            Path output = Files.createDirectory(files.getPath("/output"));
            FaultyDisk disk = new FaultyDisk(output, Files.createDirectory(files.getPath("/bin")));
            return isCutOff(one, next, fault, step, output, disk);
        }
    }

    private static boolean isCutOff(Case one, Run next, Fault fault, int step, Path output, FaultyDisk disk) throws IOException {
        Expected expected = new Expected(output);
        for (Run run : one.before()) {
            expected.published(run.on(disk.root()));
        }
        boolean hasStruck = cutOff(disk.strike(fault, step), () -> one.cutOff().on(disk.root()));
        expected.mayHave(one.cutOff());
        String when = fault + " before step " + step + ", next run " + next;
        expected.assertKept(when);
        expected.recovered(when, disk.root());
        expected.published(next.on(disk.root()));
        expected.assertAfterNextRun(when, next);
        return hasStruck;
    }

    /** What must be found in an output folder. */
    private static final class Expected {
        private final Path output;
        private final Map<String, List<Manifest>> manifests = new LinkedHashMap<>();
        private final List<String> history = new ArrayList<>();
        private Optional<Manifest> latest = Optional.empty();

        Expected(Path output) {
            this.output = output;
        }

        /** Readers find it now, or it is aside; the history has its line if they were not led to it before. */
        void published(Manifest manifest) throws IOException {
            manifests.put(manifest.releaseId(), new ArrayList<>(List.of(manifest)));
            led();
        }

        /** A run that was cut off may have come far enough, or not. */
        void mayHave(Run run) {
            List<Manifest> known = manifests.get(run.id());
            if (known != null) {
                known.add(manifest(run));
            }
        }

        private static Manifest manifest(Run run) {
            return Releases.manifest(run.id(), Releases.files(run.words()));
        }

        /** From now on, what is found is what has been published. */
        void settle() {
            ReleaseStore store = new ReleaseStore(output);
            store.listIds().forEach(id -> manifests.put(id, new ArrayList<>(List.of(store.open(id).orElseThrow().manifest()))));
        }

        void assertKept(String when) throws IOException {
            ReleaseStore store = new ReleaseStore(output);
            for (Map.Entry<String, List<Manifest>> release : manifests.entrySet()) {
                Path folder = store.release(release.getKey());
                assertThat(folder).as(when).isDirectory();
                assertThat(release.getValue()).as(when).contains(ManifestFile.read(folder));
                assertThat(ManifestCheck.problems(ManifestFile.read(folder), folder)).as(when).isEmpty();
            }
            assertThat(store.listIds()).as(when).containsAll(manifests.keySet());
            if (latest.isPresent()) {
                ReleaseFolder found = store.latest().orElseThrow();
                assertThat(found.differences()).as(when).isEmpty();
            }
            assertThat(lines()).as(when).hasSizeGreaterThanOrEqualTo(history.size()).allMatch(line -> line.endsWith("}"));
            assertThat(lines().subList(0, history.size())).as(when).isEqualTo(history);
        }

        void recovered(String when, Path disk) throws IOException {
            recover(disk);
            led();
            assertKept(when);
            assertThat(lines()).as(when).isEqualTo(history);
        }

        private void led() throws IOException {
            Optional<Manifest> now = new ReleaseStore(output).latest().map(ReleaseFolder::manifest);
            if (!now.equals(latest)) {
                history.add(ManifestFile.historyLine(now.orElseThrow()));
                latest = now;
            }
        }

        void assertAfterNextRun(String when, Run next) throws IOException {
            assertKept(when);
            assertThat(lines()).as(when).isEqualTo(history);
            if (next.way() == Way.PUBLISH) {
                assertThat(latest).as(when).contains(manifest(next));
                assertThat(new ReleaseStore(output).latest().orElseThrow().path().resolve("en/national.pdf")).as(when)
                        .hasContent(next.words());
            }
            for (String shelf : List.of("releases", "what-if")) {
                assertThat(names(output.resolve(shelf))).as(when).allMatch(name -> !name.contains("."));
            }
            assertThat(names(output.resolve("staging"))).as(when).isEmpty();
            assertThat(names(output)).as(when).isSubsetOf(".lock", "README.txt", "history.jsonl", "latest", "latest.txt",
                    "releases", "staging", "what-if");
        }

        private List<String> lines() throws IOException {
            Path file = output.resolve("history.jsonl");
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> found = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
