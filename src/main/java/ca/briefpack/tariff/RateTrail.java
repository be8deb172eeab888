package ca.briefpack.tariff;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law.CompanyDuty;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Moving;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.stack.MeasureTable.Candidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The way back from a rate to the data: which rows set it, and which assumptions move it. Rates are asked for a million times and
 * explained a few, so it looks again at the goods of the rate it is given instead of having the engine carry rows along.
 */
public final class RateTrail {
    private final RateEngine engine;
    private final RateRows rows;
    private final RateAssumptions assumptions;
    private final Map<Asked, RateGrounds> known = new ConcurrentHashMap<>();
    private final Map<Place, RateGrounds> columnOne = new ConcurrentHashMap<>();

    /** Where a rate is found: the engine has one there. */
    private record Place(HsCode hs, Lane lane, LocalDate day) {
        static Place of(Rate rate) {
            return new Place(rate.hs(), rate.lane(), rate.day());
        }
    }

    private record Asked(Place place, Set<String> measures) {
    }

    /** @param engine that works out the rates; @param assumptions that it does so under */
    public RateTrail(RateEngine engine, RateAssumptions assumptions) {
        this.engine = engine;
        this.rows = engine.rows();
        this.assumptions = assumptions;
    }

    /** What a rate of the engine rests on; a measure that exempts the goods is among it, one that gave way is not. */
    public RateGrounds of(Rate rate) {
        return of(rate, contribution -> true);
    }

    /** What some of the contributions of a rate rest on; nothing if it has none of them. */
    public RateGrounds of(Rate rate, Predicate<Contribution> wanted) {
        Set<String> measures =
                rate.contributions().stream().filter(wanted).map(Contribution::measure)
                        .collect(Collectors.toUnmodifiableSet());
        return measures.isEmpty() ? RateGrounds.NONE
                : known.computeIfAbsent(new Asked(Place.of(rate), measures), asked -> look(rate, measures));
    }

    private RateGrounds look(Rate rate, Set<String> measures) {
        List<SourceRow> acts = new ArrayList<>();
        List<SourceRow> goods = new ArrayList<>();
        Set<Moving> moving = EnumSet.noneOf(Moving.class);
        for (String line : rows.lines(rate)) {
            engine.active(line, rate.lane(), rate.day()).stream().filter(c -> measures.contains(engine.measure(c).id()))
                    .forEach(c -> add(c, rate, acts, goods, moving));
        }
        // lines and measures share their claims: they are looked up once
        goods.addAll(moving.contains(Moving.CUSMA_SHIFT) ? rows.claimRows(rate) : List.of());
        rate.displaced().stream().filter(d -> measures.contains(d.by()))
                .forEach(d -> acts.addAll(rows.precedenceRows(d, rate.day())));
        goods.addAll(rows.weightRows(rate));
        goods.addAll(rows.scheduleRows(rate));
        return new RateGrounds(acts, goods, moving);
    }

    /** What the ordinary (column 1) duty on the goods of a rate rests on. */
    public RateGrounds ofColumnOne(Rate rate) {
        return columnOne.computeIfAbsent(Place.of(rate), place -> lookAtColumnOne(rate));
    }

    private RateGrounds lookAtColumnOne(Rate rate) {
        List<SourceRow> goods = new ArrayList<>(rows.scheduleRows(rate));
        goods.addAll(rows.weightRows(rate));
        boolean measured = rate.cusma().window().isPresent();
        goods.addAll(measured ? rows.claimRows(rate) : List.of());
        return new RateGrounds(List.of(), goods, measured ? Set.of(Moving.CUSMA_SHIFT) : Set.of());
    }

    /** The rate of each line that a rate blends. */
    public List<Rate> lines(Rate rate) {
        return rows.lines(rate).stream().map(line -> engine.rate(HsCode.of(line), rate.lane(), rate.day(), assumptions)).toList();
    }

    private void add(Candidate candidate, Rate rate, List<SourceRow> acts, List<SourceRow> goods, Set<Moving> moving) {
        TariffMeasure measure = engine.measure(candidate);
        acts.add(measure.row());
        goods.addAll(candidate.span().rows());
        switch (measure.duty().basis()) {
            case COMPANY ->
                rows.companyDuties(measure, rate.day(), assumptions).stream().map(CompanyDuty::row).forEach(acts::add);
            case NON_US_CONTENT -> moving.add(Moving.US_CONTENT);
            case METAL_CONTENT -> moving.addAll(candidate.ownMetal() ? Set.of() : Set.of(Moving.METAL_CONTENT));
            default -> {
            }
        }
        if (measure.duty().cusma() != CusmaTreatment.NONE && rate.cusma().window().isPresent()) {
            moving.add(Moving.CUSMA_SHIFT);
        }
    }
}
