package ca.briefpack.brief.law;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.Fact;
import ca.briefpack.content.PackSpec;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Country;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far the law that a brief rests on was seen: that of the United States, and of China where it counts in the brief. */
public final class LawSeen {
    private final Study study;

    LawSeen(Study study) {
        this.study = study;
    }

    /**
     * The briefing, with the day to which its law and its data were seen and what they do not hold; that depends on what it
     * tells, so it comes last.
     */
    public static Briefing close(BriefingBuilder contents, Study study, PackSpec pack) {
        new LaterData(study).addTo(contents);
        new Limitations(study).addTo(contents);
        new LawSeen(study).addTo(contents, pack);
        return contents.briefing(pack);
    }

    /**
     * Adds {@code law-seen}: the first of the days to which the law was seen, if the edition is later; else nothing. And
     * {@code not-heard}: events that were due after it, whose outcome is not held.
     *
     * The law of China counts in the options, which count sales there, and where a duty of China is printed or a fact tells of
     * one.
     */
    void addTo(BriefingBuilder contents, PackSpec pack) {
        boolean chinaCounts = pack.kind() == PackSpec.Kind.TRADE_OFF || contents.findTable("china-measures").isPresent()
                || tellsOfChina(contents);
        Stream<Country> importers = chinaCounts ? Stream.of(Country.US, Country.CN) : Stream.of(Country.US);
        Optional<Fact> seen = importers.flatMap(into -> last(into).stream()).map(LawSeen::fact)
                .filter(fact -> fact.date().first().isBefore(study.edition().asOf()))
                .min(Comparator.comparing(fact -> fact.date().first()));
        contents.facts("law-seen", seen.stream().toList()).facts("not-heard", contents.listFacts("events").stream()
                .filter(event -> event.kind().equals(KnownEvents.LAPSED)
                        && seen.filter(fact -> event.date().last().isAfter(fact.date().first())).isPresent())
                .toList());
    }

    private boolean tellsOfChina(BriefingBuilder contents) {
        Set<SourceRow> rows = study.evidence().law().measures().stream().filter(m -> m.border().imposedBy() == Country.CN)
                .map(TariffMeasure::row)
                .collect(Collectors.toSet());
        return Stream.of("calendar", "law-changes", "last-change").flatMap(list -> contents.listFacts(list).stream())
                .map(Fact::row).anyMatch(rows::contains);
    }

    /** The measure on goods of Canada whose law was seen last. */
    private Optional<TariffMeasure> last(Country into) {
        Optional<LocalDate> seenTo = study.evidence().law().seenTo(into, Country.CA);
        return study.evidence().law().measures().stream()
                .filter(m -> m.border().imposedBy() == into && m.border().covers(Country.CA))
                .filter(m -> seenTo.isPresent() && m.legal().seen().equals(seenTo)).findFirst();
    }

    private static Fact fact(TariffMeasure measure) {
        Text country = Text.same(measure.border().imposedBy().name());
        SourceRow row = new SourceRow(measure.row().file(), measure.row().line(), List.of());
        return new Fact("law-seen", measure.border().imposedBy().name(),
                new DatePoint(measure.legal().seen().orElseThrow(), Precision.DAY), country, country,
                Optional.empty(), row);
    }
}
