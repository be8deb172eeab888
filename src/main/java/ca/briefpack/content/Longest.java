package ca.briefpack.content;

import ca.briefpack.model.figure.Figure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a title may say of several figures: which alone is the largest by the digits printed, and whether it is part of a whole. */
final class Longest {
    private Longest() {
    }

    /** The one with the largest value of either sign; empty if none has any, or several have it. */
    static <T> Optional<T> of(Stream<T> all, Function<T, Figure> figure) {
        List<T> falling = all.filter(one -> length(figure.apply(one)).signum() > 0)
                .sorted(Comparator.comparing((T one) -> length(figure.apply(one))).reversed()).toList();
        boolean tied = falling.size() > 1
                && length(figure.apply(falling.get(0))).compareTo(length(figure.apply(falling.get(1)))) == 0;
        return tied ? Optional.empty() : falling.stream().findFirst();
    }

    /** The one with the lowest value of several; empty if fewer than two have any, or several have the lowest. */
    static <T> Optional<T> lowest(Stream<T> all, Function<T, Figure> figure) {
        List<T> rising = all.filter(one -> !figure.apply(one).isMissing())
                .sorted(Comparator.comparing((T one) -> figure.apply(one).rounded().central())).toList();
        boolean apart = rising.size() > 1 && figure.apply(rising.get(0)).rounded().central()
                .compareTo(figure.apply(rising.get(1)).rounded().central()) != 0;
        return apart ? Optional.of(rising.get(0)) : Optional.empty();
    }

    /** True if a value is of the sign of a whole and no larger. */
    static boolean isPart(Figure part, Figure whole) {
        return !part.isMissing() && !whole.isMissing()
                && part.rounded().central().signum() == whole.rounded().central().signum()
                && length(part).compareTo(length(whole)) <= 0;
    }

    private static BigDecimal length(Figure figure) {
        return figure.isMissing() ? BigDecimal.ZERO : figure.rounded().central().abs();
    }
}
