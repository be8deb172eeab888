package ca.briefpack.solve;

import java.util.function.DoublePredicate;

/** What a number in a case must be, said in words, with an example of one that is. */
enum Limit {
    ANY("a number", "such as 12.5", v -> true),
    NEGATIVE("under 0", "such as -1.25", v -> v < 0),
    POSITIVE("over 0", "such as 1.5", v -> v > 0),
    /** Infinity is a number here, written {@code inf}. */
    POSITIVE_OR_INFINITE("over 0", "such as 5, or inf", v -> v > 0),
    NOT_NEGATIVE("0 or more", "such as 100", v -> v >= 0),
    TARIFF("from 0 to 5", "as a fraction, 0.25 for 25 %", v -> v >= 0 && v <= 5),
    /** A ban is an infinite duty. */
    TARIFF_OR_BAN("from 0 to 5", "as a fraction, 0.25 for 25 %, or inf where nothing may be bought",
            v -> v >= 0 && (v <= 5 || Double.isInfinite(v))),
    SHARE("from 0 to 1", "as a fraction, such as 0.3", v -> v >= 0 && v <= 1),
    MARGIN("from 0 to under 1", "as a fraction, such as 0.3", v -> v >= 0 && v < 1);

    private final String words;
    private final String example;
    private final DoublePredicate holds;

    Limit(String words, String example, DoublePredicate holds) {
        this.words = words;
        this.example = example;
        this.holds = holds;
    }

    boolean holds(double value) {
        return holds.test(value) && (this == POSITIVE_OR_INFINITE || this == TARIFF_OR_BAN || Double.isFinite(value));
    }

    /** {@code is 1.25, not under 0}. */
    String what(double value) {
        return "is " + Numbers.text(value) + ", not " + (holds.test(value) ? "finite" : words);
    }

    /** {@code write a number under 0, such as -1.25}. */
    String wayOut() {
        return "write " + (this == ANY ? "" : "a number ") + words + ", " + example;
    }
}
