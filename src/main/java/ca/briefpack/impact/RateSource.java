package ca.briefpack.impact;

/** The rates of one list of headings. */
@FunctionalInterface
interface RateSource {
    RateMatrix of(Regime regime, Draw draw);
}
