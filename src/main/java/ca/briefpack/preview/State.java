package ca.briefpack.preview;

import ca.briefpack.model.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the preview shows at a moment.
 *
 * @param number      one more with whatever changes what pages show
 * @param bench       the last state of data and templates that could be used; empty until there is one
 * @param ofTemplates what is wrong with templates and brand as they are now
 * @param ofData      what is wrong with data and job as they are now
 * @param working     what is being done while older figures are shown; empty if nothing is
 */
record State(long number, Computed computed, Optional<Bench> bench, List<Problem> ofTemplates, List<Problem> ofData,
        String working) {

    /** All that is wrong, what stops everything first. */
    List<Problem> problems() {
        return Stream.of(ofTemplates, ofData, computed.problems()).flatMap(List::stream).distinct().toList();
    }
}
