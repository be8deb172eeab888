package ca.briefpack.tariff.scope;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Province;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.Trade;
import ca.briefpack.tariff.LawBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists and codes held against the trade: each of four tables of trade knows one heading of its own. */
class TradedScopesTest {
    private final TradedScopes scopes = new TradedScopes(new Trade(
            List.of(new Trade.Export(Province.ON, HsCode.of("8703"), 2025, 1, LawBuilder.row("exports_us.csv", 2))), List.of(),
            List.of(new Trade.ChinaExport(Province.SK, HsCode.of("1205"), 2025, 1, false,
                    LawBuilder.row("exports_china.csv", 2))),
            List.of(new Trade.PartnerImports(HsCode.of("440711"), 2024, Map.of(Country.CA, 1.0),
                    LawBuilder.row("us_imports.csv", 2))),
            List.of(), List.of(),
            List.of(new Trade.CanadaImports(HsCode.of("7208"), 2025, 1, 1, 0, LawBuilder.row("canada_imports.csv", 2)))));

    private static LawBuilder law() {
        return new LawBuilder().measure("duty", "duties", Authority.S232, 0.5, Basis.FULL_VALUE, CusmaTreatment.NONE,
                "2025-03-12/");
    }

    private List<String> found(Law law) {
        return scopes.check(law).stream().map(Problem::toString).toList();
    }

    @Test
    void what_any_table_of_trade_knows_is_traded_by_heading() {
        assertThat(found(law().list("known", "8703", "87032300", "1205", "44079900", "720837").include("duty", "known").build()))
                .isEmpty();
    }

    @Test
    void a_chapter_is_traded_if_any_of_its_headings_is_and_special_transactions_always_are() {
        assertThat(found(law().list("chapters", "87", "12", "9801").include("duty", "chapters").build())).isEmpty();
        assertThat(found(law().list("chapters", "87", "88").include("duty", "chapters").build())).singleElement().asString()
                .contains("code '88' of list 'chapters' lies in no traded heading");
        assertThat(found(law().list("special", "9903").include("duty", "special").build())).isEmpty();
    }

    @Test
    void a_list_of_which_nothing_is_traded_is_told_once_for_each_measure_on_it_and_not_code_by_code() {
        List<String> found =
                found(law().list("idle", "8901", "8902").list("mixed", "8703", "8801").include("duty", "mixed", "idle")
                        .build());

        assertThat(found).containsExactly(
                "P022 measure_scopes.csv:3 list 'idle' of measure 'duty' matches no traded product -> check its codes in"
                        + " scope_codes.csv, or remove the row",
                "P022 scope_codes.csv:101 code '8801' of list 'mixed' lies in no traded heading -> check the digits; remove the row"
                        + " if the goods are not traded");
    }

    @Test
    void what_leaves_goods_out_is_asked_for_as_a_list_and_not_code_by_code() {
        assertThat(found(law().list("out", "8703", "8801").exclude("duty", "out").build())).isEmpty();
        assertThat(found(law().list("out", "8801").exclude("duty", "out").build())).singleElement().asString()
                .contains("list 'out' of measure 'duty' matches no traded product");
    }

    @Test
    void a_list_without_codes_and_a_list_that_no_measure_uses_are_no_matter_of_trade() {
        assertThat(found(law().list("unused", "8801").include("duty", "empty").build())).isEmpty();
    }

    @Test
    void of_some_codes_only_those_concerned_are_told_in_the_order_of_their_rows() {
        Law law = law().list("mixed", "8703", "8802", "8801").include("duty", "mixed").build();

        assertThat(scopes.checkCodes(law, code -> true)).extracting(Problem::where).containsExactly("scope_codes.csv:99",
                "scope_codes.csv:100");
        assertThat(scopes.checkCodes(law, code -> code.prefix().digits().equals("8801"))).singleElement()
                .extracting(Problem::what).isEqualTo("code '8801' of list 'mixed' lies in no traded heading");
    }
}
