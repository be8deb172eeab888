package ca.briefpack.data.yaml;

import ca.briefpack.data.shape.RefusedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** The terms that edits share: days, rates and shares, refused where they are out of bounds. */
final class EditTerms {
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(5);

    private EditTerms() {
    }

    static void refuseTurnedRound(YamlMap source, String key, Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            source.refuse(key, last.get() + " is before the first day, " + first.get(), "swap the two days");
        }
    }

    static Optional<BigDecimal> findRate(YamlMap source) {
        return findUpTo(source, "rate", HIGHEST_RATE);
    }

    static OptionalDouble findShare(YamlMap source) {
        return findUpTo(source, "over-quota-share", BigDecimal.ONE).map(share -> OptionalDouble.of(share.doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    private static Optional<BigDecimal> findUpTo(YamlMap source, String key, BigDecimal most) {
        return source.findNumber(key).filter(number -> {
            if (number.signum() < 0) {
                return refused(source, key, RefusedValue.below(key, number.toPlainString(), "0"));
            }
            if (number.compareTo(most) > 0) {
                return refused(source, key, RefusedValue.above(key, number.toPlainString(), most.toPlainString()));
            }
            return true;
        });
    }

    private static boolean refused(YamlMap source, String key, RefusedValue words) {
        source.refuse(key, words.getMessage(), words.wayOut());
        return false;
    }

    /** Without a date an edit holds from the as-of date, whatever it is. */
    static LocalDate from(YamlMap source) {
        return source.has("from") ? source.findDay("from").orElse(LocalDate.MIN) : LocalDate.MIN;
    }
}
