package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.SheetRows.Cell;
import ca.briefpack.render.workbook.SheetRows.Row;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;

/**
 * The reader of the rows of a sheet, and of the texts that sheets share, straight from the parts of a file. POI would make a tree
 * of XML of every cell, which takes most of the time of inspecting a workbook.
 */
final class RowReader {
    private final XMLStreamReader xml;
    private final List<String> shared;

    private RowReader(byte[] part, List<String> shared) throws XMLStreamException {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.xml = readers.createXMLStreamReader(new ByteArrayInputStream(part));
        this.shared = shared;
    }

    /** The texts to which cells refer by number. */
    static List<String> texts(byte[] part) throws XMLStreamException {
        RowReader reader = new RowReader(part, List.of());
        List<String> texts = new ArrayList<>();
        while (reader.xml.hasNext() && reader.isInside("sst")) {
            if (reader.isAt("si")) {
                texts.add(reader.text("si"));
            }
        }
        return texts;
    }

    /**
     * The rows of a sheet.
     *
     * @throws IllegalArgumentException if a cell is not as spreadsheets have them
     */
    static SheetRows rows(byte[] part, List<String> shared) throws XMLStreamException {
        RowReader reader = new RowReader(part, shared);
        SheetRows rows = new SheetRows();
        int index = -1;
        while (reader.xml.hasNext() && reader.isInside("sheetData")) {
            if (reader.isAt("row")) {
                index = reader.find("r").map(Integer::valueOf).orElse(index + 2) - 1;
                rows.add(index, reader.row(index));
            }
        }
        return rows;
    }

    private Row row(int index) throws XMLStreamException {
        boolean hidden = find("hidden").filter(value -> value.equals("1") || value.equals("true")).isPresent();
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        int column = -1;
        while (isInside("row")) {
            if (isAt("c")) {
                column = find("r").map(at -> new CellAddress(at).getColumn()).orElse(column + 1);
                cells.put(column, cell(index, column));
            }
        }
        return new Row(hidden, cells);
    }

    private Cell cell(int row, int column) throws XMLStreamException {
        String type = find("t").orElse("n");
        int style = find("s").map(Integer::valueOf).orElse(0);
        Optional<String> formula = Optional.empty();
        Optional<String> value = Optional.empty();
        while (isInside("c")) {
            if (isAt("f")) {
                formula = Optional.of(xml.getElementText());
            } else if (isAt("v")) {
                value = Optional.of(xml.getElementText());
            } else if (isAt("is")) {
                value = Optional.of(text("is"));
            }
        }
        if (formula.isPresent() || value.isEmpty()) {
            return new Cell(row, column, formula.isPresent() ? CellType.FORMULA : CellType.BLANK, style, formula.orElse(""));
        }
        return switch (type) {
            case "s" -> new Cell(row, column, CellType.STRING, style, shared(value.get()));
            case "inlineStr" -> new Cell(row, column, CellType.STRING, style, value.get());
            case "str" -> new Cell(row, column, CellType.STRING, style, CellText.unescaped(value.get()));
            case "n" -> new Cell(row, column, CellType.NUMERIC, style, value.get());
            case "b" -> new Cell(row, column, CellType.BOOLEAN, style, value.get());
            case "e" -> new Cell(row, column, CellType.ERROR, style, value.get());
            default -> throw new IllegalArgumentException("a cell is of the unknown type " + type);
        };
    }

    private String shared(String number) {
        int index = Integer.parseInt(number);
        if (index < 0 || index >= shared.size()) {
            throw new IllegalArgumentException("a cell refers to the text " + number + " of " + shared.size());
        }
        return shared.get(index);
    }

    /** The text up to the end of the element, of one piece or of several that look different. */
    private String text(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (isInside(element)) {
            if (isAt("t") && !spoken) {
                text.append(xml.getElementText());
            } else if (isAt("rPh")) {
                // how the text before is pronounced
                spoken = true;
            }
        }
        return CellText.unescaped(text.toString());
    }

    /** Goes on by one step; false at the end of the element. */
    private boolean isInside(String element) throws XMLStreamException {
        return xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(element);
    }

    private boolean isAt(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    private Optional<String> find(String attribute) {
        return Optional.ofNullable(xml.getAttributeValue("", attribute));
    }
}
