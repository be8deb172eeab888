package ca.briefpack.impact.income;

import ca.briefpack.impact.book.GdpBook;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Economy.Macro.Indicator;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How many live in each place, and how nominal GDP grew. */
final class PlaceSizes {
    private final List<Macro> macro;
    private final int year;
    private final GdpBook prices;
    private final List<SourceRow> rows = new ArrayList<>();

    /** @param year that the markets are brought to */
    PlaceSizes(Economy economy, int year) {
        this.macro = economy.macro();
        this.year = year;
        this.prices = new GdpBook(economy, year);
    }

    /** Shares of population of the latest years held, in the order of {@link Province}; nothing where none is. */
    double[] population() {
        double[] persons = Arrays.stream(Province.values())
                .mapToDouble(p -> Macro.latest(macro, p, Indicator.POPULATION, Integer.MAX_VALUE).map(this::take).orElse(0.0))
                .toArray();
        double all = Arrays.stream(persons).sum();
        return Arrays.stream(persons).map(p -> all > 0 ? p / all : 0).toArray();
    }

    /** Nominal GDP of the latest year held, at the prices of the year, over that of an earlier one; 1 where it is not held. */
    double growth(int from) {
        double before = 0;
        double after = 0;
        for (Province province : Province.values()) {
            Optional<Macro> first = Macro.latest(macro, province, Indicator.NOMINAL_GDP_CAD, from).filter(m -> m.year() == from);
            Optional<Macro> last = Macro.latest(macro, province, Indicator.NOMINAL_GDP_CAD, year);
            if (first.isPresent() && last.isPresent()) {
                before += take(first.get());
                after += prices.of(last.get());
                rows.addAll(prices.rows(List.of(last.get())));
            }
        }
        return before > 0 ? after / before : 1;
    }

    private double take(Macro held) {
        rows.add(held.row());
        return held.size();
    }

    /** The rows that the answers given rest on. */
    List<SourceRow> rows() {
        return rows.stream().distinct().toList();
    }
}
