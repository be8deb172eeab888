package ca.briefpack.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brand.Brands;
import ca.briefpack.content.Chart;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.ProvinceName;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.render.chart.ink.Palette;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The brand, figures and rules of layout that the tests of charts share. */
public final class Samples {
    public static final Palette PALETTE = new Palette(Brands.NORTHERN.light());
    public static final ChartFonts FONTS = ChartFonts.of(Brands.NORTHERN.type());
    public static final String TRUCKS = "Camions légers et autres véhicules de marchandises";
    private static final Lineage LINEAGE = new Lineage("test", List.of(), List.of());

    private Samples() {
    }

    public static ChartPainter painter(Lang lang) {
        return new ChartPainter(new FigureFormat(lang), lang, PALETTE, FONTS);
    }

    public static Sheet paint(Chart chart, Lang lang, double width, double height) {
        Sheet sheet = new Sheet(width, height, 1);
        painter(lang).paint(chart, sheet, width, height);
        return sheet;
    }

    public static Figure exact(double value) {
        return Figure.of("f", Estimate.exact(value, Unit.CAD), LINEAGE);
    }

    public static Figure range(double low, double central, double high) {
        return Figure.of("f", new Estimate(low, central, high, Unit.CAD), LINEAGE);
    }

    public static Figure percent(double percent) {
        return Figure.of("f", Estimate.exact(percent / 100, Unit.FRACTION), LINEAGE);
    }

    public static Figure missing() {
        return Figure.missing("f", Unit.CAD, Reason.NOT_AVAILABLE, LINEAGE);
    }

    public static Chart.Bar bar(String label, Figure figure) {
        return new Chart.Bar(Text.same(label), figure);
    }

    static List<ProvinceName> tiles() {
        return List.of(tile(Province.YT, 0, 0), tile(Province.NT, 1, 0), tile(Province.NU, 2, 0), tile(Province.BC, 0, 1),
                tile(Province.AB, 1, 1), tile(Province.SK, 2, 1), tile(Province.MB, 3, 1), tile(Province.ON, 4, 1),
                tile(Province.QC, 5, 1), tile(Province.NL, 7, 1), tile(Province.NB, 6, 2), tile(Province.PE, 7, 2),
                tile(Province.NS, 7, 3));
    }

    private static ProvinceName tile(Province province, int column, int row) {
        return new ProvinceName(province, Text.same(province.name()), column, row, new SourceRow("provinces.csv", 2, List.of()));
    }

    /** Nothing outside the box, no text on another text, every size between 7 and 8.5 points, every text readable. */
    public static void assertOrderly(Sheet sheet, double width, double height) {
        Rectangle2D box = new Rectangle2D.Double(-0.3, -0.3, width + 0.6, height + 0.6);
        for (Sheet.Mark mark : sheet.marks) {
            Rectangle2D area = mark.area();
            assertThat(area.isEmpty() || box.contains(area)).as("mark %s in %s", area, box).isTrue();
        }
        for (int i = 0; i < sheet.words.size(); i++) {
            Sheet.Words one = sheet.words.get(i);
            assertThat(box.contains(one.area())).as("'%s' at %s in %s", one.text(), one.area(), box).isTrue();
            assertThat(one.font().getSize2D()).as("size of '%s'", one.text()).isBetween(7f, 8.5f);
            for (Sheet.Words other : sheet.words.subList(i + 1, sheet.words.size())) {
                assertThat(one.area().intersects(other.area())).as("'%s' %s meets '%s' %s", one.text(), one.area(),
                        other.text(), other.area()).isFalse();
            }
        }
    }
}
