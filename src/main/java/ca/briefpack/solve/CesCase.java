package ca.briefpack.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case of one market with sources that substitute for each other at a constant elasticity. */
public record CesCase(double substitution, double demand, List<Source> sources) implements Case {
    /**
     * A source of supply.
     *
     * @param expenditure   what buyers spend on it before, duty included
     * @param tariff0       duty before, as a fraction
     * @param tariff1       duty after; infinite where nothing may be bought
     * @param supply elasticity of its supply, positive infinity if it takes the world's price
     */
    public record Source(String name, double expenditure, double tariff0, double tariff1, double supply) {
        private static Source read(String name, CaseKeys keys) {
            keys.allow("expenditure", "tariff0", "tariff1", "supplyElasticity");
            return new Source(name, keys.number("expenditure", Limit.NOT_NEGATIVE), keys.number("tariff0", 0, Limit.TARIFF),
                    keys.number("tariff1", 0, Limit.TARIFF_OR_BAN), keys.number("supplyElasticity", Limit.POSITIVE_OR_INFINITE));
        }
    }

    static CesCase read(CaseKeys keys) {
        keys.allow("model", "substitution", "demandElasticity", "sources");
        double substitution = keys.number("substitution", Limit.POSITIVE);
        double demand = keys.number("demandElasticity", Limit.NEGATIVE);
        List<Source> sources = new ArrayList<>();
        String wayOut = "write beneath it NAME: {expenditure: 100, tariff0: 0, tariff1: 0.25, supplyElasticity: 5}";
        Optional<CaseKeys> names = keys.map("sources", wayOut);
        names.ifPresent(map -> map.keys().forEach(
                name -> map.map(name, wayOut.replace("beneath it NAME: ", ""))
                        .ifPresent(one -> sources.add(Source.read(name, one)))));
        if (names.isPresent() && sources.stream().mapToDouble(Source::expenditure).sum() == 0) {
            keys.refuse("sources", "have no expenditure", wayOut);
        }
        keys.end();
        return new CesCase(substitution, demand, List.copyOf(sources));
    }
}
