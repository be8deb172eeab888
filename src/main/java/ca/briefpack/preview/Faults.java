package ca.briefpack.preview;

import ca.briefpack.model.Problem;
import ca.briefpack.order.Folders;
import ca.briefpack.render.template.NameUse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Problems as they stand on a page: where, what and the way out, with the lines around the place. */
final class Faults {
    private static final int MOST = 20;
    private static final Pattern ABSENT = Pattern.compile("has no (figure|table|chart) '([^']+)'");
    private final Folders folders;

    Faults(Folders folders) {
        this.folders = folders;
    }

    /**
     * Empty if nothing is wrong.
     *
     * @param uses where templates name what briefs hold: a name that none has is told where it is written
     */
    String of(List<Problem> problems, List<NameUse> uses) {
        StringBuilder html = new StringBuilder();
        problems.stream().limit(MOST).forEach(problem -> html.append(of(problem, uses)));
        if (problems.size() > MOST) {
            html.append("<p>").append(problems.size() - MOST).append(" more</p>");
        }
        return html.toString();
    }

    private String of(Problem problem, List<NameUse> uses) {
        return "<article class=\"fault\"><h2>" + problem.code() + " <code>" + Html.text(problem.where()) + "</code></h2><p>"
                + Html.text(problem.what()) + "</p>" + Excerpt.find(problem, folders).map(Faults::lines).orElse("")
                + named(problem, uses)
                + "<p class=\"way-out\">" + Html.text(problem.wayOut()) + "</p></article>";
    }

    private String named(Problem problem, List<NameUse> uses) {
        Matcher absent = ABSENT.matcher(problem.what());
        return !absent.find() ? "" : uses.stream()
                .filter(use -> use.kind().word().equals(absent.group(1)) && use.name().equals(absent.group(2)))
                .map(NameUse::place).distinct().filter(place -> !place.equals(problem.where()))
                .map(place -> "<p>named in <code>" + Html.text(place) + "</code></p>"
                        + Excerpt.find(place, problem.what(), folders).map(Faults::lines).orElse(""))
                .collect(Collectors.joining());
    }

    private static String lines(Excerpt excerpt) {
        StringBuilder html = new StringBuilder("<pre>");
        for (int i = 0; i < excerpt.lines().size(); i++) {
            int number = excerpt.first() + i;
            String line = excerpt.lines().get(i);
            if (number == excerpt.marked()) {
                html.append("<b>&gt; ").append(number).append("  ").append(marked(line, excerpt.words())).append("</b>\n");
            } else {
                html.append("  ").append(number).append("  ").append(Html.text(line)).append('\n');
            }
        }
        return html.append("</pre>").toString();
    }

    private static String marked(String line, String words) {
        int from = words.isEmpty() ? -1 : line.indexOf(words);
        return from < 0 ? Html.text(line)
                : Html.text(line.substring(0, from)) + "<mark>" + Html.text(words) + "</mark>"
                        + Html.text(line.substring(from + words.length()));
    }
}
