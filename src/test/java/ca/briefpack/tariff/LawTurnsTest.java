package ca.briefpack.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.Effect;
import ca.briefpack.model.Law.QuotaShare;
import ca.briefpack.model.Law.ScopeLink;
import ca.briefpack.model.Period;
import ca.briefpack.model.Province;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.Trade;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Moving;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.scope.MeasureGoods;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * On which days a rate can move, by what, and of which goods: every table of the law turns a rate on its first day and on the day
 * after its last.
 */
class LawTurnsTest {
    private static final Trade NO_TRADE = new Trade(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static Period from(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static LawBuilder measure(LawBuilder law, String id, String group, Basis basis, String days, String... lists) {
        return law.measure(id, group, Authority.S232, 0.25, basis, CusmaTreatment.NONE, days).include(id, lists);
    }

    @Test
    void a_history_has_a_day_for_the_first_for_each_month_and_for_each_turn_of_the_law() {
        LawBuilder law = new LawBuilder().datedList("goods", "2025-02-05/2025-02-05", "7208")
                .rule("g", Effect.DISPLACES, "h", "2025-02-09/", "rule")
                .company("m", "Canfor", "review", 0.1, 0.1, "2025-02-12/2025-02-13")
                .item("m", "72081000", 0.1, "2025-02-16/2025-04-30");
        measure(law, "m", "g", Basis.FULL_VALUE, "2025-01-03/2025-02-19", "goods");
        Law built = law.build();
        ScopeLink link = built.links().get(0);
        Law whole = new Law(built.measures(),
                List.of(new ScopeLink("m", "goods", true, from("2025-02-22", "2025-02-23"), "citation", link.row())),
                built.codes(), built.precedence(),
                built.companyDuties(), built.itemDuties(), List.of(new QuotaShare("m", 0.5, from("2025-02-26", "2025-02-26"))),
                Map.of());

        RateHistory history = RateHistory.of(new RateEngine(whole, NO_TRADE), Lane.CANADA_TO_US, from("2025-02-02", "2025-03-01"),
                RateAssumptions.standard());

        assertThat(history.byDay().keySet()).extracting(LocalDate::toString).containsExactly("2025-02-02", "2025-02-05",
                "2025-02-06", "2025-02-09", "2025-02-12", "2025-02-14", "2025-02-16",
                "2025-02-20", "2025-02-22", "2025-02-24", "2025-02-26", "2025-02-27", "2025-03-01");
        assertThat(history.on(LocalDate.parse("2025-02-04")).day()).isEqualTo("2025-02-02");
    }

    @Test
    void what_can_move_a_rate_is_what_its_measures_rest_on() {
        LawBuilder law = new LawBuilder().list("cars", "8703").list("machines", "8415").list("articles", "7326");
        measure(law, "content", "a", Basis.NON_US_CONTENT, "/", "cars");
        measure(law, "steel", "b", Basis.METAL_CONTENT, "/", "machines");
        law.border(Country.US, Country.MX);
        measure(law, "on-mexico", "c", Basis.NON_US_CONTENT, "/", "articles");
        RateEngine engine = new RateEngine(law.build(), NO_TRADE);

        assertThat(engine.moving(HsCode.of("8703230120"), Lane.CANADA_TO_US)).containsExactlyInAnyOrder(Moving.CUSMA_SHIFT,
                Moving.US_CONTENT);
        assertThat(engine.moving(HsCode.of("8415100000"), Lane.CANADA_TO_US)).containsExactlyInAnyOrder(Moving.CUSMA_SHIFT,
                Moving.METAL_CONTENT);
        assertThat(engine.moving(HsCode.of("7326900000"), Lane.CANADA_TO_US)).containsExactly(Moving.CUSMA_SHIFT);
        assertThat(engine.moving(HsCode.of("7326900000"), new Lane(Country.MX, Country.US))).containsExactly(Moving.US_CONTENT);
        assertThat(engine.moving(HsCode.of("8703230120"), Lane.US_TO_CANADA)).isEmpty();
    }

    @Test
    void the_headings_of_a_lane_are_those_of_its_own_trade() {
        Trade standard = TradeFixture.standard();
        Trade trade =
                new Trade(List.of(new Trade.Export(Province.ON, HsCode.of("4407"), 2025, 1, LawBuilder.row("exports_us.csv", 2))),
                        List.of(),
                        List.of(new Trade.ChinaExport(Province.SK, HsCode.of("1205"), 2025, 1, false,
                                LawBuilder.row("exports_china.csv", 2))),
                        standard.usImports(), List.of(), List.of(),
                        standard.canadaImports());
        RateEngine engine = new RateEngine(new LawBuilder().build(), trade);

        assertThat(engine.headings(Lane.CANADA_TO_US)).extracting(HsCode::digits).containsExactly("4407");
        assertThat(engine.headings(Lane.CANADA_TO_CHINA)).extracting(HsCode::digits).containsExactly("1205");
        assertThat(engine.headings(Lane.US_TO_CANADA)).extracting(HsCode::digits).containsExactly("8207", "8415", "8703");
        assertThat(engine.headings(new Lane(Country.MX, Country.US))).extracting(HsCode::digits).contains("4407", "7208")
                .doesNotContain("1205", "8415");
        assertThat(engine.headings(new Lane(Country.US, Country.CN)))
                .isEqualTo(engine.headings(new Lane(Country.MX, Country.US)));
    }

    @Test
    void the_goods_of_a_measure_are_those_of_its_lists_and_items_of_the_day() {
        LawBuilder law = new LawBuilder().list("steel", "7208").datedList("steel", "2025-06-01/", "7209").list("out", "720810")
                .item("items", "72101200", 0.1, "2025-06-01/");
        measure(law, "lists", "g", Basis.FULL_VALUE, "/", "steel").exclude("lists", "out");
        measure(law, "items", "g", Basis.ITEM, "/");
        measure(law, "nothing", "g", Basis.FULL_VALUE, "/").exclude("nothing", "out");
        Law built = law.build();
        MeasureGoods goods = new MeasureGoods(built);
        LocalDate june = LocalDate.of(2025, 6, 1);
        List<TariffMeasure> measures = built.measures();

        assertThat(goods.on(measures.get(0), june.minusDays(1))).extracting(HsCode::digits).containsExactly("7208");
        assertThat(goods.on(measures.get(0), june)).extracting(HsCode::digits).containsExactlyInAnyOrder("7208", "7209");
        assertThat(goods.on(measures.get(1), june)).extracting(HsCode::digits).containsExactly("72101200");
        assertThat(goods.on(measures.get(1), june.minusDays(1))).isEmpty();
        assertThat(measures.stream().filter(goods::isHeld)).extracting(TariffMeasure::id).containsExactly("lists", "items");
    }

    @Test
    void a_measure_that_gave_way_on_goods_adds_to_them_from_the_first_day_of_the_rule_that_says_so() {
        LawBuilder law = new LawBuilder().list("steel", "7208").list("cars", "8703")
                .rule("high", Effect.DISPLACES, "low", "2025-01-01/2025-05-31", "until")
                .rule("high", Effect.BOTH_APPLY, "low", "2025-06-01/", "from");
        measure(law, "lower", "low", Basis.FULL_VALUE, "/", "steel");
        measure(law, "higher", "high", Basis.FULL_VALUE, "/", "steel");
        measure(law, "of-cars", "low", Basis.FULL_VALUE, "/", "cars");
        measure(law, "ended", "low", Basis.FULL_VALUE, "2025-01-01/2025-05-31", "steel");
        Law built = law.build();
        MeasureGoods goods = new MeasureGoods(built);

        assertThat(built.measures().stream().filter(measure -> !goods.adding(measure, other -> true, code -> true).isEmpty()))
                .extracting(TariffMeasure::id)
                .containsExactly("lower");
        TariffMeasure lower = built.measures().get(0);
        assertThat(goods.adding(lower, other -> true, code -> true)).containsOnlyKeys(LocalDate.of(2025, 6, 1));
        assertThat(goods.adding(lower, other -> other.id().equals("of-cars"), code -> true)).isEmpty();
        assertThat(goods.adding(lower, other -> true, code -> code.digits().startsWith("87"))).isEmpty();
    }
}
