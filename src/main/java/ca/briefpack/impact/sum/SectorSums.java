package ca.briefpack.impact.sum;

import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.book.MultiplierBook;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.model.Province;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sums of one sector, by scenario, place and draw. All lines of a sector share a province's multiplier, so flows alone are
 * kept draw by draw, and what they bring to the economy is worked out as it is asked for.
 */
public final class SectorSums implements Sums {
    private static final int PLACES = Province.values().length;
    private static final int STATUS_QUO = 1;
    private static final Flow[] FLOWS = Flow.values();
    /** By place. */
    private final List<List<Sale>> sales = new ArrayList<>();
    private final List<Optional<MultiplierBook.Effect>> effects = new ArrayList<>();
    private final int[] sellers;
    /** A sale of each line that is sold. */
    private final Collection<Sale> ofLines;
    /**
     * By flow, scenario, place and draw; a flow that hangs on no scenario stands with the first, and nothing is kept of who sells
     * nothing.
     */
    private final double[][][][] flows = new double[FLOWS.length][][][];
    private final int scenarios;
    private final double[] scale;
    private final double[] diverted;
    private final double[] none;

    /**
     * @param lines the sector's lines
     * @param answered where each of them stands in the answers
     */
    public SectorSums(ExportBook exports, MultiplierBook multipliers, int[] lines, int[] answered, int scenarios, int draws) {
        this.scenarios = scenarios;
        this.scale = new double[draws];
        this.diverted = new double[draws];
        this.none = new double[draws];
        for (int p = 0; p < PLACES; p++) {
            int place = p;
            Optional<MultiplierBook.Effect> effect = lines.length == 0 ? Optional.empty() : multipliers.effect(place, lines[0]);
            effects.add(effect);
            sales.add(IntStream.range(0, lines.length).filter(i -> exports.value(place, lines[i]) != 0)
                    .mapToObj(i -> new Sale(answered[i], exports.value(place, lines[i]), exports.into(lines[i]),
                            exports.isRated(lines[i]),
                            effect.isPresent()))
                    .toList());
        }
        this.ofLines =
                sales.stream().flatMap(List::stream).collect(Collectors.toMap(Sale::line, sale -> sale, (a, b) -> a)).values();
        this.sellers = IntStream.range(0, PLACES).filter(p -> !sales.get(p).isEmpty()).toArray();
        for (Flow flow : FLOWS) {
            double[][][] ofFlow = new double[flow.isByScenario() ? scenarios : 1][PLACES][];
            for (double[][] ofScenario : ofFlow) {
                for (int p : sellers) {
                    ofScenario[p] = new double[draws];
                }
            }
            flows[flow.ordinal()] = ofFlow;
        }
    }

    /** Enters the answer of one draw. Different draws may be entered by different threads. */
    public void enter(int drawIndex, Draw draw, ExportResponse.Answer answer) {
        scale[drawIndex] = draw.of(ModelParameter.MULTIPLIER_SCALE);
        diverted[drawIndex] = draw.of(ModelParameter.LOST_SALES_DIVERTED);
        for (int s = 0; s < scenarios; s++) {
            if (s > STATUS_QUO && isAsUnderStatusQuo(answer, s)) {
                takeOver(drawIndex, s);
            } else {
                add(drawIndex, answer, s);
            }
        }
    }

    private void add(int drawIndex, ExportResponse.Answer answer, int scenario) {
        for (int p : sellers) {
            double[] sums = new double[FLOWS.length];
            for (Sale sale : sales.get(p)) {
                sale.addTo(sums, answer, scenario);
            }
            for (int f = 0; f < FLOWS.length; f++) {
                if (scenario < flows[f].length) {
                    flows[f][scenario][p][drawIndex] = sums[f];
                }
            }
        }
    }

    /** Most laws leave most sectors alone. */
    private boolean isAsUnderStatusQuo(ExportResponse.Answer answer, int scenario) {
        for (Sale sale : ofLines) {
            if (!sale.isAlike(answer, scenario, STATUS_QUO)) {
                return false;
            }
        }
        return true;
    }

    private void takeOver(int drawIndex, int scenario) {
        for (double[][][] ofFlow : flows) {
            for (int p : sellers) {
                if (scenario < ofFlow.length) {
                    ofFlow[scenario][p][drawIndex] = ofFlow[STATUS_QUO][p][drawIndex];
                }
            }
        }
    }

    /** The change in a place's exports by one more answer, which is not entered. */
    public double exportsChange(int place, ExportResponse.Answer answer, int scenario) {
        double sum = 0;
        for (Sale sale : sales.get(place)) {
            double change = Sale.change(sale.amount(), answer, scenario, sale.line());
            sum += Double.isNaN(change) ? 0 : change;
        }
        return sum;
    }

    @Override
    public double[] column(int scenario, Quantity quantity, int place, int sector, int draws) {
        double[] column = new double[draws];
        for (int p : sellers) {
            if (place == p || place == CANADA) {
                addColumn(scenario, quantity, p, column);
            }
        }
        return column;
    }

    private void addColumn(int scenario, Quantity quantity, int place, double[] into) {
        double[] flow = flow(quantity.flow(), scenario, place);
        if (quantity.brings().isEmpty()) {
            Sums.add(flow, into);
        } else if (effects.get(place).isPresent()) {
            double times = quantity.brings().get().applyAsDouble(effects.get(place).get());
            double[] losses = quantity.losses().map(lost -> flow(lost, scenario, place)).orElse(none);
            for (int d = 0; d < into.length; d++) {
                into[d] += times * scale[d] * (flow[d] - diverted[d] * losses[d]);
            }
        }
    }

    private double[] flow(Flow flow, int scenario, int place) {
        double[][][] ofFlow = flows[flow.ordinal()];
        return ofFlow[flow.isByScenario() ? scenario : 0][place];
    }

    /** A sector is never all of them. */
    @Override
    public int all() {
        return -1;
    }
}
