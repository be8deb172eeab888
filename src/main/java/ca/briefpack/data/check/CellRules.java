package ca.briefpack.data.check;

import ca.briefpack.data.shape.Bound;
import ca.briefpack.data.shape.CellPattern;
import ca.briefpack.data.shape.CellShape;
import ca.briefpack.data.shape.Descriptor.Constraints;
import ca.briefpack.data.shape.Descriptor.Field;
import ca.briefpack.data.shape.Digits;
import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.data.shape.UnfitText;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.words.Written;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The rules that each cell of a column keeps by itself: filled in, printable, of its type, within its bounds, of its pattern,
 * among its allowed values.
 */
final class CellRules {
    private final Field field;
    private final boolean needed;
    private final Optional<Bound> least;
    private final Optional<Bound> most;
    private final Optional<CellPattern> pattern;
    private final Supplier<Optional<String>> example;
    private final Set<String> allowed;
    private final Predicate<String> quick;

    /**
     * @param inKey   whether the column is of the primary key, so that no cell may be empty
     * @param pattern that of the constraints
     * @param example a cell that keeps the pattern, asked for when one does not
     */
    CellRules(Field field, boolean inKey, Optional<CellPattern> pattern, Supplier<Optional<String>> example) {
        Constraints constraints = field.constraints();
        this.field = field;
        this.needed = constraints.required() || inKey || isSource(field);
        this.least = constraints.minimum().map(bound -> new Bound(bound, field.kind()));
        this.most = constraints.maximum().map(bound -> new Bound(bound, field.kind()));
        this.pattern = pattern;
        this.example = example;
        this.allowed = Set.copyOf(constraints.allowed());
        this.quick = quick();
    }

    private static boolean isSource(Field field) {
        return field.name().equals("source");
    }

    /** A test that most sound cells pass and no other, so that few are judged rule by rule. */
    private Predicate<String> quick() {
        boolean free = least.isEmpty() && most.isEmpty() && allowed.isEmpty();
        boolean amount = free || least.isPresent() && least.get().isZero() && most.isEmpty() && allowed.isEmpty();
        return switch (field.kind()) {
            case STRING ->
                free ? pattern.<Predicate<String>>map(p -> cell -> p.matches(cell) && isFit(cell)).orElse(CellRules::isFit)
                        : cell -> false;
            case YEARMONTH -> free && pattern.isEmpty() ? Written::isMonth : cell -> false;
            case INTEGER, NUMBER, OBSERVED -> amount && pattern.isEmpty() ? Digits::isPlain : cell -> false;
            case BOOLEAN, DATE, YEAR -> cell -> false;
        };
    }

    private static boolean isFit(String cell) {
        return UnfitText.find(cell).isEmpty();
    }

    /** The first rule that a cell breaks, in words; empty if it keeps them all. */
    Optional<RefusedValue> findFault(String cell) {
        if (cell.isEmpty()) {
            return needed ? Optional.of(empty()) : Optional.empty();
        }
        return quick.test(cell) ? Optional.empty() : judge(cell);
    }

    private RefusedValue empty() {
        return isSource(field) ? new RefusedValue(Code.P017, "cites no source", "name one of sources.csv in column source")
                : RefusedValue.empty(field.name());
    }

    private Optional<RefusedValue> judge(String cell) {
        String column = field.name();
        Optional<UnfitText> unfit = UnfitText.find(cell);
        if (unfit.isPresent()) {
            return Optional.of(RefusedValue.unfit(column, unfit.get()));
        }
        if (!CellShape.isOf(field.kind(), cell)) {
            return Optional.of(RefusedValue.notA(field.kind(), column, cell));
        }
        if (least.isPresent() && least.get().compare(cell) < 0) {
            return Optional.of(RefusedValue.below(column, cell, least.get().written()));
        }
        if (most.isPresent() && most.get().compare(cell) > 0) {
            return Optional.of(RefusedValue.above(column, cell, most.get().written()));
        }
        if (pattern.isPresent() && !pattern.get().matches(cell)) {
            return Optional.of(RefusedValue.unlike(column, cell, pattern.get(), example.get()));
        }
        return allowed.isEmpty() || allowed.contains(cell) ? Optional.empty()
                : Optional.of(RefusedValue.notACode(column, column, cell, field.constraints().allowed()));
    }
}
