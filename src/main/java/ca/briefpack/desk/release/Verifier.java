package ca.briefpack.desk.release;

import ca.briefpack.desk.release.Verification.Place;
import ca.briefpack.desk.release.Verification.Standing;
import ca.briefpack.disk.Sha256;
import ca.briefpack.edition.ReleaseAudit;
import ca.briefpack.edition.ReleaseFinder;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.pack.Summaries;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ReleaseFolder;
import ca.briefpack.publish.ReleaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers whether a release, or a brief, page or workbook, is as it was published. Writes nothing. */
public final class Verifier {
    private final Path output;
    private final ReleaseFinder finder;
    private final ReleaseStore store;

    /**
     * @param cwd    what relative paths are relative to
     * @param output the output folder among whose releases ids are looked for, and files that lie in no release
     */
    public Verifier(Path cwd, Path output) {
        this.output = output;
        this.finder = new ReleaseFinder("verify", "a file or a release", cwd, output);
        this.store = new ReleaseStore(output);
    }

    /**
     * @param words the folder of a release, its id or how that begins, or a file
     * @throws BriefpackException P001 if the words mean neither, P040 if the file cannot be read
     */
    public Verification verify(String words) {
        Optional<Path> file = finder.findPath(words).filter(Files::isRegularFile);
        try {
            return file.isPresent() && !isManifest(file.get()) ? file(file.get())
                    : release(finder.find(file.map(path -> path.getParent().toString()).orElse(words)));
        } catch (BriefpackException e) {
            if (e.problems().stream().anyMatch(problem -> problem.code() != Code.P042)) {
                throw e;
            }
            return new Verification(Path.of(e.problems().get(0).where()), Optional.empty(), List.of(), List.of(), e.problems());
        }
    }

    private static boolean isManifest(Path file) {
        return file.getFileName().toString().equals(Manifest.FILE_NAME);
    }

    private Verification release(ReleaseFolder release) {
        ReleaseAudit audit = new ReleaseAudit(release, output);
        List<String> facts = new ArrayList<>();
        if (release.differences().isEmpty()) {
            facts.add("the manifest lists " + Summaries.count(release.manifest().files().size(), "file")
                    + ", and each is here as listed");
        }
        facts.addAll(audit.facts());
        return new Verification(release.path(), Optional.empty(), List.of(place(audit, release.manifest(), Optional.empty())),
                facts, audit.problems());
    }

    private Verification file(Path file) {
        String sha256 = sha256(file);
        return findAround(file).map(release -> inRelease(file, sha256, release)).orElseGet(() -> elsewhere(file, sha256));
    }

    /**
     * The release that a file lies in: the nearest folder above it that is named like one or has a manifest. Other programs name
     * files so too: one that cannot be read, in a folder not named like a release, is none.
     */
    private static Optional<ReleaseFolder> findAround(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            boolean isNamed = ReleaseFinder.isNamedLikeOne(folder);
            try {
                if (isNamed || Files.isRegularFile(folder.resolve(Manifest.FILE_NAME))) {
                    return Optional.of(ReleaseFolder.open(folder));
                }
            } catch (BriefpackException e) {
                if (isNamed) {
                    throw e;
                }
            }
        }
        return Optional.empty();
    }

    private Verification inRelease(Path file, String sha256, ReleaseFolder release) {
        ReleaseAudit audit = new ReleaseAudit(release, output);
        List<Problem> problems =
                new ArrayList<>(release.differences().stream().filter(problem -> covers(problem, file)).toList());
        List<String> facts = new ArrayList<>();
        if (problems.isEmpty()) {
            facts.add("it is as the manifest of its release lists it");
        }
        problems.addAll(audit.ofManifest());
        facts.addAll(audit.facts());
        String name = release.path().relativize(file).toString().replace('\\', '/');
        return new Verification(file, Optional.of(sha256), List.of(place(audit, release.manifest(), Optional.of(name))), facts,
                problems);
    }

    /** A problem with a file is one with what lies in it too, if it is a folder that is not listed. */
    private static boolean covers(Problem problem, Path file) {
        return file.startsWith(Path.of(problem.where()));
    }

    /** A file in no release is known by its bytes alone, whatever its name. */
    private Verification elsewhere(Path file, String sha256) {
        List<Place> places = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        List<String> namesakes = new ArrayList<>();
        Set<Problem> problems = new LinkedHashSet<>();
        for (ReleaseFolder release : releases(facts)) {
            ReleaseAudit audit = new ReleaseAudit(release, output);
            for (Manifest.Entry entry : release.manifest().files()) {
                if (entry.sha256().equals(sha256)) {
                    places.add(place(audit, release.manifest(), Optional.of(entry.path())));
                    problems.addAll(audit.ofManifest());
                } else if (Path.of(entry.path()).endsWith(file.getFileName())) {
                    namesakes.add(release.manifest().releaseId() + "/" + entry.path());
                }
            }
        }
        if (places.isEmpty()) {
            problems.add(unknown(file, namesakes));
        } else {
            facts.add(0, "its bytes are those that the manifest of a release lists");
        }
        return new Verification(file, Optional.of(sha256), places, facts, List.copyOf(problems));
    }

    /** Those that can be read; of the others it is told that they could not be searched. */
    private List<ReleaseFolder> releases(List<String> facts) {
        List<ReleaseFolder> releases = new ArrayList<>();
        for (String id : store.listIds()) {
            try {
                store.open(id).ifPresent(releases::add);
            } catch (BriefpackException e) {
                facts.add("release " + id + " could not be searched: " + e.problems().get(0).where() + " "
                        + e.problems().get(0).what());
            }
        }
        return releases;
    }

    private Problem unknown(Path file, List<String> namesakes) {
        return new Problem(Code.P042, file.toString(),
                "is byte for byte no file of the " + Summaries.count(store.listIds().size(), "release") + " in " + output
                        + (namesakes.isEmpty() ? "" : "; of its name there are " + shortened(namesakes)),
                "name the output folder that it was published in with --out; if that is this one, it is altered: take it from there again");
    }

    private static String shortened(List<String> names) {
        int most = 3;
        return names.stream().limit(most).collect(Collectors.joining(", "))
                + (names.size() > most ? " and " + (names.size() - most) + " more" : "");
    }

    private static Place place(ReleaseAudit audit, Manifest manifest, Optional<String> file) {
        Standing standing = audit.isWhatIf() ? Standing.WHAT_IF : audit.isLatest() ? Standing.LATEST : Standing.EARLIER;
        return new Place(manifest.releaseId(), manifest.asOf(), standing, file, manifest.files().size());
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw new BriefpackException(new Problem(Code.P040, file.toString(), "cannot be read: " + e.getMessage(),
                    "see that this user may read it"), e);
        }
    }
}
