package ca.briefpack.impact.income;

import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.theory.Closure;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an option is weighed under: whether there are idle hands and plants in Canada, and how easily foreign sellers make more
 * for it. No one of them is the truth; a sign that differs between them hangs on that.
 */
public enum IncomeClosure {
    /** Idle hands and plants; foreign sellers give way in price. */
    IDLE_LOW(true, Supply.LOW),
    /** Idle hands and plants; foreign sellers hardly give way. */
    IDLE_HIGH(true, Supply.HIGH),
    /** All employed elsewhere; foreign sellers give way in price. */
    FULL_LOW(false, Supply.LOW),
    /** All employed elsewhere; foreign sellers hardly give way. */
    FULL_HIGH(false, Supply.HIGH),
    /** Idle hands and plants; foreign sellers do not give way at all, as studies of the border find. */
    IDLE_AT_COST(true, Supply.INFINITE),
    /** All employed elsewhere; foreign sellers do not give way at all. */
    FULL_AT_COST(false, Supply.INFINITE);

    private enum Supply { LOW, HIGH, INFINITE }

    /** Those worked out at the points of the quadrature too; the others, the evidence's own limit of the high supply, are not. */
    public static final List<IncomeClosure> SPAN = List.of(IDLE_LOW, IDLE_HIGH, FULL_LOW, FULL_HIGH);

    /** What is printed where one figure is. */
    public static final IncomeClosure PRINTED = IDLE_HIGH;

    /** The parameter whose ends are the two supply elasticities of imports. */
    public static final String IMPORT_SUPPLY = "import-supply-elasticity";

    /** The parameter of how easily producers in Canada make more where all are employed. */
    public static final String FULL_SUPPLY = "full-employment-supply";

    private final boolean idle;
    private final Supply supply;

    IncomeClosure(boolean idle, Supply supply) {
        this.idle = idle;
        this.supply = supply;
    }

    /** What ids of figures call it: {@code idle-high}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True if it is worked out at the central draw alone. */
    public boolean isLimit() {
        return supply == Supply.INFINITE;
    }

    /** True of two that differ in whether there are idle hands alone. */
    public boolean isOtherEmployment(IncomeClosure other) {
        return idle != other.idle && supply == other.supply;
    }

    /** True of two that differ in how foreign sellers give way alone. */
    public boolean isOtherSupply(IncomeClosure other) {
        return idle == other.idle && supply != other.supply;
    }

    /** Idle producers sell more at hardly more cost; where all are employed, more is made at a rising one. */
    Closure at(Draw draw, Map<String, Parameter> parameters) {
        Parameter imports = parameters.get(IMPORT_SUPPLY);
        return new Closure(idle, idle ? draw.of(ModelParameter.SUPPLY_ELASTICITY) : parameters.get(FULL_SUPPLY).central(),
                switch (supply) {
                    case LOW -> imports.low();
                    case HIGH -> imports.high();
                    case INFINITE -> Double.POSITIVE_INFINITY;
                }, draw.of(ModelParameter.LOST_SALES_DIVERTED));
    }

    /** True if the parameters that a closure needs are held. */
    static boolean areHeld(Map<String, Parameter> parameters) {
        return parameters.containsKey(IMPORT_SUPPLY) && parameters.containsKey(FULL_SUPPLY);
    }
}
