package ca.briefpack.data.check;

import ca.briefpack.data.shape.Descriptor.Control;
import ca.briefpack.data.shape.Digits;
import ca.briefpack.data.shape.Refusals;
import ca.briefpack.data.source.CsvTable;
import ca.briefpack.data.source.Row;
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

/**
 * The totals that columns must add to, in exact decimals, over the file as written: rows refused later still count. Where a row
 * of the file breaks a rule of its own, no total is told to fail: that may follow from the row, which is told itself.
 */
final class ControlTotals {
    private final Refusals refusals;
    private final Map<String, List<Problem>> failed = new TreeMap<>();

    ControlTotals(Refusals refusals) {
        this.refusals = refusals;
    }

    void check(CsvTable table) {
        table.resource().controls().forEach(control -> compare(table, control));
    }

    /** Tells the totals that do not hold, once every row has been judged. */
    void tell() {
        failed.forEach((where, problems) -> {
            if (!refusals.hasFaultsOfItsOwn(where)) {
                problems.forEach(refusals::addAfterRows);
            }
        });
    }

    private void compare(CsvTable table, Control control) {
        BigDecimal actual = sum(table, control);
        BigDecimal difference = actual.subtract(control.sum());
        if (difference.signum() != 0) {
            String amount = written(difference.abs()) + (difference.signum() > 0 ? " too much" : " too little");
            failed.computeIfAbsent(table.where(), file -> new ArrayList<>()).add(new Problem(Code.P016, table.where(),
                    control.told() + " adds to "
                            + written(actual) + " instead of " + written(control.sum()) + ", " + amount,
                    wayOut(control)));
        }
    }

    /** The sum of the cells that are numbers, over the rows that the control chooses. */
    private static BigDecimal sum(CsvTable table, Control control) {
        List<String> columns = List.copyOf(control.where().keySet());
        int[] places = table.columns().places(columns);
        String[] wanted = columns.stream().map(control.where()::get).toArray(String[]::new);
        int added = table.columns().place(control.column());
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : table.rows()) {
            if (isChosen(row, places, wanted) && Digits.isNumber(row.cell(added))) {
                sum = sum.add(new BigDecimal(row.cell(added)));
            }
        }
        return sum;
    }

    private static boolean isChosen(Row row, int[] places, String[] wanted) {
        for (int i = 0; i < places.length; i++) {
            if (!row.cell(places[i]).equals(wanted[i])) {
                return false;
            }
        }
        return true;
    }

    private static String wayOut(Control control) {
        return "put the missing or changed rows right" + (control.because().isBlank() ? "" : " (" + control.because() + ")");
    }

    private static String written(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
