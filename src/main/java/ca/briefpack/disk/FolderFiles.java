package ca.briefpack.disk;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a folder and of those in it, by their names relative to it with slashes between. A file or folder that is linked
 * from elsewhere is one of them, as if it stood there. What begins with a dot is not.
 *
 * @param files     those that can be opened
 * @param deadLinks names of links that lead nowhere
 * @param folders   names of the folders in it
 * @param devices   names of what is no file with content: devices, pipes
 */
public record FolderFiles(SortedMap<String, Path> files, List<String> deadLinks, List<String> folders, List<String> devices) {
    /** What stands in a name for bytes that the locale of the process makes no letter of. */
    private static final char UNTOLD = '\uFFFD';

    /** @throws IOException if a folder cannot be listed, or a link leads back to a folder that it stands in */
    public static FolderFiles in(Path folder) throws IOException {
        FolderFiles found = new FolderFiles(new TreeMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found.new Visitor(folder));
        return found;
    }

    /** The names that the locale of this process cannot tell, as far as it can. */
    public List<String> listUntold() {
        return files.keySet().stream().filter(FolderFiles::isUntold).toList();
    }

    /** Whether a name, or a word of the command line, holds letters that the locale of this process cannot tell. */
    public static boolean isUntold(String name) {
        return name.indexOf(UNTOLD) >= 0;
    }

    private static String name(Path folder, Path file) {
        List<String> parts = new ArrayList<>();
        folder.relativize(file).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path folder;

        Visitor(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
            if (found.equals(folder)) {
                return FileVisitResult.CONTINUE;
            }
            if (isHidden(found)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(name(folder, found));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                deadLinks.add(name(folder, file));
            } else if (attributes.isRegularFile()) {
                files.put(name(folder, file), file);
            } else {
                devices.add(name(folder, file));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path file) {
            return file.getFileName().toString().startsWith(".");
        }
    }
}
