package ca.briefpack.brief;

import ca.briefpack.impact.Cell;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.Indicator;
import ca.briefpack.model.Estimate;
import ca.briefpack.model.Figure;
import ca.briefpack.model.Lineage;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Rounded;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Unit;
import ca.briefpack.weigh.Reach;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The figures of one briefing by id: each printed number is made here once, so that the same id always shows the same value and
 * the trace table misses none.
 */
final class FigureBook {
    private static final Set<Indicator> SAME_IN_EVERY_SCENARIO =
            EnumSet.of(Indicator.EXPORTS_US, Indicator.GDP_EXPOSED, Indicator.JOBS_EXPOSED, Indicator.EXPORTS_US_BEFORE,
                    Indicator.EXPORTS_CHINA_BEFORE);
    private final Scale dollars;
    private final ImpactTable impact;
    /** Scenarios that change no market abroad: their effects by exports are missing, for zero would say more than is known. */
    private final Set<String> notCounted;
    private final Map<String, Figure> figures = new TreeMap<>();

    FigureBook(Study study) {
        this(study, Scale.MILLION);
    }

    /** @param dollars in what the dollars of the place or sector are told in its tables and charts */
    FigureBook(Study study, Scale dollars) {
        this.dollars = dollars;
        this.impact = study.impact();
        this.notCounted = study.evidence().scenarios().stream()
                .filter(s -> !Reach.of(s, study.evidence().law()).isCounted()).map(Scenario::id).collect(Collectors.toSet());
    }

    /** In what the briefing tells dollars of its own place or sector: thousands where millions would show nothing. */
    Scale dollars() {
        return dollars;
    }

    /** The estimate of a cell; missing, with the mark {@code [x]}, if the model has none. */
    Figure of(Cell cell) {
        Lineage lineage = impact.lineage(SAME_IN_EVERY_SCENARIO.contains(cell.indicator())
                ? new Cell(Scenario.BASELINE, cell.place(), cell.sector(), cell.indicator()) : cell);
        return keep(impact.find(cell).filter(estimate -> cell.indicator().isOfHome() || !notCounted.contains(cell.scenario()))
                .map(estimate -> Figure.of(id(cell), estimate, lineage))
                .orElseGet(() -> Figure.missing(id(cell), cell.indicator().unit(), Reason.NOT_AVAILABLE, lineage)));
    }

    /** A cell in whose place the estimate would say more than is known. */
    Figure unknown(Cell cell) {
        return keep(Figure.missing(id(cell), cell.indicator().unit(), Reason.NOT_AVAILABLE, impact.lineage(cell)));
    }

    /** A value taken or added up from the rows given, exact. */
    Figure observed(String id, double value, Unit unit, Collection<SourceRow> rows) {
        return keep(Figure.of(id, Estimate.exact(value, unit), new Lineage("observed", List.copyOf(rows), List.of())));
    }

    /** A figure that follows from rows alone by {@code method}: no parameter moves it. */
    Figure counted(String id, Estimate estimate, String method, Collection<SourceRow> rows) {
        return keep(Figure.of(id, estimate, new Lineage(method, List.copyOf(rows), List.of())));
    }

    /** A figure that follows from others, and hangs on whatever they do. */
    Figure derived(String id, Estimate estimate, Lineage lineage) {
        return keep(Figure.of(id, estimate, lineage));
    }

    /**
     * A value that has no range of its own, such as another model's answer, printed to the digits that a range beside it supports.
     */
    Figure alone(String id, double value, Estimate beside, Lineage lineage) {
        return keep(Figure.printedAs(id, Estimate.exact(value, beside.unit()), Rounded.of(beside).like(value), lineage));
    }

    /** A value that has no range of its own, in dollars, printed to a power of ten. */
    Figure alone(String id, double value, int stepExponent, Lineage lineage) {
        return keep(Figure.printedAs(id, Estimate.exact(value, Unit.CAD), Rounded.to(value, stepExponent, Unit.CAD), lineage));
    }

    /** A figure made elsewhere; the one known if there is one of its id. */
    Figure add(Figure figure) {
        return keep(figure);
    }

    Figure missing(String id, Unit unit, Reason reason) {
        return missing(id, unit, reason, List.of());
    }

    /** A figure that the rows name without a number. */
    Figure missing(String id, Unit unit, Reason reason, Collection<SourceRow> rows) {
        return keep(Figure.missing(id, unit, reason, new Lineage("observed", List.copyOf(rows), List.of())));
    }

    /** Every figure made so far, by id. */
    List<Figure> all() {
        return List.copyOf(figures.values());
    }

    private Figure keep(Figure figure) {
        Figure known = figures.putIfAbsent(figure.id(), figure);
        return known == null ? figure : known;
    }

    private static String id(Cell cell) {
        String sector = cell.sector().equals(Cell.ALL) ? "" : "." + cell.sector().replace('_', '-');
        String scenario = SAME_IN_EVERY_SCENARIO.contains(cell.indicator()) ? "" : "." + cell.scenario();
        return cell.place().toLowerCase(Locale.ROOT) + sector + "."
                + cell.indicator().name().toLowerCase(Locale.ROOT).replace('_', '-') + scenario;
    }
}
