package ca.briefpack.order;

import ca.briefpack.model.Problem;
import ca.briefpack.words.NameList;
import ca.briefpack.words.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words that are accepted somewhere, able to say which of them a wrong word was probably meant to be.
 *
 * @param noun what one of the words is, with its article: {@code a province code}
 */
public record Vocabulary(String noun, List<String> words) {
    private static final int LISTED = 15;
    /** What is longer than any word was not meant to be one. */
    private static final int LONGEST = 100;

    public Vocabulary {
        words = List.copyOf(words);
    }

    public Vocabulary(String noun, Collection<String> words) {
        this(noun, List.copyOf(words));
    }

    /**
     * The only word that begins with {@code wrong}, or else the only one closest to it by dropped, added, changed or swapped
     * letters: at most one in a short word, two in a long one. Two equally close words are no help, so there is none then.
     */
    public Optional<String> findNearest(String wrong) {
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        String typed = wrong.toLowerCase(Locale.ROOT);
        List<String> begun = words.stream().filter(w -> !typed.isEmpty() && lower(w).startsWith(typed)).toList();
        if (begun.size() == 1) {
            return Optional.of(begun.get(0));
        }
        int best = words.stream().mapToInt(w -> Nearest.distance(typed, lower(w))).min().orElse(Integer.MAX_VALUE);
        List<String> nearest = words.stream().filter(w -> Nearest.distance(typed, lower(w)) == best).toList();
        int allowed = typed.length() < 4 ? 1 : 2;
        return best <= allowed && nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** The problem of a word that is none of these. */
    public Problem refusal(String where, String wrong) {
        String what = "'" + wrong + "' is not " + noun;
        return new Problem(Problem.Code.P001, where, what, words.isEmpty() ? Nearest.NONE
                : findNearest(wrong).map(w -> "did you mean '" + w + "'? ").orElse("") + "use one of " + listed());
    }

    /** One refusal for each of {@code given} that is none of these words. */
    public List<Problem> refusals(String where, Collection<String> given) {
        return given.stream().filter(w -> !words.contains(w)).map(w -> refusal(where, w)).toList();
    }

    private String listed() {
        int more = words.size() - LISTED;
        return more <= 0 ? NameList.of(words) : NameList.of(words.subList(0, LISTED)) + " and " + more + " more";
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
