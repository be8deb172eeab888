package ca.briefpack.preview;

import ca.briefpack.disk.WholeFile;
import ca.briefpack.model.Problem;
import ca.briefpack.order.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of a file around the place that a problem names.
 *
 * @param first  the number of the first of the lines, from 1
 * @param marked the number of the line that the problem is about
 * @param words  what the problem quotes of that line; empty if nothing
 */
record Excerpt(List<String> lines, int first, int marked, String words) {
    private static final int AROUND = 3;
    private static final int LONGEST = 400;
    /** {@code templates/pdf/province.ftlh:41}, {@code measures.csv:7:rate}, {@code data/job.yaml:baseline}. */
    private static final Pattern PLACE = Pattern.compile("(.+?):(?:(\\d+)(?::.*)?|([\\w.-]+))");
    private static final Pattern QUOTED = Pattern.compile("'([^']{2,})'");

    Excerpt {
        lines = List.copyOf(lines);
    }

    /** Empty where the problem names no line of a file that the preview reads. */
    static Optional<Excerpt> find(Problem problem, Folders folders) {
        return find(problem.where(), problem.what(), folders);
    }

    /** @param what may quote words of the line */
    static Optional<Excerpt> find(String where, String what, Folders folders) {
        Matcher place = PLACE.matcher(where);
        if (!place.matches()) {
            return Optional.empty();
        }
        return findFile(place.group(1), folders).flatMap(file -> of(file, place, what));
    }

    private static Optional<Excerpt> of(Path file, Matcher place, String what) {
        try {
            List<String> all = WholeFile.lines(file);
            int line = place.group(2) == null ? lineOfKey(all, place.group(3)) : parse(place.group(2));
            if (line < 1 || line > all.size()) {
                return Optional.empty();
            }
            int first = Math.max(1, line - AROUND);
            List<String> around = all.subList(first - 1, Math.min(all.size(), line + AROUND)).stream().map(Excerpt::cut).toList();
            return Optional.of(new Excerpt(around, first, line, quoted(what, cut(all.get(line - 1)))));
        } catch (IOException e) {
            // the problem says itself that the file cannot be read, or it was taken away since
            return Optional.empty();
        }
    }

    private static int parse(String digits) {
        return digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }

    /** The line of a key of a YAML file, by the last of its names; 0 if none begins with it. */
    private static int lineOfKey(List<String> lines, String key) {
        String last = Pattern.quote(key.substring(key.lastIndexOf('.') + 1));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("\\s*(?:- )?\"?" + last + "\"?\\s*:.*")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String quoted(String what, String line) {
        return QUOTED.matcher(what).results().map(found -> found.group(1)).filter(line::contains).findFirst().orElse("");
    }

    private static String cut(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
    }

    /** The file that a reader of the problem would open; none outside of what the preview reads. */
    private static Optional<Path> findFile(String name, Folders folders) {
        try {
            return Stream
                    .of(Path.of(""), above(folders.templates()), above(folders.data()), folders.data(),
                            above(above(folders.jobFile())))
                    .map(folder -> normal(folder.resolve(name)))
                    .filter(file -> isRead(file, folders) && Files.isRegularFile(file))
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isRead(Path file, Folders folders) {
        return file.startsWith(normal(folders.templates())) || file.startsWith(normal(folders.data()))
                || file.equals(normal(folders.jobFile()));
    }

    /** The folder that it stands in; the root stands in itself. */
    private static Path above(Path path) {
        return normal(path.resolve(".."));
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
