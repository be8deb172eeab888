package ca.briefpack.impact;

import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.book.MultiplierBook;
import ca.briefpack.impact.book.PublishedTotals;
import ca.briefpack.impact.check.BackTest;
import ca.briefpack.impact.check.CrossChecks;
import ca.briefpack.impact.check.EconomyCheck;
import ca.briefpack.impact.check.OwnDuties;
import ca.briefpack.impact.draw.Advance;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.income.IncomeModel;
import ca.briefpack.impact.income.IncomeTable;
import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.impact.market.MarketBook;
import ca.briefpack.impact.rates.RateSource;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.impact.rates.RememberedRates;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.impact.sample.MonteCarlo;
import ca.briefpack.impact.sample.SampledRanges;
import ca.briefpack.impact.sum.ImpactLineage;
import ca.briefpack.impact.sum.ImpactSums;
import ca.briefpack.impact.sum.IndicatorValues;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Sampling;
import ca.briefpack.theory.CesMarket;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The estimate of what tariffs do to every province and sector: evidence, rates and a plan in, an {@link ImpactTable} out.
 *
 * <p>Each heading that Canada sells in the United States and in China is a {@link CesMarket} there. A province's sales
 * of it, brought back to the baseline by the model's own ratio in the year they were made, move by Canada's ratio {@code p q}
 * under each scenario. Sales at home stand apart from exports, in the market that real income is weighed in. Output then moves
 * GDP and jobs by Leontief multipliers. All of it is worked out at every draw of the uncertain parameters, and the sums are taken
 * draw by draw. Deterministic: the order of rows does not matter.
 */
public final class ImpactModel {
    private ImpactModel() {
    }

    /** @throws ca.briefpack.model.BriefpackException P014 if a parameter, or every domestic share or elasticity, is missing */
    public static ImpactTable estimate(Evidence evidence, Rates rates, StudyPlan plan) {
        return estimate(evidence, rates, plan, Optional.empty());
    }

    /**
     * The same with ranges between the 5th and 95th percentiles of random draws instead of from the quadrature.
     *
     * @param sampling empty for the quadrature
     */
    public static ImpactTable estimate(Evidence evidence, Rates rates, StudyPlan plan, Optional<Sampling> sampling) {
        return estimate(evidence, rates, plan, sampling, (done, total) -> {});
    }

    /** The same. @param watcher told how many of the random draws are as good as done */
    public static ImpactTable estimate(Evidence evidence, Rates rates, StudyPlan plan, Optional<Sampling> sampling,
            Advance.Watcher watcher) {
        return estimate(evidence, rates, plan, new Drawn(sampling, watcher, true), DrawSet.of(evidence.economy().parameters()));
    }

    /**
     * Random draws, if any, and who is told of them.
     *
     * @param income whether real income is weighed
     */
    private record Drawn(Optional<Sampling> sampling, Advance.Watcher watcher, boolean income) {
    }

    /**
     * The central values alone, quickly: {@link ImpactTable#findDraws} of the table gives one value, there are no ranges, and
     * real income is not weighed.
     */
    public static ImpactTable central(Evidence evidence, Rates rates, StudyPlan plan) {
        return estimate(evidence, rates, plan, new Drawn(Optional.empty(), (done, total) -> {}, false),
                DrawSet.of(evidence.economy().parameters()).central());
    }

    /** Real income at the central values alone, of all that the plan weighs. */
    public static IncomeTable centralIncome(Evidence evidence, Rates rates, StudyPlan plan) {
        return estimate(evidence, rates, plan, new Drawn(Optional.empty(), (done, total) -> {}, true),
                DrawSet.of(evidence.economy().parameters()).central()).income();
    }

    private static ImpactTable estimate(Evidence evidence, Rates rates, StudyPlan plan, Drawn drawn, DrawSet draws) {
        ExportBook exports = new ExportBook(evidence, plan.exportsYear());
        MarketBook markets = new MarketBook(evidence, exports, plan.marketYear());
        MultiplierBook multipliers = new MultiplierBook(evidence, exports, plan.multipliers());
        PublishedTotals published = PublishedTotals.of(evidence, plan.exportsYear(), exports);
        ImpactSums sums = new ImpactSums(exports, multipliers, plan.regimes().size(), draws.list().size());
        CrossChecks crossChecks = new CrossChecks(exports, markets.markets(), markets::overYears);
        EconomyCheck economy = new EconomyCheck(evidence, exports, new OwnDuties(evidence, rates, plan, draws.list().get(0)),
                draws.list().size());
        Optional<IncomeModel> income = drawn.income ? Optional.of(new IncomeModel(evidence, rates, plan,
                new IncomeModel.Books(exports, markets.markets(), multipliers), draws))
                : Optional.empty();
        RateSource asked = new RememberedRates(rates, exports.ratedLines());
        // the check is at a draw that the law is asked at anyway
        RateSource read = rates.isLaw() && draws.list().size() > 1 ? plan.read(asked, exports, evidence.economy().parameters(),
                draws.list().get(draws.lowOf(ModelParameter.CUSMA_SHIFT))) : asked;
        ExportResponse central = new ExportResponse(markets.markets(), exports.ratedLines(), asked, plan, plan.all());
        ExportResponse byLaw = new ExportResponse(markets.markets(), exports.ratedLines(), asked, plan, plan.regimes());
        ExportResponse bySurface = new ExportResponse(markets.markets(), exports.ratedLines(), read, plan, plan.weighed());
        // every draw has its own place in the sums, so that threads do not change a number
        IntStream.range(0, draws.list().size()).parallel().forEach(d -> {
            Draw draw = draws.list().get(d);
            // the quadrature may read rates off surfaces; at the ends of a range a duty may touch no goods, so the law is asked
            // there, of no answer
            ExportResponse.Answer answer = (d == 0 ? central : draws.isPoint(d) ? bySurface : byLaw).at(draw);
            sums.enter(d, draw, answer);
            economy.enter(d, draw, answer);
            income.ifPresent(model -> model.enter(d, draw, answer));
            if (d == 0) {
                crossChecks.compare(draw, answer);
            }
        });
        MonteCarlo.Books books = new MonteCarlo.Books(exports, markets, multipliers, published, evidence.economy().parameters());
        Optional<SampledRanges> sampled = drawn.sampling().map(s -> new MonteCarlo(books, rates, plan, s).run(drawn.watcher()));
        return new ImpactTable(new IndicatorValues(sums.totalled(), multipliers, published),
                plan.regimes().stream().map(Regime::scenario).toList(),
                exports.sectors(), draws, new ImpactLineage(evidence, rates, plan,
                        new ImpactLineage.Books(exports, markets, multipliers, income.map(IncomeModel::sold))),
                markets.gaps(),
                new Beside(crossChecks, economy, income.map(IncomeModel::table).orElse(IncomeTable.NOT_WEIGHED),
                        income.map(IncomeModel::sold), new BackTest(evidence.trade(), exports, markets, rates,
                                plan.baseline().day(), plan.statusQuo().day(), draws.list().get(0)),
                        sampled));
    }
}
