package ca.briefpack.model;

import java.util.Map;

/**
 * A statistical line of the tariff schedule of the United States and what the schedule says of it in words: the duty is worked
 * out from them elsewhere.
 *
 * @param line        ten digits; eight where the schedule has no line beneath
 * @param general     the general rate of column 1 as enacted ({@code 77.2¢/liter}); empty where the schedule held has none
 * @param special     what the special rates of column 1 say of Canada: {@link #FREE_UNDER_CUSMA}, words that begin with
 *                    {@link #QUOTA_UNDER_CUSMA}, or empty
 * @param metalShares shares of value, from 0 to 1, an estimate by industry; a metal without an estimate is absent
 */
public record TariffLine(HsCode line, String general, String special, Map<Metal, Double> metalShares, SourceRow row) {
    /** Goods of Canada that claim CUSMA are free. */
    public static final String FREE_UNDER_CUSMA = "S";
    /** Goods of Canada that claim CUSMA enter under a quota, by rules of another chapter. */
    public static final String QUOTA_UNDER_CUSMA = "S+";

    /** A metal whose share of the value of goods is estimated. */
    public enum Metal { STEEL, ALUMINUM, COPPER }

    public TariffLine {
        metalShares = Map.copyOf(metalShares);
    }
}
