package ca.briefpack.theory;

/**
 * The world economy of a year by region and sector: who sells what to whom, and what each sector needs to make it. The starting
 * point of
 * {@link CaliendoParro}. Values are in one money unit, without tariffs.
 *
 * @param trade       sold of {@code [sector][exporter][importer]}, at home as well as abroad
 * @param tariff      ad valorem, as fractions, of {@code [sector][exporter][importer]}
 * @param inputs      bought by {@code [region]} of {@code [input]} for its {@code [sector]}
 * @param valueAdded  of {@code [region][sector]}
 * @param finalDemand of {@code [region][sector]}
 * @param elasticity  of trade with respect to its cost, by sector, over 0
 */
public record WorldTable(double[][][] trade, double[][][] tariff, double[][][] inputs, double[][] valueAdded,
        double[][] finalDemand, double[] elasticity) {
    /** @throws IllegalArgumentException naming the table whose size does not fit, or the sector whose elasticity is not over 0 */
    public WorldTable {
        int sectors = elasticity.length;
        int regions = valueAdded.length;
        require("sectors of trade", trade.length, sectors);
        require("sectors of tariff", tariff.length, sectors);
        require("regions of inputs", inputs.length, regions);
        require("regions of final demand", finalDemand.length, regions);
        for (int j = 0; j < sectors; j++) {
            require("exporters of trade", trade[j].length, regions);
            require("exporters of tariff", tariff[j].length, regions);
            if (!(elasticity[j] > 0 && elasticity[j] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("trade elasticity of sector " + j + " is " + elasticity[j]
                        + ", must be over 0 and finite");
            }
        }
    }

    private static void require(String what, int size, int wanted) {
        if (size != wanted) {
            throw new IllegalArgumentException(what + " are " + size + ", must be " + wanted);
        }
    }

    public int regions() {
        return valueAdded.length;
    }

    public int sectors() {
        return elasticity.length;
    }

    /** What each region buys abroad over what it sells abroad, without tariffs; adds up to 0. */
    public double[] deficits() {
        double[] deficits = new double[regions()];
        for (double[][] sector : trade) {
            for (int i = 0; i < deficits.length; i++) {
                for (int n = 0; n < deficits.length; n++) {
                    deficits[n] += sector[i][n];
                    deficits[i] -= sector[i][n];
                }
            }
        }
        return deficits;
    }

    /** Value added of each region. */
    double[] incomes() {
        double[] incomes = new double[regions()];
        for (int n = 0; n < incomes.length; n++) {
            for (double value : valueAdded[n]) {
                incomes[n] += value;
            }
        }
        return incomes;
    }

    /** Output of {@code [sector][region]}: its inputs and its value added. */
    double[][] outputs() {
        double[][] outputs = new double[sectors()][regions()];
        for (int n = 0; n < regions(); n++) {
            for (int j = 0; j < sectors(); j++) {
                outputs[j][n] = valueAdded[n][j];
                for (int k = 0; k < sectors(); k++) {
                    outputs[j][n] += inputs[n][k][j];
                }
            }
        }
        return outputs;
    }
}
