package ca.briefpack.content;

import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every page says of its publisher: the organisation and the marking; and what it supposes.
 *
 * @param marking      none where pages are not marked
 * @param suppositions changes of the law supposed; an edition with any is not a published one and says so everywhere
 */
public record Masthead(Text organisation, Optional<Text> marking, List<Supposition> suppositions) {
    /** What an edition that supposes other rates than the law's is called. */
    public static final Text WHAT_IF = new Text("What-if: not a published edition", "Hypothèse : édition non publiée");

    public Masthead {
        suppositions = List.copyOf(suppositions);
    }

    public Masthead(Text organisation, Text marking) {
        this(organisation, Optional.of(marking), List.of());
    }

    public boolean isMarked() {
        return marking.isPresent();
    }

    /** What marked pages are marked with. */
    public Text markingWords() {
        return marking.orElseThrow();
    }

    /** The rates that the suppositions name: of the law, and supposed; those that are no number left out. */
    public List<Figure> figures() {
        return suppositions.stream().flatMap(s -> Stream.of(s.law(), s.rate())).filter(figure -> !figure.isMissing()).toList();
    }

    public boolean isWhatIf() {
        return !suppositions.isEmpty();
    }

    public Text whatIf() {
        return WHAT_IF;
    }
}
