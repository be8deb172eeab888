package ca.briefpack.preview;

import ca.briefpack.model.Problem;
import ca.briefpack.order.Folders;
import ca.briefpack.render.template.NameUse;
import java.time.LocalDate;
import java.util.List;

/** What every page of the preview has: its head, the bar above, what is wrong, and what is being done. */
final class Frame {
    /** What a page may do: its own style and script, a frame of its own, and hear of changes. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; "
            + "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private final Faults faults;
    private final LocalDate asOf;
    private final String process;

    /** @param process tells one preview from another at the same address */
    Frame(Folders folders, LocalDate asOf, String process) {
        this.faults = new Faults(folders);
        this.asOf = asOf;
        this.process = process;
    }

    /** The name of what pages show: a page that shows another is loaded again. */
    String version(State state) {
        return process + "-" + state.number();
    }

    /** @param bar links beside those that all pages have, as HTML; {@code main} is the page's own */
    String page(String title, State state, String bar, String main) {
        return page(title, state, bar, state.problems(), main);
    }

    /** @param problems what the page tells instead of what is wrong in all */
    String page(String title, State state, String bar, List<Problem> problems, String main) {
        return head(title) + "<script src=\"/preview.js\" defer></script></head>\n<body data-version=\"" + version(state)
                + "\"><header><nav>"
                + Html.link("/", "All briefs") + " " + Html.link("/catalogue", "Catalogue") + " " + bar
                + "</nav><p>Preview as of "
                + asOf + "</p></header>\n<p id=\"working\" role=\"status\"" + (state.working().isEmpty() ? " hidden" : "") + ">"
                + Html.text(state.working()) + "</p>\n"
                + faults(state, problems) + main
                + "</body></html>\n";
    }

    /** A page that stands in the frame in place of a brief: without a bar, and without a script, which would not run there. */
    String inFrame(String title, State state, List<Problem> problems, String main) {
        return head(title) + "</head>\n<body>" + faults(state, problems) + main + "</body></html>\n";
    }

    private static String head(String title) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + Html.text(title)
                + " · briefpack preview</title><meta name=\"viewport\" content=\"width=device-width\">"
                + "<link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/preview.css\">";
    }

    private String faults(State state, List<Problem> problems) {
        return problems.isEmpty() ? ""
                : "<section id=\"faults\">" + faults.of(problems, named(problems, state)) + "</section>\n";
    }

    /** Templates are read through only where something is wrong. */
    private static List<NameUse> named(List<Problem> problems, State state) {
        return problems.isEmpty() ? List.of() : state.bench().map(bench -> bench.index().uses()).orElse(List.of());
    }
}
