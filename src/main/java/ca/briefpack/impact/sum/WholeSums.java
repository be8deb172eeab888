package ca.briefpack.impact.sum;

import ca.briefpack.model.Province;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The sums of all sectors over many draws, by scenario, quantity and place: what those of the sectors add up to. */
public final class WholeSums implements Sums {
    private static final int PLACES = Province.values().length;
    private final int sectors;
    private final int draws;
    private final double[][][][] sums;

    public WholeSums(int scenarios, int sectors, int draws) {
        this.sectors = sectors;
        this.draws = draws;
        this.sums = new double[scenarios][Quantity.values().length][PLACES][draws];
    }

    /** Adds a sector; sectors are added one after another, so that a sum does not depend on threads. */
    public void add(SectorSums sector) {
        IntStream.range(0, sums.length * Quantity.values().length).parallel().forEach(block -> {
            int scenario = block / Quantity.values().length;
            Quantity quantity = Quantity.values()[block % Quantity.values().length];
            for (int p = 0; p < PLACES; p++) {
                Sums.add(sector.column(scenario, quantity, p, sectors, draws), sums[scenario][quantity.ordinal()][p]);
            }
        });
    }

    @Override
    public double[] column(int scenario, Quantity quantity, int place, int sector, int draws) {
        double[][] ofQuantity = sums[scenario][quantity.ordinal()];
        if (place != CANADA) {
            return Arrays.copyOf(ofQuantity[place], draws);
        }
        double[] sum = new double[draws];
        for (double[] ofPlace : ofQuantity) {
            Sums.add(ofPlace, sum);
        }
        return sum;
    }

    @Override
    public int all() {
        return sectors;
    }
}
