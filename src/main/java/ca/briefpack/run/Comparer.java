package ca.briefpack.run;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ReleaseStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers what changed between two releases, each named by its folder, or by its id in an output folder or the beginning of it. */
public final class Comparer {
    private final Path cwd;
    private final Path output;
    private final ReleaseStore store;

    /**
     * @param cwd    what relative folders are relative to
     * @param output the output folder whose releases may be named by their ids, what-if releases among them
     */
    public Comparer(Path cwd, Path output) {
        this.cwd = cwd;
        this.output = output;
        this.store = new ReleaseStore(output);
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
        Path folder = find(words).orElseGet(() -> store.release(id(words)));
        if (!EditionRecord.isIn(folder)) {
            throw new BriefpackException(new Problem(Code.P040, words, "did not record what it was made from, so its change cannot be split",
                    "publish it again from the data of its day with --force"));
        }
        return folder;
    }

    private Optional<Path> find(String words) {
        try {
            return Optional.of(cwd.resolve(words)).filter(folder -> Files.isRegularFile(folder.resolve(Manifest.FILE_NAME)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private String id(String words) {
        List<String> ids = store.listIds();
        List<String> begun = ids.contains(words) ? List.of(words) : ids.stream().filter(id -> id.startsWith(words)).toList();
        if (begun.size() == 1) {
            return begun.get(0);
        } else if (ids.isEmpty()) {
            throw refusal("'" + words + "' is not a release, and " + output + " has none", "name the folder of a release, or publish two editions first");
        } else if (begun.isEmpty()) {
            throw new BriefpackException(new Vocabulary("a release", ids).refusal("compare", words));
        }
        throw refusal("'" + words + "' begins the names of several releases", "use one of " + String.join(", ", begun));
    }

    private static BriefpackException refusal(String what, String wayOut) {
        return new BriefpackException(new Problem(Code.P001, "compare", what, wayOut));
    }
}
