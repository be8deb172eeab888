package ca.briefpack.brief.law;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Limitation;
import ca.briefpack.model.Limitation.Topic;
import java.util.List;
import java.util.Optional;

/** What the data of a briefing do not hold, or hold in a way that errs, as far as the briefing tells of it. */
final class Limitations {
    private final Study study;

    Limitations(Study study) {
        this.study = study;
    }

    /**
     * Adds for each topic, as {@code limitations.rate-history}, a fact for each limitation of the day, its kind the bias. What
     * belongs to a table that the briefing does not have is left out, so that no source is cited for words that are not printed.
     */
    void addTo(BriefingBuilder contents) {
        for (Topic topic : Topic.values()) {
            boolean told = topic.isOfLimits() || contents.findTable(topic.word()).isPresent();
            contents.facts("limitations." + topic.word(), told ? facts(topic) : List.of());
        }
    }

    private List<Fact> facts(Topic topic) {
        return study.evidence().reference().limitations().stream()
                .filter(limitation -> limitation.topic() == topic && limitation.inForce().contains(study.edition().asOf()))
                .map(this::fact).toList();
    }

    private Fact fact(Limitation limitation) {
        return new Fact("limitation." + limitation.id(), limitation.bias().name(),
                new DatePoint(study.edition().asOf(), Precision.DAY),
                limitation.words(), limitation.words(), Optional.empty(), limitation.row());
    }
}
