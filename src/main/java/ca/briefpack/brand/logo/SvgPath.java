package ca.briefpack.brand.logo;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shapes and numbers as SVG writes them. @param decimals that a coordinate has at most */
public record SvgPath(int decimals) {

    /** The commands of a path: {@code M0 0L10 0Z}. */
    public String of(Shape shape) {
        StringBuilder commands = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator step = shape.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            commands.append("MLQCZ".charAt(kind));
            for (int i = 0; i < points(kind) * 2; i++) {
                commands.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return commands.toString();
    }

    private static int points(int kind) {
        return switch (kind) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 1;
        };
    }

    public String number(double value) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
