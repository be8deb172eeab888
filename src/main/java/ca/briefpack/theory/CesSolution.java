package ca.briefpack.theory;

import java.util.List;

/**
 * What becomes of a {@link CesMarket}: every number is a ratio to the starting point.
 *
 * @param price   of the market's price index
 * @param sources one outcome a source, in the market's order
 */
public record CesSolution(double price, List<Outcome> sources) {
    public CesSolution {
        sources = List.copyOf(sources);
    }

    /**
     * What becomes of one source.
     *
     * @param producerPrice p, what its sellers get
     * @param quantity      q
     * @param consumerPrice p k, what buyers pay
     * @param expenditure   p k q, what buyers spend on it
     * @param revenue       p q, what its sellers earn
     */
    public record Outcome(double producerPrice, double quantity, double consumerPrice, double expenditure, double revenue) {
    }
}
