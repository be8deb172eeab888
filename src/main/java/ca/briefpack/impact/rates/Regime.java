package ca.briefpack.impact.rates;

import java.time.LocalDate;

/** The law that is looked at: a scenario's, on a day. */
public record Regime(String scenario, LocalDate day) {
    /** The law as it was enacted, whatever the status quo of a run supposes. */
    public static final String ENACTED = "enacted";
}
