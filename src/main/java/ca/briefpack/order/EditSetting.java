package ca.briefpack.order;

import ca.briefpack.content.Supposition;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Scenario.Edit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change to the law that a run supposes from the as-of date on: {@code s232-auto=0.15}, {@code s232-metals=repeal}.
 *
 * @param target the id of a measure or of a group of measures; {@link #CUSMA} for the end of the preference, {@link #SCENARIO}
 *               for all edits of a scenario
 */
public record EditSetting(String target, Change change) {
    /** How one is written. */
    public static final String FORM = "MEASURE=CHANGE";
    public static final String CUSMA = "cusma";
    public static final String SCENARIO = "scenario";
    /** The highest rate that can be meant. */
    public static final double HIGHEST = 5;

    /** A change as an edit of the law. */
    public sealed interface Change {
        /** As written after the equals sign. */
        String words();

        Supposition.Kind kind();
    }

    /** Another rate. @param fraction 0.15 for 15 %; from 0 to {@link #HIGHEST} */
    public record Rate(double fraction) implements Change {
        public Rate {
            if (!(fraction >= 0 && fraction <= HIGHEST)) {
                throw new IllegalArgumentException("rate " + fraction + " must be a fraction from 0 to " + HIGHEST);
            }
        }

        @Override
        public String words() {
            return plain(fraction);
        }

        @Override
        public Supposition.Kind kind() {
            return Supposition.Kind.RATE;
        }
    }

    /** The target ends. */
    public record Repeal() implements Change {
        @Override
        public String words() {
            return "repeal";
        }

        @Override
        public Supposition.Kind kind() {
            return Supposition.Kind.REPEAL;
        }
    }

    /** CUSMA goods no longer pay the target. */
    public record ExemptCusma() implements Change {
        @Override
        public String words() {
            return "exempt-cusma";
        }

        @Override
        public Supposition.Kind kind() {
            return Supposition.Kind.EXEMPT_CUSMA;
        }
    }

    /**
     * The target's rate falls on the trade over a quota only. @param overQuotaShare the share of the trade that goes over, 0 to 1
     */
    public record Quota(double overQuotaShare) implements Change {
        public Quota {
            if (!(overQuotaShare >= 0 && overQuotaShare <= 1)) {
                throw new IllegalArgumentException("share over quota " + overQuotaShare + " must be from 0 to 1");
            }
        }

        @Override
        public String words() {
            return "quota:" + plain(overQuotaShare);
        }

        @Override
        public Supposition.Kind kind() {
            return Supposition.Kind.QUOTA;
        }
    }

    /** The target begins and ends that many days later; earlier if negative. */
    public record Shift(int days) implements Change {
        @Override
        public String words() {
            return "shift:" + days;
        }

        @Override
        public Supposition.Kind kind() {
            return Supposition.Kind.SHIFT;
        }
    }

    /** Goods come into the target's scope, others leave it. */
    public record Scope(List<HsCode> added, List<HsCode> removed) implements Change {
        public Scope {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }

        @Override
        public String words() {
            return "scope:" + Stream.concat(added.stream().map(code -> "+" + code.digits()),
                    removed.stream().map(code -> "-" + code.digits())).collect(Collectors.joining());
        }

        @Override
        public Supposition.Kind kind() {
            return Supposition.Kind.SCOPE;
        }
    }

    /** No goods can claim CUSMA preference any longer. */
    public record End() implements Change {
        @Override
        public String words() {
            return "end";
        }

        @Override
        public Supposition.Kind kind() {
            return Supposition.Kind.END_CUSMA;
        }
    }

    /** All edits of a scenario of the data package: what an option cannot say, such as a new measure, a file can. */
    public record OfScenario(String id) implements Change {
        @Override
        public String words() {
            return id;
        }

        @Override
        public Supposition.Kind kind() {
            return Supposition.Kind.SCENARIO;
        }
    }

    /** True if the target is a measure or a group of measures. */
    public boolean isOnMeasures() {
        return !(change instanceof End) && !(change instanceof OfScenario);
    }

    /** The edit, for a change that is one. @param rateFraction the rate of the law, which a quota keeps */
    public Edit edit(LocalDate from, double rateFraction) {
        if (change instanceof Rate rate) {
            return new Edit.SetRate(target, rate.fraction, from);
        } else if (change instanceof Repeal) {
            return new Edit.Repeal(target, from);
        } else if (change instanceof ExemptCusma) {
            return new Edit.ExemptCusma(target, from);
        } else if (change instanceof Quota quota) {
            return new Edit.Quota(target, rateFraction, quota.overQuotaShare, from);
        } else if (change instanceof Shift shift) {
            return new Edit.Shift(target, shift.days);
        } else if (change instanceof Scope scope) {
            return new Edit.SetScope(target, scope.added, scope.removed, from);
        } else if (change instanceof End) {
            return new Edit.EndCusma(from);
        }
        throw new IllegalStateException(this + " is more than one edit");
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return target + "=" + change.words();
    }
}
