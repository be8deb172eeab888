package ca.briefpack.tariff;

import ca.briefpack.model.Country;
import ca.briefpack.model.Law;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.tariff.line.CusmaShares;
import ca.briefpack.tariff.line.LineBook;
import ca.briefpack.tariff.line.LineWeights;
import ca.briefpack.tariff.rate.Coverage.Weighting;
import ca.briefpack.tariff.rate.CusmaShare.Level;
import ca.briefpack.tariff.rate.Displaced;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.stack.MeasureTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The rows that rates were read from: what weighs their lines, what the schedule says of them, who claimed CUSMA, who gave way by
 * which rule.
 */
final class RateRows {
    private final Law law;
    private final MeasureTable table;
    private final LineWeights weights;
    private final LineBook book;
    private final CusmaShares cusma;

    RateRows(Law law, MeasureTable table, LineWeights weights, LineBook book, CusmaShares cusma) {
        this.law = law;
        this.table = table;
        this.weights = weights;
        this.book = book;
        this.cusma = cusma;
    }

    /** The lines that a rate blends. */
    List<String> lines(Rate rate) {
        return weights.lines(rate.hs(), rate.lane()).digits();
    }

    /** The imports that weigh those lines; none where there is nothing to weigh or nothing to weigh by. */
    List<SourceRow> weightRows(Rate rate) {
        Weighting weighting = rate.coverage().weighting();
        return weighting == Weighting.LINE || weighting == Weighting.EQUAL || rate.coverage().lines() == 1 ? List.of()
                : weights.rows(rate.hs(), weighting);
    }

    /** The lines of the schedule that the column 1 duty and the metals of a rate's goods were read from. */
    List<SourceRow> scheduleRows(Rate rate) {
        return rate.lane().into() == Country.US ? lines(rate).stream().flatMap(line -> book.rows(line).stream()).toList()
                : List.of();
    }

    /** The claims that a rate's CUSMA share was measured by. */
    List<SourceRow> claimRows(Rate rate) {
        return rate.cusma().level() == Level.LINE ? cusma.rows(rate.hs(), lines(rate), rate.cusma().window().orElseThrow())
                : cusma.rows(rate.hs(), rate.cusma());
    }

    /** The rows by which a measure rates goods company by company on a day. */
    List<Law.CompanyDuty> companyDuties(TariffMeasure measure, LocalDate day, RateAssumptions assumptions) {
        return assumptions.softwood().shares().keySet().stream()
                .flatMap(company -> table.companyDuty(measure, day, company).stream()).toList();
    }

    /** The rules by which a measure gives way to another on a day; none where no rule is the reason. */
    List<SourceRow> precedenceRows(Displaced displaced, LocalDate day) {
        Set<String> lower = table.groupsOf(displaced.measure());
        Set<String> higher = table.groupsOf(displaced.by());
        return law.precedence().stream().filter(rule -> rule.inForce().contains(day) && lower.contains(rule.lower())
                && higher.contains(rule.higher()) && rule.citation().equals(displaced.why())).map(Law.PrecedenceRule::row)
                .toList();
    }
}
