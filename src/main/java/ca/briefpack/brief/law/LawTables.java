package ca.briefpack.brief.law;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.term;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Cell;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law.CompanyDuty;
import ca.briefpack.model.Law.Effect;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.RateHistory;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.scope.SharedGoods;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The law in words: which measures are in force, and which began or ended of late. */
public final class LawTables {
    private final Study study;
    private final FigureBook book;
    private final SharedGoods shared;

    public LawTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        this.shared = new SharedGoods(study.evidence().law(), study.edition().asOf());
    }

    /** Measures of the country on goods of the origin in force on the as-of date, from the ids given; all if empty. */
    public Table instruments(String id, Country imposedBy, Country origin, Set<String> ids) {
        // China's duties know no CUSMA, and none of them gives way to another.
        boolean stacks = imposedBy != Country.CN;
        TableBuilder table =
                new TableBuilder(id).text("measure", "authority").number("rate", Scale.PERCENT, Unit.FRACTION).text("basis")
                        .text(stacks ? new String[]{"cusma", "stacking"} : new String[0]).date("from")
                        .text("status", "citation", "sources");
        measures().filter(m -> m.inForce().contains(asOf()))
                .filter(m -> m.border().imposedBy() == imposedBy && m.border().covers(origin))
                .filter(m -> ids.isEmpty() || ids.contains(m.id()))
                .sorted(Comparator.comparing((TariffMeasure m) -> m.legal().authority()).thenComparing(m -> m.inForce().from())
                        .thenComparing(TariffMeasure::id))
                .forEach(m -> table
                        .row(row(m, stacks ? List.of(term("cusma", m.duty().cusma()), stacking(m, origin)) : List.of())));
        return table.build();
    }

    /**
     * Measures between Canada, the United States and China that began or ended from the start of the history to the as-of date,
     * newest first.
     *
     * @param lastDays the measures of interest, all if empty, with the last day on which each fell on the goods of interest
     */
    public Table timeline(Map<String, LocalDate> lastDays) {
        TableBuilder table = new TableBuilder("timeline").date("from").date("to").text("measure", "authority")
                .number("rate", Scale.PERCENT, Unit.FRACTION).text("status", "citation", "sources");
        measures().filter(m -> lastDays.isEmpty() || lastDays.containsKey(m.id())).filter(LawTables::concernsCanada)
                .filter(m -> inHistory(m.inForce().from()) || inHistory(m.inForce().to()))
                .sorted(Comparator.comparing((TariffMeasure m) -> m.inForce().from()).reversed().thenComparing(TariffMeasure::id))
                .forEach(m -> {
                    LocalDate last = Stream.of(m.inForce().to(), lastDays.getOrDefault(m.id(), LocalDate.MAX))
                            .min(Comparator.naturalOrder()).orElseThrow();
                    table.row(
                            cells(day(m.inForce().from()), end(last), words(m.title()), term("authority", m.legal().authority()),
                                    central(rate(m)), status(last), words(m.legal().instrument()), sources(m)));
                });
        return table.build();
    }

    /**
     * The ids of measures for {@link #instruments}, to which none would mean every measure: one that does not exist if there are
     * none.
     */
    public static Set<String> orNone(Set<String> ids) {
        return ids.isEmpty() ? Set.of("-") : ids;
    }

    /** True if Canada pays it, or levies it on goods of the United States or of China. */
    static boolean concernsCanada(TariffMeasure m) {
        return m.border().imposedBy() == Country.CA ? m.border().covers(Country.US) || m.border().covers(Country.CN)
                : m.border().covers(Country.CA);
    }

    private boolean inHistory(LocalDate day) {
        return !day.isBefore(study.edition().historyStart()) && !day.isAfter(asOf());
    }

    /** The last day of a measure if it has passed; a later one was still open to change. */
    private Cell end(LocalDate last) {
        return last.isBefore(asOf()) ? day(last) : new Table.Mark(Reason.NOT_APPLICABLE);
    }

    private Cell status(LocalDate last) {
        return new Table.Term("status", last.isBefore(asOf()) ? "ENDED" : "IN_FORCE");
    }

    private static Cell sources(TariffMeasure m) {
        return words(String.join(", ", m.row().sources()));
    }

    /**
     * The measures that put a duty or a ban on any of the headings, or suspended one, at any time of the history: by id the last
     * day on which they did, {@link LocalDate#MAX} if they do on its last.
     */
    public static Map<String, LocalDate> lastDays(RateHistory history, Set<HsCode> headings, Set<String> prohibitions) {
        Map<String, LocalDate> last = new HashMap<>();
        history.byDay().forEach((day, schedule) -> {
            LocalDate next = history.byDay().higherKey(day);
            headings.stream().flatMap(hs -> schedule.findRate(hs).stream()).flatMap(rate -> applied(rate, prohibitions))
                    .forEach(id -> last.put(id, next == null ? LocalDate.MAX : next.minusDays(1)));
        });
        return last;
    }

    /** The ids of measures that put a duty or a ban on goods of a rate, or suspend one: a suspension is law at a rate of 0. */
    public static Stream<String> applied(Rate rate, Set<String> prohibitions) {
        return Stream.concat(rate.contributions().stream().filter(c -> c.appliedToShare() > 0).map(Contribution::measure),
                Bans.on(rate, prohibitions).stream());
    }

    private List<Cell> row(TariffMeasure m, List<Cell> stacking) {
        return cells(words(m.title()), term("authority", m.legal().authority()), central(rate(m)),
                term("basis", m.duty().basis()), stacking, day(m.inForce().from()), status(m.inForce().to()),
                words(m.legal().instrument()), sources(m));
    }

    /** The groups of measures to which the measure gives way on the as-of date, on goods of the origin that both cover. */
    private Cell stacking(TariffMeasure m, Country origin) {
        List<String> higher = study.evidence().law().precedence().stream()
                .filter(rule -> rule.lower().equals(m.legal().group()) && rule.effect() != Effect.BOTH_APPLY
                        && rule.inForce().contains(asOf()))
                .filter(rule -> measures().anyMatch(other -> other.legal().group().equals(rule.higher())
                        && other.inForce().contains(asOf()) && other.border().covers(origin)
                        && shared.mayShare(m.id(), other.id())))
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
                .map(d -> book.counted(id, Estimate.exact(d.totalFraction(), Unit.FRACTION), "company-duty",
                        List.of(m.row(), d.row())))
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

    /**
     * The ids of measures that put a duty or a ban on any of the headings; special transactions have no tariff line for one to
     * name.
     */
    public static Set<String> applied(Study study, Lane lane, Set<HsCode> headings) {
        Set<String> prohibitions = Bans.prohibitions(study);
        return headings.stream().filter(hs4 -> !hs4.isSpecial()).flatMap(hs4 -> study.rates().get(lane).findRate(hs4).stream())
                .flatMap(rate -> applied(rate, prohibitions)).collect(Collectors.toSet());
    }

    /**
     * The measures of Canada, the United States and China that fell on any of the headings since the history begins: see {@link
     * #lastDays(RateHistory, Set, Set)}.
     */
    public static Map<String, LocalDate> lastDays(Study study, Set<HsCode> headings) {
        Set<String> prohibitions = Bans.prohibitions(study);
        Map<String, LocalDate> last = new HashMap<>();
        study.history().values().forEach(history -> lastDays(history, headings, prohibitions)
                .forEach((id, day) -> last.merge(id, day, (one, other) -> one.isAfter(other) ? one : other)));
        return last;
    }
}
