package ca.briefpack.pack;

import ca.briefpack.content.PackSpec;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The templates that packs are rendered from. */
final class PackTemplates {
    /** That of every workbook. */
    static final String WORKBOOK = "workbook/tables.ftlx";

    /** Those of the pages of a release: the first, those that list more packs, and the feed. */
    static final String SITE = "site/index.ftlh";
    static final String LIST = "site/list.ftlh";
    static final String FEED = "site/feed.ftlx";

    private PackTemplates() {
    }

    /** All of them, whatever packs there are. */
    static List<String> all() {
        return Stream
                .concat(Arrays.stream(PackSpec.Kind.values()).map(PackTemplates::page), Stream.of(WORKBOOK, SITE, LIST, FEED))
                .toList();
    }

    /** That of the brief of packs of a kind. */
    static String page(PackSpec.Kind kind) {
        return "pdf/" + kind.template() + ".ftlh";
    }
}
