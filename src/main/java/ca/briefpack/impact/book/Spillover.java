package ca.briefpack.impact.book;

import ca.briefpack.model.Economy.ProvinceSale;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import java.util.Comparator;
import java.util.List;

/**
 * Which other provinces feel what a province's exports set off beyond its borders. An approximation: the multipliers say how
 * much is felt
 * in the rest of Canada, and each other province is given the share that it has in what the exporting province buys from all of
 * them, all industries together, in the latest year held. Without purchases held for an exporting province, nothing can be
 * said of what others receive.
 */
public final class Spillover {
    private static final int PLACES = Province.values().length;
    private final double[][] share = new double[PLACES][PLACES];
    private final boolean[] spread = new boolean[PLACES];
    private final List<ProvinceSale> sales;

    public Spillover(List<ProvinceSale> held) {
        int latest = held.stream().mapToInt(ProvinceSale::year).max().orElse(0);
        this.sales = held.stream().filter(s -> s.year() == latest && s.seller() != s.buyer())
                // sums of doubles depend on their order, so the order of rows may not come through
                .sorted(Comparator.comparing(ProvinceSale::row).thenComparing(ProvinceSale::valueCad)).toList();
        double[] total = new double[PLACES];
        for (ProvinceSale sale : sales) {
            share[sale.buyer().ordinal()][sale.seller().ordinal()] += sale.valueCad();
            total[sale.buyer().ordinal()] += sale.valueCad();
        }
        for (int buyer = 0; buyer < PLACES; buyer++) {
            spread[buyer] = total[buyer] > 0;
            for (int seller = 0; seller < PLACES; seller++) {
                share[buyer][seller] = total[buyer] > 0 ? share[buyer][seller] / total[buyer] : 0;
            }
        }
    }

    /**
     * The part of the effects in the rest of Canada of {@code exporter}'s exports that {@code other} feels; the parts add up
     * to 1.
     */
    public double share(Province exporter, Province other) {
        return share[exporter.ordinal()][other.ordinal()];
    }

    /** True if it is known what the province buys from others. */
    boolean isSpread(Province exporter) {
        return spread[exporter.ordinal()];
    }

    /** The rows that the shares rest on. */
    public List<SourceRow> rows() {
        return sales.stream().map(ProvinceSale::row).toList();
    }
}
