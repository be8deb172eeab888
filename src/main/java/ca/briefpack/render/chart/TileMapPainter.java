package ca.briefpack.render.chart;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Table.Part;
import ca.briefpack.model.Observed;
import ca.briefpack.model.ProvinceName;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.PrintedNumber;
import ca.briefpack.render.chart.axis.ShadeLegend;
import ca.briefpack.render.chart.axis.ShadeScale;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.brand.colour.Contrast;
import ca.briefpack.render.chart.ink.Lettering;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Paints the tile map of Canada: a tile a province with its code and value, in the colour of its {@link ShadeScale} step, and
 * under the map a strip with the breaks. Losses are hatched. Tiles without a value are hatched on white and print the mark. Colours follow the central value;
 * ranges stand in the table beside the chart.
 */
final class TileMapPainter {
    private static final double[] SIZES = {8.5, 8, 7.5, 7};
    private static final double GAP = 2.5;
    private static final double PADDING = 2;
    private static final double MOST_TILE = 44;
    private static final double HATCH = 4;
    private static final double HAIRLINE = 0.5;
    private final FigureFormat format;

    TileMapPainter(FigureFormat format) {
        this.format = format;
    }

    static double naturalHeight(Chart.TileMap map, double width) {
        double tile = Math.min(MOST_TILE, (width + GAP) / columns(map) - GAP);
        return rows(map) * (tile + GAP) - GAP + ShadeLegend.naturalHeight();
    }

    void paint(Chart.TileMap map, Canvas canvas) {
        List<BigDecimal> values = map.tiles().stream().flatMap(tile -> figure(map, tile).stream())
                .map(figure -> PrintedNumber.decimal(figure, Part.CENTRAL, map.scale())).toList();
        ShadeScale shades = ShadeScale.of(values, map.scale(), canvas.palette());
        double mapHeight = canvas.box().height() - ShadeLegend.height(canvas.fonts());
        Grid grid = grid(map, canvas, mapHeight);
        for (ProvinceName tile : map.tiles()) {
            String id = Optional.ofNullable(map.values().get(tile.province())).map(Figure::id).orElse("");
            canvas.figure(id, () -> tile(map, tile, grid, shades, canvas));
        }
        new ShadeLegend(shades, format, canvas.fonts()).paint(0, grid.height() + ShadeLegend.GAP, grid.tileWidth(), canvas);
    }

    /** The tiles' size and the type size in them. */
    private record Grid(double tileWidth, double tileHeight, int columns, int rows, double size) {
        Rectangle2D area(ProvinceName tile) {
            return new Rectangle2D.Double(tile.tileColumn() * (tileWidth + GAP), tile.tileRow() * (tileHeight + GAP),
                    tileWidth, tileHeight);
        }

        double height() {
            return rows * (tileHeight + GAP) - GAP;
        }
    }

    /** Squares, as large as the box allows; wider than high only where the values need it. */
    private Grid grid(Chart.TileMap map, Canvas canvas, double mapHeight) {
        int columns = columns(map);
        int rows = rows(map);
        double mostWidth = (canvas.box().width() + GAP) / columns - GAP;
        double height = Math.min(Math.min(MOST_TILE, mostWidth), (mapHeight + GAP) / rows - GAP);
        double needed = 0;
        double lines = 0;
        for (double size : SIZES) {
            needed = widestText(map, canvas.fonts(), size) + 2 * PADDING;
            lines = canvas.fonts().semibold(size).blockHeight(2) + PADDING;
            if (needed <= mostWidth && lines <= height && (needed <= height || size == SIZES[SIZES.length - 1])) {
                return new Grid(Math.max(height, needed), height, columns, rows, size);
            }
        }
        if (needed > mostWidth) {
            throw canvas.box().tooNarrow("the values of the tile map", (needed + GAP) * columns - GAP);
        }
        throw canvas.box().tooLow("the tiles of the map", canvas.box().height() + rows * (lines - height));
    }

    private double widestText(Chart.TileMap map, ChartFonts fonts, double size) {
        double widest = 0;
        for (ProvinceName tile : map.tiles()) {
            widest = Math.max(widest, fonts.semibold(size).width(tile.province().name()));
            widest = Math.max(widest, fonts.regular(size).width(text(map, tile)));
        }
        return widest;
    }

    private void tile(Chart.TileMap map, ProvinceName tile, Grid grid, ShadeScale shades, Canvas canvas) {
        Rectangle2D area = grid.area(tile);
        Optional<Figure> figure = figure(map, tile);
        Color grey = canvas.palette().unsure();
        Optional<BigDecimal> shown = figure.map(f -> PrintedNumber.decimal(f, Part.CENTRAL, map.scale()));
        Color ground = shown.map(shades::color).orElse(canvas.palette().paper());
        boolean loss = shown.filter(shades::isLoss).isPresent();
        String value = text(map, tile);
        Lettering code = canvas.fonts().semibold(grid.size);
        Lettering number = canvas.fonts().regular(grid.size);
        double apart = code.lineHeight() / 2;
        double widest = Math.max(code.width(tile.province().name()), number.width(value));
        if (loss) {
            canvas.loss(area, ground);
            plate(area, widest, code, ground, canvas);
        } else {
            canvas.fill(area, ground);
        }
        if (figure.isEmpty()) {
            canvas.hatch(area, HATCH, canvas.palette().faint());
            plate(area, widest, code, canvas.palette().paper(), canvas);
        }
        canvas.frame(area, HAIRLINE, Contrast.ratio(ground, canvas.palette().paper()) < Contrast.SHAPE ? grey : ground);
        Color ink = figure.isEmpty() ? canvas.palette().ink() : Contrast.textOn(ground, canvas.palette().ink());
        canvas.centred(tile.province().name(), area.getCenterX(), area.getCenterY() - apart, code, ink);
        canvas.centred(value, area.getCenterX(), area.getCenterY() + apart, number, ink);
    }

    /** Plain ground behind the text of a hatched tile. */
    private static void plate(Rectangle2D area, double textWidth, Lettering lettering, Color ground, Canvas canvas) {
        double width = Math.min(area.getWidth() - 2, textWidth + 2 * PADDING);
        double height = Math.min(area.getHeight() - 2, lettering.capHeight() + lettering.lineHeight() + 2 * PADDING);
        canvas.fill(new Rectangle2D.Double(area.getCenterX() - width / 2, area.getCenterY() - height / 2, width, height),
                ground);
    }

    private String text(Chart.TileMap map, ProvinceName tile) {
        return Optional.ofNullable(map.values().get(tile.province()))
                .map(figure -> format.cell(figure, Part.CENTRAL, map.scale())).orElse(Observed.Reason.NOT_AVAILABLE.mark());
    }

    private static Optional<Figure> figure(Chart.TileMap map, ProvinceName tile) {
        return Optional.ofNullable(map.values().get(tile.province())).filter(figure -> !figure.isMissing());
    }

    private static int columns(Chart.TileMap map) {
        return 1 + map.tiles().stream().mapToInt(ProvinceName::tileColumn).max().orElse(0);
    }

    private static int rows(Chart.TileMap map) {
        return 1 + map.tiles().stream().mapToInt(ProvinceName::tileRow).max().orElse(0);
    }
}
