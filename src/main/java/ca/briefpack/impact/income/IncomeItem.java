package ca.briefpack.impact.income;

import ca.briefpack.theory.RealIncome;
import ca.briefpack.theory.RealIncome.Part;

/** A part of real income, all of it, or GDP beside it. */
public enum IncomeItem {
    EXPORTS(Part.EXPORTS), HOME(Part.HOME), USERS(Part.USERS), INPUTS(Part.INPUTS), REVENUE(Part.REVENUE), SUPPORT(Part.SUPPORT),
    /** All parts together. */
    INCOME(null),
    /** GDP at basic prices: exports, home producers and inputs where hands are idle. */
    GDP(null);

    private final Part part;

    IncomeItem(Part part) {
        this.part = part;
    }

    /** True if real income is the sum of these. */
    public boolean isPart() {
        return part != null;
    }

    double[] of(RealIncome income) {
        return this == INCOME ? income.byProvince() : this == GDP ? income.gdp() : income.parts().get(part);
    }
}
