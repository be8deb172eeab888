package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Table;
import ca.briefpack.impact.check.EconomyCheck;
import ca.briefpack.model.Province;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The check by the whole economy on the shipped data. */
@ExtendWith(Releases.Shared.class)
class WholeEconomyTest {
    @Test
    void canada_loses_less_than_the_markets_say_for_those_who_lose_their_work_find_other_work(Releases releases) {
        EconomyCheck check = releases.octoberEngine().study().impact().economyCheck();
        Briefing briefing = releases.octoberEngine().briefing("methods");
        Table table = briefing.table("economy-check");
        Table.Row canada = table.rows().get(table.rows().size() - 1);

        assertThat(check.income()[0]).isBetween(-0.0065, -0.003);
        assertThat(((Table.Number) table.cell(canada, "gdp-by-markets")).figure().estimate().orElseThrow().central())
                .isLessThan(check.income()[0]);
        assertThat(check.earned()[0]).as("what is earned in the United States").isBetween(-0.3, -0.1);
    }

    @Test
    void in_october_two_provinces_gain_and_would_lose_did_they_not_lend_less(Releases releases) {
        EconomyCheck check = releases.octoberEngine().study().impact().economyCheck();
        List<Province> gain = check.provinces().stream().filter(province -> check.income(province)[0] > 0).toList();

        assertThat(gain).containsExactly(Province.AB, Province.NL).allSatisfy(
                province -> assertThat(check.income(province)[0] - check.balance(province)[0]).as(province.name()).isNegative());
        assertThat(check.balance(Province.AB)[0]).isCloseTo(0.00363, within(0.0001));
    }

    @Test
    void canada_lies_among_its_provinces_at_every_draw(Releases releases) {
        EconomyCheck check = releases.octoberEngine().study().impact().economyCheck();
        double[][] provinces = check.provinces().stream().map(check::income).toArray(double[][]::new);

        assertThat(check.provinces()).hasSize(10).contains(Province.ON);
        for (int d = 0; d < check.income().length; d++) {
            int draw = d;
            assertThat(check.income()[d]).isBetween(Arrays.stream(provinces).mapToDouble(all -> all[draw]).min().orElseThrow(),
                    Arrays.stream(provinces).mapToDouble(all -> all[draw]).max().orElseThrow());
        }
    }
}
