package ca.briefpack.pack;

import ca.briefpack.content.PackSpec;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The templates that packs are rendered from. */
final class PackTemplates {
    /** That of every workbook. */
    static final String WORKBOOK = "workbook/tables.ftlx";

    private PackTemplates() {
    }

    /** All of them, whatever packs there are. */
    static List<String> all() {
        return Stream.concat(Arrays.stream(PackSpec.Kind.values()).map(PackTemplates::page), Stream.of(WORKBOOK)).toList();
    }

    /** That of the brief of packs of a kind. */
    static String page(PackSpec.Kind kind) {
        return "pdf/" + kind.template() + ".ftlh";
    }
}
