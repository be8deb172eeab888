package ca.briefpack.tariff;

import ca.briefpack.model.TariffMeasure;
import java.time.LocalDate;

/** A measure on a lane and where it stands on a day: in force, ended or still to come. */
public record InstrumentStatus(TariffMeasure measure, Status status) {

    /** Where a measure stands. */
    public enum Status { IN_FORCE, FUTURE, ENDED }

    static InstrumentStatus on(LocalDate day, TariffMeasure measure) {
        if (measure.inForce().contains(day)) {
            return new InstrumentStatus(measure, Status.IN_FORCE);
        }
        return new InstrumentStatus(measure, day.isBefore(measure.inForce().from()) ? Status.FUTURE : Status.ENDED);
    }
}
