package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.WorkbookContent.Amount;
import ca.briefpack.render.workbook.WorkbookContent.Cell;
import ca.briefpack.render.workbook.WorkbookContent.Column;
import ca.briefpack.render.workbook.WorkbookContent.Day;
import ca.briefpack.render.workbook.WorkbookContent.Kind;
import ca.briefpack.render.workbook.WorkbookContent.Line;
import ca.briefpack.render.workbook.WorkbookContent.Mark;
import ca.briefpack.render.workbook.WorkbookContent.Place;
import ca.briefpack.render.workbook.WorkbookContent.Properties;
import ca.briefpack.render.workbook.WorkbookContent.Role;
import ca.briefpack.render.workbook.WorkbookContent.Row;
import ca.briefpack.render.workbook.WorkbookContent.Sheet;
import ca.briefpack.render.workbook.WorkbookContent.Table;
import ca.briefpack.render.workbook.WorkbookContent.Type;
import ca.briefpack.render.workbook.WorkbookContent.Weight;
import ca.briefpack.render.workbook.WorkbookContent.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** A builder of {@link WorkbookContent} from parser events; it stops building at the first event that breaks the schema. */
final class ContentBuilder extends DefaultHandler {
    static final String FOLLOW_THE_SCHEMA = "correct the template so that it follows workbook-1.xsd (see workbook-vocabulary)";
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern SCHEMA_RULE = Pattern.compile("^c[a-z]{2}-[-a-zA-Z0-9.]+: ");
    private static final Pattern WRONG_VALUE =
            Pattern.compile("^cvc-(datatype|pattern|enumeration|[a-zA-Z]+(Length|clusive))-valid");
    private static final Pattern WHOSE_VALUE =
            Pattern.compile("^cvc-attribute\\.3: .* attribute '(\\w+)' on element '(\\w+)'", Pattern.DOTALL);
    private static final Pattern NAMESPACE = Pattern.compile("\"https://briefpack\\.ca/ns/workbook/1\":");

    private final Findings findings;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<Properties> properties = Optional.empty();
    private Opened sheet = Opened.NOTHING;
    private Opened table = Opened.NOTHING;
    private Opened row = Opened.NOTHING;
    private Opened leaf = Opened.NOTHING;
    private String wrongValue = "";
    private Optional<Locator> locator = Optional.empty();

    ContentBuilder(Findings findings) {
        this.findings = findings;
    }

    /** A started element: what its end event no longer tells. */
    private record Opened(Attributes attributes, Place place) {
        static final Opened NOTHING = new Opened(new AttributesImpl(), new Place(1, 1));

        Optional<String> find(String attribute) {
            return Optional.ofNullable(attributes.getValue("", attribute)).map(ContentBuilder::collapse);
        }

        String get(String attribute) {
            return find(attribute).orElseThrow(() -> new IllegalStateException("the schema let a missing " + attribute
                    + " pass"));
        }
    }

    /** @throws IllegalStateException if the document had no workbook, which the schema refuses */
    WorkbookContent content() {
        return new WorkbookContent(properties.orElseThrow(() -> new IllegalStateException("no workbook was read")), sheets);
    }

    @Override
    public void setDocumentLocator(Locator parserLocator) {
        locator = Optional.of(parserLocator);
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (!findings.isEmpty()) {
            return;
        }
        // The parser reuses its attributes object from one event to the next.
        Opened opened = new Opened(new AttributesImpl(attributes), here());
        switch (name) {
            case "workbook" -> properties = Optional.of(properties(opened));
            case "sheet" -> sheet = opened;
            case "table" -> table = opened;
            case "row" -> row = opened;
            case "column" -> columns.add(column(opened));
            default -> {
                leaf = opened;
                text.setLength(0);
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        if (!findings.isEmpty()) {
            return;
        }
        switch (name) {
            case "sheet" -> endSheet();
            case "table" -> endTable();
            case "row" -> endRow();
            case "cell" -> cells.add(cell(leaf, collapse(text.toString())));
            case "workbook", "column" -> {
            }
            default -> lines.add(new Line(constant(Role.class, name), collapse(text.toString()), leaf.find("link"),
                    leaf.place()));
        }
    }

    /** The parser says first what is wrong with a value, then whose value it is; told together, they are one problem. */
    @Override
    public void error(SAXParseException e) {
        String said = NAMESPACE.matcher(SCHEMA_RULE.matcher(e.getMessage()).replaceFirst("")).replaceAll("");
        if (WRONG_VALUE.matcher(e.getMessage()).find()) {
            wrongValue = said;
            return;
        }
        Matcher whose = WHOSE_VALUE.matcher(e.getMessage());
        String what = whose.find() ? "the attribute " + whose.group(1) + " of <" + whose.group(2) + ">: " + wrongValue : said;
        findings.misshapen(new Place(e.getLineNumber(), e.getColumnNumber()), "is not in the workbook vocabulary: " + what,
                FOLLOW_THE_SCHEMA);
    }

    void fatal(SAXParseException e) {
        Place place = new Place(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()));
        if (e.getMessage().contains("DOCTYPE")) {
            findings.misshapen(place, "has a document type declaration", "remove <!DOCTYPE ...>: a workbook takes no entities");
        } else {
            findings.misshapen(place, "is not well-formed XML: " + e.getMessage(),
                    "name the template .ftlx so that what it prints is escaped, and close every element");
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
        throw e;
    }

    private void endSheet() {
        sheets.add(new Sheet(sheet.get("name"), constant(Kind.class, sheet.get("kind")), lines, tables, sheet.place()));
        lines.clear();
        tables.clear();
    }

    private void endTable() {
        tables.add(new Table(table.get("name"), columns, rows, table.place()));
        columns.clear();
        rows.clear();
    }

    private void endRow() {
        Weight weight = switch (row.find("total").orElse("false")) {
            case "true", "1" -> Weight.TOTAL;
            default -> Weight.PLAIN;
        };
        rows.add(new Row(cells, weight, row.place()));
        cells.clear();
    }

    private Cell cell(Opened opened, String words) {
        Optional<Cell> value = opened.find("value").map(v -> amount(new BigDecimal(v), opened));
        Optional<Cell> date = opened.find("date").map(d -> new Day(LocalDate.parse(d), opened.place()));
        Optional<Cell> mark = opened.find("mark").map(m -> new Mark(m, opened.place()));
        List<Cell> given = new ArrayList<>();
        value.ifPresent(given::add);
        date.ifPresent(given::add);
        mark.ifPresent(given::add);
        if (given.isEmpty() || !words.isEmpty()) {
            given.add(new Words(words, opened.find("link"), opened.place()));
        }
        if (given.size() > 1) {
            findings.misshapen(opened.place(), "a cell holds " + given.size() + " things",
                    "give it one of: text, value, date, mark");
        }
        return given.get(0);
    }

    private Amount amount(BigDecimal value, Opened opened) {
        OptionalInt own = integer(opened, "decimals");
        Column column = cells.size() < columns.size() ? columns.get(cells.size()) : columns.get(columns.size() - 1);
        int written = Math.max(0, value.scale());
        return new Amount(value, own.orElse(column.decimals().orElse(written)), opened.place());
    }

    private static Column column(Opened opened) {
        return new Column(opened.get("header"), constant(Type.class, opened.get("type")), integer(opened, "decimals"),
                integer(opened, "width"), opened.place());
    }

    private static Properties properties(Opened opened) {
        return new Properties(opened.get("lang"), opened.get("title"), opened.get("author"), opened.get("subject"),
                opened.find("marking"),
                LocalDate.parse(opened.get("date")), opened.place());
    }

    private static OptionalInt integer(Opened opened, String attribute) {
        return opened.find(attribute).map(v -> OptionalInt.of(Integer.parseInt(v))).orElse(OptionalInt.empty());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static String collapse(String raw) {
        // nearly all texts are as they will be
        boolean single = raw.indexOf('\n') < 0 && raw.indexOf("  ") < 0 && raw.indexOf('\t') < 0 && raw.indexOf('\r') < 0;
        return (single ? raw : SPACE.matcher(raw).replaceAll(" ")).strip();
    }

    private Place here() {
        return locator.map(l -> new Place(l.getLineNumber(), l.getColumnNumber())).orElse(new Place(1, 1));
    }
}
