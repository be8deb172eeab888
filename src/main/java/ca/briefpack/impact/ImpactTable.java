package ca.briefpack.impact;

import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.book.Spillover;
import ca.briefpack.impact.check.BackTest;
import ca.briefpack.impact.check.CrossCheck;
import ca.briefpack.impact.check.EconomyCheck;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.income.IncomeTable;
import ca.briefpack.impact.market.Assumption;
import ca.briefpack.impact.market.Gap;
import ca.briefpack.impact.sample.SampledRanges;
import ca.briefpack.impact.sum.ImpactLineage;
import ca.briefpack.impact.sum.IndicatorValues;
import ca.briefpack.impact.sum.Range;
import ca.briefpack.impact.sum.Sums;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sampling;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.theory.Sobol;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The results of a study: every indicator for every scenario, place and sector, with range and lineage; immutable.
 *
 * <p>Provinces add to Canada and sectors to all at every draw, except that {@link Indicator#EXPORTS_US} of all sectors is the
 * published total and holds {@link Cell#UNLISTED} besides, and that a place without multipliers adds nothing to Canada's GDP and
 * jobs. A number that cannot be had is empty, never zero.
 */
public final class ImpactTable {
    private final IndicatorValues series;
    private final List<String> scenarios;
    private final List<String> sectors;
    private final DrawSet draws;
    private final ImpactLineage trail;
    private final List<Gap> gaps;
    private final Beside beside;
    /** Many rows, asked for by one pack after another; most of them are the same in every scenario. */
    private final Map<Cell, Lineage> lineages = new ConcurrentHashMap<>();
    private final Map<Cell, Lineage> commons = new ConcurrentHashMap<>();

    ImpactTable(IndicatorValues series, List<String> scenarios, List<String> sectors, DrawSet draws, ImpactLineage trail,
            List<Gap> gaps, Beside beside) {
        this.series = series;
        this.scenarios = List.copyOf(scenarios);
        this.sectors = List.copyOf(sectors);
        this.draws = draws;
        this.trail = trail;
        this.gaps = List.copyOf(gaps);
        this.beside = beside;
    }

    /**
     * The estimate of a cell; empty if there is none to give.
     *
     * @throws IllegalArgumentException if the scenario, place or sector was not studied
     */
    public Optional<Estimate> find(Cell cell) {
        return findDraws(cell).map(values -> {
            Estimate range =
                    sampledRange(cell, values[0]).orElseGet(() -> Range.of(values, draws.points(), cell.indicator().unit()));
            return cell.indicator().isLevel() ? Range.level(range, ceiling(cell)) : range;
        });
    }

    /** Why {@link #find} is empty: a rate on nothing does not apply, all else is not available. */
    public Reason missing(Cell cell) {
        boolean baseless = cell.indicator() == Indicator.EFFECTIVE_RATE && !cell.sector().equals(Cell.UNLISTED)
                && !series.hasBase(placeOf(cell), sectorIndex(cell.sector()));
        return baseless ? Reason.NOT_APPLICABLE : Reason.NOT_AVAILABLE;
    }

    /**
     * The cell's value at every draw of {@link #listDraws}, in its order; empty where {@link #find} is. Values of several cells
     * at one draw belong together, so that sums and differences of cells keep their right range: see {@link #range}.
     */
    public Optional<double[]> findDraws(Cell cell) {
        int scenario = require(scenarios.indexOf(cell.scenario()), "scenario", cell.scenario(), scenarios);
        int place = placeOf(cell);
        if (cell.sector().equals(Cell.UNLISTED)) {
            return unlisted(cell, place);
        }
        int sector = sectorIndex(cell.sector());
        return cell.indicator().isOfHome() ? beside.home().flatMap(home -> home.find(cell, scenario))
                : series.of(cell.indicator(), scenario, place, sector, draws.list().size());
    }

    /** From the 5th to the 95th percentile, stretched to hold the central value; empty without random draws. */
    private Optional<Estimate> sampledRange(Cell cell, double central) {
        if (cell.sector().equals(Cell.UNLISTED)) {
            return Optional.empty();
        }
        return beside.sampled().flatMap(s -> s.range(spot(cell))).map(p -> new Estimate(Math.min(central, p.low()), central,
                Math.max(central, p.high()), cell.indicator().unit()));
    }

    private SampledRanges.Spot spot(Cell cell) {
        return new SampledRanges.Spot(cell.indicator(), scenarios.indexOf(cell.scenario()), placeOf(cell),
                sectorIndex(cell.sector()));
    }

    /** The random draws that ranges come from; empty if they come from the quadrature. */
    public Optional<Sampling> sampling() {
        return beside.sampled().map(SampledRanges::sampling);
    }

    /**
     * What part of the variance of a cell a parameter makes: known with random draws, for the change in exports under the status
     * quo, of parameters that move exports.
     */
    public Optional<Sobol> findSobol(Cell cell, ModelParameter parameter) {
        return beside.sampled().flatMap(s -> s.share(spot(cell), parameter));
    }

    private double ceiling(Cell cell) {
        return cell.indicator() == Indicator.EXPORTS_AT_RISK
                ? series.rated(placeOf(cell), sectorIndex(cell.sector())) : Double.POSITIVE_INFINITY;
    }

    private Optional<double[]> unlisted(Cell cell, int place) {
        if (cell.indicator() != Indicator.EXPORTS_US) {
            return Optional.empty();
        }
        return series.unlisted(place).map(value -> {
            double[] values = new double[draws.list().size()];
            Arrays.fill(values, value);
            return values;
        });
    }

    /** The range of a value worked out draw by draw from {@link #findDraws}. */
    public Estimate range(double[] values, Unit unit) {
        if (values.length != draws.list().size()) {
            throw new IllegalArgumentException(values.length + " values given, one a draw is needed: " + draws.list().size());
        }
        return Range.of(values, draws.points(), unit);
    }

    /** Which other provinces feel what a province's exports set off beyond its borders. */
    public Spillover spillover() {
        return series.spillover();
    }

    /**
     * The change in Canada's exports of a sector under the status quo by three models at the central parameters.
     *
     * @param sector a sector code, {@link Cell#ALL} or {@link Cell#OTHER}
     */
    public CrossCheck crossCheck(String sector) {
        return beside.crossChecks().of(sectorIndex(sector));
    }

    /** The status quo by a model of the whole economy; its values by draw make ranges as those of {@link #findDraws} do. */
    public EconomyCheck economyCheck() {
        return beside.economy();
    }

    /** The model beside what the months after the duties brought, as far as they had ended on the day of the status quo. */
    public BackTest backTest() {
        return beside.backTest();
    }

    /** Real income by option and part, under each closure; its values by draw make ranges as those of {@link #findDraws} do. */
    public IncomeTable income() {
        return beside.income();
    }

    /**
     * How far each parameter alone moves the cell, those that do not move it left out; empty list if no value. In order of the
     * part of the variance that each makes in all where that is known, else of the width of the swing.
     */
    public List<Swing> listSwings(Cell cell) {
        Optional<double[]> values = findDraws(cell);
        return values.stream().flatMap(of -> Swing.all(draws, of, cell.indicator().unit()).stream())
                .sorted(Comparator.comparingDouble((Swing s) -> findSobol(cell, s.parameter()).map(Sobol::total).orElse(0.0))
                        .thenComparingDouble(Swing::width).reversed())
                .toList();
    }

    private Set<SourceRow> commonRows(Cell cell) {
        if (cell.indicator() == Indicator.EXPORTS_US && isWhole(cell)) {
            return publishedRows(cell);
        }
        Set<SourceRow> rows = trail.commonLawRows(cell.indicator(), places(cell), sector(cell));
        rows.addAll(trail.rows(cell.indicator(), places(cell), sector(cell)));
        if (cell.indicator().isFromOthers()) {
            rows.addAll(series.spillover().rows());
        }
        if (cell.indicator() == Indicator.EXPORTS_US_BEFORE && isWhole(cell)) {
            rows.addAll(publishedRows(cell));
        }
        return rows;
    }

    private Set<SourceRow> publishedRows(Cell cell) {
        Set<SourceRow> rows = new HashSet<>();
        for (Province province : places(cell)) {
            Optional<SourceRow> published = series.published().row(province);
            published.ifPresent(rows::add);
            if (published.isEmpty() || cell.sector().equals(Cell.UNLISTED)) {
                rows.addAll(trail.rows(cell.indicator(), List.of(province), Optional.empty()));
            }
        }
        return rows;
    }

    /** Ids of the parameters that move the cell, then ids of the {@link Assumption}s that it rests on. */
    public List<String> assumptions(Cell cell) {
        List<String> taken = trail.assumptions(cell.indicator(), places(cell), sector(cell));
        return cell.indicator().isFromOthers()
                ? Stream.concat(taken.stream(), Stream.of(Assumption.SPILLOVER_BY_PURCHASES.id())).toList() : taken;
    }

    /** Method, rows and assumptions of the cell together; those that set its rates are among the rows. */
    public Lineage lineage(Cell cell) {
        // what all provinces move together rests on the same rows in each
        return lineages.computeIfAbsent(cell.indicator().isFromOthers() ? cell.ofCanada() : cell, this::trace);
    }

    private Lineage trace(Cell cell) {
        Lineage common = commons.computeIfAbsent(new Cell(Scenario.BASELINE, cell.place(), cell.sector(), cell.indicator()),
                c -> new Lineage(c.indicator().method(), List.copyOf(commonRows(c)), assumptions(c)));
        Set<SourceRow> own = trail.lawRows(cell.scenario(), cell.indicator(), places(cell), sector(cell));
        own.removeIf(row -> Collections.binarySearch(common.rows(), row) >= 0);
        return own.isEmpty() ? common : common.by(common.method(), own);
    }

    /** Ids of the scenarios: baseline, status quo, the others in the order of the plan. */
    public List<String> listScenarios() {
        return scenarios;
    }

    /** Codes of the sectors in the order of the reference, then {@link Cell#OTHER}. */
    public List<String> listSectors() {
        return sectors;
    }

    /** The draws of the study: the central one, the quadrature points, each parameter alone at its low and high. */
    public List<Draw> listDraws() {
        return draws.list();
    }

    /** The same draws, with which of them are quadrature points and which change one parameter alone. */
    public DrawSet drawSet() {
        return draws;
    }

    /** The headings that are exported but could not be modelled, in order of code. */
    public List<Gap> listGaps() {
        return gaps;
    }

    private static boolean isWhole(Cell cell) {
        return cell.sector().equals(Cell.ALL) || cell.sector().equals(Cell.UNLISTED);
    }

    private static Optional<Province> province(Cell cell) {
        return cell.place().equals(Cell.CANADA) ? Optional.empty() : Optional.of(Province.of(cell.place()));
    }

    private int placeOf(Cell cell) {
        return province(cell).map(Province::ordinal).orElse(Sums.CANADA);
    }

    private static List<Province> places(Cell cell) {
        return province(cell).filter(p -> !cell.indicator().isFromOthers()).map(List::of).orElse(List.of(Province.values()));
    }

    private int sectorIndex(String code) {
        return code.equals(Cell.ALL) ? sectors.size() : require(sectors.indexOf(code), "sector", code, sectors);
    }

    private Optional<Integer> sector(Cell cell) {
        return isWhole(cell) ? Optional.empty() : Optional.of(sectorIndex(cell.sector()));
    }

    private static int require(int index, String what, String value, List<String> known) {
        if (index < 0) {
            throw new IllegalArgumentException(what + " '" + value + "' was not studied; there are " + known);
        }
        return index;
    }
}
