package ca.briefpack.tariff.rate;

import java.util.OptionalDouble;

/**
 * What the law leaves open and the data does not hold: the choices under which a rate is computed.
 *
 * @param cusmaMode         how the CUSMA claim share is read
 * @param cusmaShift        added to a measured claim share, which stays within 0 and 1
 * @param vehicles          content of vehicles and the offset for assembly in the United States
 * @param metalContentShare share of a derivative's value that is metal, the metals of all measures together, where no content of
 *                          its line is held
 * @param metalScale        factor on the metal content of lines, held or assumed
 * @param columnOneFraction column 1 rate of goods without preference under a floor; the data holds none, so 0 unless stated
 * @param softwood          companies whose anti-dumping and countervailing rates apply
 * @param overQuotaShare    share of trade over a tariff-rate quota; empty where quota fill is not held
 */
public record RateAssumptions(CusmaMode cusmaMode, double cusmaShift, VehicleTerms vehicles, double metalContentShare,
        double metalScale, double columnOneFraction, CompanyMix softwood, OptionalDouble overQuotaShare) {
    /** The company name under which rates of all companies without a rate of their own are held. */
    public static final String NON_SELECTED = "Non-selected";

    private static final double NEARLY_ALL = 2.0 / 3;

    public RateAssumptions {
        Bounds.within("shift of the CUSMA share", cusmaShift, -1, 1);
        Bounds.within("metal content share", metalContentShare, 0, 1);
        Bounds.within("metal scale", metalScale, 0, 10);
        Bounds.within("column 1 rate", columnOneFraction, 0, 5);
        overQuotaShare.ifPresent(share -> Bounds.within("over-quota share", share, 0, 1));
    }

    /**
     * Half-year claim shares, 40 % of a CUSMA vehicle of US content (Budget Lab tariff-rate tracker), half of a derivative of
     * metal, the least deduction of Canadian content, no offset, the non-selected company, quota fill not held.
     */
    public static RateAssumptions standard() {
        VehicleTerms vehicles = new VehicleTerms(0.4, VehicleTerms.LEAST_CANADIAN_CONTENT, VehicleTerms.ASSEMBLY_OFFSET, 0);
        return new RateAssumptions(CusmaMode.HALF_YEAR, 0, vehicles, 0.5, 1, 0, CompanyMix.of(NON_SELECTED),
                OptionalDouble.empty());
    }

    public double usContentShare() {
        return vehicles.usContentShare();
    }

    public double canadianContentShare() {
        return vehicles.canadianContentShare();
    }

    public RateAssumptions withCusmaMode(CusmaMode mode) {
        return new RateAssumptions(mode, cusmaShift, vehicles, metalContentShare, metalScale, columnOneFraction, softwood,
                overQuotaShare);
    }

    public RateAssumptions withCusmaShift(double shift) {
        return new RateAssumptions(cusmaMode, shift, vehicles, metalContentShare, metalScale, columnOneFraction, softwood,
                overQuotaShare);
    }

    public RateAssumptions withUsContentShare(double share) {
        return withVehicles(new VehicleTerms(share, vehicles.canadianContentShare(), vehicles.offsetFraction(),
                vehicles.usAssemblyShare()));
    }

    public RateAssumptions withCanadianContentShare(double share) {
        return withVehicles(new VehicleTerms(vehicles.usContentShare(), share, vehicles.offsetFraction(),
                vehicles.usAssemblyShare()));
    }

    /** With the offset for makers that assemble this share of their vehicles in the United States. */
    public RateAssumptions withUsAssemblyShare(double share) {
        return withVehicles(new VehicleTerms(vehicles.usContentShare(), vehicles.canadianContentShare(),
                vehicles.offsetFraction(), share));
    }

    private RateAssumptions withVehicles(VehicleTerms terms) {
        return new RateAssumptions(cusmaMode, cusmaShift, terms, metalContentShare, metalScale, columnOneFraction, softwood,
                overQuotaShare);
    }

    public RateAssumptions withMetalScale(double factor) {
        return new RateAssumptions(cusmaMode, cusmaShift, vehicles, metalContentShare, factor, columnOneFraction, softwood,
                overQuotaShare);
    }

    public RateAssumptions withMetalContentShare(double share) {
        return new RateAssumptions(cusmaMode, cusmaShift, vehicles, share, metalScale, columnOneFraction, softwood,
                overQuotaShare);
    }

    public RateAssumptions withColumnOneFraction(double fraction) {
        return new RateAssumptions(cusmaMode, cusmaShift, vehicles, metalContentShare, metalScale, fraction, softwood,
                overQuotaShare);
    }

    public RateAssumptions withSoftwoodCompany(String company) {
        return withSoftwood(CompanyMix.of(company));
    }

    public RateAssumptions withSoftwood(CompanyMix companies) {
        return new RateAssumptions(cusmaMode, cusmaShift, vehicles, metalContentShare, metalScale, columnOneFraction, companies,
                overQuotaShare);
    }

    public RateAssumptions withOverQuotaShare(double share) {
        return new RateAssumptions(cusmaMode, cusmaShift, vehicles, metalContentShare, metalScale, columnOneFraction, softwood,
                OptionalDouble.of(share));
    }

    /**
     * A metal content under the scale. What is nearly all metal is that whatever the scale, so that no content grows beyond the
     * goods.
     */
    public double scaled(double metalShare) {
        return metalShare > NEARLY_ALL ? metalShare : Math.min(1, metalShare * metalScale);
    }
}
