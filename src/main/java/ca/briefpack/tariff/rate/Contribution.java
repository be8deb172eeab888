package ca.briefpack.tariff.rate;

import ca.briefpack.model.TariffMeasure;

/**
 * What one measure adds to a rate: {@code rateFraction = statutoryFraction x appliedToShare}, of the full customs value.
 *
 * @param statutoryFraction what the order says; where a heading's lines differ, the mean over the value that it applies to
 * @param appliedToShare    share of the full customs value that it applies to, after preference, basis and precedence
 * @param citation          instrument, and tariff heading where there is one
 */
public record Contribution(String measure, TariffMeasure.Authority authority, double statutoryFraction,
        double appliedToShare, double rateFraction, String citation) {
    public static Contribution of(TariffMeasure measure, double statutoryFraction, double appliedToShare) {
        return new Contribution(measure.id(), measure.legal().authority(), statutoryFraction, appliedToShare,
                statutoryFraction * appliedToShare, citation(measure.legal()));
    }

    private static String citation(TariffMeasure.Legal legal) {
        return legal.heading().isBlank() ? legal.instrument().en() : legal.instrument().en() + ", " + legal.heading();
    }
}
