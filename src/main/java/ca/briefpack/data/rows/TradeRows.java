package ca.briefpack.data.rows;

import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.data.source.Row;
import ca.briefpack.model.Country;
import ca.briefpack.model.LineImports;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.TariffLine;
import ca.briefpack.model.TariffLine.Metal;
import ca.briefpack.model.Trade.CanadaImports;
import ca.briefpack.model.Trade.ChinaExport;
import ca.briefpack.model.Trade.ChinaLine;
import ca.briefpack.model.Trade.CusmaClaim;
import ca.briefpack.model.Trade.DomesticShare;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.Trade.PartnerImports;
import ca.briefpack.model.Trade.StateExports;
import ca.briefpack.model.Trade.Total;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How rows of trade become records. */
final class TradeRows {
    private static final List<Country> PARTNERS = List.of(Country.CA, Country.MX, Country.CN, Country.EU, Country.GB, Country.JP,
            Country.OTHER);
    /** The column of each partner. */
    private static final List<String> PARTNER_COLUMNS = PARTNERS.stream().map(TradeRows::column).toList();

    private TradeRows() {
    }

    /** Refuses parts that come to more than the whole: their share would be more than all. */
    private static void requireWithin(Row row, String whole, String... parts) {
        double sum = Arrays.stream(parts).mapToDouble(row::number).sum();
        if (sum > row.number(whole)) {
            String told = Arrays.stream(parts).map(part -> part + " " + row.text(part)).collect(Collectors.joining(" and "));
            throw new RefusedValue(Code.P013,
                    told + (parts.length == 1 ? " is" : " are") + " more than " + whole + " " + row.text(whole),
                    "correct the one that is wrong: a part is no more than the whole");
        }
    }

    private static String column(Country partner) {
        return "from_" + partner.name().toLowerCase(Locale.ROOT) + "_usd";
    }

    static Export export(Row row) {
        return new Export(row.province("province"), row.hs("hs4"), row.whole("year"), row.number("value_cad"), row.lineage());
    }

    static Total total(Row row) {
        requireWithin(row, "to_world_cad", "to_us_cad");
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
        for (int i = 0; i < PARTNERS.size(); i++) {
            values.put(PARTNERS.get(i), row.number(PARTNER_COLUMNS.get(i)));
        }
        return new PartnerImports(row.hs("hs6"), row.whole("year"), values, row.lineage());
    }

    static CusmaClaim cusmaClaim(Row row) {
        requireWithin(row, "import_usd", "claimed_usd");
        return new CusmaClaim(row.hs("hs4"), row.month("month"), row.number("import_usd"), row.number("claimed_usd"),
                row.lineage());
    }

    static TariffLine tariffLine(Row row) {
        Map<Metal, Double> shares = new EnumMap<>(Metal.class);
        for (Metal metal : Metal.values()) {
            // inputs are counted at every stage, so that an industry can show more metal than its value; its goods are then all
            // metal
            row.findNumber(metal.name().toLowerCase(Locale.ROOT)).ifPresent(share -> shares.put(metal, Math.min(share, 1)));
        }
        return new TariffLine(row.hs("us_line"), row.findText("general").orElse(""), row.findText("special").orElse(""), shares,
                row.lineage());
    }

    static LineImports lineImports(Row row) {
        requireWithin(row, "import_usd", "claimed_usd");
        YearMonth first = row.month("first_month");
        YearMonth last = row.month("last_month");
        if (last.isBefore(first)) {
            throw new RefusedValue(Code.P013, "months turned round: last_month " + last + " is before first_month " + first,
                    "swap them");
        }
        return new LineImports(row.hs("us_line"), first, last, row.number("import_usd"), row.number("claimed_usd"),
                row.lineage());
    }

    /** What the share of a market is counted in. */
    private enum Basis { PHYSICAL, VALUE }

    static DomesticShare domesticShare(Row row) {
        return new DomesticShare(row.text("sector"), row.whole("year"), row.fraction("share", 1),
                row.code(Basis.class, "basis") == Basis.PHYSICAL, row.findText("basis_note").orElse(""), row.lineage());
    }

    static CanadaImports canadaImports(Row row) {
        requireWithin(row, "total_cad", "from_us_cad", "from_cn_cad");
        return new CanadaImports(row.hs("hs4"), row.whole("year"), row.number("total_cad"), row.number("from_us_cad"),
                row.number("from_cn_cad"), row.lineage());
    }

    static StateExports stateExports(Row row) {
        return new StateExports(row.text("state"), row.words("label"), row.text("chapters"), row.whole("year"),
                row.number("value_usd"), row.lineage());
    }
}
