package ca.briefpack.brief.option;

import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became known of late of options that change something: agreed, offered or announced, whether or not it is law on the day. */
public final class LatelyKnown {
    /** For so many days it is news. */
    private static final int NEWS_DAYS = 120;

    private LatelyKnown() {
    }

    /** A fact an option of which the latest that is known on the as-of date is news: its name, and what became known. */
    public static List<Fact> of(Study study, List<Scenario> options) {
        LocalDate asOf = study.edition().asOf();
        return study.idle().live(options).list().stream()
                .flatMap(option -> option.later().stream().filter(later -> !later.from().isAfter(asOf)).reduce((a, b) -> b)
                        .filter(later -> !later.from().isBefore(asOf.minusDays(NEWS_DAYS)))
                        .map(later -> new Fact("lately." + option.id(), "LATELY", new DatePoint(later.from(), Precision.DAY),
                                option.name(), later.words(), Optional.empty(), option.row()))
                        .stream())
                .toList();
    }
}
