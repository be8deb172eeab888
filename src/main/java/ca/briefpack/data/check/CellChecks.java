package ca.briefpack.data.check;

import ca.briefpack.data.shape.CellPattern;
import ca.briefpack.data.shape.Descriptor.Field;
import ca.briefpack.data.shape.Refusals;
import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.data.source.CsvTable;
import ca.briefpack.data.source.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The check of every cell of a table by the rules of its column. */
final class CellChecks {
    private final Refusals refusals;
    private final Map<String, Optional<CellPattern>> patterns = new HashMap<>();

    CellChecks(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Refuses every row of the table that holds a bad cell; a row with two bad cells gets two problems. */
    void check(CsvTable table) {
        List<Fault> faults = new ArrayList<>();
        for (Field field : table.resource().fields()) {
            int place = table.columns().place(field.name());
            Optional<CellPattern> pattern =
                    field.constraints().pattern().flatMap(text -> patterns.computeIfAbsent(text, CellPattern::find));
            CellRules rules = new CellRules(field, table.resource().primaryKey().contains(field.name()), pattern,
                    () -> findExample(table, place, field, pattern.orElseThrow()));
            judge(table, place, rules, faults);
        }
        faults.stream().sorted(Comparator.comparingInt(Fault::line)).forEach(fault -> refusals.refuse(table.where(), fault.line(),
                spot(table, fault), fault.words()));
    }

    /** A cell written by the pattern of its column: the example that is declared, or else the first of the table. */
    private static Optional<String> findExample(CsvTable table, int place, Field field, CellPattern pattern) {
        return Stream.concat(field.example().stream(), table.rows().stream().map(row -> row.cell(place)))
                .filter(cell -> !cell.isEmpty() && pattern.matches(cell)).findFirst();
    }

    private record Fault(int line, int place, RefusedValue words) {
    }

    /** The line, and the column where one character is to blame. */
    private static Supplier<String> spot(CsvTable table, Fault fault) {
        OptionalInt at = fault.words().at();
        return () -> at.isEmpty() ? String.valueOf(fault.line()) : table.spot(fault.line(), fault.place(), at.getAsInt());
    }

    /**
     * Judges a column from top to bottom. A cell like the one above it is the same text: it is not judged again unless at fault.
     */
    private static void judge(CsvTable table, int place, CellRules rules, List<Fault> faults) {
        String sound = "";
        for (Row row : table.rows()) {
            String cell = row.cell(place);
            if (cell != sound || cell.isEmpty()) {
                Optional<RefusedValue> fault = rules.findFault(cell);
                fault.ifPresent(words -> faults.add(new Fault(row.line(), place, words)));
                sound = fault.isPresent() ? "" : cell;
            }
        }
    }
}
