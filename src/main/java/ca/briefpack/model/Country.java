package ca.briefpack.model;

import java.util.Arrays;

/**
 * An economy that a measure can name: first the partners that trade figures tell apart, with {@code OTHER} for every country
 * without a column of its own, then single economies among those others, by ISO 3166 code.
 */
public enum Country {
    CA, US, MX, CN, EU, GB, JP, OTHER,
    AE, AO, AR, AU, BD, BH, BR, BS, CH, CL, CO, CR, DO, DZ, EC, EG, GT, GY, HK, HN, ID, IL, IN, IQ, JO, KH, KR, KW, KZ, LI, LK,
    LY, MA, MY,
    NG, NI, NO, NZ, OM, PE, PH, PK, QA, RU, SA, SG, SV, TH, TR, TT, TW, UY, VE, VN, ZA;

    private static final Country[] PARTNERS = Arrays.copyOf(values(), OTHER.ordinal() + 1);

    /** The partners that trade figures tell apart, {@code OTHER} last. */
    public static Country[] partners() {
        return PARTNERS.clone();
    }

    /** True for {@code OTHER} and for every single economy that trade figures count in it. */
    public boolean isAmongOthers() {
        return compareTo(OTHER) >= 0;
    }
}
