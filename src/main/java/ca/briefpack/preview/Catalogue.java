package ca.briefpack.preview;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Fact;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Table;
import ca.briefpack.model.Lang;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.template.NameUse;
import ca.briefpack.render.template.NameUse.Kind;
import ca.briefpack.words.NameList;
import ca.briefpack.words.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every name of a briefing that a template may write, as composed and as written: what briefs hold under it, and where.
 *
 * @param entries by kind and name
 * @param unknown what templates name and none of these briefs hold, without asking first whether there is such a thing
 */
record Catalogue(List<Entry> entries, List<Unknown> unknown) {
    Catalogue {
        entries = List.copyOf(entries);
        unknown = List.copyOf(unknown);
    }

    /**
     * A name.
     *
     * @param kinds  how many of the packs of each kind that were looked through have it
     * @param values what each of the briefs shown that has it holds under it, in their order
     * @param places of the templates that may name it
     */
    record Entry(Kind kind, String name, String kinds, List<Value> values, List<String> places) {
    }

    /** What a brief holds under a name, in words. */
    record Value(String slug, String words) {
    }

    /** A name that leads to nothing. */
    record Unknown(NameUse use, String wayOut) {
    }

    /** @param shown briefs whose values stand beside the names; the names are those of all packs that were looked through */
    static Catalogue of(Computed computed, List<Briefing> shown, List<NameUse> uses) {
        Map<PackSpec.Kind, List<Names>> looked = looked(computed);
        List<Entry> entries = new ArrayList<>();
        List<Unknown> unknown = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Map<String, List<Value>> values = new TreeMap<>();
            looked.values().stream().flatMap(List::stream)
                    .forEach(names -> names.of(kind).forEach(name -> values.put(name, new ArrayList<>())));
            shown.forEach(briefing -> said(briefing, kind)
                    .forEach((name, words) -> values.get(name).add(new Value(briefing.pack().slug(), words))));
            values.forEach((name, held) -> entries.add(new Entry(kind, name, kinds(looked, kind, name), List.copyOf(held),
                    uses.stream().filter(use -> use.names(kind, name)).map(NameUse::place).distinct().toList())));
            uses.stream().filter(use -> use.kind() == kind && values.keySet().stream().noneMatch(name -> use.names(kind, name)))
                    .filter(use -> !isGuarded(use, uses))
                    .forEach(use -> unknown.add(new Unknown(use, wayOut(use.name(), values.keySet()))));
        }
        return new Catalogue(entries, unknown);
    }

    /** The names of the packs that were looked through, by kind of pack. */
    private static Map<PackSpec.Kind, List<Names>> looked(Computed computed) {
        return computed.packs().stream().filter(pack -> computed.names().containsKey(pack.slug())).collect(Collectors.groupingBy(
                PackSpec::kind, TreeMap::new,
                Collectors.mapping(pack -> computed.names().get(pack.slug()), Collectors.toList())));
    }

    /** {@code province 10 of 10, sector 3 of 44}. */
    private static String kinds(Map<PackSpec.Kind, List<Names>> looked, Kind kind, String name) {
        return looked.entrySet().stream().filter(of -> count(of.getValue(), kind, name) > 0)
                .map(of -> of.getKey().template() + " " + count(of.getValue(), kind, name) + " of " + of.getValue().size())
                .collect(Collectors.joining(", "));
    }

    private static long count(List<Names> names, Kind kind, String name) {
        return names.stream().filter(one -> one.of(kind).contains(name)).count();
    }

    private static String wayOut(String name, Set<String> names) {
        String near = Nearest.didYouMean(name, names).strip();
        return near.isEmpty() ? "no name is near it; data or law of another day may bring it" : near;
    }

    /** A name that is asked after anywhere may be absent. */
    private static boolean isGuarded(NameUse use, List<NameUse> uses) {
        return uses.stream().anyMatch(other -> other.guarded() && other.kind() == use.kind() && other.name().equals(use.name()));
    }

    private static Map<String, String> said(Briefing briefing, Kind kind) {
        Map<String, String> words = new TreeMap<>();
        FigureFormat format = new FigureFormat(Lang.EN);
        switch (kind) {
            case FIGURE -> briefing.figures().forEach((name, figure) -> words.put(name, said(figure, format)));
            case TABLE -> briefing.tables().forEach((name, table) -> words.put(name, said(table)));
            case CHART -> briefing.charts().forEach((name, chart) -> words.put(name, said(chart, format)));
            case FACTS -> briefing.facts().forEach((name, facts) -> words.put(name, said(facts, format)));
        }
        return words;
    }

    private static String said(Figure figure, FigureFormat format) {
        String range = format.range(figure);
        return format.value(figure) + (range.isEmpty() ? "" : " (" + range + ")") + ", "
                + figure.unit().name().toLowerCase(Locale.ROOT) + " · " + figure.id();
    }

    private static String said(Table table) {
        return count(table.rows().size(), "row") + ": " + NameList.of(table.columns().stream().map(Table.Column::key).toList());
    }

    private static String said(Chart chart, FigureFormat format) {
        List<Figure> figures = chart.figures();
        return chart.getClass().getSimpleName() + ", " + count(figures.size(), "value")
                + figures.stream().findFirst().map(first -> ", first " + format.value(first)).orElse("");
    }

    private static String said(List<Fact> facts, FigureFormat format) {
        return count(facts.size(), "fact") + facts.stream().findFirst()
                .map(first -> ", first " + format.date(first.date()) + " " + format.text(first.title())).orElse("");
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
