package ca.briefpack.render;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Masthead;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Source;
import ca.briefpack.model.Text;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What has room on page 1 and in running heads, and how high charts stand, for templates, as {@code room}.
 *
 * <p>Page 1 is full: charts take the height that words leave, so lines of words are estimated by their letters. An estimate only
 * makes the page look well. Whether all has room is seen when the page is laid out; where it has not, the pack is made again,
 * squeezed more.
 */
public final class FrontPage {
    private static final double POINTS_IN_MM = 2.835;
    /** What is left of page 1 for a masthead's words, charts and the strip, in points. */
    private static final double PAGE = 486;
    private static final double PAGE_OF_WHAT_IF = 462;
    /**
     * Beside the title a marking has room for so many letters, a name beneath it; longer ones make page 1 say less, in smaller
     * letters.
     */
    private static final int MARKING = 40;
    private static final int NAME = 44;
    private static final int TITLE = 34;
    private static final int AMOUNT_OF_TILE = 12;
    private static final Line TITLE_LINE = new Line(36, 22);
    private static final Line CHART_TITLE = new Line(42, 14);
    private static final Line CHART_SUBTITLE = new Line(55, 12);
    private static final Line NAME_LINE = new Line(115, 12);
    private static final double SHORT_NAME = 15;
    private static final Line MARKING_LINE = new Line(90, 10.5);
    private static final double RULE_OF_MARKING = 3;
    private static final Line TILE = new Line(26, 10);
    private static final int LINES_OF_TILE = 4;
    private static final Line UNDER_TILES = new Line(130, 12);
    private static final Line STRIP = new Line(18, 12);
    /** The column that says most is wider than the others. */
    private static final Line WIDE_STRIP = new Line(31, 12);
    private static final int WIDE = 1;
    private static final double GAP_OF_STRIP = 4;
    private static final Line BOTTOM_LINE = new Line(86, 18);
    private static final Line BOTTOM_LINE_CROWDED = new Line(94, 16);
    private static final Line BOTTOM_LINE_OF_WHAT_IF = new Line(102, 14.5);
    /** A chart of this height or more, in mm, leaves the strip an entry less a column. */
    private static final double TALL = 66;
    private static final int ENTRIES = 3;
    private static final double MAP = 58;
    private static final double LEAST_MAP = 36;
    private static final double STEPS = 56;
    private static final double LEAST_STEPS = 34;
    private static final double LEAST_BARS = 30;
    private static final Line BAR_LABEL = new Line(40, 3.4);
    private static final double BAR = 10.5;
    private static final double AXIS = 2;
    private static final double AXIS_OF_STEPS = 4;
    /** What each squeeze takes from charts, in mm, and from the words of running heads, in letters. */
    private static final double SQUEEZED_CHART = 6;
    /** By the most rows, how high a heat map stands, in mm. */
    private static final NavigableMap<Integer, Double> HEAT_MAPS =
            new TreeMap<>(Map.of(4, 48.0, 5, 54.0, 6, 60.0, 7, 66.0, 8, 72.0));
    private static final double SQUEEZED_HEAT_MAP = 6;
    private static final int SQUEEZED_NAME = 20;
    private static final int SQUEEZED_SUPPOSITIONS = 40;
    /** From this squeeze on what an edition supposes is told in fewer words in running heads. */
    private static final int HEADS_TOO = 3;
    private static final int HEAD_NAME = 120;
    private static final int HEAD_NAME_OF_WHAT_IF = 60;
    private static final int HEAD_SUPPOSITIONS = 260;
    private static final int HEAD_SUPPOSITIONS_CROWDED = 125;
    private static final int LAST_SOURCES = 6;
    /** The part of a table's rows that each squeeze of the pages after page 1 leaves. */
    private static final double ROWS_KEPT = 0.75;
    /** How often rows were taken before a brief leaves out what it says elsewhere. */
    private static final int BRIEF = 2;
    private final Masthead masthead;
    private final Lang lang;
    private final int squeeze;
    private final int rest;

    public FrontPage(Masthead masthead, Lang lang, Squeeze squeeze) {
        this.masthead = masthead;
        this.lang = lang;
        this.squeeze = squeeze.front();
        this.rest = squeeze.rest();
    }

    /** A kind of line: how many letters it holds, and how high it is. */
    private record Line(int letters, double height) {
        int count(String words) {
            return (words.length() + letters - 1) / letters;
        }

        double height(String words) {
            return count(words) * height;
        }

        double most(List<String> texts) {
            return texts.stream().mapToDouble(this::height).max().orElse(0);
        }
    }

    /** A chart of page 1 with the words over it. */
    public record Worded(Chart chart, String title, String subtitle) {
    }

    /** A chart of page 1 with the words over it. */
    public Worded worded(Chart chart, String title, String subtitle) {
        return new Worded(chart, title, subtitle);
    }

    /** True if the marking spans the page above the title. Where either language needs it both do so. */
    public boolean isLongMarking() {
        return masthead.marking().filter(words -> breadth(words) > MARKING).isPresent();
    }

    /** True if the name under the title is set smaller. Where either language needs it both do so. */
    public boolean isLongName() {
        return breadth(masthead.organisation()) > NAME;
    }

    public boolean isLongTitle(String title) {
        return title.length() > TITLE;
    }

    /** True if page 1 says less, in smaller letters. */
    public boolean isCrowded() {
        return hasLongNames() || pressed() > 0;
    }

    private boolean hasLongNames() {
        return isLongMarking() || isLongName();
    }

    /** True if an amount with its unit is too wide for the usual letters of a tile. */
    public boolean isWide(String amount) {
        return amount.length() > AMOUNT_OF_TILE;
    }

    /** True if running heads name the brief too; its foot does in any case. */
    public boolean isTitleInHead() {
        return pressed() < 2;
    }

    /** The publisher in running heads; the whole name stands on page 1. */
    public String nameInHead() {
        int most = (masthead.isWhatIf() ? HEAD_NAME_OF_WHAT_IF : HEAD_NAME) - SQUEEZED_NAME * pressed();
        return FigureFormat.shortened(masthead.organisation().in(lang), Math.max(most, SQUEEZED_NAME));
    }

    /** What an edition supposes, in running heads; the whole stands on page 2. */
    public String suppositionsInHead(String words) {
        int most = hasLongNames() ? HEAD_SUPPOSITIONS_CROWDED : HEAD_SUPPOSITIONS;
        // page 1 says less first: its words are no reason to say less in heads
        return FigureFormat.shortened(words, squeeze < HEADS_TOO ? most
                : Math.min(most, HEAD_SUPPOSITIONS_CROWDED) - SQUEEZED_SUPPOSITIONS * pressed());
    }

    /** How many entries each column of the strip has; beside low charts one more. */
    public int entries(List<Worded> charts) {
        return Math.max(ENTRIES - squeeze - (most(charts, FrontPage::usefulHeight) > TALL ? 1 : 0), 1);
    }

    /** True if page 1 says all that it would. */
    public boolean isRoomy() {
        return squeeze == 0;
    }

    /** True if one entry a column and lower charts leave no more room than is needed. */
    public boolean isFull() {
        return squeeze >= ENTRIES;
    }

    /** True if one entry a column is still too much, so that it has to be told in fewer words. */
    public boolean isTight() {
        return squeeze > ENTRIES;
    }

    /** How many rows of a table of so many the pages after page 1 have room for. */
    public int rows(int most) {
        return (int) Math.ceil(most * Math.pow(ROWS_KEPT, rest));
    }

    /** True where so many rows were taken that what says again what stands elsewhere goes before more of them. */
    public boolean isBrief() {
        return rest > BRIEF;
    }

    /** The same beneath a chart that spans the page. */
    public int entries() {
        return Math.max(ENTRIES - squeeze, 1);
    }

    /**
     * The height of words above charts, in points.
     *
     * @param tiles what is in small print in each tile
     * @param under the lines beneath the tiles
     */
    public double above(String title, String bottomLine, String asOf, List<List<String>> tiles, List<String> under) {
        int lines = tiles.stream().mapToInt(texts -> texts.stream().mapToInt(TILE::count).sum()).max().orElse(0);
        return bottomLine().height(bottomLine) + TITLE_LINE.height(title) + Math.max(lines - LINES_OF_TILE, 0) * TILE.height
                + under.stream().mapToDouble(UNDER_TILES::height).sum() + (isLongName() ? NAME_LINE.height(asOf) - SHORT_NAME : 0)
                + (isLongMarking() ? MARKING_LINE.height(masthead.markingWords().in(lang)) + RULE_OF_MARKING : 0);
    }

    /**
     * How high the charts of page 1 stand: at best as high as they look well, at least so high that they can be read, and between
     * these what words leave.
     *
     * @param above see {@link #above}
     * @param strip the columns beneath the charts, as markup
     */
    public String chartHeight(List<Worded> charts, double above, List<String> strip) {
        double words = CHART_TITLE.most(charts.stream().map(Worded::title).toList())
                + CHART_SUBTITLE.most(charts.stream().map(Worded::subtitle).toList());
        double deepest = IntStream.range(0, strip.size())
                .mapToDouble(i -> depth(strip.get(i), strip.size() > 1 && i == WIDE ? WIDE_STRIP : STRIP)).max().orElse(0);
        double free = ((masthead.isWhatIf() ? PAGE_OF_WHAT_IF : PAGE) - above - words - deepest) / POINTS_IN_MM
                - SQUEEZED_CHART * pressed();
        return mm(Math.max(Math.min(most(charts, FrontPage::usefulHeight), free), most(charts, this::leastHeight)));
    }

    /** As high as the rows of the heat map of page 1 need, and no higher than page 1 has room for. */
    public String heatHeight(Chart.HeatMap chart) {
        double needed = HEAT_MAPS.ceilingEntry(Math.min(chart.rows().size(), HEAT_MAPS.lastKey())).getValue();
        return mm(needed - SQUEEZED_HEAT_MAP * pressed());
    }

    /** Where the last of the sources begin, which stay together, so that no page holds one line of them or none. */
    public int last(List<Source> sources) {
        return Math.max(sources.size() - LAST_SOURCES, 0);
    }

    /** The first squeeze takes an entry of each column alone; further ones take from letters, charts and running heads too. */
    private int pressed() {
        return Math.max(squeeze - 1, 0);
    }

    private Line bottomLine() {
        if (!isCrowded()) {
            return BOTTOM_LINE;
        }
        return masthead.isWhatIf() ? BOTTOM_LINE_OF_WHAT_IF : BOTTOM_LINE_CROWDED;
    }

    private static double depth(String column, Line line) {
        double points = 0;
        for (String paragraph : column.split("<p", -1)) {
            points += line.height(paragraph.substring(paragraph.indexOf('>') + 1)) + GAP_OF_STRIP;
        }
        return points;
    }

    private static double most(List<Worded> charts, ToDoubleFunction<Chart> height) {
        return charts.stream().map(Worded::chart).mapToDouble(height).max().orElse(0);
    }

    /** The height at which a chart of page 1 looks best, in mm. */
    private static double usefulHeight(Chart chart) {
        if (chart instanceof Chart.Bars bars) {
            return bars.bars().size() * BAR + AXIS;
        }
        if (chart instanceof Chart.Steps) {
            return STEPS;
        }
        return chart instanceof Chart.BuildUp ? chart.figures().size() * BAR + AXIS_OF_STEPS : MAP;
    }

    /**
     * The lowest that it can be read at, in mm: bars stand as far apart as the longest name needs, tiles of a map hold two lines
     * each.
     */
    private double leastHeight(Chart chart) {
        List<Chart.Bar> named =
                chart instanceof Chart.Bars bars ? bars.bars() : chart instanceof Chart.BuildUp steps ? steps.steps() : List.of();
        double lines = named.stream().mapToDouble(bar -> BAR_LABEL.height(bar.label().in(lang))).max().orElse(0);
        if (chart instanceof Chart.Steps) {
            return LEAST_STEPS;
        }
        return named.isEmpty() ? LEAST_MAP : Math.max(LEAST_BARS, chart.figures().size() * lines);
    }

    private static double breadth(Text text) {
        return Math.max(FigureFormat.breadth(text.en()), FigureFormat.breadth(text.fr()));
    }

    private static String mm(double height) {
        return (long) Math.rint(height) + "mm";
    }
}
