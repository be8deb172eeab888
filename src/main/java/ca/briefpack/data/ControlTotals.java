package ca.briefpack.data;

import static ca.briefpack.data.Database.name;
import static ca.briefpack.data.Database.text;

import ca.briefpack.data.Descriptor.Control;
import ca.briefpack.data.Descriptor.Resource;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The totals that columns must add to, in exact decimals, over the file as written: rows refused later still count. Where a row
 * of the file breaks a rule of its own, no total is told to fail: that may follow from the row, which is told itself.
 */
final class ControlTotals {
    private final Database database;
    private final Refusals refusals;
    private final Map<String, List<Problem>> failed = new TreeMap<>();

    ControlTotals(Database database, Refusals refusals) {
        this.database = database;
        this.refusals = refusals;
    }

    void check(Resource resource, String where) {
        for (Control control : resource.controls()) {
            boolean declared = resource.findField(control.column()).isPresent()
                    && control.where().keySet().stream().allMatch(column -> resource.findField(column).isPresent());
            if (declared) {
                compare(resource, control, where);
            } else {
                refusals.add(new Problem(Code.P011, where, "has a control on columns that are not declared: "
                        + described(control),
                        "name declared fields in its column and where"));
            }
        }
    }

    /** Tells the totals that do not hold, once every row has been judged. */
    void tell() {
        failed.forEach((where, problems) -> {
            if (!refusals.hasFaultsOfItsOwn(where)) {
                problems.forEach(refusals::add);
            }
        });
    }

    private void compare(Resource resource, Control control, String where) {
        String chosen = new TreeMap<>(control.where()).entrySet().stream()
                .map(entry -> " AND " + name(entry.getKey()) + " = " + text(entry.getValue())).collect(Collectors.joining());
        String sql = """
                WITH added AS (SELECT TRY_CAST(%s AS DECIMAL(38, 6)) AS value FROM %s WHERE true%s)
                SELECT coalesce(sum(value), 0) FROM added
                """.formatted(name(control.column()), name(resource.name()), chosen);
        BigDecimal actual = database.list(sql, row -> row.getBigDecimal(1)).get(0);
        BigDecimal difference = actual.subtract(control.sum());
        if (difference.signum() != 0) {
            String amount = written(difference.abs()) + (difference.signum() > 0 ? " too much" : " too little");
            failed.computeIfAbsent(where, file -> new ArrayList<>()).add(new Problem(Code.P016, where, described(control) + " adds to "
                    + written(actual) + " instead of " + written(control.sum()) + ", " + amount, wayOut(control)));
        }
    }

    private static String described(Control control) {
        Map<String, String> where = new TreeMap<>(control.where());
        return control.column() + (where.isEmpty() ? "" : where.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", ", " of ", "")));
    }

    private static String wayOut(Control control) {
        return "put the missing or changed rows right" + (control.because().isBlank() ? "" : " (" + control.because() + ")");
    }

    private static String written(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
