package ca.briefpack.edition;

import ca.briefpack.brief.book.Headline;
import ca.briefpack.data.Job;
import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.suppose.RateBook;
import ca.briefpack.suppose.ScenarioChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the headline figures of an edition are computed from: the evidence, the assumptions of the job, the day.
 *
 * @param supposed the edits of the law in a what-if edition
 */
public record EditionInputs(Evidence evidence, Job job, LocalDate asOf, Optional<Scenario> supposed) {

    /** The central values of the headline figures by {@link Headline#key}, as this version computes them. */
    Map<String, Double> headlines() {
        Evidence bare = evidence.withScenarios(List.of());
        RateBook book = new RateBook(bare, asOf, ScenarioChoice.assumptions(job, bare), supposed);
        ImpactTable impact = ImpactModel.central(bare, book, ScenarioChoice.plan(bare, job, asOf));
        Map<String, Double> values = new TreeMap<>();
        Headline.all(impact.listSectors()).forEach(headline -> impact.findDraws(headline.cell())
                .ifPresent(draws -> values.put(headline.key(), draws[0])));
        return values;
    }

    /** Codes of the sectors, in the order of the reference. */
    public List<String> sectors() {
        return evidence.reference().sectors().stream().map(Sector::code).toList();
    }

    /** These with the law, what is supposed of it, and the day of others. */
    EditionInputs withPolicyOf(EditionInputs other) {
        return new EditionInputs(evidence.withLaw(other.evidence.law()), job, other.asOf, other.supposed);
    }

    /** These with the trade, the economy and the groups of goods of others; elasticities and parameters stay. */
    EditionInputs withDataOf(EditionInputs other) {
        Economy theirs = other.evidence.economy();
        Economy economy = new Economy(theirs.macro(), theirs.industryGdp(), theirs.industryJobs(), theirs.multipliers(),
                evidence.economy().elasticities(), evidence.economy().parameters(), theirs.provinceSales());
        return new EditionInputs(new Evidence(other.evidence.reference(), other.evidence.trade(), evidence.law(), economy,
                evidence.actors(), List.of(), evidence.stamp()), job, asOf, supposed);
    }
}
