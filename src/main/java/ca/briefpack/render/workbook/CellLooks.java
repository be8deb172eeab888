package ca.briefpack.render.workbook;

import ca.briefpack.brand.colour.Colours;
import ca.briefpack.brand.colour.Token;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * The cell styles of one workbook, each made once: a sans font of 12 points or more, and Excel's named styles for headings and
 * links.
 */
final class CellLooks {
    private static final String SANS = "Arial";
    private static final short BODY_POINTS = 12;
    private static final int NO_BORDER = 0;

    /** Excel's named styles, by its own numbers for them; screen readers announce headings by these. */
    enum Named {
        NORMAL("Normal", 0), HEADING_1("Heading 1", 16), HEADING_2("Heading 2", 17), LINK("Hyperlink", 8);

        private final String styleName;
        private final int builtin;

        Named(String styleName, int builtin) {
            this.styleName = styleName;
            this.builtin = builtin;
        }
    }

    /** The weight and colour of the text. */
    enum Ink { PLAIN, BOLD, GREY, GREY_BOLD }

    /** Whether text may take several lines, or runs on over the empty cells to its right. */
    enum Flow { WRAP, RUN_ON }

    /** The line drawn at a cell: under headers, over totals. */
    enum Rule { NONE, BELOW, ABOVE }

    /** How text stands in its cell; APART is to the left, but at a distance from the numbers of the column before. */
    enum Stance {
        LEFT, APART, RIGHT
    }

    /** What becomes of the text when it is edited; QUOTED text begins like a formula and stays text. */
    enum Edit { FREE, QUOTED }

    /** All that tells one cell style from another. {@code format} is a number format. */
    record Look(Named named, Ink ink, Flow flow, Rule rule, Stance stance, String format, Edit edit) {
        static final String GENERAL = "General";

        static Look line(Named named, Flow flow) {
            return new Look(named, Ink.PLAIN, flow, Rule.NONE, Stance.LEFT, GENERAL, Edit.FREE);
        }

        Look quoted() {
            return new Look(named, ink, flow, rule, stance, format, Edit.QUOTED);
        }

        Look linked() {
            return new Look(Named.LINK, Ink.PLAIN, flow, rule, stance, format, edit);
        }
    }

    private final XSSFWorkbook workbook;
    private final Colours colours;
    private final SharedTexts texts = new SharedTexts();
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();
    private final Map<Named, Integer> namedIndexes = new HashMap<>();

    CellLooks(XSSFWorkbook workbook, Colours colours) {
        this.colours = colours;
        this.workbook = workbook;
        XSSFFont body = workbook.getFontAt(0);
        body.setFontName(SANS);
        body.setFontHeightInPoints(BODY_POINTS);
        // A theme font would win over the name.
        body.setScheme(FontScheme.NONE);
        for (Named named : Named.values()) {
            addNamed(named);
        }
    }

    SharedTexts texts() {
        return texts;
    }

    XSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::create);
    }

    private XSSFCellStyle create(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.getCoreXf().setXfId(namedIndexes.get(look.named()));
        style.setFont(font(look.named(), look.ink()));
        // A heading stands on the rule above its figures, whatever the lines of its neighbours.
        style.setVerticalAlignment(look.rule() == Rule.BELOW ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setWrapText(look.flow() == Flow.WRAP);
        style.setAlignment(look.stance() == Stance.RIGHT ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        if (look.stance() == Stance.APART) {
            style.setIndention((short) 1);
        }
        style.setQuotePrefixed(look.edit() == Edit.QUOTED);
        if (!look.format().equals(Look.GENERAL)) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        switch (look.rule()) {
            case BELOW -> {
                style.setBorderBottom(BorderStyle.THIN);
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFillForegroundColor(color(Token.TINT));
            }
            case ABOVE -> style.setBorderTop(BorderStyle.THIN);
            case NONE -> {
            }
        }
        return style;
    }

    private void addNamed(Named named) {
        StylesTable table = workbook.getStylesSource();
        if (named == Named.NORMAL) {
            namedIndexes.put(named, 0);
        } else {
            CTXf xf = CTXf.Factory.newInstance();
            xf.setNumFmtId(0);
            xf.setFillId(0);
            xf.setBorderId(NO_BORDER);
            xf.setFontId(font(named, Ink.PLAIN).getIndex());
            xf.setApplyFont(true);
            namedIndexes.put(named, table.putCellStyleXf(xf) - 1);
        }
        CTCellStyles list = table.getCTStylesheet().isSetCellStyles()
                ? table.getCTStylesheet().getCellStyles() : table.getCTStylesheet().addNewCellStyles();
        CTCellStyle style = list.addNewCellStyle();
        style.setName(named.styleName);
        style.setXfId(namedIndexes.get(named));
        style.setBuiltinId(named.builtin);
        list.setCount(list.sizeOfCellStyleArray());
    }

    private XSSFFont font(Named named, Ink ink) {
        return fonts.computeIfAbsent(named + "/" + ink, key -> createFont(named, ink));
    }

    private XSSFFont createFont(Named named, Ink ink) {
        if (named == Named.NORMAL && ink == Ink.PLAIN) {
            return workbook.getFontAt(0);
        }
        XSSFFont font = workbook.createFont();
        font.setFontName(SANS);
        font.setFontHeightInPoints(points(named));
        font.setScheme(FontScheme.NONE);
        font.setBold(ink == Ink.BOLD || ink == Ink.GREY_BOLD || named == Named.HEADING_1 || named == Named.HEADING_2);
        if (ink == Ink.GREY || ink == Ink.GREY_BOLD) {
            font.setColor(color(Token.MUTED));
        }
        if (named == Named.HEADING_1 || named == Named.HEADING_2) {
            font.setColor(color(Token.PRIMARY));
        }
        if (named == Named.LINK) {
            font.setColor(color(Token.LINK));
            font.setUnderline(FontUnderline.SINGLE);
        }
        return font;
    }

    private XSSFColor color(Token token) {
        return new XSSFColor(colours.get(token), new DefaultIndexedColorMap());
    }

    private static short points(Named named) {
        return switch (named) {
            case HEADING_1 -> 16;
            case HEADING_2 -> 14;
            default -> BODY_POINTS;
        };
    }
}
