package ca.briefpack.tariff;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.Trade;
import ca.briefpack.tariff.edit.ScenarioLaw;
import ca.briefpack.tariff.line.CusmaShares;
import ca.briefpack.tariff.line.LineBook;
import ca.briefpack.tariff.line.LineWeights;
import ca.briefpack.tariff.rate.CusmaShare;
import ca.briefpack.tariff.rate.CusmaShare.Window;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Moving;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.rate.RateFigures;
import ca.briefpack.tariff.rate.RateSchedule;
import ca.briefpack.tariff.scope.ScopeIndex;
import ca.briefpack.tariff.stack.CodeStacks;
import ca.briefpack.tariff.stack.LineBlend;
import ca.briefpack.tariff.stack.LineGroups;
import ca.briefpack.tariff.stack.LineGroups.Group;
import ca.briefpack.tariff.stack.LineKinds;
import ca.briefpack.tariff.stack.MeasureTable;
import ca.briefpack.tariff.stack.MeasureTable.Candidate;
import ca.briefpack.tariff.stack.Precedence;
import ca.briefpack.tariff.stack.Stacked;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
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
 * it keeps, and of each code on each lane the rate worked out last, which holds until the law of the goods or the months of
 * their claims change.
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
    private final Map<Asked, LineKinds> kinds = new ConcurrentHashMap<>();
    private final Map<Asked, CodeStacks> stacks = new ConcurrentHashMap<>();
    private final Map<Asked, Kept> kept = new ConcurrentHashMap<>();
    private final Optional<RateEngine> original;
    private final Optional<EditedMeasures> edited;

    /** A code on a lane. */
    private record Asked(HsCode hs, Lane lane) {
    }

    /** The rate worked out last for a code on a lane, and for which stretch of days and assumptions it holds. */
    private record Kept(Stretch stretch, RateAssumptions assumptions, Rate rate) {
    }

    /**
     * Days on which a code has the same rate on a lane: no law that concerns it begins or ends between them, and its claims are
     * those of the same months.
     */
    public record Stretch(int law, Optional<Window> claims) {
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
        this.original = Optional.empty();
        this.edited = Optional.empty();
    }

    /** The engine on an edited law: weights and claims are those of the original, and so are scopes that no edit touches. */
    private RateEngine(RateEngine original, Law edited, LocalDate cusmaEnded) {
        this.law = edited;
        this.trade = original.trade;
        Set<String> rescoped = EditedMeasures.scopes(original.law, edited);
        this.scopes = rescoped.isEmpty() ? original.scopes : new ScopeIndex(edited, original.scopes, rescoped);
        this.table = new MeasureTable(edited, scopes);
        this.precedence = new Precedence(edited.precedence(), table.groupNames());
        this.weights = original.weights;
        this.book = original.book;
        this.cusma = original.cusma;
        this.cusmaEnded = cusmaEnded;
        this.edited = EditedMeasures.find(original.law, edited, !cusmaEnded.equals(original.cusmaEnded));
        this.original = this.edited.map(measures -> original);
    }

    /** The engine whose rates this one gives but for those that its edits {@link #touch}; empty if the edits may touch all. */
    public Optional<RateEngine> original() {
        return original;
    }

    /** False if no edit reaches a code on a lane, whatever the day: then its rate is that of the {@link #original}. */
    public boolean touch(HsCode hs, Lane lane) {
        if (edited.isEmpty() || edited.get().endsPreference(lane)) {
            return true;
        }
        Set<String> changed = edited.get().on(lane);
        return !changed.isEmpty() && (!Collections.disjoint(kinds(hs, lane).measures(), changed)
                || !Collections.disjoint(original.orElseThrow().kinds(hs, lane).measures(), changed));
    }

    /** True if some measure of the lane's importer lists goods of a code, on whatever day. */
    public boolean mayTouch(HsCode hs, Lane lane) {
        Set<String> imposed = table.imposedBy(lane.into());
        return scopes.mayList(hs.digits(), imposed) && !Collections.disjoint(kinds(hs, lane).measures(), imposed);
    }

    /** True if a measure lists other goods of a lane than in the {@link #original}, or there is none. */
    public boolean isRescoped(Lane lane) {
        return edited.isEmpty() || edited.get().isRescoped(lane);
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
        Stretch stretch = stretch(hs, lane, day, assumptions);
        Kept last = kept.get(asked);
        if (last != null && last.stretch.equals(stretch) && last.assumptions.equals(assumptions)) {
            return last.rate.on(day);
        }
        Rate rate = blend(stacks(hs, lane), hs, day, assumptions).rate();
        kept.put(asked, new Kept(stretch, assumptions, rate));
        return rate;
    }

    /** The days around one on which a code has the same rate on a lane, under one set of assumptions. */
    public Stretch stretch(HsCode hs, Lane lane, LocalDate day, RateAssumptions assumptions) {
        return new Stretch(stacks(hs, lane).stretch(day), cusma.window(lane, day, assumptions.cusmaMode()));
    }

    /**
     * What can move the rate of a code on a lane, on whatever day, among the assumptions of {@link Moving}: where the others
     * differ, the rate's total and its dutiable share are the same.
     */
    public Set<Moving> moving(HsCode hs, Lane lane) {
        return stacks(hs, lane).moving();
    }

    /** The numbers of a rate alone, for those who ask for many; they are kept for every stretch of days. */
    public RateFigures figures(HsCode hs, Lane lane, LocalDate day, RateAssumptions assumptions) {
        CodeStacks code = stacks(hs, lane);
        // where no goods claim the preference any more, no shift of those that do moves anything
        RateAssumptions counting = day.isBefore(cusmaEnded) ? assumptions : assumptions.withCusmaShift(0);
        return code.figures(new CodeStacks.Asked(code.stretch(day), cusma.window(lane, day, assumptions.cusmaMode()),
                code.hanging(day, counting)), asked -> blend(code, hs, day, asked).figures());
    }

    private BlendedLines blend(CodeStacks code, HsCode hs, LocalDate day, RateAssumptions assumptions) {
        Lane lane = code.lane();
        CusmaShare heading = cusma.share(hs, lane, day, assumptions, cusmaEnded);
        LineWeights.Lines lines = code.lines().lines();
        Optional<CusmaShares.ByLine> byLine = cusma.byLine(hs, lines, heading, assumptions.cusmaMode());
        double[] shares = byLine.map(claims -> claims.shares(assumptions.cusmaShift())).orElse(null);
        LineBlend blend = new LineBlend(table);
        double claimed = 0;
        List<Group> groups = code.lines().groups();
        List<Stacked> stacked = code.on(day, assumptions);
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            LineBlend.Claims claims = shares == null ? LineBlend.Claims.alike(group, lines, heading.fraction())
                    : LineBlend.Claims.of(group, lines, shares);
            claimed += claims.qualifying();
            blend.add(claims, group.members().length, stacked.get(g));
        }
        return new BlendedLines(hs, lane, day, byLine.isPresent() ? byLine.get().share(Math.min(1, claimed)) : heading, lines,
                blend);
    }

    /** Where no measure lists other goods than in the original, neither do its kinds differ. */
    private LineKinds kinds(HsCode hs, Lane lane) {
        if (!isRescoped(lane)) {
            return original.orElseThrow().kinds(hs, lane);
        }
        Asked asked = new Asked(hs, lane);
        LineKinds found = kinds.get(asked);
        return found != null ? found
                : kinds.computeIfAbsent(asked, code -> LineKinds.of(weights.lines(code.hs, code.lane), scopes, book));
    }

    private CodeStacks stacks(HsCode hs, Lane lane) {
        Asked asked = new Asked(hs, lane);
        // asked for all the time: a look without a lock first
        CodeStacks found = stacks.get(asked);
        return found != null ? found : stacks.computeIfAbsent(asked,
                code -> new CodeStacks(
                        LineGroups.of(weights.lines(hs, lane), kinds(hs, lane), line -> table.candidates(line, lane)), lane,
                        table,
                        precedence,
                        law.conditions(), cusmaEnded));
    }

    /** The measures in force on a day that touch a line of goods of a lane, applied or not. */
    List<Candidate> active(String line, Lane lane, LocalDate day) {
        return CodeStacks.active(table.candidates(line, lane), day);
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
        return table.measures().stream().filter(lane::isUnder)
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
