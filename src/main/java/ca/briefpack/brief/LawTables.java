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
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law.CompanyDuty;
import ca.briefpack.model.Law.Effect;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.Unit;
import ca.briefpack.tariff.Contribution;
import ca.briefpack.tariff.RateHistory;
import ca.briefpack.tariff.SharedGoods;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final SharedGoods shared;

    LawTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        this.shared = new SharedGoods(study.evidence().law(), study.edition().asOf());
    }

    /** Measures of the country on goods of the origin in force on the as-of date, from the ids given; all if empty. */
    Table instruments(String id, Country imposedBy, Country origin, Set<String> ids) {
        Tables table = new Tables(id).text("measure", "authority").number("rate", Scale.PERCENT, Unit.FRACTION)
                .text("basis", "cusma", "stacking").date("from").text("status", "citation", "sources");
        measures().filter(m -> m.inForce().contains(asOf()))
                .filter(m -> m.border().imposedBy() == imposedBy && m.border().covers(origin))
                .filter(m -> ids.isEmpty() || ids.contains(m.id()))
                .sorted(Comparator.comparing((TariffMeasure m) -> m.legal().authority()).thenComparing(m -> m.inForce().from())
                        .thenComparing(TariffMeasure::id))
                .forEach(m -> table.row(row(m, origin)));
        return table.build();
    }

    /**
     * Measures between Canada, the United States and China that began or ended from the start of the history to the as-of date,
     * newest first.
     *
     * @param ids the measures of interest; all if empty
     */
    Table timeline(Set<String> ids) {
        Tables table = new Tables("timeline").date("from").date("to").text("measure", "authority")
                .number("rate", Scale.PERCENT, Unit.FRACTION).text("status", "citation", "sources");
        measures().filter(m -> ids.isEmpty() || ids.contains(m.id())).filter(LawTables::concernsCanada)
                .filter(m -> inHistory(m.inForce().from()) || inHistory(m.inForce().to()))
                .sorted(Comparator.comparing((TariffMeasure m) -> m.inForce().from()).reversed().thenComparing(TariffMeasure::id))
                .forEach(m -> table.row(cells(day(m.inForce().from()), end(m), words(m.title()), term("authority",
                        m.legal().authority()),
                        central(rate(m)), status(m), words(m.legal().instrument()), sources(m))));
        return table.build();
    }

    /** True if Canada pays it, or levies it on goods of the United States or of China. */
    static boolean concernsCanada(TariffMeasure m) {
        return m.border().imposedBy() == Country.CA ? m.border().covers(Country.US) || m.border().covers(Country.CN)
                : m.border().covers(Country.CA);
    }

    private boolean inHistory(LocalDate day) {
        return !day.isBefore(study.edition().historyStart()) && !day.isAfter(asOf());
    }

    /** The last day of a measure that has ended; a later one was still open to change. */
    private Cell end(TariffMeasure m) {
        return m.inForce().to().isBefore(asOf()) ? day(m.inForce().to()) : new Table.Mark(Reason.NOT_APPLICABLE);
    }

    private Cell status(TariffMeasure m) {
        return new Table.Term("status", m.inForce().to().isBefore(asOf()) ? "ENDED" : "IN_FORCE");
    }

    private static Cell sources(TariffMeasure m) {
        return words(String.join(", ", m.row().sources()));
    }

    /** The ids of measures that put a duty on any of the headings at any time of the history. */
    static Set<String> applied(RateHistory history, Set<HsCode> headings) {
        return history.byDay().values().stream().flatMap(schedule -> headings.stream().flatMap(hs ->
                schedule.findRate(hs).stream()))
                .flatMap(rate -> rate.contributions().stream()).filter(c -> c.rateFraction() > 0).map(Contribution::measure)
                .collect(Collectors.toSet());
    }

    /**
     * Adds what goods of a company without a rate of its own pay, whether or not they claim CUSMA preference: its rate as
     * {@code company-rate}, and with the measures on full value that exempt nobody as {@code company-stack}. Adds nothing if no
     * measure among the ids has rates by company.
     */
    void addCompanyStack(Contents contents, Set<String> ids) {
        List<TariffMeasure> applied = measures().filter(m -> ids.contains(m.id()) && m.inForce().contains(asOf())).toList();
        Optional<Figure> company = applied.stream().filter(m -> m.duty().basis() == Basis.COMPANY).findFirst().map(this::rate)
                .filter(figure -> !figure.isMissing());
        List<TariffMeasure> others = applied.stream()
                .filter(m -> m.duty().basis() == Basis.FULL_VALUE && m.duty().cusma() == CusmaTreatment.NONE).toList();
        company.ifPresent(rate -> contents.figure("company-rate", rate).figure("company-stack", stack(rate, others)));
    }

    private Figure stack(Figure company, List<TariffMeasure> others) {
        List<SourceRow> rows = new ArrayList<>(company.lineage().rows());
        others.forEach(m -> rows.add(m.row()));
        double total = company.estimate().orElseThrow().central()
                + others.stream().mapToDouble(m -> m.duty().rateFraction()).sum();
        return book.observed(company.id() + ".stack", total, Unit.FRACTION, rows);
    }

    private List<Cell> row(TariffMeasure m, Country origin) {
        return cells(words(m.title()), term("authority", m.legal().authority()), central(rate(m)),
                term("basis", m.duty().basis()), term("cusma", m.duty().cusma()), stacking(m, origin), day(m.inForce().from()),
                status(m), words(m.legal().instrument()), sources(m));
    }

    /** The groups of measures to which the measure gives way on the as-of date, on goods of the origin that both cover. */
    private Cell stacking(TariffMeasure m, Country origin) {
        List<String> higher = study.evidence().law().precedence().stream()
                .filter(rule -> rule.lower().equals(m.legal().group()) && rule.inForce().contains(asOf()))
                .filter(rule -> measures().anyMatch(other -> other.legal().group().equals(rule.higher())
                        && other.inForce().contains(asOf()) && other.border().covers(origin) && shared.mayShare(m.id(), other.id())))
                .map(rule -> rule.effect() == Effect.TAKES_REMAINDER ? rule.higher() + ".part" : rule.higher())
                .distinct().sorted().toList();
        return higher.isEmpty() ? new Table.Mark(Reason.NOT_APPLICABLE) : new Table.Term("stacking", higher);
    }

    /** The rate on its own basis; not applicable where there is no single one. */
    Figure rate(TariffMeasure m) {
        // An edit splits a measure into the days before and after it, each with a rate of its own.
        boolean split = measures().filter(other -> other.id().equals(m.id())).count() > 1;
        String id = "rate." + m.id() + (split ? "." + m.inForce().from() : "");
        if (m.duty().basis() == Basis.PROHIBITION || m.duty().basis() == Basis.ITEM) {
            return book.missing(id, Unit.FRACTION, Reason.NOT_APPLICABLE, List.of(m.row()));
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
                .map(d -> book.counted(id, Estimate.exact(d.totalFraction(), Unit.FRACTION), "company-duty", List.of(m.row(), d.row())))
                .orElseGet(() -> book.missing(id, Unit.FRACTION, Reason.NOT_AVAILABLE, List.of(m.row())));
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
