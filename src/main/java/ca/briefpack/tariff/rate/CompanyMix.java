package ca.briefpack.tariff.rate;

import ca.briefpack.words.Written;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whose anti-dumping and countervailing rates stand for goods that are taxed by company: one company, or several by their shares
 * of the trade. No table of such shares is held; they are stated by who asks.
 *
 * @param shares of the trade by company, each over 0, adding up to 1
 */
public record CompanyMix(SortedMap<String, Double> shares) {
    private static final double TOLERANCE = 1e-9;

    public CompanyMix {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        double sum = 0;
        for (Map.Entry<String, Double> company : shares.entrySet()) {
            if (!(company.getValue() > 0)) {
                throw new IllegalArgumentException(
                        "the share of " + company.getKey() + " is " + company.getValue() + ", must be over 0");
            }
            sum += company.getValue();
        }
        if (Math.abs(sum - 1) > TOLERANCE) {
            throw new IllegalArgumentException("the shares of companies add up to " + plain(sum) + ", must be 1");
        }
    }

    /** One company alone. */
    public static CompanyMix of(String company) {
        return new CompanyMix(new TreeMap<>(Map.of(company, 1.0)));
    }

    /**
     * Reads a name, or names with their shares: {@code Canfor=0.3,West Fraser=0.2,Non-selected=0.5}.
     *
     * @throws IllegalArgumentException saying what is wrong, if a share is no number over 0 or they do not add up to 1
     */
    public static CompanyMix read(String words) {
        if (!words.contains("=")) {
            return of(words.strip());
        }
        SortedMap<String, Double> shares = new TreeMap<>();
        for (String part : words.split(",", -1)) {
            String[] named = part.split("=", -1);
            if (named.length != 2) {
                throw new IllegalArgumentException("'" + part.strip() + "' is not a company and its share");
            }
            shares.merge(named[0].strip(), number(named[1].strip()), Double::sum);
        }
        return new CompanyMix(shares);
    }

    private static double number(String words) {
        return Written.findNumber(words).map(BigDecimal::doubleValue)
                .orElseThrow(() -> new IllegalArgumentException("'" + words + "' is not a share of the trade"));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** As it is read. */
    @Override
    public String toString() {
        return shares.size() == 1 ? shares.firstKey()
                : shares.entrySet().stream().map(c -> c.getKey() + "=" + plain(c.getValue())).collect(Collectors.joining(","));
    }
}
