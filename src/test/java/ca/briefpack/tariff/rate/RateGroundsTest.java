package ca.briefpack.tariff.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law.Effect;
import ca.briefpack.model.LineImports;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffLine;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.Trade;
import ca.briefpack.model.Trade.CusmaClaim;
import ca.briefpack.tariff.InstrumentStatus;
import ca.briefpack.tariff.LawBuilder;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.RateGrounds;
import ca.briefpack.tariff.RateTrail;
import ca.briefpack.tariff.rate.Moving;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a rate rests on, row by row: two lines of cars that Canada ships, in a law of one rule that holds and two that do not. */
class RateGroundsTest {
    private static final HsCode CARS = HsCode.of("8703");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    private static final RateAssumptions BY_CLAIMS = RateAssumptions.standard();
    private static final RateAssumptions OTHER = BY_CLAIMS.withCusmaMode(CusmaMode.NOT_QUALIFYING);
    private static final RateEngine ENGINE = new RateEngine(law().build(), trade());

    private static LawBuilder law() {
        LawBuilder law = new LawBuilder().list("cars", "8703").list("machines", "8450")
                .rule("g", Effect.DISPLACES, "general", "/2025-09-30", "rule")
                .rule("g", Effect.DISPLACES, "general", "2025-10-01/", "rule")
                .rule("other", Effect.DISPLACES, "general", "/", "rule");
        measure(law, "cars", "g", 0.25, Basis.FULL_VALUE, CusmaTreatment.EXEMPT, "cars");
        measure(law, "general", "general", 0.1, Basis.FULL_VALUE, CusmaTreatment.NONE, "cars");
        measure(law, "steel", "metals", 0.5, Basis.METAL_CONTENT, CusmaTreatment.NONE, "machines");
        return measure(law.border(Country.CA, Country.US), "own", "own", 0.25, Basis.FULL_VALUE, CusmaTreatment.NONE, "cars");
    }

    private static LawBuilder measure(LawBuilder law, String id, String group, double rate, Basis basis, CusmaTreatment cusma,
            String list) {
        return law.measure(id, group, Authority.S232, rate, basis, cusma, "/").include(id, list);
    }

    private static Trade trade() {
        List<LineImports> imports = List.of(imports(2, "8703230120", 60, 30), imports(3, "8703230140", 40, 40));
        List<CusmaClaim> claims = IntStream.rangeClosed(7, 12)
                .mapToObj(month -> new CusmaClaim(CARS, YearMonth.of(2025, month), 100, 60, row("cusma_claims.csv", month)))
                .toList();
        List<TariffLine> lines = List.of(new TariffLine(HsCode.of("8703230120"), "2.5%", "S", Map.of(), row("us_lines.csv", 2)),
                new TariffLine(HsCode.of("8703230140"), "2.5%", "S", Map.of(), row("us_lines.csv", 3)));
        return new Trade(List.of(), List.of(), List.of(), List.of(), List.of(), claims, List.of(), List.of(), List.of(), lines,
                imports);
    }

    private static SourceRow row(String file, int line) {
        return new SourceRow(file, line, List.of("S100"));
    }

    private static LineImports imports(int line, String digits, double value, double claimed) {
        return new LineImports(HsCode.of(digits), YearMonth.of(2025, 7), YearMonth.of(2025, 12), value, claimed,
                row("us_line_imports.csv", line));
    }

    private static List<String> places(List<SourceRow> rows, String... files) {
        return rows.stream().filter(row -> List.of(files).contains(row.file())).map(SourceRow::where).toList();
    }

    private static RateGrounds grounds(HsCode hs, Lane lane, RateAssumptions assumptions) {
        return new RateTrail(ENGINE, assumptions).of(ENGINE.rate(hs, lane, DAY, assumptions));
    }

    @Test
    void a_rate_rests_on_the_rule_of_the_day_and_on_the_lines_that_weigh_and_claim() {
        RateGrounds cars = grounds(CARS, Lane.CANADA_TO_US, OTHER);

        assertThat(places(cars.acts(), "precedence.csv")).containsExactly("precedence.csv:3");
        assertThat(places(cars.acts(), "measures.csv")).as("the one that gave way is not among it")
                .containsExactly("measures.csv:2");
        assertThat(places(cars.goods(), "us_line_imports.csv", "us_lines.csv")).containsExactly("us_line_imports.csv:2",
                "us_line_imports.csv:3", "us_lines.csv:2", "us_lines.csv:3");
        assertThat(cars.moving()).as("no goods claim").isEmpty();
        assertThat(grounds(CARS, Lane.CANADA_TO_US, BY_CLAIMS).moving()).containsExactly(Moving.CUSMA_SHIFT);
    }

    @Test
    void claims_measured_line_by_line_stand_for_those_of_the_heading() {
        RateGrounds byLine = grounds(HsCode.of("8703230120"), Lane.CANADA_TO_US, BY_CLAIMS);
        assertThat(places(byLine.goods(), "us_line_imports.csv", "cusma_claims.csv")).containsExactly("us_line_imports.csv:2");

        RateGrounds byHeading = grounds(CARS, Lane.CANADA_TO_US, BY_CLAIMS.withCusmaMode(CusmaMode.MONTH));
        assertThat(places(byHeading.goods(), "cusma_claims.csv")).containsExactly("cusma_claims.csv:10");
    }

    @Test
    void one_line_is_weighed_by_nothing_and_goods_elsewhere_have_no_line_of_that_schedule() {
        assertThat(places(grounds(HsCode.of("8703230120"), Lane.CANADA_TO_US, OTHER).goods(), "us_line_imports.csv")).isEmpty();
        assertThat(places(grounds(CARS, Lane.US_TO_CANADA, OTHER).goods(), "us_lines.csv", "us_imports.csv")).isEmpty();
        assertThat(places(grounds(CARS, Lane.US_TO_CANADA, OTHER).acts(), "measures.csv")).containsExactly("measures.csv:5");
    }

    @Test
    void metal_moves_what_pays_on_its_metal() {
        assertThat(grounds(HsCode.of("8450110000"), Lane.CANADA_TO_US, OTHER).moving()).containsExactly(Moving.METAL_CONTENT);
    }

    @Test
    void the_ordinary_duty_rests_on_the_schedule_and_on_who_claims() {
        Rate claimed = ENGINE.rate(CARS, Lane.CANADA_TO_US, DAY, BY_CLAIMS);
        RateGrounds column = new RateTrail(ENGINE, BY_CLAIMS).ofColumnOne(claimed);
        assertThat(column.acts()).isEmpty();
        assertThat(places(column.rows(), "us_lines.csv", "us_line_imports.csv")).hasSize(4);
        assertThat(column.moving()).containsExactly(Moving.CUSMA_SHIFT);
        assertThat(claimed.columnOne()).isEqualTo(new ColumnOneRate(0.025 * (1 - claimed.cusmaShare()), 1));
        assertThat(claimed.withColumnOne()).isCloseTo(claimed.totalFraction() + claimed.columnOne().fraction(), within(1e-15));

        RateGrounds stated =
                new RateTrail(ENGINE, OTHER).ofColumnOne(ENGINE.rate(HsCode.of("8703230120"), Lane.CANADA_TO_US, DAY, OTHER));
        assertThat(places(stated.rows(), "us_lines.csv", "us_line_imports.csv", "cusma_claims.csv"))
                .containsExactly("us_lines.csv:2");
        assertThat(stated.moving()).isEmpty();
    }

    @Test
    void a_rate_blends_those_of_its_lines() {
        Rate cars = ENGINE.rate(CARS, Lane.CANADA_TO_US, DAY, BY_CLAIMS);
        List<Rate> lines = new RateTrail(ENGINE, BY_CLAIMS).lines(cars);

        assertThat(lines).extracting(rate -> rate.hs().digits()).containsExactly("8703230120", "8703230140");
        assertThat(0.6 * lines.get(0).totalFraction() + 0.4 * lines.get(1).totalFraction()).isCloseTo(cars.totalFraction(),
                within(1e-12));
        assertThat(lines.get(1).dutiableShare()).as("what claims is exempt from one, and pays the other").isEqualTo(1);
    }

    @Test
    void instruments_that_began_on_one_day_stand_by_name() {
        assertThat(ENGINE.instruments(Lane.CANADA_TO_US, DAY)).extracting(InstrumentStatus::measure)
                .extracting(measure -> measure.id())
                .containsExactly("cars", "general", "steel");
        RateEngine turned = new RateEngine(
                measure(measure(new LawBuilder(), "z", "g", 0.1, Basis.FULL_VALUE, CusmaTreatment.NONE, "all-goods"), "a", "g",
                        0.1, Basis.FULL_VALUE,
                        CusmaTreatment.NONE, "all-goods").build(),
                trade());
        assertThat(turned.instruments(Lane.CANADA_TO_US, DAY)).extracting(status -> status.measure().id()).containsExactly("a",
                "z");
    }
}
