package ca.briefpack.theory;

/**
 * A state of the world that clears every market of {@link CaliendoParro}. Ratios are to the starting table; the unit of account
 * is the world's value added, which keeps its starting value.
 *
 * @param wage          by region, ratio
 * @param consumerPrice by region, ratio
 * @param cost          of a bundle of inputs of {@code [sector][region]}, ratio
 * @param income        by region: wages, duties and deficit
 * @param trade         of {@code [sector][exporter][importer]}, without tariffs
 * @param tariff        of {@code [sector][exporter][importer]}, as fractions
 */
public record WorldEquilibrium(double[] wage, double[] consumerPrice, double[][] cost, double[] income, double[][][] trade,
        double[][][] tariff) {

    /** What region n buys from region i, all sectors together. */
    public double imports(int n, int i) {
        double sum = 0;
        for (double[][] sector : trade) {
            sum += sector[i][n];
        }
        return sum;
    }
}
