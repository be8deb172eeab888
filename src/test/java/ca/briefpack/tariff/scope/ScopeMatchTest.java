package ca.briefpack.tariff.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.model.SourceRow;
import ca.briefpack.tariff.LawBuilder;
import ca.briefpack.tariff.scope.ScopeSpan.Cover;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The match of a line against the codes of a measure: what decides, from when to when, and by which rows. */
class ScopeMatchTest {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final Period BEFORE = new Period(LocalDate.MIN, JUNE.minusDays(1));
    private static final Period AFTER = Period.from(JUNE);
    private static final Period ALWAYS = Period.from(LocalDate.MIN);

    private static ScopeRow row(int line, String digits, boolean included, Period days) {
        return new ScopeRow("m", digits, included, days, Double.NaN, Optional.empty(),
                List.of(new SourceRow("scope_codes.csv", line, List.of("S1"))));
    }

    private static ScopeRow item(String digits, double fraction) {
        return new ScopeRow("m", digits, true, ALWAYS, fraction, Optional.empty(),
                List.of(new SourceRow("item_duties.csv", 2, List.of("S1"))));
    }

    private static ScopeSpan only(String line, ScopeRow... rows) {
        List<ScopeSpan> spans = new ScopeMatch(line, List.of(rows)).spans();
        assertThat(spans).hasSize(1);
        return spans.get(0);
    }

    @Test
    void the_longest_code_decides_and_of_equals_the_exclusion() {
        assertThat(only("720810", row(2, "72", true, ALWAYS), row(3, "7208", true, ALWAYS)).depth()).isEqualTo(4);
        assertThat(only("720810", row(3, "7208", true, ALWAYS), row(2, "72", true, ALWAYS)).depth()).isEqualTo(4);
        assertThat(new ScopeMatch("720810", List.of(row(2, "7208", false, ALWAYS), row(3, "7208", true, ALWAYS))).spans())
                .isEmpty();
        assertThat(only("720810", row(2, "7208", false, ALWAYS), row(3, "720810", true, ALWAYS)).cover()).isEqualTo(Cover.WHOLE);
    }

    @Test
    void codes_beneath_a_line_cover_a_part_of_it_or_leave_a_part_out() {
        assertThat(only("720810", row(2, "72081010", true, ALWAYS)).cover()).isEqualTo(Cover.PARTLY);
        assertThat(only("720810", row(2, "72081010", true, ALWAYS), row(3, "7208101020", true, ALWAYS)).depth()).isEqualTo(10);
        ScopeSpan holed = only("720810", row(2, "7208", true, ALWAYS), row(3, "72081010", false, ALWAYS));
        assertThat(holed.cover()).isEqualTo(Cover.LEFT_OUT);
        assertThat(holed.isExact()).isFalse();
        assertThat(new ScopeMatch("720810", List.of(row(2, "72081010", true, ALWAYS), row(3, "72081010", false, ALWAYS))).spans())
                .as("listed and left out").isEmpty();
    }

    @Test
    void a_code_that_is_the_line_with_zeros_is_all_of_it_and_one_with_other_digits_is_not() {
        assertThat(only("220300", row(2, "22030000", true, ALWAYS)).cover()).isEqualTo(Cover.WHOLE);
        assertThat(only("220300", row(2, "2203000000", true, ALWAYS)).cover()).isEqualTo(Cover.WHOLE);
        assertThat(only("220300", row(2, "2203000010", true, ALWAYS)).cover()).isEqualTo(Cover.PARTLY);
        assertThat(new ScopeMatch("220300", List.of(row(2, "2203", true, ALWAYS), row(3, "22030000", false, ALWAYS))).spans())
                .as("all of it is left out").isEmpty();
    }

    @Test
    void days_on_which_the_match_is_the_same_by_the_same_rows_are_one_span() {
        ScopeRow whole = row(2, "7208", true, ALWAYS);
        assertThat(new ScopeMatch("720810",
                List.of(whole, new ScopeRow("m", "7208", true, AFTER, Double.NaN, Optional.empty(), whole.sources()))).spans())
                .containsExactly(new ScopeSpan(ALWAYS, Cover.WHOLE, 4, Double.NaN, List.of(), whole.sources()));

        List<ScopeSpan> told =
                new ScopeMatch("720810", List.of(row(2, "7208", true, BEFORE), row(3, "7208", true, AFTER))).spans();
        assertThat(told).as("by another row").extracting(ScopeSpan::period).containsExactly(BEFORE, AFTER);
        assertThat(told.get(0).alike(told.get(1))).isTrue();

        Period july = Period.from(JUNE.plusMonths(1));
        assertThat(new ScopeMatch("720810",
                List.of(new ScopeRow("m", "7208", true, BEFORE, Double.NaN, Optional.empty(), whole.sources()),
                        new ScopeRow("m", "7208", true, july, Double.NaN, Optional.empty(), whole.sources())))
                .spans()).as("not in June").extracting(ScopeSpan::period).containsExactly(BEFORE, july);

        List<ScopeSpan> deeper = new ScopeMatch("720810", List.of(whole, row(3, "720810", true, AFTER))).spans();
        assertThat(deeper).extracting(ScopeSpan::depth).containsExactly(4, 6);
        assertThat(deeper.get(0).alike(deeper.get(1))).isFalse();
    }

    @Test
    void rows_stand_in_order_each_once_and_items_of_a_line_pay_their_mean() {
        ScopeSpan span = only("720810", row(9, "72", true, ALWAYS), row(2, "7208", true, ALWAYS), row(9, "720810", true, ALWAYS));
        assertThat(span.rows()).extracting(SourceRow::line).containsExactly(2, 9);
        assertThat(span.itemFraction()).isNaN();
        assertThat(only("720810", item("72081010", 0.1), item("72081020", 0.4), row(5, "7209", true, ALWAYS)).itemFraction())
                .isCloseTo(0.25, within(1e-12));
    }

    @Test
    void two_measures_share_what_both_take_in_on_the_day_by_list_or_item_and_neither_leaves_out() {
        LawBuilder law = new LawBuilder().list("steel", "7208").list("coated", "720810").list("cars", "8703")
                .datedList("later", "2025-06-01/", "8703")
                .include("steel", "steel").include("coated", "coated").include("cars", "cars").include("later", "later", "steel")
                .include("all-but", "steel").exclude("all-but", "coated");
        Law built = law.build();
        Law whole = new Law(built.measures(), built.links(), built.codes(), List.of(), List.of(),
                List.of(new Law.ItemDuty("items", HsCode.of("72081010"), 0.1, AFTER,
                        new SourceRow("item_duties.csv", 2, List.of("S1")))));
        SharedGoods may = new SharedGoods(whole, JUNE.minusDays(1));
        SharedGoods june = new SharedGoods(whole, JUNE);

        assertThat(may.mayShare("steel", "coated")).isTrue();
        assertThat(may.mayShare("steel", "cars")).isFalse();
        assertThat(may.mayShare("all-but", "coated")).isFalse();
        assertThat(may.mayShare("cars", "later")).isFalse();
        assertThat(june.mayShare("cars", "later")).isTrue();
        assertThat(june.mayShare("items", "coated")).isTrue();
        assertThat(june.mayShare("items", "cars")).isFalse();
        assertThat(may.mayShare("items", "cars")).as("nobody can say").isTrue();
    }
}
