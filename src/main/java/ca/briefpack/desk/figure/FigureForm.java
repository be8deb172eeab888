package ca.briefpack.desk.figure;

import ca.briefpack.words.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One form of the ids of figures: part by part, the words that can stand there.
 *
 * @param parts from left to right
 */
record FigureForm(List<Part> parts) {
    /** What a part left out counts, in wrong letters. */
    private static final int LEFT_OUT = 2;
    /** What a part too many counts, which is rarer: otherwise any part could stand for any other. */
    private static final int TOO_MANY = 3;

    /**
     * The words of a part, the most usual first.
     *
     * @param looks what further words look like
     */
    record Part(Set<String> words, List<Pattern> looks, Map<String, Near> known) {
        Part(Set<String> words, List<Pattern> looks) {
            this(words, looks, new HashMap<>());
        }

        boolean fits(String word) {
            return words.contains(word) || looks.stream().anyMatch(look -> look.matcher(word).matches());
        }

        private Optional<String> usual() {
            return words.stream().findFirst();
        }

        private Optional<Near> nearest(String word) {
            if (fits(word)) {
                return Optional.of(new Near(List.of(word), 0));
            }
            return words.isEmpty() ? Optional.empty() : Optional.of(known.computeIfAbsent(word, w -> {
                String nearest = Nearest.of(w, words).get(0);
                return new Near(List.of(nearest), Nearest.distance(w, nearest));
            }));
        }
    }

    /** Words of this form, and how many letters they are away from those typed. */
    record Near(List<String> words, int away) implements Comparable<Near> {
        String id() {
            return String.join(".", words);
        }

        private Near then(Near next) {
            List<String> both = new ArrayList<>(words);
            both.addAll(next.words);
            return new Near(both, away + next.away);
        }

        @Override
        public int compareTo(Near other) {
            int byDistance = Integer.compare(away, other.away);
            return byDistance != 0 ? byDistance : id().compareTo(other.id());
        }
    }

    /** True if the id can be read as this form; words of the data may hold dots. */
    boolean fits(String id) {
        return fits(id, 0);
    }

    private boolean fits(String rest, int part) {
        if (part == parts.size() - 1) {
            return parts.get(part).fits(rest);
        }
        for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) {
            if (parts.get(part).fits(rest.substring(0, dot)) && fits(rest.substring(dot + 1), part + 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The id of this form that is nearest to the words typed, parts left out or too many allowed for; empty if there is none to
     * name.
     */
    Optional<Near> nearest(List<String> typed) {
        List<Optional<Near>> row = new ArrayList<>();
        for (int i = 0; i <= typed.size(); i++) {
            row.add(Optional.of(new Near(List.of(), i * TOO_MANY)));
        }
        for (Part part : parts) {
            row = next(row, part, typed);
        }
        return row.get(typed.size());
    }

    /** The best way to have met each number of typed words one part further on. */
    private static List<Optional<Near>> next(List<Optional<Near>> row, Part part, List<String> typed) {
        List<Optional<Near>> next = new ArrayList<>();
        for (int i = 0; i <= typed.size(); i++) {
            List<Near> ways = new ArrayList<>();
            row.get(i).flatMap(so -> part.usual().map(word -> so.then(new Near(List.of(word), LEFT_OUT)))).ifPresent(ways::add);
            if (i > 0) {
                String word = typed.get(i - 1);
                row.get(i - 1).flatMap(so -> part.nearest(word).map(so::then)).ifPresent(ways::add);
                next.get(i - 1).map(so -> so.then(new Near(List.of(), TOO_MANY))).ifPresent(ways::add);
            }
            next.add(ways.isEmpty() ? Optional.empty() : Optional.of(Collections.min(ways)));
        }
        return next;
    }
}
