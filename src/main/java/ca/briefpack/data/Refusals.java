package ca.briefpack.data;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What has been refused so far: the lines of each file that are not used, and the problems that say why. A file's first fifty
 * problems are kept, the rest counted, so that one cause does not bury the others.
 */
final class Refusals {
    static final int SHOWN_PER_FILE = 50;

    private final List<Problem> general = new ArrayList<>();
    private final Map<String, FileRefusals> byFile = new TreeMap<>();

    /** A problem of a file as a whole or of no file. */
    void add(Problem problem) {
        general.add(problem);
    }

    /** Refuses a line of a file. {@code where} is the file as a user would type it. */
    void refuse(String where, int line, Code code, String what, String wayOut) {
        FileRefusals file = byFile.computeIfAbsent(where, name -> new FileRefusals());
        file.lines.add(line);
        if (file.shown.size() < SHOWN_PER_FILE) {
            file.shown.add(new LineProblem(line, new Problem(code, where + ":" + line, what, wayOut)));
        } else {
            file.unshown.add(line);
        }
    }

    /** Refuses lines only because what they refer to was refused: one problem for all of them. */
    void refuseDependents(String where, NavigableSet<Integer> lines, String because) {
        FileRefusals file = byFile.computeIfAbsent(where, name -> new FileRefusals());
        file.lines.addAll(lines);
        file.dependents.add(new Problem(Code.P014, where, count(lines.size(), "row") + because + ", first in line "
                + lines.first(),
                "put those right, then these load again"));
    }

    /** The refused lines of a file. */
    Set<Integer> linesOf(String where) {
        return byFile.containsKey(where) ? byFile.get(where).lines : Set.of();
    }

    /** Whether some line of a file was refused for what it says itself, not for what it refers to. */
    boolean hasFaultsOfItsOwn(String where) {
        return byFile.containsKey(where) && !byFile.get(where).shown.isEmpty();
    }

    /** All problems: those of whole files first, then file by file and line by line. */
    List<Problem> listProblems() {
        List<Problem> all = new ArrayList<>(general);
        byFile.forEach((where, file) -> {
            file.shown.stream().sorted(Comparator.comparingInt(LineProblem::line)).map(LineProblem::problem).forEach(all::add);
            if (!file.unshown.isEmpty()) {
                all.add(new Problem(file.shown.get(SHOWN_PER_FILE - 1).problem().code(), where,
                        "and " + count(file.unshown.size(), "more line"), "put the first ones right; many have one cause"));
            }
            all.addAll(file.dependents);
        });
        return all;
    }

    /** {@code 1 row}, {@code 1,234 rows}. */
    static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private record LineProblem(int line, Problem problem) {
    }

    private static final class FileRefusals {
        private final Set<Integer> lines = new TreeSet<>();
        private final List<LineProblem> shown = new ArrayList<>();
        private final Set<Integer> unshown = new TreeSet<>();
        private final List<Problem> dependents = new ArrayList<>();
    }
}
