package ca.briefpack.impact.sum;

import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.book.MultiplierBook;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.market.ExportResponse;
import java.util.List;
import java.util.stream.IntStream;

/** The sums of every sector and of all together, draw by draw, so that parts add up to wholes at every draw. */
public final class ImpactSums implements Sums {
    private final List<SectorSums> sectors;
    private final WholeSums whole;

    public ImpactSums(ExportBook exports, MultiplierBook multipliers, int scenarios, int draws) {
        int count = exports.sectors().size();
        sectors = IntStream.range(0, count).mapToObj(exports::linesOf)
                .map(lines -> new SectorSums(exports, multipliers, lines, lines, scenarios, draws)).toList();
        whole = new WholeSums(scenarios, count, draws);
    }

    /** Enters the answer of one draw, of all lines. Different draws may be entered by different threads. */
    public void enter(int drawIndex, Draw draw, ExportResponse.Answer answer) {
        sectors.forEach(sector -> sector.enter(drawIndex, draw, answer));
    }

    /** Adds the sectors up, once all draws are entered. */
    public ImpactSums totalled() {
        sectors.forEach(whole::add);
        return this;
    }

    @Override
    public double[] column(int scenario, Quantity quantity, int place, int sector, int draws) {
        return (sector == all() ? whole : sectors.get(sector)).column(scenario, quantity, place, sector, draws);
    }

    @Override
    public int all() {
        return whole.all();
    }
}
