package ca.briefpack.impact.sample;

import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.book.Line;
import ca.briefpack.impact.book.MultiplierBook;
import ca.briefpack.impact.book.PublishedTotals;
import ca.briefpack.impact.draw.Advance;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.RandomDraws;
import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.impact.market.MarketBook;
import ca.briefpack.impact.market.Outlet;
import ca.briefpack.impact.rates.InterpolatedRates;
import ca.briefpack.impact.rates.RateSource;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.RememberedRates;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.impact.sum.IndicatorValues;
import ca.briefpack.impact.sum.SectorSums;
import ca.briefpack.impact.sum.WholeSums;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Sampling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A study at random draws. It goes sector by sector: the sector's headings are answered at every draw, every cell's percentiles
 * are taken
 * exactly, and what is left is added to all sectors. So memory holds all draws of one sector and of the whole, never those of
 * every
 * cell. Every draw has its own place in every array, so that threads do not change a number.
 */
public final class MonteCarlo {
    private static final int BLOCK = 64;
    private static final int CHECKS = 4;
    // Measured: what a heading's answer at a draw, and the percentiles of a sector for each draw, take beside a heading at a
    // mixed draw.
    private static final int ANSWER = 3;
    private static final int RANGES = 24;
    private final ExportBook exports;
    private final MarketBook markets;
    private final MultiplierBook multipliers;
    private final PublishedTotals published;
    private final Rates law;
    private final StudyPlan plan;
    private final Sampling sampling;
    private final RandomDraws draws;
    private final SampledRanges ranges;

    /** What the economy is known by. */
    public record Books(ExportBook exports, MarketBook markets, MultiplierBook multipliers, PublishedTotals published,
            Map<String, Parameter> parameters) {
    }

    private final Optional<InterpolatedRates> surfaces;

    public MonteCarlo(Books books, Rates law, StudyPlan plan, Sampling sampling) {
        this.exports = books.exports;
        this.markets = books.markets;
        this.multipliers = books.multipliers;
        this.published = books.published;
        this.law = law;
        this.plan = plan;
        this.sampling = sampling;
        this.draws = new RandomDraws(books.parameters, sampling.seed());
        this.ranges = new SampledRanges(sampling);
        this.surfaces = plan.surfaces(new RememberedRates(law, exports.ratedLines()), exports.ratedLines(), books.parameters,
                IntStream.range(0, CHECKS).mapToObj(draws::of).toList());
    }

    /** @param watcher told how many of the draws are as good as done */
    public SampledRanges run(Advance.Watcher watcher) {
        ForkJoinPool pool = new ForkJoinPool(sampling.threads());
        try {
            return pool.submit(() -> sectors(watcher)).join();
        } finally {
            pool.shutdown();
        }
    }

    private SampledRanges sectors(Advance.Watcher watcher) {
        int scenarios = plan.regimes().size();
        int count = exports.sectors().size();
        WholeSums whole = new WholeSums(scenarios, count, sampling.draws());
        Sensitivity sensitivity = new Sensitivity(draws, sampling.draws());
        Advance advance = new Advance(work(sensitivity.answers()), sampling.draws(), watcher);
        for (int sector = 0; sector < count; sector++) {
            int[] headings = exports.linesOf(sector);
            if (headings.length > 0) {
                SectorSums sample = sample(headings, advance);
                ranges.enter(new IndicatorValues(sample, multipliers, published), scenarios, sector);
                advance.add((long) RANGES * sampling.draws());
                whole.add(sample);
                sensitivity.enter(new Sensitivity.Scope(sample, sector, ranges), sample, response(headings, alone()),
                        (answers, work) -> each(answers, n -> {
                            work.accept(n);
                            advance.add(headings.length);
                        }));
            }
        }
        ranges.enter(new IndicatorValues(whole, multipliers, published), scenarios, count);
        advance.add((long) RANGES * sampling.draws());
        sensitivity.report(new Sensitivity.Scope(whole, count, ranges));
        return ranges;
    }

    /**
     * All pieces of work: for each sector its draws, their percentiles, and the mixed draws; then the percentiles of the whole.
     */
    private long work(long mixed) {
        long work = (long) RANGES * sampling.draws();
        for (int sector = 0; sector < exports.sectors().size(); sector++) {
            long headings = exports.linesOf(sector).length;
            work += headings == 0 ? 0 : sampling.draws() * (ANSWER * headings + RANGES) + mixed * headings;
        }
        return work;
    }

    private SectorSums sample(int[] headings, Advance advance) {
        SectorSums sample = new SectorSums(exports, multipliers, headings, IntStream.range(0, headings.length).toArray(),
                plan.regimes().size(), sampling.draws());
        ExportResponse response = response(headings, plan);
        each(sampling.draws(), n -> {
            Draw draw = draws.of(n);
            sample.enter(n, draw, response.at(draw));
            advance.add((long) ANSWER * headings.length);
        });
        return sample;
    }

    /** The plan without scenarios: sensitivity is asked of the status quo alone. */
    private StudyPlan alone() {
        return new StudyPlan(plan.baseline(), plan.statusQuo(), List.of(), List.of(), List.of(), plan.calibration(),
                plan.multipliers(),
                plan.marketYear(), plan.exportsYear());
    }

    private ExportResponse response(int[] headings, StudyPlan of) {
        List<Line> rated = IntStream.of(headings).filter(exports::isRated).mapToObj(exports.lines()::get).toList();
        List<Optional<Outlet>> here = IntStream.of(headings).mapToObj(markets.markets()::get).toList();
        RateSource source =
                surfaces.map(s -> s.of(rated)).orElse((regime, draw) -> new RememberedRates(law, rated).of(regime, draw));
        return new ExportResponse(here, rated, source, of, of.regimes());
    }

    /** Does the work of every number under {@code count}, in blocks that may run at the same time. */
    private static void each(int count, IntConsumer work) {
        IntStream.range(0, (count + BLOCK - 1) / BLOCK).parallel()
                .forEach(block -> IntStream.range(block * BLOCK, Math.min(count, (block + 1) * BLOCK)).forEach(work));
    }
}
