package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Sample;
import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.Text;
import ca.briefpack.model.Trade;
import ca.briefpack.model.Trade.CanadaImports;
import ca.briefpack.model.Trade.StateExports;
import ca.briefpack.tariff.LawBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which products can be levers, with which elasticity, and what of them falls on a state; each counted by hand. */
class LeverRankingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    private static final SourceRow ROW = new SourceRow("canada_imports.csv", 9, List.of("S111"));

    private static LawBuilder measure(LawBuilder law, String id, String days, String... lists) {
        return law.measure(id, id, Authority.CUSTOMS_TARIFF, 0.25, Basis.FULL_VALUE, CusmaTreatment.NONE, days).include(id,
                lists);
    }

    private static List<String> headings(LawBuilder law) {
        return LeverRanking.headings(law.build(), DAY).stream().map(HsCode::digits).sorted().toList();
    }

    @Test
    void a_heading_is_a_lever_from_the_first_day_of_its_measure_its_list_and_its_code_and_whatever_ended_since() {
        LawBuilder law = new LawBuilder().border(Country.CA, Country.US).list("now", "7208", "87032310", "7301")
                .datedList("now", "2025-10-16/", "7302")
                .datedList("now", "2025-10-15/", "7303").datedList("now", "2025-03-04/2025-09-01", "7304").list("next", "7305")
                .list("out", "7306");
        measure(law, "on", "2025-10-15/", "now").exclude("on", "out");
        measure(law, "ahead", "2025-10-16/", "next");

        assertThat(headings(law)).containsExactly("7208", "7301", "7303", "7304", "8703");

        Law built = law.build();
        List<Law.ScopeLink> later = built.links().stream()
                .map(link -> new Law.ScopeLink(link.measure(), link.list(), link.included(), Period.from(DAY.plusDays(1)),
                        link.citation(), link.row()))
                .toList();
        assertThat(LeverRanking.headings(new Law(built.measures(), later, built.codes(), List.of(), List.of(), List.of()), DAY))
                .isEmpty();
    }

    @Test
    void only_canadas_measures_on_the_united_states_alone_list_levers_and_only_at_four_digits_or_more() {
        LawBuilder law = new LawBuilder().list("goods", "7208", "73");
        measure(law.border(Country.CA), "all", "/", "goods");
        measure(law.border(Country.CA, Country.CN), "china", "/", "goods");
        measure(law.border(Country.US, Country.CA), "abroad", "/", "goods");
        assertThat(headings(law)).isEmpty();

        measure(law.border(Country.CA, Country.US), "own", "/", "goods");
        assertThat(headings(law)).containsExactly("7208");
    }

    private static Sample sample() {
        return new Sample().uncertain().sector("steel", "Metals").sector("lumber", "Wood").sector("autos", "Vehicles")
                .product("7208", "steel").product("4407", "lumber").product("8703", "autos").product("0808", "")
                .intoCanada("7208", 40e6, LeverRanking.LEAST_SALES, 5e6).intoCanada("4407", 60e6, 30e6, 0)
                .intoCanada("8703", 90e6, LeverRanking.LEAST_SALES - 1, 5e6).intoCanada("0808", 20e6, 15e6, 0)
                .intoCanada("9401", 50e6, 20e6, 0);
    }

    private static Evidence listed(Sample sample, String... headings) {
        LawBuilder law = new LawBuilder().border(Country.CA, Country.US).list("goods", headings);
        return sample.evidence().withLaw(measure(law, "own", "/", "goods").build());
    }

    private static Lever lever(Evidence evidence, String heading) {
        return LeverRanking.of(evidence, draws(evidence), DAY).stream().filter(l -> l.heading().equals(HsCode.of(heading)))
                .findFirst().orElseThrow();
    }

    private static DrawSet draws(Evidence evidence) {
        return DrawSet.of(evidence.economy().parameters());
    }

    private static double lost(Evidence evidence, String heading, double theta) {
        CanadaImports imports = evidence.trade().canadaImports().stream().filter(i -> i.hs4().equals(HsCode.of(heading)))
                .findFirst().orElseThrow();
        return new LeverMarket(imports, theta).outcome(LeverRanking.TEST_TARIFF, draws(evidence).list()).lost()[0];
    }

    @Test
    void a_listed_product_is_a_lever_from_the_least_sales_on() {
        Evidence evidence = listed(sample().theta("Metals", 2), "7208", "8703", "4407", "0808");

        List<Lever> levers = LeverRanking.of(evidence, draws(evidence), DAY);
        assertThat(levers).extracting(l -> l.heading().digits()).containsExactlyInAnyOrder("7208", "4407", "0808");
        assertThat(levers).extracting(Lever::rank).containsExactly(1, 2, 3);
    }

    @Test
    void a_lever_has_the_elasticity_of_its_industry_and_cites_it() {
        Evidence evidence = listed(sample().theta("Metals", 2).theta("Wood", 8), "7208");
        Lever steel = lever(evidence, "7208");

        assertThat(steel.fallback()).isFalse();
        assertThat(steel.usShare()).isEqualTo(0.25);
        assertThat(steel.rows()).extracting(SourceRow::file).containsExactly("canada_imports.csv", "elasticities.csv");
        assertThat(steel.outcome().lost()[0]).isEqualTo(lost(evidence, "7208", 2));
    }

    @Test
    void for_want_of_its_own_it_has_the_mean_by_imports_of_those_held() {
        // steel 2 on 40 million, lumber 8 on 60 million
        Evidence evidence = listed(sample().theta("Metals", 2).theta("Wood", 8), "0808");
        Lever apples = lever(evidence, "0808");

        assertThat(apples.fallback()).isTrue();
        assertThat(apples.rows()).extracting(SourceRow::file).containsExactly("canada_imports.csv");
        assertThat(apples.outcome().lost()[0]).isCloseTo(lost(evidence, "0808", 5.6), within(1e-3));
    }

    @Test
    void where_no_imports_have_one_the_mean_is_of_industries_and_without_any_one() {
        Evidence others = listed(sample().theta("Textiles", 3).theta("Paper", 6), "0808");
        assertThat(lever(others, "0808").outcome().lost()[0]).isCloseTo(lost(others, "0808", 4.5), within(1e-3));

        Evidence none = listed(sample(), "0808");
        assertThat(lever(none, "0808").outcome().lost()[0]).isCloseTo(lost(none, "0808", 1), within(1e-3));
    }

    @Test
    void imports_are_those_of_the_latest_year() {
        CanadaImports old = new CanadaImports(HsCode.of("7209"), 2024, 50e6, 40e6, 0, ROW);
        CanadaImports latest = new CanadaImports(HsCode.of("7208"), 2025, 50e6, 40e6, 0, ROW);

        assertThat(LeverRanking.latest(trade(List.of(old, latest), List.of()))).containsExactly(latest);
    }

    private static Trade trade(List<CanadaImports> imports, List<StateExports> states) {
        return new Trade(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), imports, states, List.of(),
                List.of());
    }

    private static CanadaImports imports(String heading, double fromUs) {
        return new CanadaImports(HsCode.of(heading), 2025, 2 * fromUs, fromUs, 0, ROW);
    }

    private static Lever lever(String heading, double lost, double cost, double revenue) {
        return new Lever(HsCode.of(heading), 1, 1,
                new Lever.Outcome(new double[]{lost, lost}, new double[]{cost, cost}, new double[]{revenue, revenue}),
                1, 1, false, List.of());
    }

    private static StateExports exports(String state, String chapters, int year, double value) {
        return new StateExports(state, Text.same(state), chapters, year, value, ROW);
    }

    /**
     * A tenth of the nation's steel comes from Ohio, 40 of the 400 that it sells; of its other groups no imports, or no lever,
     * are held.
     */
    @Test
    void a_state_loses_of_each_lever_what_it_has_of_the_group() {
        Trade trade = trade(List.of(imports("7208", 300), imports("7210", 100), imports("4407", 200), imports("0101", 80)),
                List.of(exports("OH", "72-73", 2025, 40), exports("OH", "44", 2025, 30), exports("OH", "84", 2025, 20),
                        exports("OH", "01", 2025, 10),
                        exports("OH", "72-73", 2024, 999)));
        List<Lever> levers = List.of(lever("7208", 50, 20, 8), lever("7210", 10, 10, 2), lever("4407", 40, 10, 4),
                lever("8703", 70, 70, 70), lever("8471", 9, 9, 9));

        StateLever ohio = StateLever.of(trade, levers, 1).get(0);
        assertThat(ohio.exports()).isEqualTo(100);
        assertThat(ohio.rated()).as("all but the group of which no imports are held").isEqualTo(0.8);
        assertThat(ohio.outcome().lost()[0]).isCloseTo(0.1 * 60 + 0.15 * 40, within(1e-12));
        assertThat(ohio.outcome().cost()[0]).isCloseTo(0.1 * 30 + 0.15 * 10, within(1e-12));
        assertThat(ohio.outcome().revenue()[0]).isCloseTo(0.1 * 10 + 0.15 * 4, within(1e-12));
        assertThat(ohio.rows()).hasSize(4);
    }

    @Test
    void states_stand_by_lost_sales_per_dollar_of_cost_and_those_that_no_lever_falls_on_not_at_all() {
        Trade trade = trade(List.of(imports("7208", 100), imports("4407", 100), imports("0101", 100)),
                List.of(exports("AA", "72", 2025, 50), exports("CC", "44", 2025, 20), exports("BB", "44", 2025, 10),
                        exports("DD", "01", 2025, 90)));
        List<Lever> levers = new ArrayList<>(List.of(lever("7208", 30, 20, 1), lever("4407", 40, 10, 1)));

        assertThat(StateLever.of(trade, levers, 1)).extracting(StateLever::state).containsExactly("BB", "CC", "AA");
        assertThat(StateLever.of(trade, levers, 1)).extracting(StateLever::rank).containsExactly(1, 1, 3);
        assertThat(Stream.of(trade, trade(List.of(), List.of())).map(t -> StateLever.of(t, List.of(), 1)))
                .containsOnly(List.of());
    }
}
