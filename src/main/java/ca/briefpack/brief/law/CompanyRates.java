package ca.briefpack.brief.law;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.RateLineage;
import ca.briefpack.brief.book.Study;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What goods of a company without a rate of its own pay, line by line, where a measure has rates by company. */
public final class CompanyRates {
    private static final double ROUNDING = 1e-9;
    private final Study study;
    private final FigureBook book;

    public CompanyRates(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /**
     * Adds the company's rate as {@code company-rate}; and, if the rates of this edition are of such a company, what all
     * additional duties together come to on the lines that it falls on, the least and the most, as {@code company-least} and
     * {@code company-most}. Every one of them is the rate of a line. Adds nothing where no measure on the basket has rates by
     * company.
     */
    public void addTo(BriefingBuilder contents, List<Export> basket) {
        List<Rate> rates = Burden.rates(Burden.weights(basket), study.rates().get(Lane.CANADA_TO_US)).toList();
        Optional<TariffMeasure> measure = study.evidence().law().measures().stream().filter(m -> m.duty().basis() == Basis.COMPANY
                && m.inForce().contains(study.edition().asOf())
                && rates.stream().anyMatch(rate -> levies(rate, c -> c.measure().equals(m.id()))))
                .findFirst();
        measure.map(new LawTables(study, book)::rate).filter(rate -> !rate.isMissing()).ifPresent(company -> {
            contents.figure("company-rate", company);
            addTotals(contents, company, lines(rates, measure.get(), company));
        });
    }

    private List<Rate> lines(List<Rate> rates, TariffMeasure measure, Figure company) {
        double fraction = company.estimate().orElseThrow().central();
        Predicate<Contribution> wanted =
                c -> c.measure().equals(measure.id()) && Math.abs(c.statutoryFraction() - fraction) < ROUNDING;
        return rates.stream().filter(rate -> levies(rate, wanted)).flatMap(rate -> study.trail().lines(rate).stream())
                .filter(line -> levies(line, wanted)).toList();
    }

    private void addTotals(BriefingBuilder contents, Figure company, List<Rate> lines) {
        if (!lines.isEmpty()) {
            contents.figure("company-least",
                    total(company.id() + ".least", lines, lines.stream().mapToDouble(Rate::totalFraction).min().getAsDouble()))
                    .figure("company-most", total(company.id() + ".most", lines,
                            lines.stream().mapToDouble(Rate::totalFraction).max().getAsDouble()));
        }
    }

    private Figure total(String id, List<Rate> lines, double fraction) {
        return book.derived(id, Estimate.exact(fraction, Unit.FRACTION),
                new RateLineage(study, List.of()).with(lines.stream().filter(line -> line.totalFraction() == fraction))
                        .by("rate"));
    }

    private static boolean levies(Rate rate, Predicate<Contribution> wanted) {
        return rate.contributions().stream().anyMatch(c -> c.rateFraction() > 0 && wanted.test(c));
    }
}
