package ca.briefpack.tariff.rate;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.tariff.LawFixture;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.RateGrounds;
import ca.briefpack.tariff.RateTrail;
import ca.briefpack.tariff.TradeFixture;
import ca.briefpack.tariff.rate.Moving;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows of the sample law set a rate, and which only stood by. */
class RateTrailTest {
    private static final RateAssumptions BY_CLAIMS = RateAssumptions.standard();
    private static final RateEngine ENGINE = new RateEngine(LawFixture.law(), TradeFixture.standard());
    private static final RateTrail TRAIL = new RateTrail(ENGINE, BY_CLAIMS);

    private static Rate rate(String hs, String day) {
        return ENGINE.rate(HsCode.of(hs), Lane.CANADA_TO_US, LocalDate.parse(day), BY_CLAIMS);
    }

    private static List<String> measures(List<SourceRow> rows) {
        return rows.stream().filter(row -> row.file().equals("measures.csv"))
                .map(row -> LawFixture.law().measures().stream().filter(m -> m.row().equals(row)).findFirst().orElseThrow().id())
                .toList();
    }

    @Test
    void a_rate_leads_to_each_measure_that_adds_to_it_and_to_the_code_that_lists_the_goods() {
        Rate cars = rate("870323", "2025-10-15");

        assertThat(measures(TRAIL.of(cars).rows())).containsExactlyInAnyOrderElementsOf(
                cars.contributions().stream().map(Contribution::measure).toList());
        assertThat(TRAIL.of(cars).rows()).extracting(SourceRow::file).contains("measure_scopes.csv", "scope_codes.csv");
        assertThat(TRAIL.of(cars).moving()).contains(Moving.US_CONTENT);
    }

    @Test
    void a_measure_that_gave_way_is_not_cited_but_the_rule_by_which_it_did_is() {
        RateAssumptions none = BY_CLAIMS.withCusmaMode(CusmaMode.NOT_QUALIFYING);
        Rate steel = ENGINE.rate(HsCode.of("720837"), Lane.CANADA_TO_US, LocalDate.parse("2025-03-12"), none);
        List<SourceRow> rows = new RateTrail(ENGINE, none).of(steel).rows();

        assertThat(steel.displaced()).extracting(Displaced::measure).contains("s232-steel-25");
        assertThat(measures(rows)).containsExactly("ieepa-ca-25");
        assertThat(rows).extracting(SourceRow::file).contains("precedence.csv");
    }

    @Test
    void duties_by_company_lead_to_the_company_and_a_heading_to_the_imports_that_weigh_its_lines() {
        List<SourceRow> lumber = TRAIL.of(rate("4407", "2025-10-15")).rows();

        assertThat(lumber).filteredOn(row -> row.file().equals("company_duties.csv")).hasSize(1);
        assertThat(lumber).extracting(SourceRow::file).contains("us_imports.csv");
    }

    @Test
    void one_authoritys_part_of_a_rate_cites_its_own_measures_alone() {
        Rate lumber = rate("4407", "2025-10-15");

        RateGrounds part = TRAIL.of(lumber, c -> c.authority() == Authority.ADCVD);
        assertThat(measures(part.rows())).hasSize(1).allSatisfy(id -> assertThat(id).startsWith("adcvd"));
        assertThat(TRAIL.of(lumber, c -> c.authority() == Authority.MOFCOM).rows()).isEmpty();
        assertThat(part.acts()).extracting(SourceRow::file).isSubsetOf("measures.csv", "company_duties.csv", "precedence.csv")
                .doesNotContainAnyElementsOf(part.goods().stream().map(SourceRow::file).toList());
    }

    @Test
    void a_rate_that_cusma_goods_are_exempt_from_cites_the_claims_measured() {
        Rate rate = rate("220300", "2025-10-15");

        assertThat(rate.cusma().window()).isPresent();
        assertThat(TRAIL.of(rate).rows()).extracting(SourceRow::file).contains("cusma_claims.csv");
        assertThat(TRAIL.of(rate).moving()).contains(Moving.CUSMA_SHIFT);
    }
}
