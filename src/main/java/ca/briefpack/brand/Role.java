package ca.briefpack.brand;

import java.math.BigDecimal;
import java.util.Locale;

/** What letters of a size are for, and the sizes in points that page 1 and tables have room for. */
public enum Role {
    TITLE("18", "26"), SECTION("12", "16"), SUBSECTION("10", "13"), BODY("9", "10.5"), TABLE("8", "9.5"), NOTE("7", "8.5");

    private final BigDecimal least;
    private final BigDecimal most;

    Role(String least, String most) {
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    /** As a brand file writes it, and a style sheet begins it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(BigDecimal size) {
        return size.compareTo(least) >= 0 && size.compareTo(most) <= 0;
    }

    String bounds() {
        return "from " + least + " to " + most;
    }
}
