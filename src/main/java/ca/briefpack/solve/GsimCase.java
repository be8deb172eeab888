package ca.briefpack.solve;

import java.util.List;

/**
 * A case of the Global Simulation Model. Tables are {@code [exporter][importer]}, tariffs as fractions.
 *
 * @param surplus how consumer surplus is measured
 */
public record GsimCase(List<String> regions, double[][] trade, double[][] tariff0, double[][] tariff1, double[] demand,
        double[] supply, double[] substitution, Surplus surplus) implements Case {
    /** How consumer surplus is measured: to the second order, or as the model is commonly coded. */
    public enum Surplus {
        CONSISTENT, GSIM
    }

    static GsimCase read(CaseKeys keys) {
        keys.allow("model", "regions", "trade", "tariff0", "tariff1", "demandElasticity", "supplyElasticity",
                "substitutionElasticity", "consumerSurplus");
        List<String> regions = keys.names("regions");
        if (!keys.has("trade")) {
            keys.refuse("trade", "is missing", "write beneath it exporter: {importer: number}");
        }
        GsimCase found = new GsimCase(regions,
                keys.sparseTable("trade", regions, Limit.NOT_NEGATIVE),
                keys.sparseTable("tariff0", regions, Limit.TARIFF),
                keys.sparseTable("tariff1", regions, Limit.TARIFF),
                keys.numbers("demandElasticity", regions, Limit.NEGATIVE),
                keys.numbers("supplyElasticity", regions, Limit.POSITIVE),
                keys.numbers("substitutionElasticity", regions, Limit.POSITIVE),
                keys.word("consumerSurplus", "consistent", List.of("consistent", "gsim")).equals("gsim")
                        ? Surplus.GSIM : Surplus.CONSISTENT);
        keys.end();
        return found;
    }
}
