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
                .sorted(Comparator.comparingInt((String name) -> distance(mistaken, name)).thenComparing(Comparator.naturalOrder()))
                .limit(OFFERED).toList();
    }

    /** How many letters are wrong, missing or too many. */
    public static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + swap, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
