package ca.briefpack.tariff;

import java.util.OptionalDouble;

/**
 * What the law leaves open and the data does not hold: the choices under which a rate is computed.
 *
 * @param cusmaMode            how the CUSMA claim share is read
 * @param cusmaShift           added to a measured claim share, which stays within 0 and 1
 * @param usContentShare       share of the value of CUSMA vehicles that is content of the United States
 * @param metalContentShare    share of a derivative's value that is metal, the metals of all measures together
 * @param canadianContentShare share of the value of CUSMA vehicles that is Canadian and Mexican content; at least 15 % is
 *                             deducted
 * @param columnOneFraction    column 1 rate of goods without preference under a floor; the data holds none, so 0 unless stated
 * @param softwoodCompany      company whose anti-dumping and countervailing rates apply
 * @param overQuotaShare       share of trade over a tariff-rate quota; empty where quota fill is not held
 */
public record RateAssumptions(CusmaMode cusmaMode, double cusmaShift, double usContentShare, double metalContentShare,
                              double canadianContentShare, double columnOneFraction, String softwoodCompany,
                              OptionalDouble overQuotaShare) {
    /** The company name under which rates of all companies without a rate of their own are held. */
    public static final String NON_SELECTED = "Non-selected";
    /** The least that Canada's surtax on vehicles deducts for Canadian and Mexican content (SOR/2025-118). */
    public static final double LEAST_CANADIAN_CONTENT = 0.15;

    public RateAssumptions {
        within("shift of the CUSMA share", cusmaShift, -1, 1);
        within("US content share", usContentShare, 0, 1);
        within("metal content share", metalContentShare, 0, 1);
        within("Canadian content share", canadianContentShare, 0, 1);
        within("column 1 rate", columnOneFraction, 0, 5);
        overQuotaShare.ifPresent(share -> within("over-quota share", share, 0, 1));
    }

    /**
     * Half-year claim shares, 40 % of a CUSMA vehicle of US content (Budget Lab tariff-rate tracker), half of a derivative of
     * metal, the least deduction of Canadian content, the non-selected company, quota fill not held.
     */
    public static RateAssumptions standard() {
        return new RateAssumptions(CusmaMode.HALF_YEAR, 0, 0.4, 0.5, LEAST_CANADIAN_CONTENT, 0, NON_SELECTED,
                OptionalDouble.empty());
    }

    public RateAssumptions withCusmaMode(CusmaMode mode) {
        return new RateAssumptions(mode, cusmaShift, usContentShare, metalContentShare, canadianContentShare,
                columnOneFraction, softwoodCompany, overQuotaShare);
    }

    public RateAssumptions withCusmaShift(double shift) {
        return new RateAssumptions(cusmaMode, shift, usContentShare, metalContentShare, canadianContentShare,
                columnOneFraction, softwoodCompany, overQuotaShare);
    }

    public RateAssumptions withUsContentShare(double share) {
        return new RateAssumptions(cusmaMode, cusmaShift, share, metalContentShare, canadianContentShare,
                columnOneFraction, softwoodCompany, overQuotaShare);
    }

    public RateAssumptions withMetalContentShare(double share) {
        return new RateAssumptions(cusmaMode, cusmaShift, usContentShare, share, canadianContentShare,
                columnOneFraction, softwoodCompany, overQuotaShare);
    }

    public RateAssumptions withCanadianContentShare(double share) {
        return new RateAssumptions(cusmaMode, cusmaShift, usContentShare, metalContentShare, share,
                columnOneFraction, softwoodCompany, overQuotaShare);
    }

    public RateAssumptions withColumnOneFraction(double fraction) {
        return new RateAssumptions(cusmaMode, cusmaShift, usContentShare, metalContentShare, canadianContentShare,
                fraction, softwoodCompany, overQuotaShare);
    }

    public RateAssumptions withSoftwoodCompany(String company) {
        return new RateAssumptions(cusmaMode, cusmaShift, usContentShare, metalContentShare, canadianContentShare,
                columnOneFraction, company, overQuotaShare);
    }

    public RateAssumptions withOverQuotaShare(double share) {
        return new RateAssumptions(cusmaMode, cusmaShift, usContentShare, metalContentShare, canadianContentShare,
                columnOneFraction, softwoodCompany, OptionalDouble.of(share));
    }

    private static void within(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " " + value + " must lie from " + least + " to " + most);
        }
    }
}
