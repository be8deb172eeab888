package ca.briefpack.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.desk.figure.Explanation;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Period;
import ca.briefpack.model.Source;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExplanationPageTest {
    private static final TariffMeasure STEEL = new TariffMeasure("us-steel", Text.same("Steel"),
            new TariffMeasure.Border(Country.US, Set.of(Country.CA)),
            new TariffMeasure.Legal(TariffMeasure.Authority.S232, "s232-metals", "Proc. 1", ""),
            new TariffMeasure.Duty(0.5, TariffMeasure.Basis.FULL_VALUE, TariffMeasure.CusmaTreatment.NONE),
            Period.from(LocalDate.of(2025, 6, 4)), Optional.empty(), row("measures.csv", 11));

    private static final List<Source> SOURCES = List.of(
            new Source("S1", "Annex", "Government of Canada", "2025", "open", "", Optional.of("https://example.org/annex"),
                    Source.Standing.PRIMARY),
            new Source("S2", "Note", "Finance Canada via A Times", "2025-03", "", "a.example", Optional.empty(),
                    Source.Standing.REPORTED));

    private static SourceRow row(String file, int line) {
        return new SourceRow(file, line, List.of("S1"));
    }

    /** Every second line of a file of exports, so that none joins the next. */
    private static Explanation explanation(int exports) {
        List<SourceRow> rows = new ArrayList<>(List.of(STEEL.row(), row("parameters.csv", 2), row("parameters.csv", 3)));
        for (int i = 1; i <= exports; i++) {
            rows.add(row("exports_us.csv", 2 * i));
        }
        Figure figure = Figure.of("ca.steel.exports-change", new Estimate(-8e9, -6e9, -4e9, Unit.CAD),
                new Lineage("export-response", rows, List.of("cusma-shift", "calibrated-by-month")));
        Parameter shift = new Parameter("cusma-shift", Text.same("Shift"), -0.036, 0, 0.036, Text.same("Half the spread"),
                row("parameters.csv", 2));
        return new Explanation(figure, LocalDate.of(2025, 10, 15), List.of(shift), List.of(STEEL), SOURCES,
                List.of("sector-steel"),
                new TreeMap<>(Map.of("as-of", "2025-10-15", "scenario", "all", "draws", "1000 seed 7", "set", "us-steel=0.25")));
    }

    @Test
    void the_page_leads_from_the_figure_to_what_moves_it_to_the_law_and_to_the_rows() {
        assertThat(new ExplanationPage(explanation(2)).text().lines().map(line -> line.stripTrailing().replaceAll("\\h", " ")))
                .containsExactly("ca.steel.exports-change", "",
                        "Value       \u2212$6 billion", "Range       \u2212$8 to \u2212$4 billion", "As of       2025-10-15",
                        "Draws       1000 seed 7",
                        "Supposing   us-steel=0.25", "Method      export-response (in full: briefpack docs methods)",
                        "Formula     exports under the baseline = exports of the year / mean over its months of x; change = those x (X - 1); x, X: Canada's"
                                + " price x quantity in the CES market under each month's law and under the scenario, against the baseline",
                        "Printed in  sector-steel", "",
                        "Parameters", "  cusma-shift 0 (-0.036 to 0.036): Half the spread", "", "Assumptions calibrated-by-month",
                        "",
                        "Measures", "  us-steel measures.csv:11: Proc. 1", "",
                        "Rows        5", "  exports_us.csv:2, 4", "  measures.csv:11", "  parameters.csv:2-3", "", "Sources",
                        "  S1 Annex. Government of Canada, 2025. open", "    https://example.org/annex",
                        "  S2 Note. Finance Canada, as reported by A Times, 2025-03.");
    }

    @Test
    void the_json_has_the_standing_of_each_source_and_its_address_if_one_is_on_record() {
        String sources = new ExplanationPage(explanation(2)).values().get("sources").toString();

        assertThat(sources).isEqualTo("[{address=https://example.org/annex, id=S1, licence=open, publisher=Government of Canada,"
                + " standing=primary, title=Annex, vintage=2025}, {id=S2, licence=, publisher=Finance Canada via A Times,"
                + " standing=reported, title=Note, vintage=2025-03}]");
    }

    @Test
    void many_rows_are_cut_short_with_their_number_and_the_json_has_them_all() {
        ExplanationPage page = new ExplanationPage(explanation(40));

        assertThat(page.text()).contains(
                "Rows        43\n  exports_us.csv:2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, ... (40 rows; --json lists them all)\n");
        assertThat((List<?>) page.values().get("rows")).hasSize(43);
    }
}
