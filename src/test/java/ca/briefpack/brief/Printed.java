package ca.briefpack.brief;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Relations;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Cell;
import ca.briefpack.content.Table.Column;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.FigureFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A briefing as plain text. Numbers stand as a brief prints them in English; words that come from the data in both languages, the
 * French after a slash where it differs; what templates word stands as its key: {@code <place CA>}.
 */
public final class Printed {
    /**
     * Ids, files and lines of every figure: the tables of origin that only a workbook holds, and the sentences' figures once
     * more.
     */
    private static final Set<String> LEFT_OUT = Set.of("trace", "key-figures");
    private static final FigureFormat ENGLISH = new FigureFormat(Lang.EN);

    private Printed() {
    }

    /** Everything that the briefing holds, in order of name. */
    static String text(Briefing briefing) {
        StringBuilder text = new StringBuilder("# " + briefing.pack().slug() + ": " + words(briefing.pack().name()) + "\n");
        text.append("as of ").append(briefing.edition().asOf()).append(", against ").append(briefing.edition().baseline())
                .append("\n");
        section(text, "Figures", briefing.figures(), Printed::origin);
        section(text, "Facts", briefing.facts(),
                facts -> facts.isEmpty() ? "none" : lines(facts.stream().map(Printed::fact).toList()));
        Map<String, Table> tables = new TreeMap<>(briefing.tables());
        tables.keySet().removeAll(LEFT_OUT);
        section(text, "Tables", tables, Printed::table);
        section(text, "Charts", briefing.charts(), Printed::chart);
        section(text, "Not told in full", briefing.gaps(), gap -> (gap.isWhole() ? "all" : "part") + " for " + gap.causes());
        section(text, "Years", briefing.years().years(), year -> year.toString());
        return text.append("\n## Sources\n")
                .append(briefing.sources().stream().map(source -> source.id()).collect(Collectors.joining(", ")))
                .append("\n").toString();
    }

    private static <T> void section(StringBuilder text, String title, Map<String, T> parts, Function<T, String> print) {
        text.append("\n## ").append(title).append("\n");
        new TreeMap<>(parts).forEach((name, part) -> text.append(name).append(": ").append(print.apply(part)).append("\n"));
    }

    /** The figure, and how it came to be. */
    private static String origin(Figure figure) {
        return figure(figure) + " = " + figure.id() + ", " + figure.unit() + " by " + figure.lineage().method();
    }

    /** {@code $3.1 billion ($2.2 to $4.4 billion)}. */
    static String figure(Figure figure) {
        String range = plain(ENGLISH.range(figure));
        return value(figure) + (range.isEmpty() ? "" : " (" + range + ")");
    }

    static String value(Figure figure) {
        return plain(ENGLISH.value(figure));
    }

    private static String fact(Fact fact) {
        return fact.kind() + " " + fact.id() + " | " + iso(fact.date()) + " | " + words(fact.title()) + " | "
                + words(fact.detail())
                + fact.figure().map(figure -> " | " + figure(figure)).orElse("");
    }

    private static String table(Table table) {
        List<String> rows =
                new ArrayList<>(List.of(table.columns().stream().map(Printed::heading).collect(Collectors.joining(" | "))));
        rows.addAll(rows(table));
        return lines(rows);
    }

    private static String heading(Column column) {
        String name = column.key() + column.name().map(given -> " '" + words(given) + "'").orElse("");
        return column.isNumeric() ? name + " [" + column.scale() + " " + column.unit() + "]" : name;
    }

    /** The rows of a table; that of a total begins with {@code =}. */
    public static List<String> rows(Table table) {
        return rows(table, table.columns().stream().map(Column::key).toArray(String[]::new));
    }

    /** The same with only some of the columns, by key. */
    public static List<String> rows(Table table, String... columns) {
        List<String> keys = table.columns().stream().map(Column::key).toList();
        return table.rows().stream().map(row -> (row.total() ? "= " : "") + Arrays.stream(columns).map(key -> {
            int at = keys.indexOf(key);
            if (at < 0) {
                throw new IllegalArgumentException("table " + table.id() + " has no column " + key + " but " + keys);
            }
            return cell(row.cells().get(at), table.columns().get(at));
        }).collect(Collectors.joining(" | "))).toList();
    }

    private static String cell(Cell cell, Column column) {
        if (cell instanceof Table.Term term) {
            return "<" + term.vocabulary() + " " + String.join(", ", term.keys()) + ">";
        }
        if (cell instanceof Table.Words words) {
            return words(words.text());
        }
        return cell instanceof Table.Day day ? iso(day.date()) : plain(ENGLISH.cellText(cell, column));
    }

    private static String chart(Chart chart) {
        return chart.getClass().getSimpleName() + " in " + chart.scale() + lines(marks(chart));
    }

    private static List<String> marks(Chart chart) {
        if (chart instanceof Chart.Bars bars) {
            return bars(bars.bars());
        }
        if (chart instanceof Chart.BuildUp build) {
            List<String> marks = new ArrayList<>(bars(build.steps()));
            marks.add("= " + bar(build.total()));
            build.beside().ifPresent(beside -> marks.addAll(List.of("+ " + bar(beside.step()), "= " + bar(beside.both()))));
            return marks;
        }
        if (chart instanceof Chart.Tornado tornado) {
            List<String> marks = new ArrayList<>(List.of("about " + figure(tornado.central())));
            tornado.swings().forEach(s -> marks.add(words(s.label()) + ": " + figure(s.atLow()) + " .. " + figure(s.atHigh())));
            return marks;
        }
        if (chart instanceof Chart.TileMap map) {
            return map.tiles().stream().map(tile -> words(tile.label()) + ": " + value(map.values().get(tile.province())))
                    .toList();
        }
        if (chart instanceof Chart.HeatMap heat) {
            List<String> marks = new ArrayList<>(List.of(joined(heat.columns())));
            heat.rows().forEach(row -> marks.add(words(row.label()) + ": " + values(row.values())));
            return marks;
        }
        return others(chart);
    }

    private static List<String> others(Chart chart) {
        if (chart instanceof Chart.Steps steps) {
            return steps.series().stream()
                    .map(s -> words(s.label()) + ": " + s.points().stream().map(p -> p.date() + " " + value(p.figure()))
                            .collect(Collectors.joining(" | ")))
                    .toList();
        }
        if (chart instanceof Chart.Grid grid) {
            List<String> marks = new ArrayList<>(List.of("line " + spot(grid.line())));
            grid.bands().forEach(band -> marks.add(words(band.label()) + ": " + band.spots().stream().map(Printed::spot)
                    .collect(Collectors.joining(" | "))));
            return marks;
        }
        if (chart instanceof Relations.Matrix matrix) {
            List<String> marks = new ArrayList<>(List.of(joined(matrix.columns())));
            matrix.rows().forEach(row -> marks.add(words(row.label()) + ": " + row.cells().stream()
                    .map(cell -> cell.map(Printed::value).orElse("")).collect(Collectors.joining(" | "))));
            return marks;
        }
        if (chart instanceof Chart.Chances chances) {
            return chances.lines().stream().map(line -> words(line.label()) + ": " + value(line.atNone()) + " to "
                    + value(line.atMost()) + ", zero at " + value(line.crossing())).toList();
        }
        Relations.Network network = (Relations.Network) chart;
        return network.ties().stream()
                .map(tie -> words(network.nodes().get(tie.one())) + " - " + words(network.nodes().get(tie.other())) + ": "
                        + words(network.agreement()) + " " + value(tie.agreement()) + ", " + words(network.dispute()) + " "
                        + value(tie.dispute()))
                .toList();
    }

    private static List<String> bars(List<Chart.Bar> bars) {
        return bars.stream().map(Printed::bar).toList();
    }

    private static String bar(Chart.Bar bar) {
        return words(bar.label()) + ": " + figure(bar.figure());
    }

    private static String spot(Chart.Spot spot) {
        return words(spot.label()) + " " + figure(spot.figure());
    }

    private static String joined(List<Text> texts) {
        return texts.stream().map(Printed::words).collect(Collectors.joining(" | "));
    }

    private static String values(List<Figure> figures) {
        return figures.stream().map(Printed::value).collect(Collectors.joining(" | "));
    }

    /** As data writes it: {@code 2025-10} is some day in the month. */
    private static String iso(DatePoint date) {
        return date.first().toString().substring(0, switch (date.precision()) {
            case DAY -> 10;
            case MONTH -> 7;
            case YEAR -> 4;
        });
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "\n  " + line).collect(Collectors.joining());
    }

    /** English, and French where it differs. */
    static String words(Text text) {
        return text.en().equals(text.fr()) ? text.en() : text.en() + " / " + text.fr();
    }

    /** Spaces that do not break look like those that do, and would puzzle whoever compares. */
    private static String plain(String printed) {
        return printed.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
