package ca.briefpack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms of the house, as the {@code package-info} of each describes it. */
final class Rooms {
    static final Path SOURCES = Path.of("src/main/java");
    private static final String ROOT = "ca.briefpack.";
    private static final String INFO = "package-info.java";
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)<p>May use: (.*?)\\.\\s*\\*/", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@link [\\w.]*?(\\w+)}");

    private Rooms() {
    }

    /**
     * A package.
     *
     * @param what   one line
     * @param mayUse other rooms without the root of their names; a room stands for those within it
     */
    record Room(String name, String what, List<String> mayUse) {
        /** The room among those that this one may use in which a package lies; empty if it may not use it. */
        java.util.Optional<String> through(String packageName) {
            String other = packageName.substring(ROOT.length());
            return mayUse.stream().filter(may -> other.equals(may) || other.startsWith(may + "."))
                    .max(java.util.Comparator.comparingInt(String::length));
        }
    }

    /** All packages that hold a class, by full name. */
    static Map<String, Room> all() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct()
                    .map(Rooms::read).collect(Collectors.toMap(Room::name, room -> room, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Room read(Path folder) {
        String name = SOURCES.relativize(folder).toString().replace('/', '.').replace('\\', '.');
        try {
            Matcher comment = COMMENT.matcher(Files.readString(folder.resolve(INFO)));
            if (!comment.find()) {
                throw new AssertionError(folder + "/" + INFO + " does not say what the room is and what it may use");
            }
            String what = LINK.matcher(words(comment.group(1))).replaceAll("`$1`");
            String uses = words(comment.group(2));
            return new Room(name, what.substring(0, what.length() - 1),
                    uses.equals("nothing") ? List.of() : Arrays.asList(uses.split(", ")));
        } catch (IOException e) {
            throw new AssertionError(name + " has no " + INFO, e);
        }
    }

    private static String words(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", "").strip().replaceAll("\\s+", " ");
    }
}
