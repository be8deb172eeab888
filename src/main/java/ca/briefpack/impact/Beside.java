package ca.briefpack.impact;

import ca.briefpack.impact.check.BackTest;
import ca.briefpack.impact.check.CrossChecks;
import ca.briefpack.impact.check.EconomyCheck;
import ca.briefpack.impact.income.HomeTable;
import ca.briefpack.impact.income.IncomeTable;
import ca.briefpack.impact.sample.SampledRanges;
import java.util.Optional;

/**
 * What stands beside the quadrature of indicators of sales abroad: other models, real income, sales at home where it is weighed,
 * what happened, and random draws where a study has them.
 */
record Beside(CrossChecks crossChecks, EconomyCheck economy, IncomeTable income, Optional<HomeTable> home, BackTest backTest,
        Optional<SampledRanges> sampled) {
}
