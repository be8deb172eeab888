package ca.briefpack.data.rows;

import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.data.source.Row;
import ca.briefpack.model.Country;
import ca.briefpack.model.Law.CompanyDuty;
import ca.briefpack.model.Law.Condition;
import ca.briefpack.model.Law.Effect;
import ca.briefpack.model.Law.ItemDuty;
import ca.briefpack.model.Law.PrecedenceRule;
import ca.briefpack.model.Law.ScopeCode;
import ca.briefpack.model.Law.ScopeLink;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.Border;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.TariffMeasure.Duty;
import ca.briefpack.model.TariffMeasure.Legal;
import java.util.Set;

/** How rows of the law become records. Rates are fractions from 0 to 5. */
final class LawRows {
    private static final int HIGHEST_RATE = 5;

    private LawRows() {
    }

    static TariffMeasure measure(Row row) {
        Border border = new Border(row.code(Country.class, "imposed_by"), Set.copyOf(row.codes(Country.class, "origins")));
        Legal legal = new Legal(row.code(Authority.class, "authority"), row.text("group"), row.words("instrument"),
                row.findText("heading").orElse(""), row.findDate("enacted"), row.findDate("seen"));
        Duty duty = new Duty(row.fraction("rate", HIGHEST_RATE), row.code(Basis.class, "basis"),
                row.code(CusmaTreatment.class, "cusma"));
        return new TariffMeasure(row.text("measure"), row.words("title"), border, legal, duty, row.period(),
                row.findWords("note"),
                row.lineage());
    }

    /** Whether a list is in or out of a measure's scope. */
    private enum Role { INCLUDE, EXCLUDE }

    static ScopeLink scope(Row row) {
        return new ScopeLink(row.text("measure"), row.text("list"), row.code(Role.class, "role") == Role.INCLUDE, row.period(),
                row.findText("citation").orElse(""), row.lineage());
    }

    static ScopeCode scopeCode(Row row) {
        return new ScopeCode(row.text("list"), row.hs("prefix"), row.period(), row.findText("condition"), row.lineage());
    }

    static Condition condition(Row row) {
        double low = row.fraction("share_low", 1);
        double central = row.fraction("share", 1);
        double high = row.fraction("share_high", 1);
        if (!(low <= central && central <= high)) {
            throw new RefusedValue(Code.P013,
                    "shares do not rise: share_low " + low + ", share " + central + ", share_high " + high,
                    "put the least first, then the share counted, then the largest");
        }
        return new Condition(row.text("condition"), row.words("title"), low, central, high, row.flag("open"), row.words("note"),
                row.lineage());
    }

    static PrecedenceRule precedence(Row row) {
        return new PrecedenceRule(row.text("higher"), row.text("lower"), row.code(Effect.class, "effect"), row.period(),
                row.findText("citation").orElse(""), row.lineage());
    }

    static CompanyDuty companyDuty(Row row) {
        return new CompanyDuty(row.text("measure"), row.text("company"), row.text("review"),
                row.fraction("anti_dumping", HIGHEST_RATE), row.fraction("countervailing", HIGHEST_RATE), row.period(),
                row.lineage());
    }

    static ItemDuty itemDuty(Row row) {
        return new ItemDuty(row.text("measure"), row.hs("item"), row.fraction("rate", HIGHEST_RATE), row.period(), row.lineage());
    }
}
