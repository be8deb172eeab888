package ca.briefpack.brief.book;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Fact;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Table;
import ca.briefpack.model.Source;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The content of a briefing while it is put together. */
public final class BriefingBuilder {
    private final Study study;
    private final FigureBook book;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Chart> charts = new LinkedHashMap<>();
    private final Map<String, List<Fact>> facts = new LinkedHashMap<>();
    private final Set<String> named = new TreeSet<>();

    public BriefingBuilder(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    public BriefingBuilder figure(String name, Figure figure) {
        figures.put(name, figure);
        return this;
    }

    public BriefingBuilder table(Table table) {
        tables.put(table.id(), table);
        return this;
    }

    public BriefingBuilder chart(Chart chart) {
        charts.put(chart.id(), chart);
        return this;
    }

    public BriefingBuilder facts(String name, List<Fact> list) {
        facts.put(name, list);
        return this;
    }

    /** Names every source that is held, whether or not this briefing cites it. */
    public BriefingBuilder everySource() {
        named.addAll(study.evidence().reference().sources().keySet());
        return this;
    }

    /** A list of facts added before; empty if there is none. */
    public List<Fact> listFacts(String name) {
        return facts.getOrDefault(name, List.of());
    }

    /** A figure added before. */
    public Optional<Figure> findFigure(String name) {
        return Optional.ofNullable(figures.get(name));
    }

    /** A table added before; empty if there is none, or it has no rows. */
    public Optional<Table> findTable(String id) {
        return Optional.ofNullable(tables.get(id)).filter(table -> !table.rows().isEmpty());
    }

    private Figure chosen(String name, double value) {
        return book.counted("sampling." + name, Estimate.exact(value, Unit.COUNT), "chosen", List.of());
    }

    /** Adds the trace tables and the sources cited, and closes the briefing. */
    public Briefing briefing(PackSpec pack) {
        study.impact().sampling().ifPresent(s -> figure("draws", chosen("draws", s.draws()))
                .figure("seed", chosen("seed", (double) s.seed())));
        study.masthead().figures().forEach(book::add);
        facts.values().stream().flatMap(List::stream).flatMap(fact -> fact.figure().stream()).forEach(book::add);
        table(KeyFigures.table(figures));
        table(Trace.table("trace", book.all()));
        table(Trace.summary("trace-headline", figures.values().stream().distinct().toList()));
        List<SourceRow> cited = new ArrayList<>();
        facts.values().forEach(list -> list.forEach(f -> cited.add(f.row())));
        named.addAll(Trace.cited(book.all(), cited));
        List<Source> sources = named.stream()
                .map(study.evidence().reference().sources()::get).filter(Objects::nonNull).toList();
        return new Briefing(pack, study.edition(), study.masthead(), figures, tables, charts, facts, sources, book.all(),
                ToldFrom.gaps(study.evidence().gaps()), YearsHeld.of(study.evidence()));
    }
}
