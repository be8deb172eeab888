package ca.briefpack.tariff;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade;
import ca.briefpack.model.Trade.CusmaClaim;
import ca.briefpack.model.Trade.PartnerImports;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trade in miniature: United States imports of 2024 on some six-digit lines, and monthly CUSMA claims from 2025-01 to 2026-02.
 */
public final class TradeFixture {
    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final int MONTHS = 14;
    private final List<PartnerImports> imports = new ArrayList<>();
    private final List<CusmaClaim> claims = new ArrayList<>();

    public static Trade standard() {
        return new TradeFixture()
                .imports("440711", 49, 1).imports("440713", 3874, 2).imports("440719", 1108, 3).imports("440797", 35, 4)
                .imports("720837", 242, 87).imports("720838", 223, 12).imports("720839", 181, 40)
                .imports("870321", 10, 1324).imports("870323", 12911, 26040).imports("870324", 3830, 696)
                .imports("270900", 99000, 15000).imports("310420", 2600, 300).imports("220300", 30, 6000)
                .imports("220830", 60, 2000).imports("220860", 40, 900).imports("841090", 80, 200).imports("845011", 20, 500)
                .imports("732690", 792, 3000).imports("870829", 4000, 9000).imports("847989", 900, 4000).imports("730820", 50, 70)
                .imports("392690", 500, 3000)
                .claims("4407", 0.5, 1.0).claims("8703", 0.98, 0.98).claims("2709", 0.6, 0.99).claims("3926", 0.4, 0.8)
                .trade();
    }

    /** United States imports of a line in millions of dollars, from Canada and from all other countries. */
    TradeFixture imports(String hs6, double fromCanada, double fromOthers) {
        Map<Country, Double> values = new LinkedHashMap<>();
        values.put(Country.CA, fromCanada * 1e6);
        values.put(Country.OTHER, fromOthers * 1e6);
        imports.add(new PartnerImports(HsCode.of(hs6), 2024, values, row("us_imports.csv", imports.size() + 2)));
        return this;
    }

    /** A claim share for the first half of 2025 and one for every month after it, on equal monthly imports. */
    TradeFixture claims(String hs4, double firstHalf, double after) {
        for (int month = 0; month < MONTHS; month++) {
            claim(hs4, FIRST.plusMonths(month), 100, 100 * (month < 6 ? firstHalf : after));
        }
        return this;
    }

    public TradeFixture claim(String hs4, YearMonth month, double imported, double claimed) {
        claims.add(new CusmaClaim(HsCode.of(hs4), month, imported, claimed, row("cusma_claims.csv", claims.size() + 2)));
        return this;
    }

    public Trade trade() {
        List<Trade.Export> exports = imports.stream().map(line -> line.hs6().prefix(4)).distinct()
                .map(hs4 -> new Trade.Export(Province.ON, hs4, 2025, 1e6, row("exports_us.csv", 2))).toList();
        List<Trade.CanadaImports> canada = List.of("8703", "8415", "8207").stream()
                .map(hs4 -> new Trade.CanadaImports(HsCode.of(hs4), 2025, 2e6, 1e6, 0, row("canada_imports.csv", 2))).toList();
        return new Trade(exports, List.of(), List.of(), imports, claims, List.of(), canada);
    }

    private static SourceRow row(String file, int line) {
        return new SourceRow(file, line, List.of("S100"));
    }
}
