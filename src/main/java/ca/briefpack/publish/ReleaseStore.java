package ca.briefpack.publish;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The output folder: releases that are complete, and which of them readers find.
 *
 * <pre>
 * output/latest -> releases/&lt;id&gt;     what readers open (latest.txt where links cannot be made)
 * output/releases/&lt;id&gt;/{en,fr}/...   every release published, each with its manifest.json
 * output/staging/&lt;id&gt;                a release being made; left over by a crash, removed by the next run
 * output/what-if/&lt;id&gt;/{en,fr}/...    what-if releases, which {@code latest} never leads to
 * output/history.jsonl               one line for each time the latest release changed
 * </pre>
 *
 * Whatever fails, and whenever, {@code latest} leads to a complete release. Hold the {@link #lock()} while staging and
 * publishing. Every failure of the disk is a {@link BriefpackException} with P040 and the way out.
 */
public final class ReleaseStore {
    private static final String PREVIOUS = ".previous";
    /** The folder of what-if releases, with which their ids begin. */
    private static final String WHAT_IF = "what-if";

    private final Path output;
    private final Path releases;
    private final Path whatIf;
    private final Path stagings;
    private final LatestPointer pointer;
    private final Checkpoint checkpoint;

    public ReleaseStore(Path output) {
        this(output, (link, target) -> Files.createSymbolicLink(link, target), step -> { });
    }

    ReleaseStore(Path output, LatestPointer.Linker linker, Checkpoint checkpoint) {
        this.output = output;
        this.releases = output.resolve("releases");
        this.whatIf = output.resolve(WHAT_IF);
        this.stagings = output.resolve("staging");
        this.pointer = new LatestPointer(output, linker);
        this.checkpoint = checkpoint;
    }

    /** What publishing does, in order. */
    enum Step { VERIFY, SYNC, SEAL, STEP_ASIDE, MOVE, SWITCH, RECORD }

    /** Told before each step of publishing. */
    interface Checkpoint {
        void before(Step step) throws IOException;
    }

    /** What would keep a run from publishing here, found without writing anything. */
    public List<Problem> check() {
        Path existing = output.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (Files.isDirectory(existing) && Files.isWritable(existing)) {
            return List.of();
        }
        String what = Files.isDirectory(existing) ? "cannot be written: permission denied"
                : "cannot be used: " + existing.getFileName() + " is a file, not a folder";
        return List.of(new Problem(Problem.Code.P040, output.toString(), what, "choose another folder with --out"));
    }

    /** @throws BriefpackException with P041 if another run holds it, P040 if the folder cannot be made or written */
    public OutputLock lock() {
        return OutputLock.take(output);
    }

    /**
     * An empty staging folder for a release. What earlier runs left behind is removed first.
     *
     * @param releaseId lower-case letters, digits and dashes
     */
    public Staging stage(String releaseId) {
        ReleasePath.requireName(releaseId, releaseId);
        if (releaseId.contains(".")) {
            throw new IllegalArgumentException("release id '" + releaseId + "' must have no dot");
        }
        pointer.requireFree();
        return orProblem(() -> {
            Tree.delete(stagings);
            removeSteppedAside();
            return new Staging(releaseId, Files.createDirectories(stagings.resolve(releaseId)));
        });
    }

    /** The manifest of the latest release; absent if there is none, or it is damaged: then nothing can be taken over from it. */
    public Optional<Manifest> latest() {
        try {
            return orProblem(pointer::find).map(Manifest::read);
        } catch (BriefpackException e) {
            return Optional.empty();
        }
    }

    /** The manifest of the release of this id; absent if there is none, or it is damaged. */
    public Optional<Manifest> find(String releaseId) {
        Path release = release(releaseId);
        try {
            return Files.isDirectory(release) ? Optional.of(Manifest.read(release)).filter(manifest -> manifest.verify(release).isEmpty())
                    : Optional.empty();
        } catch (BriefpackException e) {
            return Optional.empty();
        }
    }

    /** Where readers find the latest release: {@code output/latest}, or its folder where links cannot be made. */
    public Optional<Path> latestFolder() {
        return orProblem(pointer::shown);
    }

    /** The folder that a release of this id has, or would have: among the others, or set aside if it is a what-if release. */
    public Path release(String releaseId) {
        return (releaseId.startsWith(WHAT_IF) ? whatIf : releases).resolve(releaseId);
    }

    /** The ids of all releases, sorted, with those of what-if releases last. */
    public List<String> listIds() {
        return orProblem(() -> {
            List<String> ids = new ArrayList<>();
            for (Path parent : List.of(releases, whatIf)) {
                try (Stream<Path> found = Files.isDirectory(parent) ? Files.list(parent) : Stream.empty()) {
                    // a release that steps aside for one of its name has a dot in its own
                    found.map(folder -> folder.getFileName().toString()).filter(name -> !name.contains(".")).sorted().forEach(ids::add);
                }
            }
            return ids;
        });
    }

    /**
     * Makes the staged release the latest, in one step for readers. A release of the same id is replaced; if it is the same to
     * the byte it is left alone.
     *
     * @throws BriefpackException with P040 if the disk refuses, or the staged files are not what the manifest says
     */
    public void publish(Staging staging, Manifest manifest) {
        if (!staging.releaseId().equals(manifest.releaseId())) {
            throw new IllegalArgumentException("staged release " + staging.releaseId() + " has the manifest of "
                    + manifest.releaseId());
        }
        orProblem(() -> {
            seal(staging, manifest);
            Path release = release(manifest.releaseId());
            boolean leads = pointer.find().filter(release::equals).isPresent();
            if (isWhole(release, manifest)) {
                Tree.delete(staging.folder());
            } else {
                moveIn(staging, release);
                leads = false;
            }
            if (!leads) {
                lead(release, manifest);
            }
            return release;
        });
    }

    /**
     * Adds a staged release to the others without leading readers to it. One of the same id is replaced.
     *
     * @return its folder
     * @throws BriefpackException with P040 if the disk refuses, or the staged files are not what the manifest says
     */
    public Path add(Staging staging, Manifest manifest) {
        return orProblem(() -> {
            seal(staging, manifest);
            Path release = release(manifest.releaseId());
            moveIn(staging, release);
            Guide.write(output);
            return release;
        });
    }

    /**
     * Sets a staged what-if release aside, complete with its manifest. What readers find and the history stay as they are; a
     * release of the same id set aside before is replaced.
     *
     * @return its folder
     * @throws BriefpackException with P040 if the disk refuses, or the staged files are not what the manifest says
     */
    public Path setAside(Staging staging, Manifest manifest) {
        return orProblem(() -> {
            seal(staging, manifest);
            Files.createDirectories(whatIf);
            Path release = release(manifest.releaseId());
            if (Files.exists(release)) {
                Tree.delete(release);
            }
            Files.move(staging.folder(), release, StandardCopyOption.ATOMIC_MOVE);
            Tree.syncFolder(whatIf);
            Guide.write(output);
            return release;
        });
    }

    private void seal(Staging staging, Manifest manifest) throws IOException {
        checkpoint.before(Step.VERIFY);
        List<Problem> damage = manifest.verify(staging.folder());
        if (!damage.isEmpty()) {
            throw new BriefpackException(damage);
        }
        checkpoint.before(Step.SYNC);
        Tree.sync(staging.folder());
        checkpoint.before(Step.SEAL);
        Tree.replace(staging.folder().resolve(Manifest.FILE_NAME), manifest.toJson());
    }

    private void moveIn(Staging staging, Path release) throws IOException {
        Files.createDirectories(releases);
        checkpoint.before(Step.STEP_ASIDE);
        stepAside(release);
        checkpoint.before(Step.MOVE);
        Files.move(staging.folder(), release, StandardCopyOption.ATOMIC_MOVE);
        Tree.syncFolder(releases);
    }

    private void lead(Path release, Manifest manifest) throws IOException {
        checkpoint.before(Step.SWITCH);
        pointer.switchTo(release);
        checkpoint.before(Step.RECORD);
        removeSteppedAside();
        History.append(output, manifest);
        Guide.write(output);
    }

    // A folder that is not empty cannot be replaced by a rename. So while the old release makes way for the new one of
    // the same id, readers are led to a copy of the old.
    private void stepAside(Path release) throws IOException {
        if (!Files.exists(release)) {
            return;
        }
        if (pointer.find().filter(release::equals).isPresent()) {
            Path copy = stagings.resolve(release.getFileName() + PREVIOUS);
            Tree.copy(release, copy);
            Tree.sync(copy);
            Path aside = releases.resolve(copy.getFileName().toString());
            Files.move(copy, aside, StandardCopyOption.ATOMIC_MOVE);
            pointer.switchTo(aside);
        }
        Path old = stagings.resolve(release.getFileName() + ".old");
        Files.move(release, old, StandardCopyOption.ATOMIC_MOVE);
        Tree.delete(old);
    }

    private void removeSteppedAside() throws IOException {
        Optional<Path> latest = pointer.find();
        if (!Files.isDirectory(releases)) {
            return;
        }
        List<Path> aside;
        try (Stream<Path> found = Files.list(releases)) {
            aside = found.filter(p -> p.getFileName().toString().endsWith(PREVIOUS))
                    .filter(p -> latest.filter(p::equals).isEmpty()).toList();
        }
        for (Path old : aside) {
            Tree.delete(old);
        }
    }

    private static boolean isWhole(Path release, Manifest manifest) throws IOException {
        Path file = release.resolve(Manifest.FILE_NAME);
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), manifest.toJson())
                && manifest.verify(release).isEmpty();
    }

    private <T> T orProblem(DiskWork<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new BriefpackException(OutputProblem.of(output, e), e);
        }
    }

    private interface DiskWork<T> {
        T run() throws IOException;
    }
}
