package ca.briefpack.render.site;

import ca.briefpack.content.Site.Download;
import java.util.Map;

/** What the files of a release are, as the register of media types names it. */
final class MediaTypes {
    private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry("pdf", "application/pdf"),
            Map.entry("html", "text/html"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("csv", "text/csv"), Map.entry("ics", "text/calendar"), Map.entry("json", "application/json"),
            Map.entry("jsonld", "application/ld+json"), Map.entry("xml", "application/atom+xml"),
            Map.entry("zip", "application/zip"));

    private MediaTypes() {
    }

    /** @throws IllegalArgumentException if no release holds such files */
    static String of(Download file) {
        String type = BY_ENDING.get(file.format());
        if (type == null) {
            throw new IllegalArgumentException("no media type is known for " + file.path());
        }
        return type;
    }
}
