package ca.briefpack.brief.book;

import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.Text;

/** Names of authorities, and of what they add up to, for charts and tables. */
public final class AuthorityNames {
    public static final Text TOTAL = new Text("Total", "Total");
    public static final Text ADDITIONAL = new Text("Additional duties", "Droits additionnels");
    public static final Text COLUMN_ONE = new Text("Ordinary duty (column 1)", "Droit ordinaire (colonne 1)");
    public static final Text BOTH = new Text("Both together", "Les deux ensemble");

    private AuthorityNames() {
    }

    public static Text of(Authority authority) {
        return switch (authority) {
            case S232 -> new Text("Section 232 (national security)", "Article 232 (sécurité nationale)");
            case IEEPA -> new Text("IEEPA (emergency powers)", "IEEPA (pouvoirs d’urgence)");
            case S122 -> new Text("Section 122 (surcharge)", "Article 122 (surtaxe)");
            case S301 -> new Text("Section 301", "Article 301");
            case S338 -> new Text("Section 338", "Article 338");
            case S201 -> new Text("Section 201 (safeguard)", "Article 201 (sauvegarde)");
            case ADCVD -> new Text("Anti-dumping and countervailing", "Droits antidumping et compensateurs");
            case CUSTOMS_TARIFF -> new Text("Customs Tariff", "Tarif des douanes");
            case MOFCOM -> new Text("China, Ministry of Commerce", "Chine, ministère du Commerce");
        };
    }
}
