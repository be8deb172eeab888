package ca.briefpack.brief;

import static ca.briefpack.brief.Tables.central;
import static ca.briefpack.brief.Tables.cells;
import static ca.briefpack.brief.Tables.term;
import static ca.briefpack.brief.Tables.words;

import ca.briefpack.brief.Table.Cell;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Country;
import ca.briefpack.model.Estimate;
import ca.briefpack.model.Figure;
import ca.briefpack.model.Law.CompanyDuty;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The law in words: which measures are in force, and which began or ended of late. */
final class LawTables {
    private final Study study;
    private final FigureBook book;

    LawTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /** Measures of the country on goods of the origin in force on the as-of date, from the ids given; all if empty. */
    Table instruments(String id, Country imposedBy, Country origin, Set<String> ids) {
        Tables table = new Tables(id).text("measure", "authority").number("rate", Scale.PERCENT, Unit.FRACTION)
                .text("basis", "cusma").date("from").text("citation");
        measures().filter(m -> m.inForce().contains(asOf()))
                .filter(m -> m.border().imposedBy() == imposedBy && m.border().covers(origin))
                .filter(m -> ids.isEmpty() || ids.contains(m.id()))
                .sorted(Comparator.comparing((TariffMeasure m) -> m.legal().authority()).thenComparing(m -> m.inForce().from())
                        .thenComparing(TariffMeasure::id))
                .forEach(m -> table.row(row(m)));
        return table.build();
    }

    /**
     * Measures that began in the sixty days to the as-of date, and those that ended.
     *
     * @param ids the measures of interest; all if empty
     */
    private List<Fact> recentChanges(Set<String> ids) {
        LocalDate since = study.edition().lookBack();
        Stream<Fact> began = measures().filter(m -> ids.isEmpty() || ids.contains(m.id()))
                .filter(m -> recent(m.inForce().from(), since)).map(m -> fact("BEGAN", m, m.inForce().from()));
        Stream<Fact> ended = measures().filter(m -> ids.isEmpty() || ids.contains(m.id()))
                .filter(m -> !m.inForce().isOpen() && recent(m.inForce().to().plusDays(1), since))
                .map(m -> fact("ENDED", m, m.inForce().to()));
        return Stream.concat(began, ended).toList();
    }

    /** {@link #recentChanges} with the reported events about measures on days that the measures held do not account for. */
    List<Fact> recentChanges(Set<String> ids, List<Fact> events) {
        List<Fact> changes = recentChanges(ids);
        Set<LocalDate> told = changes.stream().map(f -> f.date().first()).collect(Collectors.toSet());
        Stream<Fact> others = events.stream().filter(e -> e.kind().equals("MEASURE") && !told.contains(e.date().first()))
                .filter(e -> recent(e.date().first(), study.edition().lookBack()));
        return Stream.concat(changes.stream(), others)
                .sorted(Comparator.comparing((Fact f) -> f.date().first()).reversed().thenComparing(Fact::row)).toList();
    }

    private boolean recent(LocalDate day, LocalDate since) {
        return day.isAfter(since) && !day.isAfter(asOf());
    }

    private Fact fact(String kind, TariffMeasure measure, LocalDate day) {
        return new Fact(kind, new DatePoint(day, Precision.DAY), measure.title(), measure.title(), Optional.of(rate(measure)),
                measure.row());
    }

    private List<Cell> row(TariffMeasure m) {
        return cells(words(m.title()), term("authority", m.legal().authority()), central(rate(m)),
                term("basis", m.duty().basis()), term("cusma", m.duty().cusma()), day(m.inForce().from()),
                words(m.legal().instrument()));
    }

    private Figure rate(TariffMeasure m) {
        String id = "rate." + m.id();
        if (m.duty().basis() == Basis.PROHIBITION || m.duty().basis() == Basis.ITEM) {
            return book.missing(id, Unit.FRACTION, Reason.NOT_APPLICABLE);
        }
        if (m.duty().basis() == Basis.COMPANY) {
            return companyRate(id, m);
        }
        return book.observed(id, m.duty().rateFraction(), Unit.FRACTION, List.of(m.row()));
    }

    private Figure companyRate(String id, TariffMeasure m) {
        return study.evidence().law().companyDuties().stream()
                .filter(d -> d.measure().equals(m.id()) && d.company().equals(CompanyDuty.NON_SELECTED)
                        && d.inForce().contains(asOf()))
                .findFirst()
                .map(d -> book.derived(id, Estimate.exact(d.totalFraction(), Unit.FRACTION), "company-duty", List.of(d.row())))
                .orElseGet(() -> book.missing(id, Unit.FRACTION, Reason.NOT_AVAILABLE));
    }

    private static Cell day(LocalDate date) {
        return new Table.Day(new DatePoint(date, Precision.DAY));
    }

    private Stream<TariffMeasure> measures() {
        return study.evidence().law().measures().stream();
    }

    private LocalDate asOf() {
        return study.edition().asOf();
    }
}
