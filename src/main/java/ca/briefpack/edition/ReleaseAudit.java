package ca.briefpack.edition;

import ca.briefpack.content.Edition;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Version;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ManifestFile;
import ca.briefpack.publish.ReleaseFolder;
import ca.briefpack.publish.ReleaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that speaks for or against a release being as it was published: its files against its manifest, the manifest against the
 * name of the release, the archive of its inputs, the history of its output folder and what later releases took over from it. A
 * hand that alters all of these in step is not found out: nothing is signed.
 */
public final class ReleaseAudit {
    private static final String AGAIN =
            "restore the release from a copy, or publish that edition again from its data with --force";

    private final ReleaseFolder release;
    private final Manifest manifest;
    private final ReleaseStore store;
    private List<Problem> ofManifest;

    /** @param output the output folder whose history is asked, unless the release stands in one itself */
    public ReleaseAudit(ReleaseFolder release, Path output) {
        this.release = release;
        this.manifest = release.manifest();
        this.store = new ReleaseStore(home(release.path()).orElse(output));
    }

    /** The output folder that a release stands in. */
    private static Optional<Path> home(Path release) {
        return Optional.ofNullable(release.toAbsolutePath().getParent())
                .filter(shelf -> shelf.getFileName() != null
                        && List.of("releases", "what-if").contains(shelf.getFileName().toString()))
                .map(Path::getParent);
    }

    /** A P042 for everything that speaks against it: its files first. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(release.differences());
        problems.addAll(ofManifest());
        return problems;
    }

    /** A P042 for everything that speaks against its manifest. */
    public List<Problem> ofManifest() {
        if (ofManifest == null) {
            ofManifest = checked();
        }
        return ofManifest;
    }

    private List<Problem> checked() {
        List<Problem> problems = new ArrayList<>();
        if (manifest.version().equals(Version.CURRENT)) {
            name(problems);
            packs(problems);
            spelling(problems);
        }
        folder(problems);
        inputs(problems);
        history(problems);
        successors(problems);
        return problems;
    }

    /** What was looked at besides its files and speaks for it, in words. */
    public List<String> facts() {
        List<String> facts = new ArrayList<>();
        if (!manifest.version().equals(Version.CURRENT)) {
            facts.add("made by version " + manifest.version() + ": its name cannot be held against its inputs by version "
                    + Version.CURRENT);
        } else if (ofManifest().isEmpty()) {
            facts.add("the release is named after the version, choices and inputs that its manifest tells of");
        }
        if (findRecorded().isPresent()) {
            facts.add("line " + findRecorded().getAsInt()
                    + " of history.jsonl recorded this manifest when the release became the latest");
        } else if (store.hasRecorded(manifest.releaseId())) {
            facts.add("history.jsonl recorded another manifest of this release: packs were added since, or it is altered");
        } else {
            facts.add("history.jsonl does not know this release: it has never been the latest");
        }
        return facts;
    }

    private void name(List<Problem> problems) {
        String named =
                EditionKeys.releaseId(manifest.choices().containsKey(RunConfig.SET), manifest.asOf(), manifest.inputHash());
        if (!named.equals(manifest.releaseId()) || !manifest.asOf().toString().equals(manifest.choices().get(RunConfig.AS_OF))) {
            problems.add(problem("is altered: its day, version, choices and inputs are not those that the name "
                    + manifest.releaseId() + " was made from"));
        }
    }

    /** A copy may be called what one likes; where readers find releases, each lies in the folder of its name. */
    private void folder(List<Problem> problems) {
        if (home(release.path()).isPresent()
                && !release.path().toAbsolutePath().getFileName().toString().equals(manifest.releaseId())) {
            problems.add(problem("is that of release " + manifest.releaseId() + ", which lies in a folder of another name"));
        }
    }

    private void packs(List<Problem> problems) {
        new TreeMap<>(manifest.packKeys()).forEach((slug, key) -> {
            if (!key.equals(EditionKeys.packKey(manifest.inputHash(), slug)) || manifest.listFiles(slug).isEmpty()) {
                problems.add(
                        problem("is altered: the key of pack " + slug + " is not that of its inputs, or the pack has no file"));
            }
        });
        manifest.files().stream().filter(file -> !isOfItsPack(file)).forEach(file -> problems.add(
                problem("is altered: " + file.path() + " is not a file of pack " + file.pack() + " in the language given")));
    }

    private boolean isOfItsPack(Manifest.Entry file) {
        boolean isOfLanguage = file.lang().filter(lang -> file.path().startsWith(lang.code() + "/")).isPresent();
        boolean isOfNone = file.lang().isEmpty() && !file.path().contains("/");
        return switch (file.pack()) {
            case Manifest.Entry.RECORD -> isOfNone;
            case Manifest.Entry.SITE -> isOfNone || isOfLanguage;
            default -> isOfLanguage && manifest.packKeys().containsKey(file.pack());
        };
    }

    private void spelling(List<Problem> problems) {
        try {
            if (!Arrays.equals(Files.readAllBytes(release.path().resolve(Manifest.FILE_NAME)), ManifestFile.bytes(manifest))) {
                problems.add(problem("is altered: it is not written as briefpack writes it"));
            }
        } catch (IOException e) {
            problems.add(problem("cannot be read: " + e.getMessage()));
        }
    }

    private void inputs(List<Problem> problems) {
        if (release.isAsPublished(EditionRecord.INPUTS)) {
            SortedMap<String, String> named = new TreeMap<>(manifest.inputs());
            named.keySet().removeIf(name -> !name.startsWith(EditionRecord.DATA) && !name.equals(EditionKeys.JOB));
            SortedMap<String, String> held = EditionRecord.hashes(release);
            if (!held.equals(named)) {
                held.entrySet().removeAll(named.entrySet());
                problems.add(problem(EditionRecord.INPUTS, "holds other data than the release was made from"
                        + (held.isEmpty() ? "" : ": " + String.join(", ", held.keySet()))));
            }
        }
    }

    private void history(List<Problem> problems) {
        if (isLatest() && findRecorded().isEmpty() && store.hasRecorded(manifest.releaseId())) {
            problems.add(
                    problem("is altered: it is not the one that history.jsonl recorded when this release became the latest"));
        } else if (isLatest() && !isWhatIf() && !store.hasRecorded(manifest.releaseId())) {
            problems.add(new Problem(Problem.Code.P042, store.historyFile().toString(),
                    "does not know the release that readers are led to: a line of it, or all of it, is missing",
                    AGAIN.replace("the release", "it")));
        }
    }

    /** What later releases took over from this one stands among their inputs, and so in their names. */
    private void successors(List<Problem> problems) {
        for (Manifest later : others()) {
            later.previous().filter(previous -> previous.getKey().equals(manifest.releaseId())).map(Map.Entry::getValue)
                    .filter(sha256 -> !sha256.equals(LastEdition.NOTHING))
                    .ifPresent(sha256 -> compare(problems, EditionRecord.HEADLINES, sha256, later));
            Optional.ofNullable(later.inputs().get(PastConflicts.INPUT + manifest.releaseId()))
                    .ifPresent(sha256 -> compare(problems, ConflictFile.NAME, sha256, later));
        }
    }

    private void compare(List<Problem> problems, String file, String sha256, Manifest later) {
        if (release.find(file).filter(entry -> !entry.sha256().equals(sha256)).isPresent()) {
            problems.add(problem(file,
                    "is not the one that release " + later.releaseId() + " read: both it and the manifest are altered"));
        }
    }

    private List<Manifest> others() {
        List<Manifest> others = new ArrayList<>();
        for (String id : store.listIds()) {
            try {
                store.open(id).filter(other -> !id.equals(manifest.releaseId())).ifPresent(other -> others.add(other.manifest()));
            } catch (BriefpackException e) {
                // A release that cannot be read bears no witness; whoever verifies it is told.
            }
        }
        return others;
    }

    /** True if readers of its output folder are led to it. */
    public boolean isLatest() {
        return store.latestId().filter(manifest.releaseId()::equals).isPresent();
    }

    public boolean isWhatIf() {
        return manifest.releaseId().startsWith(Edition.WHAT_IF);
    }

    /** The line of the history that recorded this manifest. */
    OptionalInt findRecorded() {
        return store.findRecorded(manifest);
    }

    private Problem problem(String what) {
        return problem(Manifest.FILE_NAME, what);
    }

    private Problem problem(String file, String what) {
        return new Problem(Problem.Code.P042, release.path().resolve(file).toString(), what, AGAIN);
    }
}
