package ca.briefpack.data.source;

import ca.briefpack.data.shape.Descriptor;
import ca.briefpack.data.shape.Descriptor.Resource;
import ca.briefpack.data.shape.Refusals;
import ca.briefpack.data.shape.UnfitText;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.words.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The CSV files of a package as tables, by the name of their resource. A record that is no row is refused. */
public final class CsvTables {
    private final PackageFiles files;
    private final Refusals refusals;
    private final Map<String, ChapterFilter> filters;
    private final Map<String, CsvTable> tables = new LinkedHashMap<>();

    /** @param filters which rows are read of a resource, by its name; all of one that is not named */
    public CsvTables(PackageFiles files, Refusals refusals, Map<String, ChapterFilter> filters) {
        this.files = files;
        this.filters = Map.copyOf(filters);
        this.refusals = refusals;
    }

    /** Makes the table of each resource: empty if its file cannot be used, and then it says so. */
    public void load(List<Resource> resources) {
        for (Resource resource : resources) {
            String where = files.where(resource.path());
            tables.put(resource.name(), files.findText(resource.path(), refusals).filter(text -> hasLines(text, where))
                    .map(text -> CsvFile.read(resource.path(), text, Optional.ofNullable(filters.get(resource.name()))))
                    .filter(file -> isUsable(resource, file, where))
                    .map(file -> CsvTable.of(resource, where, file)).orElseGet(() -> CsvTable.unloaded(resource, where)));
        }
    }

    /** The table of a resource; empty if none was asked for. */
    public Optional<CsvTable> find(String resource) {
        return Optional.ofNullable(tables.get(resource));
    }

    /** All tables, in the order of their resources. */
    public List<CsvTable> list() {
        return List.copyOf(tables.values());
    }

    /** Whether only some rows of a table are read, so that nothing follows from a row that is not there. */
    public boolean isPart(CsvTable table) {
        return filters.containsKey(table.resource().name());
    }

    public boolean isLoaded(String resource) {
        return find(resource).filter(CsvTable::isLoaded).isPresent();
    }

    private boolean hasLines(String text, String where) {
        if (text.isBlank()) {
            refusals.add(new Problem(Code.P010, where, "is empty",
                    "put its content back; a table of nothing holds the line of its columns"));
            return false;
        }
        boolean lines = text.indexOf('\r') < 0 || text.indexOf('\n') >= 0;
        if (!lines) {
            refusals.add(new Problem(Code.P010, where, "ends its lines with a carriage return alone, as old Macintosh files do",
                    "save it with the line ends of Unix (LF) or Windows (CRLF)"));
        }
        return lines;
    }

    private boolean isUsable(Resource resource, CsvFile file, String where) {
        if (!file.hasBrokenHeader() && !(hasFitHeader(file, where)
                && headerMatches(resource, file.columns().names(), where + ":" + file.headerLine()))) {
            return false;
        }
        refuseMalformed(file, where);
        tellBlank(file.blankLines(), where);
        return !file.hasBrokenHeader();
    }

    private void tellBlank(List<Integer> lines, String where) {
        if (!lines.isEmpty()) {
            refusals.remark(
                    where + " ends with " + Refusals.count(lines.size(), "line") + " of commas alone, from line " + lines.get(0)
                            + " on: passed over, as a spreadsheet leaves them");
        }
    }

    /** A name that cannot be printed is told by that, not as a column that is missing. */
    private boolean hasFitHeader(CsvFile file, String where) {
        List<String> names = file.columns().names();
        List<Problem> unfit = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int cell = i;
            UnfitText.find(names.get(i)).ifPresent(
                    text -> unfit.add(new Problem(Code.P011, where + ":" + file.spot(file.headerLine(), cell, text.at()),
                            "a column's name " + text.what(), text.wayOut())));
        }
        unfit.forEach(refusals::add);
        return unfit.isEmpty();
    }

    private boolean headerMatches(Resource resource, List<String> header, String where) {
        Optional<String> other = findOtherComma(header, resource.columns());
        if (other.isPresent()) {
            refusals.add(new Problem(Code.P010, where, "has " + other.get() + " between its cells, not commas",
                    "save it as CSV with commas"));
            return false;
        }
        List<String> missing = new ArrayList<>(resource.columns());
        missing.removeAll(header);
        List<String> extra = new ArrayList<>(header);
        extra.removeAll(resource.columns());
        missing.forEach(column -> refusals.add(new Problem(Code.P011, where, "column '" + column + "' is missing",
                "add it, as " + Descriptor.FILE + " declares it; the file is not used until then")));
        extra.forEach(column -> refusals.add(new Problem(Code.P011, where,
                "column '" + column + "' is not declared in " + Descriptor.FILE,
                Nearest.didYouMean(column, missing) + "rename it, take it out or declare it")));
        return missing.isEmpty();
    }

    /** What parts cells in some countries' spreadsheets, if it parts these. */
    private static Optional<String> findOtherComma(List<String> header, List<String> columns) {
        return header.size() > 1 || columns.size() < 2 ? Optional.empty()
                : Stream.of("semicolons", "tabs")
                        .filter(noun -> List.of(header.get(0).split(noun.equals("tabs") ? "\t" : ";")).size() > 1).findFirst();
    }

    private void refuseMalformed(CsvFile file, String where) {
        for (CsvFile.Malformed record : file.malformed()) {
            if (record.misquoted()) {
                refusals.refuse(where, record.row().line(), Code.P010, "has a quote that is not closed",
                        "close it at the end of its cell, and double a quote inside quotes");
            } else {
                refusals.refuse(where, record.row().line(), Code.P010,
                        "has " + Refusals.count(record.width(), "cell") + " where the header has " + file.columns().width(),
                        "put a cell that holds a comma in quotes, and leave no cell out");
            }
        }
    }
}
