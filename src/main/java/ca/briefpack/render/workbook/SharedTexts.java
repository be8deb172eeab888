package ca.briefpack.render.workbook;

import java.util.HashMap;
import java.util.Map;

/**
 * The texts of one workbook, each kept once, and the part of the file that holds them. It is written here, as POI would write it:
 * POI makes a tree of XML of every text.
 */
final class SharedTexts {
    /** What POI writes of a workbook that has no texts. */
    static final String NONE =
            "<sst count=\"0\" uniqueCount=\"0\" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";

    private final Map<String, Integer> indexes = new HashMap<>();
    private final StringBuilder items = new StringBuilder();

    /** The number by which cells refer to a text. */
    int index(String text) {
        return indexes.computeIfAbsent(text, t -> {
            items.append("<si><t>").append(entities(CellText.escaped(t))).append("</t></si>");
            return indexes.size();
        });
    }

    /** All texts, in place of {@link #NONE}. */
    String xml() {
        String start = NONE.replace("\"0\"", "\"" + indexes.size() + "\"").replace("/>", ">");
        return start + items + "</sst>";
    }

    private static String entities(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;");
    }
}
