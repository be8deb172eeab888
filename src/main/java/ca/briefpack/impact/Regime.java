package ca.briefpack.impact;

import java.time.LocalDate;

/** The law that is looked at: a scenario's, on a day. */
public record Regime(String scenario, LocalDate day) {
}
