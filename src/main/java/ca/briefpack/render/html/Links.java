package ca.briefpack.render.html;

import ca.briefpack.render.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where a page leads on the web: to its sources on record and nowhere else. An address is taken as it stands, so that none is let
 * through that was put together from words.
 */
final class Links {
    private static final String HREF = "href";
    private static final String SILENT = "noreferrer";

    private Links() {
    }

    /** The fault of each link to the web that has one. */
    static List<Markup.Fault> findFaults(Document page, Set<String> addresses) {
        List<Markup.Fault> faults = new ArrayList<>();
        for (Element link : page.select("a[href^=https:]")) {
            String to = link.attr(HREF);
            if (!addresses.contains(to)) {
                faults.add(new Markup.Fault("links to '" + to + "', which is no source on record",
                        "name the page in the column address of data/sources.csv, and print it from there"));
            } else if (!link.attr("rel").equals(SILENT)) {
                faults.add(new Markup.Fault("links to '" + to + "' without rel=\"" + SILENT + "\"",
                        "add it: no page is told where its reader comes from"));
            }
        }
        return faults;
    }
}
