package ca.briefpack.render;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Chart.Bar;
import ca.briefpack.content.Chart.Bars;
import ca.briefpack.content.Edition;
import ca.briefpack.content.Masthead;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Cell;
import ca.briefpack.content.Table.Column;
import ca.briefpack.content.Table.Day;
import ca.briefpack.content.Table.Number;
import ca.briefpack.content.Table.Part;
import ca.briefpack.content.Table.Row;
import ca.briefpack.content.Table.Words;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A briefing of Ontario with invented numbers: five figures, one chart, one table that runs over pages. */
public final class SampleBriefing {
    private static final Lineage NONE = new Lineage("sample", List.of(), List.of());

    private SampleBriefing() {
    }

    public static Briefing ontario() {
        return new Briefing(PackSpec.of(Province.ON, Text.same("Ontario")),
                new Edition(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 1, 31), "2025-10-01-1a2b3c4d", "00", "1"),
                new Masthead(new Text("Unit", "Unité"), new Text("Unclassified", "Non classifié")),
                Map.of("on.exports-at-risk", exact("on.exports-at-risk", 1.456e10, Unit.CAD),
                        "on.gdp-share", range("on.gdp-share", 0.012, 0.021, 0.029, Unit.FRACTION),
                        "on.jobs-exposed", range("on.jobs-exposed", 88_000, 123_400, 160_000, Unit.JOBS),
                        "on.exports-change", range("on.exports-change", -4.4e9, -3.1e9, -2.2e9, Unit.CAD),
                        "on.rate", exact("on.rate", 0.0785, Unit.FRACTION)),
                Map.of("by-product", byProduct()), Map.of("by-sector", bySector()), Map.of(), List.of());
    }

    public static Figure exact(String id, double value, Unit unit) {
        return Figure.of(id, Estimate.exact(value, unit), NONE);
    }

    public static Figure range(String id, double low, double central, double high, Unit unit) {
        return Figure.of(id, new Estimate(low, central, high, unit), NONE);
    }

    public static Figure missing(String id, Unit unit, Reason reason) {
        return Figure.missing(id, unit, reason, NONE);
    }

    private static Chart bySector() {
        return new Bars("by-sector", Scale.BILLION, List.of(
                new Bar(new Text("Automobiles", "Automobiles"), range("on.autos", -2.6e9, -1.9e9, -1.2e9, Unit.CAD)),
                new Bar(new Text("Iron and steel", "Sidérurgie"), range("on.steel", -1.1e9, -0.8e9, -0.4e9, Unit.CAD)),
                new Bar(new Text("Offices, after effects", "Œuvres"), range("on.offices", -0.5e9, -0.3e9, -0.1e9, Unit.CAD))));
    }

    private static Table byProduct() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            String name =
                    i == 7 ? "Parts and accessories of motor vehicles of headings 8701 to 8705, with a name so long that it wraps"
                            : "Product " + i;
            rows.add(row(Text.same(name), i * 1e7, i == 9, false));
        }
        rows.add(row(new Text("All products", "Tous les produits"), 1.83e10, false, true));
        return new Table("by-product", List.of(Column.text("product"), Column.number("exports", Scale.MILLION, Unit.CAD),
                Column.number("change", Scale.MILLION, Unit.CAD), Column.bound("low", Scale.MILLION, Unit.CAD),
                Column.bound("high", Scale.MILLION, Unit.CAD), new Column("due", Column.Kind.DATE, Scale.ONE, Unit.COUNT)), rows);
    }

    private static Row row(Text name, double exports, boolean unknown, boolean total) {
        String id = "row." + exports;
        Figure change = unknown ? missing(id, Unit.CAD, Reason.NOT_AVAILABLE)
                : range(id, -0.4 * exports, -0.25 * exports, -0.1 * exports, Unit.CAD);
        List<Cell> cells = List.of(new Words(name), new Number(exact(id + ".exports", exports, Unit.CAD), Part.CENTRAL),
                new Number(change, Part.CENTRAL), new Number(change, Part.LOW), new Number(change, Part.HIGH),
                new Day(new DatePoint(LocalDate.of(2026, 7, 1), Precision.MONTH)));
        return new Row(cells, total);
    }
}
