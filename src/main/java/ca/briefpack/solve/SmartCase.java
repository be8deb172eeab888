package ca.briefpack.solve;

import java.util.List;

/**
 * A case of the World Bank's SMART model: imports by partner, of which one, the beneficiary, sees its tariff change.
 *
 * @param beneficiary its place among the partners
 * @param tariff0     by partner, as fractions
 * @param tariff1     of the beneficiary, afterwards
 */
public record SmartCase(List<String> partners, double[] imports, int beneficiary, double[] tariff0, double tariff1, double demand,
        double substitution, double supply) implements Case {
    private static final String IMPORTS = "write beneath it PARTNER: value";

    static SmartCase read(CaseKeys keys) {
        keys.allow("model", "imports", "beneficiary", "tariff0", "tariff1", "importDemandElasticity", "substitutionElasticity",
                "exportSupplyElasticity");
        List<String> partners = keys.map("imports", IMPORTS).map(CaseKeys::keys).orElse(List.of());
        double[] imports = keys.has("imports") ? keys.sparse("imports", partners, Limit.NOT_NEGATIVE) : new double[0];
        int beneficiary = beneficiary(keys, partners);
        double[] tariff0 = keys.sparse("tariff0", partners, Limit.TARIFF);
        double[] tariff1 = tariff1(keys, partners, beneficiary, tariff0);
        requireOneChange(keys, partners, beneficiary, tariff0, tariff1);
        double demand = keys.number("importDemandElasticity", Limit.NEGATIVE);
        double substitution = keys.number("substitutionElasticity", Limit.POSITIVE);
        double supply = keys.number("exportSupplyElasticity", Limit.POSITIVE_OR_INFINITE);
        keys.end();
        return new SmartCase(partners, imports, beneficiary, tariff0, tariff1[beneficiary], demand, substitution, supply);
    }

    private static int beneficiary(CaseKeys keys, List<String> partners) {
        String name = partners.isEmpty() ? "" : keys.word("beneficiary", "", partners);
        if (!keys.has("beneficiary")) {
            keys.refuse("beneficiary", "is missing", "write the partner whose tariff changes");
        }
        return partners.indexOf(name);
    }

    /** Whose tariff is not written keeps its own; the beneficiary's is 0. */
    private static double[] tariff1(CaseKeys keys, List<String> partners, int beneficiary, double[] tariff0) {
        double[] tariff1 = keys.sparse("tariff1", partners, Limit.TARIFF);
        for (int i = 0; i < tariff1.length; i++) {
            if (i != beneficiary && !keys.has("tariff1", partners.get(i))) {
                tariff1[i] = tariff0[i];
            }
        }
        return tariff1;
    }

    private static void requireOneChange(CaseKeys keys, List<String> partners, int beneficiary, double[] tariff0,
            double[] tariff1) {
        for (int i = 0; i < tariff1.length; i++) {
            if (i != beneficiary && beneficiary >= 0 && !Double.isNaN(tariff0[i] + tariff1[i]) && tariff0[i] != tariff1[i]) {
                keys.refuse("tariff1." + partners.get(i), "differs from its tariff0, but " + partners.get(beneficiary)
                        + " is the beneficiary",
                        "leave it out, or use gsim or ces, where every tariff may change");
            }
        }
    }
}
