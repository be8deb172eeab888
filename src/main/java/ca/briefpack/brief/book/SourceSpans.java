package ca.briefpack.brief.book;

import java.util.ArrayList;
import java.util.List;

/** Source ids in short: {@code S100, S101, S102, S104} reads {@code S100–S102, S104}. A span takes three ids or more. */
final class SourceSpans {
    private SourceSpans() {
    }

    /** @param sorted ids in their order, each once */
    static String of(List<String> sorted) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < sorted.size();) {
            int end = start;
            while (end + 1 < sorted.size() && follows(sorted.get(end), sorted.get(end + 1))) {
                end++;
            }
            if (end - start >= 2) {
                parts.add(sorted.get(start) + "–" + sorted.get(end));
                start = end + 1;
            } else {
                parts.add(sorted.get(start++));
            }
        }
        return String.join(", ", parts);
    }

    private static boolean follows(String id, String next) {
        return isNumbered(id) && isNumbered(next) && id.length() == next.length()
                && Integer.parseInt(next.substring(1)) == Integer.parseInt(id.substring(1)) + 1;
    }

    private static boolean isNumbered(String id) {
        return id.matches("S\\d+");
    }
}
