package ca.briefpack.render.chart.axis;

import java.math.BigDecimal;

/** Round steps for axes and legends: 1, 2, 2.5 or 5 times a power of ten. */
public final class NiceStep {
    private static final BigDecimal[] LEADS = {BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5")};

    private NiceStep() {
    }

    /** The least round step that is not below {@code least}; one if {@code least} is zero. */
    public static BigDecimal atLeast(double least) {
        if (least <= 0) {
            return BigDecimal.ONE;
        }
        int power = (int) Math.floor(Math.log10(least)) - 1;
        while (true) {
            for (BigDecimal lead : LEADS) {
                BigDecimal step = lead.scaleByPowerOfTen(power);
                // a hair below counts as reached: 0.30000000000000004 must not double the step
                if (step.doubleValue() >= least * (1 - 1e-9)) {
                    return step;
                }
            }
            power++;
        }
    }

    /** The number without trailing zeros and never in powers of ten, so that 5E+1 reads 50. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
