package ca.briefpack.publish;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
 * Whatever fails, and whenever, {@code latest} leads to a complete release, every release published stands whole on its {@link
 * Shelf}, and what was cut off is put right by {@link #recover}. Hold the {@link #lock()} while recovering, staging and
 * publishing. Every failure of the disk is a {@link BriefpackException} with P040 and the way out.
 */
public final class ReleaseStore {
    /** The folder of what-if releases, with which their ids begin. */
    private static final String WHAT_IF = "what-if";

    private final Path output;
    private final Path stagings;
    private final LatestPointer pointer;
    private final Shelf releases;
    private final Shelf whatIfs;
    private final History history;

    public ReleaseStore(Path output) {
        this.output = output;
        this.stagings = output.resolve("staging");
        this.pointer = new LatestPointer(output);
        this.releases = new Shelf(output.resolve("releases"), stagings, pointer);
        this.whatIfs = new Shelf(output.resolve(WHAT_IF), stagings, pointer);
        this.history = new History(output);
    }

    /** What would keep a run from publishing here, found without writing anything. */
    public List<Problem> check() {
        return OutputProblem.find(output).stream().toList();
    }

    /** @throws BriefpackException with P041 if another run holds it, P040 if the folder cannot be made or written */
    public OutputLock lock() {
        return OutputLock.take(output);
    }

    /**
     * Puts right what a run that was cut off left behind: releases that had made way, the pointer, the line of the history.
     *
     * @return the ids of the releases that were put back
     */
    public List<String> recover() {
        return orProblem(() -> {
            Tree.delete(stagings);
            List<String> recovered = new ArrayList<>(releases.recover());
            recovered.addAll(whatIfs.recover());
            history.recover(readable(pointer.find()));
            for (String name : List.of(LatestPointer.LINK, LatestPointer.TEXT, Guide.FILE_NAME)) {
                Files.deleteIfExists(Tree.next(output.resolve(name)));
            }
            return recovered;
        });
    }

    /**
     * An empty staging folder for a release. What earlier runs left behind is put right first.
     *
     * @param releaseId lower-case letters, digits and dashes
     */
    public Staging stage(String releaseId) {
        ReleasePath.requireName(releaseId, releaseId);
        if (releaseId.contains(".")) {
            throw new IllegalArgumentException("release id '" + releaseId + "' must have no dot");
        }
        pointer.requireFree();
        recover();
        return orProblem(() -> new Staging(releaseId, Files.createDirectories(stagings.resolve(releaseId))));
    }

    /**
     * The release that readers find, opened for reading.
     *
     * @return absent if there is none
     * @throws BriefpackException with P042 if it has no manifest that can be read, or that of another release
     */
    public Optional<ReleaseFolder> latest() {
        return orProblem(pointer::find)
                .map(folder -> releases.findId(folder).map(id -> opened(folder, id)).orElseGet(() -> ReleaseFolder.open(folder)));
    }

    /**
     * The id of the release that readers find, whether it can be read or not; absent if there is none, or it is not one of these
     * releases.
     */
    public Optional<String> latestId() {
        return orProblem(pointer::find).flatMap(releases::findId);
    }

    /** Where readers find the latest release: {@code output/latest}, or its folder where links cannot be made. */
    public Optional<Path> latestFolder() {
        return orProblem(pointer::shown);
    }

    /**
     * The release of this id, opened for reading.
     *
     * @return absent if there is none
     * @throws BriefpackException with P042 if it has no manifest that can be read, or that of another release
     */
    public Optional<ReleaseFolder> open(String releaseId) {
        return Optional.of(release(releaseId)).filter(Files::isDirectory).map(release -> opened(release, releaseId));
    }

    private static ReleaseFolder opened(Path release, String id) {
        ReleaseFolder folder = ReleaseFolder.open(release);
        if (!folder.manifest().releaseId().equals(id)) {
            throw new BriefpackException(new Problem(Problem.Code.P042, release.resolve(Manifest.FILE_NAME).toString(),
                    "is the manifest of release " + folder.manifest().releaseId(), ManifestCheck.RESTORE_MANIFEST));
        }
        return folder;
    }

    /** The folder that a release of this id has, or would have: among the others, or set aside if it is a what-if release. */
    public Path release(String releaseId) {
        return shelf(releaseId).find(releaseId);
    }

    /** The ids of all releases, sorted, with those of what-if releases last. */
    public List<String> listIds() {
        return orProblem(() -> {
            List<String> ids = new ArrayList<>(releases.listIds());
            ids.addAll(whatIfs.listIds());
            return ids;
        });
    }

    /** The line of the history, counted from 1, that recorded this very manifest when its release became the latest. */
    public OptionalInt findRecorded(Manifest manifest) {
        return orProblem(() -> history.find(manifest));
    }

    /** The file of one line for each time the latest release changed. */
    public Path historyFile() {
        return output.resolve(History.FILE_NAME);
    }

    /** True if a release of this id has been the latest, with whatever manifest. */
    public boolean hasRecorded(String releaseId) {
        return orProblem(() -> history.knows(releaseId));
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
            history.prepare(manifest);
            Path release = releases.place(manifest.releaseId());
            if (isWhole(release, manifest)) {
                Tree.delete(staging.folder());
            } else {
                releases.put(staging.folder(), manifest.releaseId());
            }
            if (!pointer.leadsTo(release)) {
                pointer.switchTo(release);
            }
            history.commit();
            Guide.write(output);
            return release;
        });
    }

    /**
     * Adds a staged release to the others, or to the what-if releases if it is one, without leading readers to it. One of the
     * same id is replaced; readers who find that one find the new one.
     *
     * @return its folder
     * @throws BriefpackException with P040 if the disk refuses, or the staged files are not what the manifest says
     */
    public Path add(Staging staging, Manifest manifest) {
        return orProblem(() -> {
            seal(staging, manifest);
            Shelf shelf = shelf(manifest.releaseId());
            Path release = shelf.place(manifest.releaseId());
            if (pointer.leadsTo(release)) {
                history.prepare(manifest);
            }
            shelf.put(staging.folder(), manifest.releaseId());
            history.commit();
            Guide.write(output);
            return release;
        });
    }

    private Shelf shelf(String releaseId) {
        return releaseId.startsWith(WHAT_IF) ? whatIfs : releases;
    }

    private static void seal(Staging staging, Manifest manifest) throws IOException {
        List<Problem> damage = ManifestCheck.problems(manifest, staging.folder());
        if (!damage.isEmpty()) {
            throw new BriefpackException(damage.stream()
                    .map(problem -> new Problem(Problem.Code.P040, problem.where(), problem.what(),
                            "run again; if it is told again, the disk does not keep what is written: choose another with --out"))
                    .toList());
        }
        Tree.sync(staging.folder());
        Tree.replace(staging.folder().resolve(Manifest.FILE_NAME), ManifestFile.bytes(manifest));
    }

    private static boolean isWhole(Path release, Manifest manifest) throws IOException {
        Path file = release.resolve(Manifest.FILE_NAME);
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), ManifestFile.bytes(manifest))
                && ManifestCheck.problems(manifest, release).isEmpty();
    }

    private static Optional<Manifest> readable(Optional<Path> release) {
        try {
            return release.map(ManifestFile::read);
        } catch (BriefpackException e) {
            return Optional.empty();
        }
    }

    private <T> T orProblem(DiskWork<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new BriefpackException(OutputProblem.of(output, e), e);
        } catch (UncheckedIOException e) {
            throw new BriefpackException(OutputProblem.of(output, e.getCause()), e);
        }
    }

    private interface DiskWork<T> {
        T run() throws IOException;
    }
}
