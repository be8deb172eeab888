package ca.briefpack.tariff;

import ca.briefpack.model.SourceRow;
import ca.briefpack.tariff.RateEngine.Moving;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a rate rests on.
 *
 * @param rows   of the measures that set it, of the codes and links that put the goods on their lists, of the company's and the items' own
 *               rates, of the rules by which one gives way to another, of the CUSMA claims, and of the imports that weigh its lines; sorted
 * @param moving the assumptions that move it
 */
public record RateGrounds(List<SourceRow> rows, Set<Moving> moving) {
    public RateGrounds {
        rows = rows.stream().distinct().sorted().toList();
        moving = moving.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(moving));
    }
}
