package ca.briefpack.order;

import ca.briefpack.tariff.rate.CusmaMode;

/** How the share of goods that claim CUSMA preference is chosen for a question about rates, as one writes it. */
public enum CusmaChoice {
    QUALIFYING("qualifying", CusmaMode.QUALIFYING),
    NOT("not", CusmaMode.NOT_QUALIFYING),
    MONTH("month", CusmaMode.MONTH),
    HALF_YEAR("half-year", CusmaMode.HALF_YEAR),
    YEAR("year", CusmaMode.YEAR);

    private final String word;
    private final CusmaMode mode;

    CusmaChoice(String word, CusmaMode mode) {
        this.word = word;
        this.mode = mode;
    }

    /** As written: {@code half-year}. */
    public String word() {
        return word;
    }

    public CusmaMode mode() {
        return mode;
    }
}
