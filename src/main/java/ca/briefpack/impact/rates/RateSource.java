package ca.briefpack.impact.rates;

import ca.briefpack.impact.draw.Draw;

/** The rates of one list of headings. */
@FunctionalInterface
public interface RateSource {
    RateMatrix of(Regime regime, Draw draw);
}
