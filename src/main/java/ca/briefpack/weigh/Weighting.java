package ca.briefpack.weigh;

import java.util.Arrays;

/** What a province's gain or loss counts for. None is the right one, so the three are always shown together. */
public enum Weighting {
    /** A dollar is a dollar: large economies count most. */
    GDP,
    /** A per cent of GDP counts by the people who live with it. */
    POPULATION,
    /** A per cent of GDP counts the same in every province. */
    EQUAL;

    /** The weight of a dollar by province. */
    double[] of(ProvinceSizes sizes) {
        double[] weight = new double[sizes.gdp().length];
        for (int p = 0; p < weight.length; p++) {
            weight[p] = switch (this) {
                case GDP -> 1;
                case POPULATION -> sizes.population()[p] / sizes.gdp()[p];
                case EQUAL -> 1 / sizes.gdp()[p];
            };
        }
        return weight;
    }

    /** What the GDP of all provinces weighs: a weighted net over this is the mean of their changes in GDP, as fractions of it. */
    double whole(ProvinceSizes sizes) {
        return switch (this) {
            case GDP -> Arrays.stream(sizes.gdp()).sum();
            case POPULATION -> Arrays.stream(sizes.population()).sum();
            case EQUAL -> sizes.gdp().length;
        };
    }
}
