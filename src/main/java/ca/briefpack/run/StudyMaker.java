package ca.briefpack.run;

import ca.briefpack.brief.Edition;
import ca.briefpack.brief.Masthead;
import ca.briefpack.brief.Study;
import ca.briefpack.data.Job;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.tariff.Lane;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.RateSchedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what was computed into the study that briefs are composed from. */
final class StudyMaker {
    private StudyMaker() {
    }

    static Study of(Evidence evidence, Edition edition, RateBook book, ImpactTable impact, Job job) {
        RateEngine engine = book.law();
        Map<Lane, RateSchedule> rates = new HashMap<>();
        for (Lane lane : lanes()) {
            rates.put(lane, engine.schedule(lane, edition.asOf(), book.assumptions()));
        }
        RateSchedule earlier = engine.schedule(Lane.CANADA_TO_US, edition.lookBack(), book.assumptions());
        return new Study(evidence, edition, rates, earlier, impact, evidence.scenarios(),
                new Masthead(job.issuer().organisation(), job.issuer().marking()));
    }

    /** Every supplier into the United States, both suppliers into Canada, and Canada into China. */
    private static List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>(List.of(new Lane(Country.US, Country.CA), new Lane(Country.CN, Country.CA),
                new Lane(Country.CA, Country.CN)));
        for (Country origin : Country.values()) {
            if (origin != Country.US) {
                lanes.add(new Lane(origin, Country.US));
            }
        }
        return lanes;
    }
}
