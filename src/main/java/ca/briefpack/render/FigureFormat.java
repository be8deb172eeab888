package ca.briefpack.render;

import ca.briefpack.content.Chart;
import ca.briefpack.content.ChartTable;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Cell;
import ca.briefpack.content.Table.Column;
import ca.briefpack.content.Table.Day;
import ca.briefpack.content.Table.Mark;
import ca.briefpack.content.Table.Number;
import ca.briefpack.content.Table.Own;
import ca.briefpack.content.Table.Part;
import ca.briefpack.content.Table.Term;
import ca.briefpack.content.Table.Words;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Rounded;
import ca.briefpack.model.figure.TrueZero;
import ca.briefpack.model.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Numbers and dates as Canadians write them. English: {@code $3.1 billion}, {@code 12.4%}, {@code October 15, 2025}. French:
 * {@code 3,1 G$}, {@code 12,4 %} and {@code 15 octobre 2025}, with no-break spaces (U+00A0) between digit groups and before
 * units. A computed figure shows the digits that its range supports ({@link Rounded}); an observed one is shown to the scale's
 * usual decimals.
 */
public class FigureFormat {
    private final Lang lang;
    private final Notation notation;
    private final AmountWords words;

    public FigureFormat(Lang lang) {
        this.lang = lang;
        this.notation = new Notation(lang);
        this.words = new AmountWords(lang);
    }

    /**
     * The central value with its unit, scaled to be short: {@code $3.1 billion}; {@code near $0} if it rounds to zero without
     * being zero; the mark if missing: {@code [x]}.
     */
    public String value(Figure figure) {
        return figure.isMissing() ? figure.missing().mark() : printed(figure, Part.CENTRAL).joined();
    }

    /** The large part of a key figure: {@code $3.1} of {@code $3.1 billion}, {@code 3,1} of {@code 3,1 G$}. */
    public String amount(Figure figure) {
        return figure.isMissing() ? figure.missing().mark() : printed(figure, Part.CENTRAL).amount();
    }

    /** The small part of a key figure: {@code billion}, {@code G$}; empty where the amount says all. */
    public String amountUnit(Figure figure) {
        return figure.isMissing() ? "" : printed(figure, Part.CENTRAL).unit();
    }

    /** The central value without its sign: for sentences where a verb says gain or loss. */
    public String magnitude(Figure figure) {
        return unsigned(value(figure));
    }

    /** The low end with its unit and without its sign. @throws IllegalStateException if the figure is missing */
    public String low(Figure figure) {
        return unsigned(printed(figure, Part.LOW).joined());
    }

    /** The high end with its unit and without its sign. @throws IllegalStateException if the figure is missing */
    public String high(Figure figure) {
        return unsigned(printed(figure, Part.HIGH).joined());
    }

    /**
     * The range with its unit, in the central value's scale: {@code $2.2 to $4.4 billion}, {@code de 2,2 à 4,4 G$}; empty for an
     * exact or missing figure. Ends that are printed alike are said to be within rounding; one that rounds to zero without being
     * zero is said to be near it.
     */
    public String range(Figure figure) {
        if (figure.isMissing() || figure.estimate().orElseThrow().isExact()) {
            return "";
        }
        Scale scale = scaleOf(figure);
        String low = number(figure, Part.LOW, scale);
        String high = number(figure, Part.HIGH, scale);
        if (low.equals(high)) {
            return words.withinRounding();
        }
        boolean near =
                PrintedNumber.roundsToZero(figure, Part.LOW, scale) || PrintedNumber.roundsToZero(figure, Part.HIGH, scale);
        return near ? words.range(printed(figure, Part.LOW), printed(figure, Part.HIGH))
                : words.range(low, high, figure.unit(), scale);
    }

    /**
     * The range of {@link #magnitude}: signs dropped and ends in rising order, if both have the same sign; else {@link #range}.
     */
    public String magnitudeRange(Figure figure) {
        if (figure.isMissing() || figure.estimate().orElseThrow().high() > 0) {
            return range(figure);
        }
        Estimate e = figure.estimate().orElseThrow();
        return range(Figure.of(figure.id(), new Estimate(-e.high(), -e.central(), -e.low(), e.unit()), figure.lineage()));
    }

    /**
     * What a sentence can say of a change: {@code missing}; {@code none} if it is exactly nothing; {@code near} if it is printed
     * as nothing; {@code unsure} if its ends as printed have both signs; else {@code loss} or {@code gain}.
     */
    public String bearing(Figure figure) {
        if (figure.isMissing()) {
            return "missing";
        }
        Rounded rounded = figure.rounded();
        if (rounded.central().signum() == 0) {
            return figure.estimate().orElseThrow().isExact() && PrintedNumber.exactly(figure, Part.CENTRAL) == 0 ? "none"
                    : "near";
        }
        if (rounded.low().signum() * rounded.high().signum() < 0) {
            return "unsure";
        }
        return rounded.central().signum() < 0 ? "loss" : "gain";
    }

    /** The direction of a figure as printed: {@code plus}, {@code minus}, {@code zero} or {@code missing}. */
    public String sign(Figure figure) {
        if (figure.isMissing()) {
            return "missing";
        }
        int sign = figure.rounded().central().signum();
        return sign == 0 ? "zero" : sign > 0 ? "plus" : "minus";
    }

    /** True if the cell is a word of a controlled vocabulary, which the wording files spell out. */
    public boolean isTerm(Cell cell) {
        return cell instanceof Term;
    }

    /** The number alone at a given scale, for a table column; {@code [low]} if it rounds to zero without being zero. */
    public String cell(Figure figure, Part part, Scale scale) {
        if (figure.isMissing()) {
            return figure.missing().mark();
        }
        return PrintedNumber.roundsToZero(figure, part, scale) ? TrueZero.LOW : number(figure, part, scale);
    }

    /** True if a value of the chart is printed as {@code [low]}; steps over time print none. */
    public boolean hasLow(Chart chart) {
        return !(chart instanceof Chart.Steps)
                && chart.figures().stream().anyMatch(f -> cell(f, Part.CENTRAL, chart.scale()).equals(TrueZero.LOW));
    }

    /** {@link ChartTable#of}, for templates. */
    public static Table table(Chart chart) {
        return ChartTable.of(chart);
    }

    /** What a table prints in a cell of the column. */
    public String cellText(Cell cell, Column column) {
        if (cell instanceof Words words) {
            return text(words.text());
        }
        if (cell instanceof Number number) {
            return cell(number.figure(), number.part(), column.scale());
        }
        if (cell instanceof Own own) {
            return own(own);
        }
        return cell instanceof Day day ? date(day.date()) : ((Mark) cell).reason().mark();
    }

    private String own(Own own) {
        return switch (own.aspect()) {
            case UNIT -> {
                String unit = unit(own.figure().unit(), own.scale());
                yield unit.isEmpty() ? Reason.NOT_APPLICABLE.mark() : unit;
            }
            case PRINTED -> value(own.figure());
            default -> cell(own.figure(), own.part(), own.scale());
        };
    }

    /**
     * What the numbers of a table say: {@code MISSING}, {@code NONE} or {@code NEAR} if nothing but that, else {@code SPEAKS}.
     */
    public String silence(Table table) {
        return Silence.of(table).name();
    }

    /** The rows of a table that say something, or those that do not. */
    public List<Table.Row> rows(Table table, boolean telling) {
        return Silence.rows(table, telling);
    }

    /** The places of columns that say the same nothing in each row. */
    public List<Integer> idleColumns(Table table) {
        return Silence.idleColumns(table);
    }

    /** The decimals of the deepest number of each column of a table. */
    public List<Integer> depths(Table table) {
        return DecimalDepth.ofColumns(table);
    }

    /** The class of a number's cell, {@code p2} if it lacks two decimals of its column's deepest; empty if it lacks none. */
    public String hang(Cell cell, Column column, int deepest) {
        int lacking = deepest - DecimalDepth.of(cell, column);
        return lacking == 0 || !column.isNumeric() ? "" : "p" + lacking;
    }

    /** The words in this language. */
    public String text(Text text) {
        return text.in(lang);
    }

    /** About how wide words are, in letters of usual width: 100 for a name of 100 usual letters, 200 for one of 100 W. */
    public static double breadth(String words) {
        return Breadth.of(words);
    }

    /** The words, or as many of them as are no wider than that, in letters of usual width, with an ellipsis. */
    public static String shortened(String words, double most) {
        return Breadth.shortened(words, most);
    }

    /** {@link PrintedNumber#roundsToZero}, for templates. */
    public static boolean roundsToZero(Figure figure, Part part, Scale scale) {
        return PrintedNumber.roundsToZero(figure, part, scale);
    }

    /** {@link PrintedNumber#plain}, for templates. */
    public static String plain(Cell cell, Column column) {
        return PrintedNumber.plain(cell, column);
    }

    /**
     * A scale's unit for a column heading, without brackets: {@code C$ million}, {@code %}, {@code jobs}; empty for plain counts.
     */
    public String unit(Unit unit, Scale scale) {
        return words.heading(unit, scale);
    }

    /** {@code October 15, 2025} / {@code 15 octobre 2025}; the first of the month in French is {@code 1er}. */
    public String date(LocalDate date) {
        return notation.date(date);
    }

    /** A date to the precision it is known to: {@code October 2025}, {@code 2026}. */
    public String date(DatePoint point) {
        return notation.date(point);
    }

    /** A plain number with the language's decimal mark and digit groups. */
    public String number(BigDecimal value) {
        return notation.number(value);
    }

    /**
     * The scale in which a figure's central value, or its wider end if that is zero, is shortest and still at least one; an amount
     * below a million stands in full.
     */
    public static Scale scaleOf(Figure figure) {
        if (figure.unit().isInHundredths()) {
            return Scale.PERCENT;
        }
        if (figure.unit() != Unit.CAD && figure.unit() != Unit.USD) {
            return Scale.ONE;
        }
        double size = figure.isMissing() ? 0 : size(figure.rounded());
        return size >= 999.5e6 ? Scale.BILLION : size >= 999.5e3 ? Scale.MILLION : Scale.ONE;
    }

    private static double size(Rounded rounded) {
        return rounded.central().signum() != 0 ? rounded.central().abs().doubleValue()
                : rounded.low().abs().max(rounded.high().abs()).doubleValue();
    }

    private String number(Figure figure, Part part, Scale scale) {
        return number(PrintedNumber.decimal(figure, part, scale));
    }

    private AmountWords.Amount printed(Figure figure, Part part) {
        Scale scale = scaleOf(figure);
        return PrintedNumber.roundsToZero(figure, part, scale) ? words.near(figure.unit(), scale)
                : words.amount(number(figure, part, scale), figure.unit(), scale);
    }

    private static String unsigned(String text) {
        return text.charAt(0) == Notation.MINUS ? text.substring(1) : text;
    }
}
