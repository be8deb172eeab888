package ca.briefpack.tariff;

import ca.briefpack.model.SourceRow;
import ca.briefpack.tariff.rate.Moving;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a rate rests on.
 *
 * @param acts   the rows of the measures that set it, of the company's own duties, and of the rules by which one measure gives
 *               way to another
 * @param goods  the rows that put the goods on the measures' lists, item by item, measure their CUSMA claims, and weigh their
 *               lines
 * @param moving the assumptions that move it
 */
public record RateGrounds(List<SourceRow> acts, List<SourceRow> goods, Set<Moving> moving) {
    public static final RateGrounds NONE = new RateGrounds(List.of(), List.of(), Set.of());

    public RateGrounds {
        acts = acts.stream().distinct().sorted().toList();
        goods = goods.stream().distinct().sorted().toList();
        moving = moving.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(moving));
    }

    /** All of them. */
    public List<SourceRow> rows() {
        return Stream.concat(acts.stream(), goods.stream()).sorted().toList();
    }
}
