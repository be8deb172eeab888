package ca.briefpack.desk.rate;

import ca.briefpack.desk.rate.RateAnswer.Measure;
import ca.briefpack.desk.rate.RateChanges.LawChange;
import ca.briefpack.model.Country;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.tariff.rate.Lane;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The answer to a question about the law of a day, lane by lane. */
public record LawAnswer(LawQuery query, List<OfLane> lanes) {
    public LawAnswer {
        lanes = List.copyOf(lanes);
    }

    /**
     * The law of one lane.
     *
     * @param seenTo  the last day on which it was looked at; empty if no measure says so
     * @param inForce measures in force on the day
     * @param changes what changed in the look-back
     * @param ahead   what was enacted by the day for later ones, soonest first
     * @param open    what is open about duties in force
     * @param missing measures in force or enacted ahead whose goods are not held, so that they count in no rate
     */
    public record OfLane(Country from, Country into, Optional<LocalDate> seenTo, List<InForce> inForce, List<LawChange> changes,
            List<Ahead> ahead, Open open, List<Missing> missing) {
        public OfLane {
            inForce = List.copyOf(inForce);
            changes = List.copyOf(changes);
            ahead = List.copyOf(ahead);
            missing = List.copyOf(missing);
        }

        /** True if goods of the lane can claim CUSMA preference at all. */
        public boolean isWithinCusma() {
            return new Lane(from, into).isWithinCusma();
        }
    }

    /**
     * A measure in force.
     *
     * @param rateFraction the rate on its basis; of companies that of those without one of their own, of items the highest; empty
     *                     for a ban and where no company's rate is held
     * @param to           its last day, if it had one that was known by the day asked about
     * @param seen         the last day on which its law was looked at
     */
    public record InForce(Measure measure, Authority authority, Optional<BigDecimal> rateFraction, Basis basis,
            CusmaTreatment cusma,
            LocalDate from, Optional<LocalDate> to, String citation, Optional<LocalDate> seen) {
    }

    /** How the law will be another. */
    public enum Kind {
        /** A measure is in force from the day on. */
        BEGINS,
        /** The day is the last of a measure. */
        ENDS,
        /** The list of a measure is another from the day on. */
        SCOPE,
        /** Which measure gives way to which is another from the day on. */
        PRECEDENCE
    }

    /**
     * A change that was law for a later day.
     *
     * @param subject id of the measure; of an order of precedence the two groups, {@code s232-autos > ieepa}
     * @param enacted the day of the act, if it is held
     */
    public record Ahead(LocalDate day, Kind kind, String subject, String detail, Optional<LocalDate> enacted, String citation) {
    }

    /** What is open: conditions of which nothing is known, and cautions in force. */
    public record Open(List<OpenCondition> conditions, List<OpenDuty> cautions) {
        public Open {
            conditions = List.copyOf(conditions);
            cautions = List.copyOf(cautions);
        }
    }

    /**
     * A condition of use or kind of which it is open how many goods meet it.
     *
     * @param measures ids of measures in force that hang on it
     * @param counted  the share that is counted as meeting it
     */
    public record OpenCondition(String id, String title, List<String> measures, BigDecimal counted, String note) {
        public OpenCondition {
            measures = List.copyOf(measures);
        }
    }

    /** What is open about duties of these measures on a sector. */
    public record OpenDuty(String sector, List<String> measures, String words) {
        public OpenDuty {
            measures = List.copyOf(measures);
        }
    }

    /** A measure whose goods are not held. @param note what is known of it; empty if nothing */
    public record Missing(Measure measure, String note) {
    }
}
