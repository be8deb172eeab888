package ca.briefpack.preview;

import ca.briefpack.content.PackSpec;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.words.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of all briefs, the page around one of them, and what stands in place of a page that cannot be shown. */
final class Pages {
    private final Frame frame;

    Pages(Frame frame) {
        this.frame = frame;
    }

    Answer list(State state) {
        String rows = state.computed().packs().stream().map(Pages::row).collect(Collectors.joining("\n"));
        return Answer.html(Answer.OK, frame.page("All briefs", state, "",
                "<main><h1>All briefs</h1><p><label>Show only <input type=\"search\" id=\"filter\"></label></p>"
                        + "<table><thead><tr><th scope=\"col\">Brief</th><th scope=\"col\">Kind</th>"
                        + "<th scope=\"col\">English</th><th scope=\"col\">French</th><th scope=\"col\">Names</th></tr></thead><tbody>\n"
                        + rows + "\n</tbody></table></main>"));
    }

    private static String row(PackSpec pack) {
        String files = Arrays.stream(Lang.values()).map(lang -> "<td>" + Html.link(brief(lang, pack), pack.name().in(lang)) + " "
                + files(lang, pack) + "</td>").collect(Collectors.joining());
        return "<tr><th scope=\"row\">" + Html.text(pack.slug()) + "</th><td>"
                + pack.kind().template() + "</td>" + files + "<td>" + Html.link("/catalogue/" + pack.slug(), "catalogue")
                + "</td></tr>";
    }

    private static String files(Lang lang, PackSpec pack) {
        return Html.link(file(lang, pack, ".pdf"), "PDF") + " " + Html.link(file(lang, pack, "-tables.xlsx"), "workbook");
    }

    private static String brief(Lang lang, PackSpec pack) {
        return "/brief/" + lang.code() + "/" + pack.slug();
    }

    private static String file(Lang lang, PackSpec pack, String ending) {
        return "/release/" + lang.code() + "/" + pack.slug() + ending;
    }

    /** The page around a brief: the brief itself stands in a frame in which nothing runs, as it would be published. */
    Answer brief(State state, Lang lang, PackSpec pack) {
        String others = Arrays.stream(Lang.values()).filter(other -> other != lang)
                .map(other -> Html.link(brief(other, pack), other.locale().getDisplayLanguage(Locale.ENGLISH)))
                .collect(Collectors.joining(" "));
        String bar = others + " " + files(lang, pack) + " " + Html.link("/catalogue/" + pack.slug(), "Names of this brief");
        String title = pack.name().in(lang);
        return Answer.html(Answer.OK, frame.page(title, state, bar, "<iframe id=\"brief\" title=\"" + Html.text(title)
                + "\" sandbox=\"allow-same-origin allow-popups allow-downloads\" src=\"" + file(lang, pack, ".html")
                + "\"></iframe>"));
    }

    /** In place of what cannot be made. */
    Answer failure(State state, String what, BriefpackException thrown) {
        List<Problem> problems = Stream.concat(thrown.problems().stream(), state.ofTemplates().stream()).distinct().toList();
        String main = "<main><p>" + Html.text(what) + " cannot be shown. It will be as soon as this is mended.</p></main>";
        return Answer.html(Answer.FAILED, what.endsWith(".html") ? frame.inFrame(what, state, problems, main)
                : frame.page(what, state, "", problems, main));
    }

    Answer unknown(State state, String what, String name) {
        List<String> slugs = state.computed().packs().stream().map(PackSpec::slug).toList();
        String links = Nearest.of(name, slugs).stream().map(slug -> Html.link("/brief/en/" + slug, slug))
                .collect(Collectors.joining(", "));
        return Answer.html(Answer.NOT_FOUND,
                frame.page("Not found", state, "", List.of(), "<main><h1>Not found</h1><p>There is no "
                        + Html.text(what) + " of that name here. The nearest briefs: " + links + ".</p></main>"));
    }
}
