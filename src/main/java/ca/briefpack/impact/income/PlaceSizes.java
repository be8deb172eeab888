package ca.briefpack.impact.income;

import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Observed;
import ca.briefpack.model.Province;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How many live in each place, and how nominal GDP grew. */
final class PlaceSizes {
    private final List<Macro> macro;

    PlaceSizes(List<Macro> macro) {
        this.macro = macro;
    }

    /** Shares of population of the latest years held, in the order of {@link Province}; nothing where none is. */
    double[] population() {
        double[] persons = Arrays.stream(Province.values())
                .mapToDouble(p -> latest(p, Macro.Indicator.POPULATION, Integer.MAX_VALUE).map(PlaceSizes::size).orElse(0.0))
                .toArray();
        double all = Arrays.stream(persons).sum();
        return Arrays.stream(persons).map(p -> all > 0 ? p / all : 0).toArray();
    }

    /** Nominal GDP of a year, or the latest before it, over that of an earlier one; 1 where it is not held. */
    double growth(int from, int to) {
        double before = 0;
        double after = 0;
        for (Province province : Province.values()) {
            Optional<Macro> first = latest(province, Macro.Indicator.NOMINAL_GDP_CAD, from).filter(m -> m.year() == from);
            Optional<Macro> last = latest(province, Macro.Indicator.NOMINAL_GDP_CAD, to);
            if (first.isPresent() && last.isPresent()) {
                before += size(first.get());
                after += size(last.get());
            }
        }
        return before > 0 ? after / before : 1;
    }

    private Optional<Macro> latest(Province province, Macro.Indicator indicator, int until) {
        return macro.stream().filter(m -> m.province() == province && m.indicator() == indicator && m.year() <= until
                && m.value() instanceof Observed.Value).max(Comparator.comparingInt(Macro::year));
    }

    private static double size(Macro held) {
        return ((Observed.Value) held.value()).value();
    }
}
