package ca.briefpack.impact.income;

import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.theory.Closure;

/**
 * What an option is weighed under: whether there are idle hands and plants in Canada, and how easily foreign sellers make more
 * for it. No one of them is the truth; a sign that differs between them hangs on that.
 */
public enum IncomeClosure {
    /** Idle hands and plants; foreign sellers give way in price. */
    IDLE_LOW(true, false),
    /** Idle hands and plants; foreign sellers hardly give way. What is printed where one figure is. */
    IDLE_HIGH(true, true),
    /** All employed elsewhere; foreign sellers give way in price. */
    FULL_LOW(false, false),
    /** All employed elsewhere; foreign sellers hardly give way. */
    FULL_HIGH(false, true);

    /** The parameter whose ends are the two supply elasticities of imports. */
    public static final String IMPORT_SUPPLY = "import-supply-elasticity";

    private final boolean idle;
    private final boolean high;

    IncomeClosure(boolean idle, boolean high) {
        this.idle = idle;
        this.high = high;
    }

    public boolean isIdle() {
        return idle;
    }

    /** True if foreign sellers hardly give way. */
    public boolean isHigh() {
        return high;
    }

    Closure at(Draw draw, Parameter importSupply) {
        return new Closure(idle, draw.of(ModelParameter.SUPPLY_ELASTICITY), high ? importSupply.high() : importSupply.low(),
                draw.of(ModelParameter.LOST_SALES_DIVERTED));
    }
}
