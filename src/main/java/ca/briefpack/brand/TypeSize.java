package ca.briefpack.brand;

import java.math.BigDecimal;

/** The size of letters and the height of their lines, in points. */
public record TypeSize(BigDecimal size, BigDecimal line) {
}
