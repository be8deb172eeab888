package ca.briefpack.tariff;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.tariff.line.LineWeights;
import ca.briefpack.tariff.rate.ColumnOneRate;
import ca.briefpack.tariff.rate.Coverage;
import ca.briefpack.tariff.rate.CusmaShare;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateFigures;
import ca.briefpack.tariff.stack.LineBlend;
import java.time.LocalDate;

/** The lines of a code on a lane on a day, blended: its rate, or the numbers of that alone. */
record BlendedLines(HsCode hs, Lane lane, LocalDate day, CusmaShare share, LineWeights.Lines lines, LineBlend blend) {
    Rate rate() {
        Coverage coverage = new Coverage(lines.weights().length, blend.partlyListed(), blend.prohibited(), blend.dutiable(),
                lines.weighting(), blend.spread());
        return new Rate(hs, lane, day, share, blend.contributions(), blend.displaced(), coverage, columnOne());
    }

    RateFigures figures() {
        double total = blend.total();
        return new RateFigures(total + columnOne().fraction(), total, blend.dutiable(), share.fraction(), blend.prohibited());
    }

    private ColumnOneRate columnOne() {
        return lane.into() == Country.US ? blend.columnOne() : ColumnOneRate.NOT_HELD;
    }
}
