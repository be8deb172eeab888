package ca.briefpack.content;

import ca.briefpack.model.Source;
import ca.briefpack.model.Source.Standing;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.words.NameList;
import ca.briefpack.words.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything a pack can say, in no language and no layout: named figures, tables, charts and lists of facts. Templates choose,
 * order and word it. The same briefing makes the PDF and the workbook in both languages, so their numbers agree.
 *
 * @param traced every figure whose id the trace of the workbook names, printed elsewhere or not
 * @param gaps   what of a table, a chart or a list of facts could not be told, by its name
 */
public record Briefing(PackSpec pack, Edition edition, Masthead masthead, Map<String, Figure> figures, Map<String, Table> tables,
        Map<String, Chart> charts, Map<String, List<Fact>> facts, List<Source> sources, List<Figure> traced,
        Map<String, Gap> gaps,
        DataYears years) {
    public Briefing {
        figures = Map.copyOf(figures);
        tables = Map.copyOf(tables);
        charts = Map.copyOf(charts);
        facts = Map.copyOf(facts);
        sources = List.copyOf(sources);
        traced = List.copyOf(traced);
        gaps = Map.copyOf(gaps);
    }

    /** A briefing without a trace that tells all. */
    public Briefing(PackSpec pack, Edition edition, Masthead masthead, Map<String, Figure> figures, Map<String, Table> tables,
            Map<String, Chart> charts, Map<String, List<Fact>> facts, List<Source> sources) {
        this(pack, edition, masthead, figures, tables, charts, facts, sources, List.of(), Map.of(), new DataYears(Map.of()));
    }

    /**
     * The year that data is on: {@code 2025}. @throws IllegalArgumentException if there is no such data, see {@link DataYears}
     */
    public String year(String name) {
        return years.of(name);
    }

    /** True if the data that a year can be asked of are held. */
    public boolean hasYear(String name) {
        return years.isHeld(name);
    }

    /** @throws IllegalArgumentException if this briefing has no such figure */
    public Figure figure(String name) {
        return Optional.ofNullable(figures.get(name)).orElseThrow(() -> absent("figure", name, figures));
    }

    /** @throws IllegalArgumentException if this briefing has no such table */
    public Table table(String name) {
        return Optional.ofNullable(tables.get(name)).orElseThrow(() -> absent("table", name, tables));
    }

    /** @throws IllegalArgumentException if this briefing has no such chart */
    public Chart chart(String name) {
        return Optional.ofNullable(charts.get(name)).orElseThrow(() -> absent("chart", name, charts));
    }

    /** Those of some sources that words lead to, in the order of the list: what we assume or compute ourselves is no source. */
    public List<Source> cited(Collection<String> ids) {
        return sources.stream().filter(source -> source.standing() != Standing.OWN && ids.contains(source.id())).toList();
    }

    /** What its files are called before their endings: {@code province-on}. A file of a what-if release is marked by its very name. */
    public String fileStem() {
        return (masthead.isWhatIf() ? Edition.WHAT_IF : "") + pack.slug();
    }

    /**
     * The main values of a chart by name, for those who do not see it. @throws IllegalArgumentException if this briefing has no
     * such chart
     */
    public List<Chart.Bar> leading(String chart) {
        return ChartValues.of(chart(chart));
    }

    /** Every figure that a table, a chart or a sentence of this briefing can print, or its trace names, by id. */
    public Map<String, Figure> allFigures() {
        Map<String, Figure> all = new TreeMap<>();
        traced.forEach(f -> all.put(f.id(), f));
        facts.values().stream().flatMap(List::stream).flatMap(fact -> fact.figure().stream()).forEach(f -> all.put(f.id(), f));
        figures.values().forEach(f -> all.put(f.id(), f));
        for (Table table : tables.values()) {
            table.rows().stream().flatMap(row -> row.cells().stream())
                    .filter(Table.Number.class::isInstance).map(cell -> ((Table.Number) cell).figure())
                    .forEach(f -> all.put(f.id(), f));
        }
        masthead.figures().forEach(f -> all.put(f.id(), f));
        charts.values().stream().flatMap(chart -> chart.figures().stream()).forEach(f -> all.put(f.id(), f));
        return all;
    }

    private IllegalArgumentException absent(String kind, String name, Map<String, ?> held) {
        List<String> nearest = Nearest.of(name, held.keySet());
        return new IllegalArgumentException("the briefing of " + pack.slug() + " has no " + kind + " '" + name + "'"
                + (nearest.isEmpty() ? "" : "; the nearest are " + NameList.of(nearest)));
    }
}
