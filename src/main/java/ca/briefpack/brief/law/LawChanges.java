package ca.briefpack.brief.law;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.tariff.scope.MeasureGoods;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed in the law of late, on goods that Canada sells or taxes; where nothing did, the last change before. */
public final class LawChanges {
    private final Study study;
    private final LawTables law;
    private final MeasureGoods goods;

    public LawChanges(Study study, FigureBook book) {
        this.study = study;
        this.law = new LawTables(study, book);
        this.goods = new MeasureGoods(study.evidence().law());
    }

    /**
     * Adds {@code law-changes}, those of the look-back, newest first, with the events about measures that no measure held
     * accounts for; and {@code last-change}, those of the latest day before it, empty if there are any of late.
     *
     * @param touching the measures of interest
     * @param headings the goods of interest
     * @param events   what had happened
     */
    public void addTo(BriefingBuilder contents, Predicate<TariffMeasure> touching, Predicate<HsCode> headings,
            List<Fact> events) {
        List<Fact> all = Stream
                .of(began(touching), ended(touching), adding(touching, headings), relisted(touching, headings), revised(touching))
                .flatMap(s -> s)
                .filter(f -> !f.date().first().isAfter(study.edition().asOf())).toList();
        List<Fact> held = all.stream().filter(this::isRecent).toList();
        Set<LocalDate> told = held.stream().map(f -> f.date().first()).collect(Collectors.toSet());
        Stream<Fact> others = events.stream().filter(e -> e.kind().equals("MEASURE") && !told.contains(e.date().first()))
                .filter(this::isRecent);
        List<Fact> recent = Stream.concat(held.stream(), others)
                .sorted(Comparator.comparing((Fact f) -> f.date().first()).reversed().thenComparing(Fact::row)).toList();
        Optional<LocalDate> last = all.stream().map(f -> f.date().first()).max(Comparator.naturalOrder());
        contents.facts("law-changes", recent).facts("last-change", all.stream()
                .filter(f -> recent.isEmpty() && last.equals(Optional.of(f.date().first()))).toList());
    }

    /** Codes of goods that lie in the headings, or that the headings lie in. */
    public static Predicate<HsCode> on(Set<HsCode> headings) {
        return code -> headings.stream().anyMatch(heading -> code.isWithin(heading) || heading.isWithin(code));
    }

    private Stream<Fact> began(Predicate<TariffMeasure> touching) {
        return measures(touching).map(m -> fact("BEGAN", m, m.inForce().from()));
    }

    private Stream<Fact> ended(Predicate<TariffMeasure> touching) {
        return measures(touching).filter(m -> m.inForce().to().isBefore(study.edition().asOf()))
                .map(m -> fact("ENDED", m, m.inForce().to()));
    }

    /** Days on which goods of interest came onto the list of a measure, or off it. */
    private Stream<Fact> relisted(Predicate<TariffMeasure> touching, Predicate<HsCode> headings) {
        return measures(touching).flatMap(m -> study.evidence().law().relistings(m).entrySet().stream()
                .filter(day -> day.getValue().stream().anyMatch(headings))
                .map(day -> fact(wayOf(m, day.getKey(), headings), m, day.getKey())));
    }

    /**
     * {@code LISTED} if a list had none of the goods before the day, {@code UNLISTED} if it has none since, {@code RELISTED} if
     * it changed among them.
     */
    private String wayOf(TariffMeasure measure, LocalDate day, Predicate<HsCode> headings) {
        boolean before = goods.on(measure, day.minusDays(1)).stream().anyMatch(headings);
        boolean since = goods.on(measure, day).stream().anyMatch(headings);
        return before == since ? "RELISTED" : since ? "LISTED" : "UNLISTED";
    }

    /** Days from which a measure adds to others on goods of interest, where it gave way to them the day before. */
    private Stream<Fact> adding(Predicate<TariffMeasure> touching, Predicate<HsCode> headings) {
        return measures(touching).flatMap(
                m -> goods.adding(m, LawTables::concernsCanada, headings).keySet().stream().map(day -> fact("ADDING", m, day)));
    }

    /** Days on which the duties of a company, or of those without a rate of their own, became other ones. */
    private Stream<Fact> revised(Predicate<TariffMeasure> touching) {
        return measures(touching).flatMap(m -> study.evidence().law().companyDuties().stream()
                .filter(duty -> duty.measure().equals(m.id()) && duty.inForce().from().isAfter(m.inForce().from()))
                .map(duty -> duty.inForce().from()).distinct().map(day -> fact("REVISED", m, day)));
    }

    private Stream<TariffMeasure> measures(Predicate<TariffMeasure> touching) {
        return study.evidence().law().measures().stream().filter(LawTables::concernsCanada).filter(touching);
    }

    private boolean isRecent(Fact fact) {
        return fact.date().first().isAfter(study.edition().lookBack());
    }

    private Fact fact(String kind, TariffMeasure measure, LocalDate day) {
        return new Fact(measure.id(), kind, new DatePoint(day, Precision.DAY), measure.title(), measure.title(),
                Optional.of(law.rate(measure)), measure.row());
    }
}
