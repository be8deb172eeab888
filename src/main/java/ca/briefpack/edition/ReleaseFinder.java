package ca.briefpack.edition;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.order.Vocabulary;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ReleaseFolder;
import ca.briefpack.publish.ReleaseStore;
import ca.briefpack.words.NameList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the release that words mean: its folder, its id in an output folder, how that id begins, or {@code latest}, the one that
 * readers of the output folder find.
 */
public final class ReleaseFinder {
    private static final String LATEST = "latest";
    private static final String ID = "(what-if-)?\\d{4}-\\d{2}-\\d{2}-[0-9a-f]+";

    private final String command;
    private final String noun;
    private final Path cwd;
    private final Path output;
    private final ReleaseStore store;

    /**
     * @param command said in messages
     * @param noun    what may be named, in messages: {@code a release}
     */
    public ReleaseFinder(String command, String noun, Path cwd, Path output) {
        this.command = command;
        this.noun = noun;
        this.cwd = cwd;
        this.output = output;
        this.store = new ReleaseStore(output);
    }

    /** @throws BriefpackException P001 if the words mean no release or several, P042 if it has no manifest that can be read */
    public ReleaseFolder find(String words) {
        return findFolder(words).map(ReleaseFolder::open).or(() -> words.equals(LATEST) ? store.latest() : Optional.empty())
                .orElseGet(() -> byId(words));
    }

    /** What stands at a path, as the words are from the folder called in; absent if nothing does. */
    public Optional<Path> findPath(String words) {
        try {
            Path path = cwd.resolve(words);
            return words.isBlank() || !Files.exists(path) ? Optional.empty() : Optional.of(path.toRealPath());
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> findFolder(String words) {
        return findPath(words).filter(Files::isDirectory)
                .filter(folder -> Files.isRegularFile(folder.resolve(Manifest.FILE_NAME)) || isNamedLikeOne(folder));
    }

    /** True if a folder has the name of a release, whatever it holds. */
    public static boolean isNamedLikeOne(Path folder) {
        return folder.getFileName() != null && folder.getFileName().toString().matches(ID);
    }

    private ReleaseFolder byId(String words) {
        List<String> ids = store.listIds();
        List<String> begun = ids.contains(words) ? List.of(words) : ids.stream().filter(id -> id.startsWith(words)).toList();
        if (begun.size() == 1) {
            return store.open(begun.get(0)).orElseThrow(() -> unknown(words, ids));
        } else if (ids.isEmpty()) {
            throw refusal("'" + words + "' is not " + noun + ", and " + output + " holds no release",
                    "name the folder of a release, or publish one first");
        } else if (begun.isEmpty()) {
            throw unknown(words, ids);
        }
        throw refusal("'" + words + "' begins the names of several releases", "use one of " + NameList.of(begun));
    }

    private BriefpackException unknown(String words, List<String> ids) {
        return new BriefpackException(new Vocabulary(noun, ids).refusal(command, words));
    }

    private BriefpackException refusal(String what, String wayOut) {
        return new BriefpackException(new Problem(Code.P001, command, what, wayOut));
    }
}
