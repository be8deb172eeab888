package ca.briefpack.tariff.line;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The ordinary (column 1) duty of the United States on goods of a line, as far as its words can be computed. What cannot be
 * computed keeps its words and is never taken to be zero.
 */
public sealed interface OrdinaryDuty {
    /** The words as enacted; empty where the schedule held says nothing of the line. */
    String words();

    /** The duty as a fraction of customs value, where the words alone give it: 0.025 for 2.5 %. */
    default OptionalDouble findFraction() {
        return OptionalDouble.empty();
    }

    /** A fraction of customs value that the duty is not below, where the words give one. */
    default OptionalDouble findLeast() {
        return findFraction();
    }

    /** No duty is payable. */
    record Free(String words) implements OrdinaryDuty {
        @Override
        public OptionalDouble findFraction() {
            return OptionalDouble.of(0);
        }
    }

    /** A share of the whole customs value, as a fraction. */
    record AdValorem(String words, double fraction) implements OrdinaryDuty {
        @Override
        public OptionalDouble findFraction() {
            return OptionalDouble.of(fraction);
        }
    }

    /** Amounts on a quantity, which add up. No quantity is held by line, so that the share of value is not known. */
    record Specific(String words, List<Amount> amounts) implements OrdinaryDuty {
        public Specific {
            amounts = List.copyOf(amounts);
        }
    }

    /** Amounts on a quantity and, on top, a share of the whole customs value: that share is the least that is payable. */
    record Compound(String words, List<Amount> amounts, double fraction) implements OrdinaryDuty {
        public Compound {
            amounts = List.copyOf(amounts);
        }

        @Override
        public OptionalDouble findLeast() {
            return OptionalDouble.of(fraction);
        }
    }

    /**
     * Words that say neither: a formula, a share of a part of the goods ({@code 3.9% on the movement and case}), the rate of
     * other goods, a rule found elsewhere, or nothing at all.
     */
    record NotComputed(String words) implements OrdinaryDuty {
    }

    /** US dollars for each unit, in the schedule's words: {@code kg on drained weight}. */
    record Amount(double usd, String unit) {
    }
}
