package ca.briefpack.publish;

import ca.briefpack.model.BriefpackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of releases. A folder that is not empty cannot be replaced by a rename, so a release makes way for another of its id
 * under its name and {@code .previous}, and is removed only when the other stands. At every moment a whole copy of each release
 * stands here under one of both names; if a run is cut off, {@link #recover} gives it its own name back. Nothing in the workshop
 * is ever the only copy.
 */
final class Shelf {
    private static final String PREVIOUS = ".previous";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Path folder;
    private final Path workshop;
    private final LatestPointer pointer;

    /** @param workshop a folder of the same file store, for what may be lost at any moment */
    Shelf(Path folder, Path workshop, LatestPointer pointer) {
        this.folder = folder;
        this.workshop = workshop;
        this.pointer = pointer;
    }

    /** The folder that a release of this id has or would have. */
    Path place(String id) {
        return folder.resolve(id);
    }

    /** Where a release of this id stands: in its place, or where it has made way, if a run is at work or was cut off. */
    Path find(String id) {
        return Files.isDirectory(place(id)) || !Files.isDirectory(previous(place(id))) ? place(id) : previous(place(id));
    }

    /** The id of the release that a folder of this shelf holds by its name; absent if it is no folder of this shelf. */
    Optional<String> findId(Path release) {
        return folder.equals(release.getParent()) ? Optional.of(id(release.getFileName().toString())) : Optional.empty();
    }

    /** The ids of all releases that stand here, sorted. */
    List<String> listIds() throws IOException {
        return names().stream().map(Shelf::id).filter(id -> ID.matcher(id).matches()).distinct().sorted().toList();
    }

    /** Puts a staged release in its place, and removes what stood there. Readers who are led to it stay led to it. */
    void put(Path staged, String id) throws IOException {
        Path release = place(id);
        Tree.make(folder);
        if (Files.exists(release, LinkOption.NOFOLLOW_LINKS)) {
            stepAside(release);
        }
        Tree.move(staged, release);
        settle(release);
    }

    /** Gives every release that a cut-off run left aside its place back. @return their ids */
    List<String> recover() throws IOException {
        List<String> recovered = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            // a run killed right after a rename did not see to it that the rename outlasts a power cut
            Tree.syncFolder(folder);
            Tree.syncFolder(folder.toAbsolutePath().getParent());
        }
        for (String name : names().stream().filter(name -> name.endsWith(PREVIOUS)).sorted().toList()) {
            Path release = place(id(name));
            if (!isWhole(release) && (isWhole(previous(release)) || !Files.exists(release, LinkOption.NOFOLLOW_LINKS))) {
                stepBack(release);
                recovered.add(id(name));
            }
            settle(release);
        }
        return recovered;
    }

    private void stepAside(Path release) throws IOException {
        if (pointer.leadsTo(release)) {
            Tree.move(copy(release), previous(release));
            pointer.switchTo(previous(release));
            discard(release);
        } else {
            Tree.move(release, previous(release));
        }
    }

    private void stepBack(Path release) throws IOException {
        Path previous = previous(release);
        Path whole = pointer.leadsTo(previous) ? copy(previous) : previous;
        discard(release);
        Tree.move(whole, release);
    }

    private void settle(Path release) throws IOException {
        if (pointer.leadsTo(previous(release))) {
            pointer.switchTo(release);
        }
        discard(previous(release));
    }

    private Path copy(Path release) throws IOException {
        Path copy = Tree.make(workshop).resolve(release.getFileName() + ".copy");
        Tree.delete(copy);
        Tree.copy(release, copy);
        Tree.sync(copy);
        return copy;
    }

    // Out of sight in one step: half a release is never met here.
    private void discard(Path release) throws IOException {
        if (Files.exists(release, LinkOption.NOFOLLOW_LINKS)) {
            Path bin = Tree.make(workshop).resolve(release.getFileName() + ".old");
            Tree.delete(bin);
            Tree.move(release, bin);
            Tree.delete(bin);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> found = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return found.filter(Files::isDirectory).map(path -> path.getFileName().toString()).toList();
        }
    }

    private static boolean isWhole(Path release) {
        try {
            return Files.isDirectory(release) && ManifestCheck.problems(ManifestFile.read(release), release).isEmpty();
        } catch (BriefpackException e) {
            return false;
        }
    }

    private static Path previous(Path release) {
        return release.resolveSibling(release.getFileName() + PREVIOUS);
    }

    private static String id(String name) {
        return name.endsWith(PREVIOUS) ? name.substring(0, name.length() - PREVIOUS.length()) : name;
    }
}
