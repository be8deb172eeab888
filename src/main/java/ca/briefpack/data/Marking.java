package ca.briefpack.data;

import ca.briefpack.model.Text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What every page says of who may read it: a level, in words that are the same for everybody, or words of the publisher's own.
 *
 * @param level none for words of one's own, which have no rank
 * @param words none where pages are not marked
 */
public record Marking(Optional<Level> level, Optional<Text> words) {
    /** What pages may be marked with, from the lowest to the highest. */
    public enum Level {
        /** Pages are not marked. */
        NONE(Optional.empty()), DRAFT(Optional.of(new Text("Draft", "Ébauche"))),
        /** Harm to a person or an organisation, were it known. */
        PROTECTED_A(Optional.of(new Text("Protected A", "Protégé A"))),
        /** Serious harm to them. */
        PROTECTED_B(Optional.of(new Text("Protected B", "Protégé B")));

        private final Optional<Text> words;

        Level(Optional<Text> words) {
            this.words = words;
        }

        /** As settings write it: {@code protected-a}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Level> find(String key) {
            return Arrays.stream(values()).filter(level -> level.key().equals(key)).findFirst();
        }

        /** As settings write them, from the lowest to the highest. */
        public static List<String> keys() {
            return Arrays.stream(values()).map(Level::key).toList();
        }
    }

    public static Marking of(Level level) {
        return new Marking(Optional.of(level), level.words);
    }

    public static Marking own(Text words) {
        return new Marking(Optional.empty(), Optional.of(words));
    }
}
