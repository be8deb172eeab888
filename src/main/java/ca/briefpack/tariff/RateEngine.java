package ca.briefpack.tariff;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.Trade;
import ca.briefpack.tariff.edit.ScenarioLaw;
import ca.briefpack.tariff.line.CusmaShares;
import ca.briefpack.tariff.line.LineBook;
import ca.briefpack.tariff.line.LineWeights;
import ca.briefpack.tariff.rate.ColumnOneRate;
import ca.briefpack.tariff.rate.Coverage;
import ca.briefpack.tariff.rate.CusmaShare;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.rate.RateSchedule;
import ca.briefpack.tariff.scope.ScopeIndex;
import ca.briefpack.tariff.stack.LineBlend;
import ca.briefpack.tariff.stack.LineGroups;
import ca.briefpack.tariff.stack.LineGroups.Group;
import ca.briefpack.tariff.stack.LineStack;
import ca.briefpack.tariff.stack.MeasureTable;
import ca.briefpack.tariff.stack.MeasureTable.Candidate;
import ca.briefpack.tariff.stack.Precedence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The law as a function: product, lane and day in, applied rate out, with one contribution a measure.
 *
 * <p>The law and the trade are indexed once. Rates are computed line by line, at ten digits into the United States and at six
 * elsewhere, and blended by trade for shorter codes. An engine never changes and may be shared by threads; what it has resolved
 * it keeps, and of each code on each lane the rate worked out last, which holds until the law or the month changes.
 *
 * <p>Example: {@code new RateEngine(law, trade).rate(HsCode.of("4407"), Lane.CANADA_TO_US, day, RateAssumptions.standard())}.
 */
public final class RateEngine {
    private final Law law;
    private final Trade trade;
    private final ScopeIndex scopes;
    private final MeasureTable table;
    private final Precedence precedence;
    private final LineWeights weights;
    private final LineBook book;
    private final CusmaShares cusma;
    private final LocalDate cusmaEnded;
    private final LawDays days;
    private final Map<Asked, Kept> kept = new ConcurrentHashMap<>();
    private final Map<Asked, LineGroups> groups = new ConcurrentHashMap<>();
    private final Optional<RateEngine> original;
    private final Optional<EditedMeasures> edited;

    /** A code on a lane. */
    private record Asked(HsCode hs, Lane lane) {
    }

    /** The rate worked out last for a code on a lane, and for which stretch of days and assumptions it holds. */
    private record Kept(long stretch, RateAssumptions assumptions, Rate rate) {
    }

    public RateEngine(Law law, Trade trade) {
        this.law = law;
        this.trade = trade;
        this.scopes = new ScopeIndex(law);
        this.table = new MeasureTable(law, scopes);
        this.precedence = new Precedence(law.precedence(), table.groupNames());
        this.weights = new LineWeights(trade, scopes);
        this.book = new LineBook(trade.usLines());
        this.cusma = new CusmaShares(trade.cusmaClaims(), trade.lineImports());
        this.cusmaEnded = LocalDate.MAX;
        this.days = new LawDays(law, cusmaEnded);
        this.original = Optional.empty();
        this.edited = Optional.empty();
    }

    /** The engine on an edited law: weights and claims are those of the original, and so are scopes that no edit touches. */
    private RateEngine(RateEngine original, Law edited, LocalDate cusmaEnded) {
        this.law = edited;
        this.trade = original.trade;
        boolean sameScopes = edited.links().equals(original.law.links()) && edited.codes().equals(original.law.codes())
                && edited.itemDuties().equals(original.law.itemDuties());
        this.scopes = sameScopes ? original.scopes : new ScopeIndex(edited, original.scopes);
        this.table = new MeasureTable(edited, scopes);
        this.precedence = new Precedence(edited.precedence(), table.groupNames());
        this.weights = original.weights;
        this.book = original.book;
        this.cusma = original.cusma;
        this.cusmaEnded = cusmaEnded;
        this.days = new LawDays(edited, cusmaEnded);
        this.edited = sameScopes && cusmaEnded.equals(original.cusmaEnded) ? EditedMeasures.find(original.law, edited)
                : Optional.empty();
        this.original = this.edited.map(measures -> original);
    }

    /** The engine whose rates this one gives but for those that its edits {@link #touch}; empty if the edits may touch all. */
    public Optional<RateEngine> original() {
        return original;
    }

    /** False if no edit reaches a code on a lane, whatever the day: then its rate is that of the {@link #original}. */
    public boolean touch(HsCode hs, Lane lane) {
        return edited.isEmpty() || weights.lines(hs, lane).digits().stream()
                .anyMatch(line -> scopes.spans(line).keySet().stream().anyMatch(edited.get().measures()::contains));
    }

    /** True if some measure of the lane's importer lists goods of a code, on whatever day. */
    public boolean mayTouch(HsCode hs, Lane lane) {
        Set<String> measures = law.measures().stream().filter(m -> m.border().imposedBy() == lane.into()).map(TariffMeasure::id)
                .collect(Collectors.toSet());
        return weights.lines(hs, lane).digits().stream()
                .anyMatch(line -> scopes.spans(line).keySet().stream().anyMatch(measures::contains));
    }

    /** The law that this engine applies, edits included. */
    public Law law() {
        return law;
    }

    /** What the {@link LawCheck} finds with the law that may concern goods of a code. */
    public List<Problem> problems(HsCode goods) {
        return LawCheck.check(law, trade, scopes, table, goods);
    }

    /** The rate of a code of any length on a day. */
    public Rate rate(HsCode hs, Lane lane, LocalDate day, RateAssumptions assumptions) {
        Asked asked = new Asked(hs, lane);
        long stretch = days.stretch(day);
        Kept last = kept.get(asked);
        if (last != null && last.stretch == stretch && last.assumptions.equals(assumptions)) {
            return last.rate.on(day);
        }
        Rate rate = workOut(hs, lane, day, assumptions);
        kept.put(asked, new Kept(stretch, assumptions, rate));
        return rate;
    }

    /**
     * What can move the rate of a code on a lane, on whatever day, among the assumptions of {@link Moving}: where the others
     * differ, the rate's total and its dutiable share are the same.
     */
    public Set<Moving> moving(HsCode hs, Lane lane) {
        Set<Moving> moving = EnumSet.noneOf(Moving.class);
        if (lane.equals(Lane.CANADA_TO_US)) {
            moving.add(Moving.CUSMA_SHIFT);
        }
        for (String line : weights.lines(hs, lane).digits()) {
            for (Candidate candidate : table.candidates(line)) {
                if (isOn(lane, table.measure(candidate.measure()))) {
                    Basis basis = table.measure(candidate.measure()).duty().basis();
                    if (basis == Basis.NON_US_CONTENT) {
                        moving.add(Moving.US_CONTENT);
                    } else if (basis == Basis.METAL_CONTENT && !candidate.ownMetal()) {
                        moving.add(Moving.METAL_CONTENT);
                    }
                }
            }
        }
        return moving;
    }

    /** Assumptions that move only some rates. */
    public enum Moving { CUSMA_SHIFT, US_CONTENT, METAL_CONTENT }

    private Rate workOut(HsCode hs, Lane lane, LocalDate day, RateAssumptions assumptions) {
        CusmaShare heading = cusma.share(hs, lane, day, assumptions, cusmaEnded);
        LineWeights.Lines lines = weights.lines(hs, lane);
        // a line without imports claims as the heading does before any shift, for the shift is of all lines together
        Optional<CusmaShares.ByLine> byLine = cusma.byLine(hs, lines, assumptions.cusmaShift() == 0 ? heading
                : cusma.share(hs, lane, day, assumptions.withCusmaShift(0), cusmaEnded), assumptions.cusmaMode());
        double[] shares = byLine.map(claims -> claims.shares(assumptions.cusmaShift())).orElse(null);
        LineBlend blend =
                new LineBlend(table, new LineStack.Terms(lane.from(), day, precedence.on(day), assumptions), law.conditions());
        double claimed = 0;
        for (Group group : groups(hs, lane).groups()) {
            LineBlend.Claims claims = shares == null ? LineBlend.Claims.alike(group, lines, heading.fraction())
                    : LineBlend.Claims.of(group, lines, shares);
            claimed += claims.qualifying();
            blend.add(claims, group.members().length, active(group.candidates(), day), group.traits());
        }
        CusmaShare share = byLine.isPresent() ? byLine.get().share(Math.min(1, claimed)) : heading;
        Coverage coverage = new Coverage(lines.weights().length, blend.partlyListed(), blend.prohibited(), blend.dutiable(),
                lines.weighting(), blend.spread());
        return new Rate(hs, lane, day, share, blend.contributions(), blend.displaced(), coverage,
                lane.into() == Country.US ? blend.columnOne() : ColumnOneRate.NOT_HELD);
    }

    private LineGroups groups(HsCode hs, Lane lane) {
        return groups.computeIfAbsent(new Asked(hs, lane), asked -> LineGroups.of(weights.lines(asked.hs, asked.lane),
                line -> onLane(line, asked.lane), book));
    }

    /** The measures in force on a day that touch a line of goods of a lane, applied or not. */
    List<Candidate> active(String line, Lane lane, LocalDate day) {
        return active(onLane(line, lane), day);
    }

    private List<Candidate> onLane(String line, Lane lane) {
        return table.candidates(line).stream().filter(candidate -> isOn(lane, table.measure(candidate.measure()))).toList();
    }

    private static List<Candidate> active(List<Candidate> onLane, LocalDate day) {
        long epochDay = day.toEpochDay();
        List<Candidate> active = new ArrayList<>(onLane.size());
        for (Candidate candidate : onLane) {
            if (candidate.isActive(epochDay)) {
                active.add(candidate);
            }
        }
        return active;
    }

    private static boolean isOn(Lane lane, TariffMeasure measure) {
        return measure.border().imposedBy() == lane.into() && measure.border().covers(lane.from());
    }

    TariffMeasure measure(Candidate candidate) {
        return table.measure(candidate.measure());
    }

    /** The way to the rows that its rates were read from. */
    RateRows rows() {
        return new RateRows(law, table, weights, book, cusma);
    }

    /** The rate of every heading that the trade holds for the lane: see {@link #headings(Lane)}. */
    public RateSchedule schedule(Lane lane, LocalDate day, RateAssumptions assumptions) {
        Map<HsCode, Rate> rates = new HashMap<>();
        headings(lane).forEach(hs4 -> rates.put(hs4, rate(hs4, lane, day, assumptions)));
        return new RateSchedule(lane, day, rates);
    }

    /**
     * The traded headings of a lane, in order: provinces' exports for goods of Canada into the United States and China, Canadian
     * imports for goods into Canada, United States imports for all others.
     */
    public List<HsCode> headings(Lane lane) {
        Stream<HsCode> headings;
        if (lane.into() == Country.CA) {
            headings = trade.canadaImports().stream().map(Trade.CanadaImports::hs4);
        } else if (lane.equals(Lane.CANADA_TO_US)) {
            headings = trade.exportsToUs().stream().map(Trade.Export::hs4);
        } else if (lane.from() == Country.CA && lane.into() == Country.CN) {
            headings = trade.exportsToChina().stream().map(Trade.ChinaExport::hs4);
        } else {
            headings = weights.headings().stream().map(HsCode::of);
        }
        return List.copyOf(headings.collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Every measure on the lane with its status on a day: in force first, then to come, then ended, each by first day and id. */
    public List<InstrumentStatus> instruments(Lane lane, LocalDate day) {
        return table.measures().stream().filter(measure -> isOn(lane, measure))
                .map(measure -> InstrumentStatus.on(day, measure))
                .sorted(Comparator.comparing(InstrumentStatus::status)
                        .thenComparing(status -> status.measure().inForce().from())
                        .thenComparing(status -> status.measure().id()))
                .toList();
    }

    /**
     * The engine on the law as a scenario edits it. An edit dated {@link LocalDate#MIN} starts on the as-of date.
     *
     * @throws ca.briefpack.model.BriefpackException P020 if an edit names no measure and no group of measures
     */
    public RateEngine under(Scenario scenario, LocalDate asOf) {
        ScenarioLaw edited = ScenarioLaw.of(law, scenario, asOf);
        LocalDate ended = edited.cusmaEnd().filter(cusmaEnded::isAfter).orElse(cusmaEnded);
        return new RateEngine(this, edited.law(), ended);
    }
}
