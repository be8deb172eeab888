package ca.briefpack.impact.income;

import ca.briefpack.theory.RealIncome;
import ca.briefpack.theory.RealIncome.Part;
import java.util.Arrays;
import java.util.List;

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

    private static final List<IncomeItem> PARTS = Arrays.stream(values()).filter(IncomeItem::isPart).toList();

    /** What is worked out of markets: the parts, and GDP. */
    static List<IncomeItem> kept() {
        return Arrays.stream(values()).filter(item -> item != INCOME).toList();
    }

    /** What it is the sum of: itself, but for real income. */
    List<IncomeItem> parts() {
        return this == INCOME ? PARTS : List.of(this);
    }

    /** True if real income is the sum of these. */
    public boolean isPart() {
        return part != null;
    }

    /** By province; real income itself is worked out from its parts. */
    double[] of(RealIncome income) {
        return this == GDP ? income.gdp() : income.parts().get(part);
    }
}
