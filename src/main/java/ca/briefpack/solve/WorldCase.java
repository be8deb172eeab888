package ca.briefpack.solve;

import ca.briefpack.theory.WorldTable;
import java.util.List;
import java.util.Optional;

/**
 * A case of the world of many regions and sectors. Value added is what a sector sells less what it buys, and final demand what a
 * region buys less what its sectors do, so that the table adds up whatever is given.
 *
 * @param tariff1  ad valorem afterwards, as fractions, of {@code [sector][exporter][importer]}
 * @param deficits what becomes of them
 */
public record WorldCase(List<String> regions, List<String> sectors, WorldTable table, double[][][] tariff1,
        GeCase.Deficits deficits) implements Case {
    private static final String BY_SECTOR = "write beneath it sector: {exporter: {importer: number}}";

    static WorldCase read(CaseKeys keys) {
        keys.allow("model", "regions", "sectors", "trade", "tariff0", "tariff1", "inputs", "theta", "deficits");
        List<String> regions = keys.names("regions");
        List<String> sectors = keys.names("sectors");
        if (!keys.has("trade")) {
            keys.refuse("trade", "is missing", BY_SECTOR);
        }
        double[][][] trade = bySector(keys, "trade", sectors, regions, Limit.NOT_NEGATIVE);
        double[][][] tariff0 = bySector(keys, "tariff0", sectors, regions, Limit.TARIFF);
        double[][][] tariff1 = bySector(keys, "tariff1", sectors, regions, Limit.TARIFF);
        double[][][] inputs = inputs(keys, sectors, regions);
        double[] theta = keys.numbers("theta", sectors, Limit.POSITIVE);
        GeCase.Deficits deficits = GeCase.readDeficits(keys);
        keys.end();
        double[][] valueAdded = new double[regions.size()][sectors.size()];
        double[][] demand = new double[regions.size()][sectors.size()];
        for (int n = 0; n < regions.size(); n++) {
            for (int j = 0; j < sectors.size(); j++) {
                for (int i = 0; i < regions.size(); i++) {
                    valueAdded[n][j] += trade[j][n][i];
                    demand[n][j] += trade[j][i][n] * (1 + tariff0[j][i][n]);
                }
                for (int k = 0; k < sectors.size(); k++) {
                    valueAdded[n][j] -= inputs[n][k][j];
                    demand[n][j] -= inputs[n][j][k];
                }
                require(keys, regions.get(n), sectors.get(j), valueAdded[n][j], demand[n][j]);
            }
        }
        keys.end();
        return new WorldCase(regions, sectors, new WorldTable(trade, tariff0, inputs, valueAdded, demand, theta), tariff1,
                deficits);
    }

    private static double[][][] bySector(CaseKeys keys, String key, List<String> sectors, List<String> regions, Limit limit) {
        double[][][] values = new double[sectors.size()][regions.size()][regions.size()];
        if (keys.has(key) && !sectors.isEmpty()) {
            Optional<CaseKeys> map = keys.map(key, BY_SECTOR);
            map.ifPresent(m -> m.allow("is not listed", sectors));
            for (int j = 0; map.isPresent() && j < values.length; j++) {
                values[j] = map.get().sparseTable(sectors.get(j), regions, limit);
            }
        }
        return values;
    }

    /** What sectors buy of each other, by region; a region that is missing buys no inputs. */
    private static double[][][] inputs(CaseKeys keys, List<String> sectors, List<String> regions) {
        double[][][] values = new double[regions.size()][sectors.size()][sectors.size()];
        if (keys.has("inputs") && !regions.isEmpty()) {
            Optional<CaseKeys> map =
                    keys.map("inputs", "write beneath it region: [[what each sector buys of the first], [of the second]]");
            map.ifPresent(m -> m.allow("is not listed", regions));
            for (int n = 0; map.isPresent() && n < values.length; n++) {
                if (map.get().has(regions.get(n))) {
                    values[n] = map.get().square(regions.get(n), sectors, Limit.NOT_NEGATIVE);
                }
            }
        }
        return values;
    }

    private static void require(CaseKeys keys, String region, String sector, double valueAdded, double demand) {
        if (!(valueAdded >= 0)) {
            keys.refuse("inputs." + region, sector + " buys more than it sells, by " + Numbers.text(-valueAdded),
                    "write less inputs, or all its sales, those at home included, beneath trade." + sector);
        }
        if (!(demand >= 0)) {
            keys.refuse("inputs." + region,
                    "sectors buy more of " + sector + " than the region does, by " + Numbers.text(-demand),
                    "write less inputs, or all purchases, those at home included, beneath trade." + sector);
        }
    }
}
