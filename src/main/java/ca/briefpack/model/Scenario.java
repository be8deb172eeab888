package ca.briefpack.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Dated edits to the law in force on the as-of date. Without edits it is the status quo.
 *
 * @param sources ids of the sources that say who asked for it or where its numbers come from
 */
public record Scenario(String id, Text name, Text rationale, List<Edit> edits, List<String> sources, SourceRow row) {
    /** The regime before the measures of 2025: the law of the baseline date. */
    public static final String BASELINE = "baseline";
    /** The law in force on the as-of date. */
    public static final String STATUS_QUO = "status-quo";

    public Scenario {
        edits = List.copyOf(edits);
        sources = List.copyOf(sources);
    }

    /** One change to the law. {@code target} is the id of a measure or of a group of measures. */
    public sealed interface Edit {
        LocalDate from();

        /** The target ends. */
        record Repeal(String target, LocalDate from) implements Edit {
        }

        /** The target's rate becomes {@code rateFraction}, its basis unchanged. */
        record SetRate(String target, double rateFraction, LocalDate from) implements Edit {
        }

        /** CUSMA goods become exempt from the target. */
        record ExemptCusma(String target, LocalDate from) implements Edit {
        }

        /** No goods can claim CUSMA preference any longer. */
        record EndCusma(LocalDate from) implements Edit {
        }
    }
}
