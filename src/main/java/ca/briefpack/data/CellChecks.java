package ca.briefpack.data;

import ca.briefpack.data.Descriptor.Field;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The check of every cell of a table by the rules of its column. */
final class CellChecks {
    private final Refusals refusals;
    private final String descriptorWhere;
    private final Map<String, Optional<CellPattern>> patterns = new HashMap<>();

    /** @param descriptorWhere the descriptor as a user would type it */
    CellChecks(Refusals refusals, String descriptorWhere) {
        this.refusals = refusals;
        this.descriptorWhere = descriptorWhere;
    }

    /** Refuses every row of the table that holds a bad cell; a row with two bad cells gets two problems. */
    void check(CsvTable table) {
        List<Fault> faults = new ArrayList<>();
        for (Field field : table.resource().fields()) {
            CellRules rules = new CellRules(field, table.resource().primaryKey().contains(field.name()),
                    field.constraints().pattern().flatMap(this::findPattern));
            judge(table, table.columns().place(field.name()), rules, faults);
        }
        faults.stream().sorted(Comparator.comparingInt(Fault::line)).forEach(fault -> refusals.refuse(table.where(), fault.line(),
                fault.words().code(), fault.words().getMessage(), fault.words().wayOut()));
    }

    private record Fault(int line, RefusedValue words) {
    }

    /** Judges a column from top to bottom. A cell like the one above it is the same text: it is not judged again unless at fault. */
    private static void judge(CsvTable table, int place, CellRules rules, List<Fault> faults) {
        String sound = "";
        for (Row row : table.rows()) {
            String cell = row.cell(place);
            if (cell != sound || cell.isEmpty()) {
                Optional<RefusedValue> fault = rules.findFault(cell);
                fault.ifPresent(words -> faults.add(new Fault(row.line(), words)));
                sound = fault.isPresent() ? "" : cell;
            }
        }
    }

    private Optional<CellPattern> findPattern(String written) {
        return patterns.computeIfAbsent(written, text -> {
            Optional<CellPattern> pattern = CellPattern.find(text);
            if (pattern.isEmpty()) {
                refusals.add(new Problem(Code.P011, descriptorWhere, "declares the pattern '" + text + "', which cannot be read",
                        "write a regular expression that Java reads"));
            }
            return pattern;
        });
    }
}
