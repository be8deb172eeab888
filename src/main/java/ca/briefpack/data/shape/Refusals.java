package ca.briefpack.data.shape;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What has been refused so far: the lines of each file that are not used, and the problems that say why. A file's first fifty
 * problems are kept, the rest counted, so that one cause does not bury the others.
 */
public final class Refusals {
    static final int SHOWN_PER_FILE = 50;

    private final List<Problem> general = new ArrayList<>();
    private final List<Problem> afterRows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, FileRefusals> byFile = new LinkedHashMap<>();

    /** Names a file, in an order in which each comes after those that it refers to: so its problems will be told. */
    public void expect(String where) {
        byFile.computeIfAbsent(where, name -> new FileRefusals());
    }

    /** A problem of a file as a whole or of no file, from which others may follow. */
    public void add(Problem problem) {
        general.add(problem);
    }

    /** A problem that may follow from rows that were refused, and is told after them. */
    public void addAfterRows(Problem problem) {
        afterRows.add(problem);
    }

    /** What was passed over that nobody misses. */
    public void remark(String words) {
        remarks.add(words);
    }

    public List<String> listRemarks() {
        return List.copyOf(remarks);
    }

    /** Refuses a line of a file. {@code where} is the file as a user would type it. */
    public void refuse(String where, int line, Code code, String what, String wayOut) {
        refuse(where, line, () -> String.valueOf(line), new RefusedValue(code, what, wayOut));
    }

    /**
     * Refuses a line of a file. @param spot the line, or line and column, of what is wrong; asked for only if the problem is
     * shown
     */
    public void refuse(String where, int line, Supplier<String> spot, RefusedValue value) {
        FileRefusals file = byFile.computeIfAbsent(where, name -> new FileRefusals());
        file.lines.add(line);
        if (file.shown.size() < SHOWN_PER_FILE) {
            file.shown.add(new LineProblem(line,
                    new Problem(value.code(), where + ":" + spot.get(), value.getMessage(), value.wayOut())));
        } else {
            file.unshown.add(line);
        }
    }

    /** Refuses lines only because what they refer to was refused: one problem for all of them. */
    public void refuseDependents(String where, NavigableSet<Integer> lines, String because) {
        FileRefusals file = byFile.computeIfAbsent(where, name -> new FileRefusals());
        file.lines.addAll(lines);
        file.dependents.add(new Problem(Code.P014, where, count(lines.size(), "row") + because + ", first in line "
                + lines.first(),
                "put those right, then these load again"));
    }

    /** The refused lines of a file. */
    public Set<Integer> linesOf(String where) {
        return byFile.containsKey(where) ? byFile.get(where).lines : Set.of();
    }

    /** Whether some line of a file was refused for what it says itself, not for what it refers to. */
    public boolean hasFaultsOfItsOwn(String where) {
        return byFile.containsKey(where) && !byFile.get(where).shown.isEmpty();
    }

    /**
     * All problems, each after those that it may follow from: those of whole files; those of lines by themselves, file by file
     * and line by line; lines that refer to others; what is made of lines.
     */
    public List<Problem> listProblems() {
        List<Problem> all = new ArrayList<>(general);
        byFile.forEach((where, file) -> all.addAll(file.own(where)));
        byFile.values().forEach(file -> all.addAll(file.dependents));
        all.addAll(afterRows);
        return all;
    }

    /** {@code 1 row}, {@code 1,234 rows}. */
    public static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private record LineProblem(int line, Problem problem) {
    }

    private static final class FileRefusals {
        private final Set<Integer> lines = new TreeSet<>();
        private final List<LineProblem> shown = new ArrayList<>();
        private final Set<Integer> unshown = new TreeSet<>();
        private final List<Problem> dependents = new ArrayList<>();

        List<Problem> own(String where) {
            List<Problem> own = new ArrayList<>();
            shown.stream().sorted(Comparator.comparingInt(LineProblem::line)).map(LineProblem::problem).forEach(own::add);
            if (!unshown.isEmpty()) {
                own.add(new Problem(shown.get(SHOWN_PER_FILE - 1).problem().code(), where,
                        "and " + count(unshown.size(), "more line"), "put the first ones right; many have one cause"));
            }
            return own;
        }
    }
}
