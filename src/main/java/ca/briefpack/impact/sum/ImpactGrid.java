package ca.briefpack.impact.sum;

import ca.briefpack.model.Province;
import java.util.Arrays;

/**
 * Sums by scenario, quantity, place, sector and draw in one plain array. The last place is Canada and the last sector is all
 * sectors; both are summed by {@link #total}, draw by draw, so that parts add up to wholes at every draw.
 */
public final class ImpactGrid implements Sums {
    public static final int CANADA = Province.values().length;
    private final int sectors;
    private final int draws;
    private final double[] sums;

    public ImpactGrid(int scenarios, int sectors, int draws) {
        this.sectors = sectors;
        this.draws = draws;
        this.sums = new double[scenarios * Quantity.values().length * (CANADA + 1) * (sectors + 1) * draws];
    }

    private int index(int scenario, Quantity quantity, int place, int sector, int draw) {
        int block = scenario * Quantity.values().length + quantity.ordinal();
        return ((block * (CANADA + 1) + place) * (sectors + 1) + sector) * draws + draw;
    }

    @Override
    public int all() {
        return sectors;
    }

    void add(int scenario, Quantity quantity, int place, int sector, int draw, double amount) {
        sums[index(scenario, quantity, place, sector, draw)] += amount;
    }

    @Override
    public double[] column(int scenario, Quantity quantity, int place, int sector, int draws) {
        int start = index(scenario, quantity, place, sector, 0);
        return Arrays.copyOfRange(sums, start, start + draws);
    }

    private double get(int scenario, Quantity quantity, int place, int sector, int draw) {
        return sums[index(scenario, quantity, place, sector, draw)];
    }

    /** Sums all sectors of each place, then all places of Canada. */
    void total(int scenario, int draw) {
        for (Quantity quantity : Quantity.values()) {
            for (int place = 0; place < CANADA; place++) {
                for (int sector = 0; sector < sectors; sector++) {
                    add(scenario, quantity, place, sectors, draw, get(scenario, quantity, place, sector, draw));
                }
            }
            for (int sector = 0; sector <= sectors; sector++) {
                for (int place = 0; place < CANADA; place++) {
                    add(scenario, quantity, CANADA, sector, draw, get(scenario, quantity, place, sector, draw));
                }
            }
        }
    }
}
