package ca.briefpack.render;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comparison of a page's English and French forms before anything is published: the same elements in the same order, and the
 * same numbers in the same cells. A difference stops both languages.
 */
public final class LanguageParity {
    private static final Pattern TAG = Pattern.compile("<(/?[a-z][a-z0-9]*)");
    private static final Pattern NUMBER_CELL = Pattern.compile("<td class=\"num[^\"]*\"[^>]*>([^<]*)</td>");
    private static final String WAY_OUT = "make the templates of both languages say the same";

    private LanguageParity() {
    }

    /** One P032 for the shape and one for the numbers if they differ; empty if the two pages agree. */
    public static List<Problem> check(String pack, String english, String french) {
        List<Problem> problems = new ArrayList<>();
        compare(pack, "element", all(TAG, english), all(TAG, french), problems);
        compare(pack, "number cell", digits(all(NUMBER_CELL, english)), digits(all(NUMBER_CELL, french)), problems);
        return problems;
    }

    private static void compare(String pack, String what, List<String> english, List<String> french, List<Problem> problems) {
        int both = Math.min(english.size(), french.size());
        int first = 0;
        while (first < both && english.get(first).equals(french.get(first))) {
            first++;
        }
        if (first < Math.max(english.size(), french.size())) {
            problems.add(new Problem(Code.P032, pack,
                    what + " " + (first + 1) + " is '" + at(english, first) + "' in English and '"
                            + at(french, first) + "' in French",
                    WAY_OUT));
        }
    }

    private static String at(List<String> list, int i) {
        return i < list.size() ? list.get(i) : "nothing";
    }

    private static List<String> all(Pattern pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** A number without the marks of its language: digits, sign and decimal point. */
    private static List<String> digits(List<String> cells) {
        return cells.stream().map(cell -> cell.replace(',', '.').replaceAll("[^0-9.\u2212\\[\\]a-z]", "")
                .replaceAll("\\.(?=\\d{3}(\\D|$))", "")).toList();
    }
}
