package ca.briefpack.brief.book;

import ca.briefpack.content.Scale;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Rounded;
import ca.briefpack.model.figure.Unit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The figures of one briefing by id: each printed number is made here once, so that the same id always shows the same value and
 * the trace table misses none.
 */
public final class FigureBook {
    /** The part of a sum by which it can differ, added up in another order: what that alone leaves over is nothing. */
    private static final double SUMS_DIFFER = 1e-12;
    private final Scale dollars;
    private final ImpactTable impact;
    /** Scenarios that change no market abroad: their effects by exports are missing, for zero would say more than is known. */
    private final Set<String> notCounted;
    private final Map<String, Figure> figures = new TreeMap<>();

    public FigureBook(Study study) {
        this(study, Scale.MILLION);
    }

    /** @param dollars in what the dollars of the place or sector are told in its tables and charts */
    public FigureBook(Study study, Scale dollars) {
        this.dollars = dollars;
        this.impact = study.impact();
        this.notCounted = study.evidence().scenarios().stream()
                .filter(s -> !study.reach(s).isCounted()).map(Scenario::id).collect(Collectors.toSet());
    }

    /** In what the briefing tells dollars of its own place or sector: thousands where millions would show nothing. */
    public Scale dollars() {
        return dollars;
    }

    /** The estimate of a cell; missing if the model has none: {@code [z]} for a rate on nothing, else {@code [x]}. */
    public Figure of(Cell cell) {
        String id = CellId.of(cell);
        return once(id, () -> {
            Lineage lineage = impact.lineage(CellId.traced(cell));
            return impact.find(cell).filter(estimate -> cell.indicator().isOfHome() || !notCounted.contains(cell.scenario()))
                    .map(estimate -> Figure.of(id, estimate, lineage))
                    .orElseGet(() -> Figure.missing(id, cell.indicator().unit(), impact.missing(cell), lineage));
        });
    }

    /** The figure known by an id; made if there is none, which may gather thousands of rows. */
    public Figure once(String id, Supplier<Figure> make) {
        Figure known = figures.get(id);
        return known == null ? keep(make.get()) : known;
    }

    /** A part over its base; not applicable where the base is nothing, for then there is no share, neither none nor all. */
    public Figure share(String id, Estimate part, double base, Lineage lineage) {
        return base == 0 ? notApplicable(id, Unit.FRACTION, lineage) : keep(Figure.of(id, part.over(base), lineage));
    }

    /** The same over a base with a range of its own. */
    public Figure share(String id, Estimate part, Estimate base, Lineage lineage) {
        return base.low() <= 0 ? notApplicable(id, Unit.FRACTION, lineage) : keep(Figure.of(id, part.over(base), lineage));
    }

    /** What there can be no value of, for what it would be a share of is nothing. */
    public Figure notApplicable(String id, Unit unit, Lineage lineage) {
        return keep(Figure.missing(id, unit, Reason.NOT_APPLICABLE, lineage));
    }

    /** The same of values taken or added up from the rows given. */
    public Figure share(String id, double part, double base, Collection<SourceRow> rows) {
        return share(id, Estimate.exact(part, Unit.FRACTION), base, new Lineage("observed", List.copyOf(rows), List.of()));
    }

    /**
     * What a place has in all sectors beyond those named, draw by draw, so that they add up with it to the whole; missing if the
     * whole is.
     *
     * @param name what stands in its id for the sector
     */
    public Figure rest(String name, Cell whole, Collection<String> sectors) {
        return less(CellId.of(whole.in(name)), whole, sectors.stream().map(whole::in).toList());
    }

    /**
     * What a cell has beyond these parts of it, of which one that is missing counts for nothing; missing if the whole is.
     *
     * @param ending of its id, after that of the whole
     */
    public Figure beyond(String ending, Cell whole, Collection<Cell> parts) {
        return less(CellId.of(whole) + "." + ending, whole, parts);
    }

    private Figure less(String id, Cell whole, Collection<Cell> parts) {
        Lineage lineage = impact.lineage(whole);
        return impact.findDraws(whole).map(all -> {
            double[] rest = all.clone();
            double[] summed = Arrays.stream(all).map(Math::abs).toArray();
            parts.forEach(part -> impact.findDraws(part).ifPresent(its -> {
                for (int d = 0; d < rest.length; d++) {
                    rest[d] -= its[d];
                    summed[d] += Math.abs(its[d]);
                }
            }));
            Arrays.setAll(rest, d -> Math.abs(rest[d]) <= SUMS_DIFFER * summed[d] ? 0 : rest[d]);
            return keep(Figure.of(id, impact.range(rest, whole.indicator().unit()), lineage));
        }).orElseGet(() -> keep(Figure.missing(id, whole.indicator().unit(), impact.missing(whole), lineage)));
    }

    /** A cell in whose place the estimate would say more than is known. */
    public Figure unknown(Cell cell) {
        return keep(Figure.missing(CellId.of(cell), cell.indicator().unit(), Reason.NOT_AVAILABLE, impact.lineage(cell)));
    }

    /** A value taken or added up from the rows given, exact. */
    public Figure observed(String id, double value, Unit unit, Collection<SourceRow> rows) {
        return keep(Figure.of(id, Estimate.exact(value, unit), new Lineage("observed", List.copyOf(rows), List.of())));
    }

    /** A figure that follows from rows alone by {@code method}: no parameter moves it. */
    public Figure counted(String id, Estimate estimate, String method, Collection<SourceRow> rows) {
        return keep(Figure.of(id, estimate, new Lineage(method, List.copyOf(rows), List.of())));
    }

    /** A figure that follows from others, and hangs on whatever they do. */
    public Figure derived(String id, Estimate estimate, Lineage lineage) {
        return keep(Figure.of(id, estimate, lineage));
    }

    /**
     * A value that has no range of its own, such as another model's answer, printed to the digits that a range beside it
     * supports.
     */
    public Figure alone(String id, double value, Estimate beside, Lineage lineage) {
        return keep(Figure.printedAs(id, Estimate.exact(value, beside.unit()), Rounded.of(beside).like(value), lineage));
    }

    /** A value that has no range of its own, printed to a power of ten. */
    public Figure alone(String id, double value, int stepExponent, Unit unit, Lineage lineage) {
        return keep(Figure.printedAs(id, Estimate.exact(value, unit), Rounded.to(value, stepExponent, unit), lineage));
    }

    /** The same, printed to so many decimals and no more than it needs. */
    public Figure told(String id, double value, int decimals, Unit unit, Lineage lineage) {
        return keep(Figure.printedAs(id, Estimate.exact(value, unit), Rounded.cut(value, decimals, unit), lineage));
    }

    /**
     * A value printed as another one, next to it by less than a step, so that parts add up to their whole as they are printed.
     */
    public Figure fitted(String id, double value, double printed, int stepExponent, Unit unit, Lineage lineage) {
        return keep(Figure.printedAs(id, Estimate.exact(value, unit), Rounded.to(printed, stepExponent, unit), lineage));
    }

    /** A range all of whose values are printed to one power of ten. */
    public Figure each(String id, Estimate estimate, int stepExponent, Lineage lineage) {
        return keep(Figure.printedAs(id, estimate, Rounded.each(estimate, stepExponent), lineage));
    }

    /** A figure made elsewhere; the one known if there is one of its id. */
    public Figure add(Figure figure) {
        return keep(figure);
    }

    public Figure missing(String id, Unit unit, Reason reason) {
        return missing(id, unit, reason, List.of());
    }

    /** A figure that the rows name without a number. */
    public Figure missing(String id, Unit unit, Reason reason, Collection<SourceRow> rows) {
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
}
