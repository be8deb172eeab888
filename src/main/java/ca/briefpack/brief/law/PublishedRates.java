package ca.briefpack.brief.law;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.RateLineage;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.PublishedRate;
import ca.briefpack.model.Actors.PublishedRate.Series;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.RateHistory;
import ca.briefpack.tariff.rate.EffectiveRate;
import ca.briefpack.tariff.rate.Lane;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Average rates of the United States on goods of Canada that others publish, each beside ours of the same days, with what ours
 * holds and theirs does not taken off, and theirs holds and ours does not put on: what is left has no such reason.
 */
public final class PublishedRates {
    private final Study study;
    private final FigureBook book;
    private final List<Export> basket;
    private final Map<HsCode, Double> weights;
    private final NavigableMap<LocalDate, EffectiveRate> byDay = new TreeMap<>();
    private final Map<LocalDate, Lineage> lineages = new HashMap<>();

    public PublishedRates(Study study, FigureBook book, List<Export> basket) {
        this.study = study;
        this.book = book;
        this.basket = basket;
        this.weights = Burden.weights(basket);
        history().byDay().forEach((day, schedule) -> byDay.put(day, EffectiveRate.of(weights, schedule)));
    }

    /** What had been published by the as-of date. */
    public Table table() {
        TableBuilder table =
                new TableBuilder("published-rates").date("date").text("series").number("published", Scale.PERCENT, Unit.FRACTION)
                        .number("ours", Scale.PERCENT, Unit.FRACTION).number("ours-adcvd", Scale.PERCENT, Unit.FRACTION)
                        .number("ours-column-one", Scale.PERCENT, Unit.FRACTION).number("left", Scale.PERCENT, Unit.FRACTION)
                        .text("sources");
        study.evidence().actors().publishedRates().stream().filter(rate -> !rate.knownFrom().isAfter(study.edition().asOf()))
                .sorted(Comparator.comparing(PublishedRate::series).thenComparing(rate -> rate.date().first()))
                .forEach(rate -> table.row(cells(new Table.Day(rate.date()), TableBuilder.term("series", rate.series()),
                        central(book.observed("published-rate." + rate.row().line(), rate.fraction(), Unit.FRACTION,
                                List.of(rate.row()))),
                        ours(rate, "ours", EffectiveRate::totalFraction), ours(rate, "adcvd", PublishedRates::adcvd),
                        ours(rate, "column-one", of -> of.columnOne().fraction()),
                        ours(rate, "left", of -> comparable(rate.series(), of) - rate.fraction()),
                        words(String.join(", ", rate.row().sources())))));
        return table.build();
    }

    private static double adcvd(EffectiveRate rate) {
        return rate.fraction(Authority.ADCVD);
    }

    /**
     * Ours as the publisher measures: nobody counts anti-dumping and countervailing duties, duty collected holds the ordinary one
     * too.
     */
    private static double comparable(Series series, EffectiveRate ours) {
        double additional = ours.totalFraction() - adcvd(ours);
        return series == Series.DUTY_COLLECTED ? additional + ours.columnOne().fraction() : additional;
    }

    /**
     * The mean over the days that were published of; not applicable where nothing is sold, not available where they are not all
     * held.
     */
    private Table.Cell ours(PublishedRate rate, String name, ToDoubleFunction<EffectiveRate> part) {
        if (!byDay.firstEntry().getValue().hasBase()) {
            return new Table.Mark(Reason.NOT_APPLICABLE);
        }
        return mean(rate.date(), part).map(value -> central(book.derived("published-rate." + rate.row().line() + "." + name,
                Estimate.exact(value, Unit.FRACTION), lineage(rate.date().last()))))
                .orElse(new Table.Mark(Reason.NOT_AVAILABLE));
    }

    /** One for all figures of a day, which may be many rows. */
    private Lineage lineage(LocalDate on) {
        return lineages.computeIfAbsent(on, day -> new RateLineage(study, basket.stream().map(Export::row).toList())
                .with(Burden.rates(weights, history().on(day))).by("published-rate"));
    }

    private Optional<Double> mean(DatePoint date, ToDoubleFunction<EffectiveRate> part) {
        if (date.first().isBefore(byDay.firstKey()) || date.last().isAfter(study.edition().asOf())) {
            return Optional.empty();
        }
        double sum = 0;
        LocalDate day = date.first();
        while (!day.isAfter(date.last())) {
            LocalDate next = Optional.ofNullable(byDay.higherKey(day)).filter(other -> !other.isAfter(date.last()))
                    .orElse(date.last().plusDays(1));
            sum += ChronoUnit.DAYS.between(day, next) * part.applyAsDouble(byDay.floorEntry(day).getValue());
            day = next;
        }
        return Optional.of(sum / (ChronoUnit.DAYS.between(date.first(), date.last()) + 1));
    }

    private RateHistory history() {
        return study.history().get(Lane.CANADA_TO_US);
    }
}
