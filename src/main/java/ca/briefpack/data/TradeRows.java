package ca.briefpack.data;

import ca.briefpack.model.Country;
import ca.briefpack.model.Trade.CanadaImports;
import ca.briefpack.model.Trade.ChinaExport;
import ca.briefpack.model.Trade.ChinaLine;
import ca.briefpack.model.Trade.CusmaClaim;
import ca.briefpack.model.Trade.DomesticShare;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.Trade.PartnerImports;
import ca.briefpack.model.Trade.StateExports;
import ca.briefpack.model.Trade.Total;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How rows of trade become records. */
final class TradeRows {
    private static final List<Country> PARTNERS = List.of(Country.CA, Country.MX, Country.CN, Country.EU, Country.GB, Country.JP,
            Country.OTHER);

    private TradeRows() {
    }

    static Export export(Row row) {
        return new Export(row.province("province"), row.hs("hs4"), row.whole("year"), row.number("value_cad"), row.lineage());
    }

    static Total total(Row row) {
        return new Total(row.province("province"), row.whole("year"), row.number("to_us_cad"), row.number("to_world_cad"),
                row.lineage());
    }

    /** How the province of an export to China is known. */
    private enum Quality { NORMAL, ESTIMATED }

    static ChinaExport chinaExport(Row row) {
        return new ChinaExport(row.province("province"), row.hs("hs4"), row.whole("year"), row.number("value_cad"),
                row.code(Quality.class, "quality") == Quality.ESTIMATED, row.lineage());
    }

    static ChinaLine chinaLine(Row row) {
        return new ChinaLine(row.province("province"), row.hs("hs6"), row.whole("year"), row.number("value_cad"), row.lineage());
    }

    static PartnerImports partnerImports(Row row) {
        Map<Country, Double> values = new EnumMap<>(Country.class);
        PARTNERS.forEach(partner -> values.put(partner, row.number("from_" + partner.name().toLowerCase(Locale.ROOT) + "_usd")));
        return new PartnerImports(row.hs("hs6"), row.whole("year"), values, row.lineage());
    }

    static CusmaClaim cusmaClaim(Row row) {
        return new CusmaClaim(row.hs("hs4"), row.month("month"), row.number("import_usd"), row.number("claimed_usd"),
                row.lineage());
    }

    /** What the share of a market is counted in. */
    private enum Basis { PHYSICAL, VALUE }

    static DomesticShare domesticShare(Row row) {
        return new DomesticShare(row.text("sector"), row.whole("year"), row.fraction("share", 1),
                row.code(Basis.class, "basis") == Basis.PHYSICAL, row.findText("basis_note").orElse(""), row.lineage());
    }

    static CanadaImports canadaImports(Row row) {
        return new CanadaImports(row.hs("hs4"), row.whole("year"), row.number("total_cad"), row.number("from_us_cad"),
                row.number("from_cn_cad"), row.lineage());
    }

    static StateExports stateExports(Row row) {
        return new StateExports(row.text("state"), row.words("label"), row.text("chapters"), row.whole("year"),
                row.number("value_usd"), row.lineage());
    }
}
