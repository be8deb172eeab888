package ca.briefpack.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names nearest to a mistaken one by edit distance, so that a message can offer them. */
public final class Nearest {
    /** The way out of a wrong name where no name would be right. */
    public static final String NONE = "take it out: there is none";
    private static final int LISTED_WHOLE = 30;
    private static final int OFFERED = 3;
    /** What is longer than any name is compared by its beginning. */
    private static final int LONGEST = 100;

    private Nearest() {
    }

    /** {@code use one of AB, BC, ...}: all names if they are few, else the nearest; what to do where there is none. */
    public static String useOneOf(String wrong, Collection<String> names) {
        if (names.isEmpty()) {
            return NONE;
        }
        if (names.size() <= LISTED_WHOLE) {
            return "use one of " + NameList.of(names.stream().sorted().toList());
        }
        return "use one of the " + names.size() + " known, such as " + NameList.of(of(wrong, names));
    }

    /** {@code did you mean 'rate'? }, or nothing if no name is close. */
    public static String didYouMean(String wrong, Collection<String> names) {
        return wrong.length() > LONGEST ? "" : of(wrong, names).stream().findFirst()
                .filter(name -> distance(wrong, name) <= Math.max(2, wrong.length() / 3))
                .map(name -> "did you mean '" + name + "'? ").orElse("");
    }

    /** Up to three names, the nearest first, names of equal distance in alphabetical order. */
    public static List<String> of(String wrong, Collection<String> names) {
        String mistaken = wrong.substring(0, Math.min(wrong.length(), LONGEST));
        return names.stream()
                .sorted(Comparator.comparingInt((String name) -> distance(mistaken, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(OFFERED).toList();
    }

    /** How many letters are wrong, missing or too many; two swapped neighbours count as one slip (optimal string alignment). */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
