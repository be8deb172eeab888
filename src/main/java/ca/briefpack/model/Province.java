package ca.briefpack.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A province or territory of Canada, by its ISO 3166-2:CA code, in order from west to east, territories last. */
public enum Province {
    BC, AB, SK, MB, ON, QC, NB, NS, PE, NL, YT, NT, NU;

    /** The three territories, of which hardly any figures are published. */
    public static List<Province> territories() {
        return List.of(YT, NT, NU);
    }

    /** The code in lower case, as used in figure ids and file names: {@code on}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if {@code code} is none of the thirteen codes; the message lists them */
    public static Province of(String code) {
        return Arrays.stream(values()).filter(p -> p.name().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "province '" + code + "' is not a province code; use one of " + Arrays.toString(values())));
    }
}
