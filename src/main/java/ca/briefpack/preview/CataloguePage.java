package ca.briefpack.preview;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.PackSpec;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.render.template.Definition;
import ca.briefpack.render.template.NameUse.Kind;
import ca.briefpack.render.template.TemplateIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of all names: figures, tables, charts and facts of the briefing, then macros and functions. */
final class CataloguePage {
    /** So many places stand in the row; more are folded. */
    private static final int SHOWN = 4;
    private final Frame frame;

    CataloguePage(Frame frame) {
        this.frame = frame;
    }

    /**
     * Values are those of the first brief of each kind.
     *
     * @param named stands for its kind in place of the first
     */
    Answer of(State state, Optional<PackSpec> named) {
        Bench bench = state.bench().orElseThrow(() -> new BriefpackException(state.ofTemplates()));
        List<Briefing> briefings = bench.computed().samples(named).stream().map(bench.computed()::briefing).toList();
        TemplateIndex index = bench.index();
        Catalogue catalogue = Catalogue.of(bench.computed(), briefings, index.uses());
        String slugs = briefings.stream().map(briefing -> briefing.pack().slug()).collect(Collectors.joining(", "));
        StringBuilder main = new StringBuilder("<main><h1>Catalogue</h1><p>What a template may name, with its value in " + slugs
                + ". For another brief, follow its link on the list of briefs.</p>"
                + "<p><label>Show only <input type=\"search\" id=\"filter\"></label></p>");
        main.append(unknown(bench.computed(), catalogue.unknown()));
        for (Kind kind : Kind.values()) {
            main.append(table(kind, catalogue.entries().stream().filter(entry -> entry.kind() == kind).toList()));
        }
        main.append(definitions(index.definitions()));
        return Answer.html(Answer.OK, frame.page("Catalogue", state, "", main.append("</main>").toString()));
    }

    /** A name may be that of a pack which was not looked through yet, so it is told when all were. */
    private static String unknown(Computed computed, List<Catalogue.Unknown> unknown) {
        int looked = computed.names().size();
        if (looked < computed.packs().size()) {
            return "<p>" + looked + " of " + computed.packs().size()
                    + " briefs are looked through so far. Load this page again for the names of the others.</p>";
        }
        return unknown.isEmpty() ? ""
                : "<section id=\"unknown\"><h2>Named in templates, but in no brief of this edition</h2><ul>" + unknown.stream()
                        .map(one -> "<li><code>" + Html.text(one.use().place()) + "</code> names the " + one.use().kind().word()
                                + " '" + Html.text(one.use().name()) + "': " + Html.text(one.wayOut()) + "</li>")
                        .collect(Collectors.joining()) + "</ul></section>";
    }

    private static String table(Kind kind, List<Catalogue.Entry> entries) {
        return "<section><h2>" + title(kind)
                + "</h2><table><thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Kinds of briefs</th><th scope=\"col\">Holds</th>"
                + "<th scope=\"col\">Named in</th></tr></thead><tbody>\n"
                + entries.stream().map(CataloguePage::row).collect(Collectors.joining("\n")) + "\n</tbody></table></section>";
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case FIGURE -> "Figures: b.figure(\"name\")";
            case TABLE -> "Tables: b.table(\"name\")";
            case CHART -> "Charts: b.chart(\"name\")";
            case FACTS -> "Facts: b.facts[\"name\"]";
        };
    }

    private static String row(Catalogue.Entry entry) {
        String values = entry.values().stream()
                .map(value -> "<dt>" + value.slug() + "</dt><dd>" + Html.text(value.words()) + "</dd>")
                .collect(Collectors.joining());
        return "<tr><th scope=\"row\"><code>" + Html.text(entry.name()) + "</code></th><td>" + entry.kinds() + "</td><td><dl>"
                + values + "</dl></td><td>"
                + places(entry.places()) + "</td></tr>";
    }

    private static String definitions(List<Definition> definitions) {
        String rows = definitions.stream()
                .map(one -> "<tr><th scope=\"row\"><code>" + Html.text(one.signature()) + "</code></th><td><code>"
                        + Html.text(one.place()) + "</code></td><td>" + places(one.calls()) + "</td></tr>")
                .collect(Collectors.joining("\n"));
        return "<section><h2>Macros and functions</h2><table><thead><tr><th scope=\"col\">Name</th>"
                + "<th scope=\"col\">Defined in</th><th scope=\"col\">Called in</th></tr></thead><tbody>\n" + rows
                + "\n</tbody></table></section>";
    }

    private static String places(List<String> places) {
        String shown = places.stream().limit(SHOWN).map(place -> "<code>" + Html.text(place) + "</code>")
                .collect(Collectors.joining("<br>"));
        String folded = places.stream().skip(SHOWN).map(place -> "<code>" + Html.text(place) + "</code>")
                .collect(Collectors.joining("<br>"));
        return folded.isEmpty() ? shown
                : shown + "<details><summary>" + (places.size() - SHOWN) + " more</summary>" + folded + "</details>";
    }
}
