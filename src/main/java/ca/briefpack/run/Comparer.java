package ca.briefpack.run;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.publish.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers what changed between two releases, each named by its folder or by its id in an output folder. */
public final class Comparer {
    private final Path cwd;
    private final Path releases;

    /**
     * @param cwd    what relative folders are relative to
     * @param output the output folder whose releases may be named by their ids
     */
    public Comparer(Path cwd, Path output) {
        this.cwd = cwd;
        this.releases = output.resolve("releases");
    }

    /**
     * @throws BriefpackException P001 if one is no release, P040 if one did not record what it was made from, P0xx if this version
     *                            cannot load that
     */
    public Comparison compare(String before, String after) {
        Path earlier = release(before);
        Path later = release(after);
        ChangeSplit.Side now = ChangeSplit.Side.of(later);
        return new Comparison(Manifest.read(earlier).releaseId(), Manifest.read(later).releaseId(),
                ChangeSplit.between(ChangeSplit.Side.of(earlier), now), now.inputs().sectors());
    }

    private Path release(String words) {
        Path folder = Stream.of(find(cwd, words), find(releases, words)).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new BriefpackException(unknown(words)));
        if (!EditionRecord.isIn(folder)) {
            throw new BriefpackException(new Problem(Code.P040, words, "did not record what it was made from, so its change cannot be split",
                    "publish it again from the data of its day with --force"));
        }
        return folder;
    }

    private static Optional<Path> find(Path parent, String words) {
        try {
            return Optional.of(parent.resolve(words)).filter(folder -> Files.isRegularFile(folder.resolve(Manifest.FILE_NAME)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Problem unknown(String words) {
        List<String> ids = ids();
        return ids.isEmpty() ? new Problem(Code.P001, "compare", "'" + words + "' is not a release, and " + releases + " has none",
                "name the folder of a release, or publish two editions first") : new Vocabulary("a release", ids).refusal("compare", words);
    }

    private List<String> ids() {
        try (Stream<Path> found = Files.isDirectory(releases) ? Files.list(releases) : Stream.empty()) {
            return found.map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
