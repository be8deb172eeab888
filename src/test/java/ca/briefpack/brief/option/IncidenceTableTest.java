package ca.briefpack.brief.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.content.Table;
import ca.briefpack.model.figure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidenceTableTest {
    private static final List<String> PARTS =
            List.of("part-exports", "part-home", "part-users", "part-inputs", "part-revenue");

    private static double central(Figure figure) {
        return figure.estimate().orElseThrow().central();
    }

    private static Figure figure(Table table, Table.Row row, String column) {
        return ((Table.Number) table.cell(row, column)).figure();
    }

    @Test
    void what_each_group_bears_adds_up_to_real_income_in_every_row() {
        Table table = SmallStudy.shared().table("national", "incidence");

        assertThat(table.rows()).hasSizeGreaterThan(1).allSatisfy(row -> assertThat(
                PARTS.stream().mapToDouble(part -> central(figure(table, row, part))).sum())
                .isCloseTo(central(figure(table, row, "real-income")), within(1e-3)));
    }

    @Test
    void exporters_and_users_pay_what_producers_at_home_and_the_treasury_gain_under_duties_of_both_sides() {
        Table table = SmallStudy.shared().table("national", "incidence");
        Table.Row canada = table.rows().get(table.rows().size() - 1);

        assertThat(central(figure(table, canada, "part-exports"))).isNegative();
        assertThat(central(figure(table, canada, "part-users"))).isNegative();
        assertThat(central(figure(table, canada, "part-home"))).isPositive();
        assertThat(central(figure(table, canada, "part-revenue"))).isPositive();
    }

    @Test
    void a_province_stands_beside_canada_with_the_figures_of_the_national_brief_and_a_territory_has_no_row() {
        SmallStudy study = SmallStudy.shared();

        assertThat(study.rows("province-on", "incidence")).hasSize(2).isSubsetOf(study.rows("national", "incidence"));
        assertThat(study.rows("province-nu", "incidence")).isEmpty();
    }
}
