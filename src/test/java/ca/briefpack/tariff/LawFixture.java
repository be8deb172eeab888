package ca.briefpack.tariff;

import static ca.briefpack.model.Law.Effect.BOTH_APPLY;
import static ca.briefpack.model.Law.Effect.DISPLACES;
import static ca.briefpack.model.Law.Effect.TAKES_REMAINDER;
import static ca.briefpack.model.TariffMeasure.Authority.ADCVD;
import static ca.briefpack.model.TariffMeasure.Authority.CUSTOMS_TARIFF;
import static ca.briefpack.model.TariffMeasure.Authority.IEEPA;
import static ca.briefpack.model.TariffMeasure.Authority.MOFCOM;
import static ca.briefpack.model.TariffMeasure.Authority.S122;
import static ca.briefpack.model.TariffMeasure.Authority.S232;
import static ca.briefpack.model.TariffMeasure.Authority.S301;
import static ca.briefpack.model.TariffMeasure.Authority.S338;
import static ca.briefpack.model.TariffMeasure.Basis.COMPANY;
import static ca.briefpack.model.TariffMeasure.Basis.FLOOR;
import static ca.briefpack.model.TariffMeasure.Basis.FULL_VALUE;
import static ca.briefpack.model.TariffMeasure.Basis.ITEM;
import static ca.briefpack.model.TariffMeasure.Basis.METAL_CONTENT;
import static ca.briefpack.model.TariffMeasure.Basis.NON_CANADIAN_CONTENT;
import static ca.briefpack.model.TariffMeasure.Basis.NON_US_CONTENT;
import static ca.briefpack.model.TariffMeasure.Basis.OVER_QUOTA;
import static ca.briefpack.model.TariffMeasure.Basis.PROHIBITION;
import static ca.briefpack.model.TariffMeasure.CusmaTreatment.CONTENT;
import static ca.briefpack.model.TariffMeasure.CusmaTreatment.EXEMPT;
import static ca.briefpack.model.TariffMeasure.CusmaTreatment.NONE;
import static ca.briefpack.tariff.LawBuilder.ALL_GOODS;

import ca.briefpack.model.Country;
import ca.briefpack.model.Law;
import java.util.List;

/** The law of 2025 and 2026 in miniature: the dates, rates and order of precedence of the orders, on short lists of goods. */
public final class LawFixture {
    private static final List<String> S232_GROUPS = List.of("s232-autos", "s232-metals", "s232-wood");

    private LawFixture() {
    }

    public static Law law() {
        return builder().build();
    }

    static LawBuilder builder() {
        LawBuilder law = new LawBuilder();
        ieepa(law);
        metals(law);
        autosAndWood(law);
        surcharges(law);
        precedence(law);
        canada(law);
        china(law);
        return law;
    }

    private static void ieepa(LawBuilder law) {
        law.border(Country.US, Country.CA)
                .measure("ieepa-ca-25-first", "ieepa", IEEPA, 0.25, FULL_VALUE, NONE, "2025-03-04/2025-03-06")
                .measure("ieepa-ca-25", "ieepa", IEEPA, 0.25, FULL_VALUE, EXEMPT, "2025-03-07/2025-07-31")
                .measure("ieepa-ca-35", "ieepa", IEEPA, 0.35, FULL_VALUE, EXEMPT, "2025-08-01/2026-02-23")
                .measure("ieepa-ca-energy", "ieepa", IEEPA, 0.10, FULL_VALUE, EXEMPT, "2025-03-07/2026-02-23")
                .measure("ieepa-ca-potash", "ieepa", IEEPA, 0.10, FULL_VALUE, EXEMPT, "2025-03-07/2026-02-23")
                .include("ieepa-ca-25-first", ALL_GOODS).include("ieepa-ca-25", ALL_GOODS).include("ieepa-ca-35", ALL_GOODS)
                .exclude("ieepa-ca-25", "energy", "potash").exclude("ieepa-ca-35", "energy", "potash")
                .include("ieepa-ca-energy", "energy").include("ieepa-ca-potash", "potash")
                .list("energy", "27090010", "27090020", "27111200", "26030000", "25041050")
                .list("potash", "31042000", "31043000", "31049001");
    }

    private static void metals(LawBuilder law) {
        law.border(Country.US)
                .measure("s232-steel-25", "s232-metals", S232, 0.25, METAL_CONTENT, NONE, "2025-03-12/2025-06-03")
                .measure("s232-aluminum-25", "s232-metals", S232, 0.25, METAL_CONTENT, NONE, "2025-03-12/2025-06-03")
                .measure("s232-steel-50", "s232-metals", S232, 0.50, METAL_CONTENT, NONE, "2025-06-04/2026-04-05")
                .measure("s232-aluminum-50", "s232-metals", S232, 0.50, METAL_CONTENT, NONE, "2025-06-04/2026-04-05")
                .measure("s232-copper", "s232-metals", S232, 0.50, METAL_CONTENT, NONE, "2025-08-01/2026-04-05")
                .measure("s232-metals-1a", "s232-metals", S232, 0.50, FULL_VALUE, NONE, "2026-04-06/")
                .measure("s232-metals-1b", "s232-metals", S232, 0.25, FULL_VALUE, NONE, "2026-04-06/")
                .measure("s232-metals-3", "s232-metals", S232, 0.15, FLOOR, NONE, "2026-04-06/2027-12-31")
                .include("s232-steel-25", "steel", "steel-derivatives").include("s232-steel-50", "steel", "steel-derivatives")
                .include("s232-aluminum-25", "aluminum", "aluminum-derivatives")
                .include("s232-aluminum-50", "aluminum", "aluminum-derivatives")
                .include("s232-copper", "copper").include("s232-metals-1a", "annex-1a").include("s232-metals-1b", "annex-1b")
                .include("s232-metals-3", "annex-3")
                .list("steel", "72", "73").list("aluminum", "76").list("copper", "74111010", "85444920")
                .datedList("steel-derivatives", "2025-08-18/", "84109000", "84501100")
                .datedList("aluminum-derivatives", "2025-03-12/", "84733020", "73082000", "84501100")
                .list("annex-1a", "7208", "7601", "73269010", "7326908688").list("annex-1b", "732690", "84291900")
                .list("annex-3", "84014000", "847989");
    }

    private static void autosAndWood(LawBuilder law) {
        law.border(Country.US)
                .measure("s232-auto", "s232-autos", S232, 0.25, NON_US_CONTENT, CONTENT, "2025-04-03/")
                .measure("s232-auto-parts", "s232-autos", S232, 0.25, FULL_VALUE, EXEMPT, "2025-05-03/")
                .measure("s232-softwood", "s232-wood", S232, 0.10, FULL_VALUE, NONE, "2025-10-14/")
                .include("s232-auto", "auto").include("s232-auto-parts", "auto-parts").include("s232-softwood", "softwood")
                .list("auto", "870322", "870323", "870324", "87042101").list("auto-parts", "870829", "83021030", "73201030")
                .list("softwood", "44071100", "44071200", "44071300", "44071400", "44071900")
                .border(Country.US, Country.CA)
                .measure("adcvd-softwood", "adcvd", ADCVD, 0.3516, COMPANY, NONE, "2024-10-01/")
                .include("adcvd-softwood", "softwood")
                .company("adcvd-softwood", "Non-selected", "AR5", 0.0766, 0.0674, "2024-10-01/2025-08-11")
                .company("adcvd-softwood", "Canfor", "AR6", 0.3553, 0.1212, "2025-08-12/2025-09-10")
                .company("adcvd-softwood", "West Fraser", "AR6", 0.0965, 0.1682, "2025-08-12/2025-09-10")
                .company("adcvd-softwood", "Non-selected", "AR6", 0.2056, 0.1463, "2025-08-12/2025-09-10")
                .company("adcvd-softwood", "Canfor", "AR6 amended", 0.3547, 0.1212, "2025-09-11/")
                .company("adcvd-softwood", "Non-selected", "AR6 amended", 0.2053, 0.1463, "2025-09-11/");
    }

    private static void surcharges(LawBuilder law) {
        law.border(Country.US).measure("s122", "s122", S122, 0.10, FULL_VALUE, EXEMPT, "2026-02-24/2026-07-23")
                .border(Country.US, Country.CA)
                .measure("s301-forced-labour", "s301", S301, 0.10, FULL_VALUE, EXEMPT, "2026-07-24/")
                .measure("s338-alcohol", "s338", S338, 0.50, FULL_VALUE, NONE, "2026-08-22/")
                .measure("s338-dairy", "s338", S338, 0.50, FULL_VALUE, NONE, "2026-08-22/")
                .measure("s338-ban", "s338-ban", S338, 0, PROHIBITION, NONE, "2026-09-29/")
                .include("s122", ALL_GOODS).exclude("s122", "s122-exempt")
                .include("s301-forced-labour", ALL_GOODS).exclude("s301-forced-labour", "s122-exempt")
                .include("s338-alcohol", "alcohol").include("s338-dairy", "dairy").include("s338-ban", "banned")
                .list("s122-exempt", "27090010", "27090020", "31042000", "31043000", "02013080")
                .list("alcohol", "22030000", "22083030", "22083060").list("dairy", "04022105", "04041015")
                .list("banned", "22083030");
    }

    private static void precedence(LawBuilder law) {
        law.rule("s232-autos", DISPLACES, "ieepa", "2025-03-04/2026-02-23", "EO 14289 sec. 2 and 3")
                .rule("s232-autos", DISPLACES, "s232-metals", "2025-03-04/", "EO 14289 sec. 2 and 3")
                .rule("ieepa", DISPLACES, "s232-metals", "2025-03-04/2025-06-03", "EO 14289 sec. 2 and 3")
                .rule("s232-metals", TAKES_REMAINDER, "ieepa", "2025-06-04/2026-02-23", "Proc. 10947")
                .rule("s232-wood", DISPLACES, "ieepa", "2025-10-14/2026-02-23", "Proc. 10976")
                .rule("s232-autos", DISPLACES, "s122", "2026-02-24/2026-07-23", "Proclamation of 2026-02-20")
                .rule("s232-wood", DISPLACES, "s122", "2026-02-24/2026-07-23", "Proclamation of 2026-02-20")
                .rule("s232-metals", TAKES_REMAINDER, "s122", "2026-02-24/2026-04-05", "Proclamation of 2026-02-20")
                .rule("s232-metals", DISPLACES, "s122", "2026-04-06/2026-07-23", "Proc. 11021");
        for (String group : S232_GROUPS) {
            law.rule(group, DISPLACES, "s301", "2026-07-24/", "Notice of Actions 2026-07-23")
                    .rule(group, DISPLACES, "s338", "2026-08-22/", "Proc. 11046 to 11048 clause 2");
        }
        law.rule("s301", BOTH_APPLY, "s338", "2026-08-22/", "Notes 51(a) and 52(a)");
        law.rule("s338-ban", DISPLACES, "s338", "2026-09-29/", "Proclamations of 2026-09-08");
    }

    private static void canada(LawBuilder law) {
        law.border(Country.CA, Country.US)
                .measure("ca-ct-2025-1", "ca-ct", CUSTOMS_TARIFF, 0.25, FULL_VALUE, NONE, "2025-03-04/2025-08-31")
                .measure("ca-ct-auto", "ca-ct", CUSTOMS_TARIFF, 0.25, NON_CANADIAN_CONTENT, CONTENT, "2025-04-09/")
                .measure("ca-ct-2026", "ca-ct", CUSTOMS_TARIFF, 0, ITEM, NONE, "2026-09-08/")
                .border(Country.CA)
                .measure("ca-steel-trq", "ca-steel-trq", CUSTOMS_TARIFF, 0.50, OVER_QUOTA, NONE, "2025-06-27/")
                .include("ca-ct-2025-1", "ca-first").include("ca-ct-auto", "ca-auto").include("ca-steel-trq", "ca-steel")
                .list("ca-first", "02071191", "22042110").list("ca-auto", "87032300", "87032400").list("ca-steel", "7208100000")
                .item("ca-ct-2026", "82072000", 0.15, "2026-09-08/").item("ca-ct-2026", "84151000", 0.15, "2026-09-08/")
                .item("ca-ct-2026", "04021010", 0.50, "2026-09-08/").item("ca-ct-2026", "84158110", 0.15, "2026-09-08/")
                .item("ca-ct-2026", "84158190", 0.25, "2026-09-08/");
    }

    private static void china(LawBuilder law) {
        law.border(Country.CN, Country.CA)
                .measure("cn-ca-canola", "cn-ca", MOFCOM, 1.0, FULL_VALUE, NONE, "2025-03-20/")
                .measure("cn-ca-canola-seed", "cn-ca", MOFCOM, 0.758, FULL_VALUE, NONE, "2025-08-14/")
                .include("cn-ca-canola", "canola-products").include("cn-ca-canola-seed", "canola-seed")
                .list("canola-products", "1514", "230641", "071310").list("canola-seed", "1205");
    }
}
