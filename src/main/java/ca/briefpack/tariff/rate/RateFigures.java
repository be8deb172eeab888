package ca.briefpack.tariff.rate;

/**
 * The numbers of a {@link Rate} without what explains them.
 *
 * @param withColumnOne   see {@link Rate#withColumnOne}
 * @param total           see {@link Rate#totalFraction}
 * @param dutiableShare   see {@link Rate#dutiableShare}
 * @param cusmaShare      see {@link Rate#cusmaShare}
 * @param prohibitedShare see {@link Rate#prohibitedShare}
 */
public record RateFigures(double withColumnOne, double total, double dutiableShare, double cusmaShare, double prohibitedShare) {
    /** True if none of the goods may be imported. */
    public boolean prohibited() {
        return prohibitedShare >= 1;
    }
}
