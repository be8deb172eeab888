package ca.briefpack.data.rows;

import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.data.source.Row;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy.Effects;
import ca.briefpack.model.Economy.Elasticity;
import ca.briefpack.model.Economy.ForeignFlow;
import ca.briefpack.model.Economy.IndustryAccount;
import ca.briefpack.model.Economy.IndustryGdp;
import ca.briefpack.model.Economy.IndustryJobs;
import ca.briefpack.model.Economy.InputShare;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Economy.Multiplier;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Economy.ProvinceSale;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Province;

/** How rows of the economy become records. */
final class EconomyRows {
    private EconomyRows() {
    }

    static Macro macro(Row row) {
        return new Macro(row.province("province"), row.code(Macro.Indicator.class, "indicator"), row.whole("year"),
                row.observed("value"), row.lineage());
    }

    static IndustryGdp industryGdp(Row row) {
        return new IndustryGdp(row.province("province"), row.text("naics"), row.words("industry"), row.whole("year"),
                row.observed("value_cad"), row.lineage());
    }

    static IndustryJobs industryJobs(Row row) {
        return new IndustryJobs(row.province("province"), row.text("industry"), row.whole("year"), row.observed("employees"),
                row.lineage());
    }

    static Multiplier multiplier(Row row) {
        return new Multiplier(row.province("province"), row.text("industry"), row.code(Multiplier.Type.class, "type"),
                effects(row, "direct"), effects(row, "own"), effects(row, "canada"), row.lineage());
    }

    private static Effects effects(Row row, String reach) {
        return new Effects(row.number("gdp_" + reach), row.number("jobs_" + reach),
                row.findNumber("income_" + reach).orElse(Double.NaN));
    }

    static ProvinceSale provinceSale(Row row) {
        return new ProvinceSale(row.text("industry"), row.code(Province.class, "seller"), row.code(Province.class, "buyer"),
                row.whole("year"), row.number("value_cad"), row.lineage());
    }

    static ForeignFlow foreignFlow(Row row) {
        return new ForeignFlow(row.text("industry"), row.code(Province.class, "province"), row.code(Country.class, "partner"),
                row.text("flow").equals("sold"), row.whole("year"), row.number("value_cad"), row.lineage());
    }

    static InputShare inputShare(Row row) {
        return new InputShare(row.text("supplier"), row.text("buyer"), row.whole("year"), row.fraction("share", 1),
                row.lineage());
    }

    static IndustryAccount industryAccount(Row row) {
        return new IndustryAccount(row.text("industry"), row.whole("year"), row.number("output_cad"),
                row.fraction("value_added_share", 1), row.fraction("labour_share", 1), row.lineage());
    }

    /** None that was ever estimated comes near it, and markets as responsive find no prices. */
    private static final int HIGHEST_THETA = 100;

    static Elasticity elasticity(Row row) {
        double theta = row.fraction("theta", HIGHEST_THETA);
        return new Elasticity(row.text("industry"), theta,
                row.findNumber("sigma").isPresent() ? row.fraction("sigma", HIGHEST_THETA) : theta + 1,
                row.findNumber("sigma_published"), row.lineage());
    }

    static Parameter parameter(Row row) {
        double low = row.number("low");
        double central = row.number("central");
        double high = row.number("high");
        if (!(low <= central && central <= high)) {
            throw new RefusedValue(Code.P013, "range turned round: low " + row.text("low") + ", central " + row.text("central")
                    + ", high " + row.text("high"), "write low <= central <= high");
        }
        return new Parameter(row.text("parameter"), row.words("label"), low, central, high, row.words("citation"), row.lineage());
    }
}
