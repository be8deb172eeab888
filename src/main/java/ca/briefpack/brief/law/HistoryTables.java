package ca.briefpack.brief.law;

import static ca.briefpack.content.TableBuilder.central;

import ca.briefpack.brief.book.AuthorityNames;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.RateLineage;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Chart.Dated;
import ca.briefpack.content.Chart.Series;
import ca.briefpack.content.Chart.Steps;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.Text;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.RateHistory;
import ca.briefpack.tariff.RateHistory.Point;
import ca.briefpack.tariff.rate.EffectiveRate;
import ca.briefpack.tariff.rate.Lane;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The effective rate of a basket of exports to the United States over time, by authority, and what others publish of it. */
public final class HistoryTables {
    private static final int MOST_SERIES = 4;
    private final Study study;
    private final FigureBook book;
    private final String id;
    private final List<Point> points;
    private final List<Export> basket;
    private final Map<LocalDate, Lineage> lineages = new HashMap<>();

    /** @param id the prefix of the figures' ids: {@code ca.autos} */
    public HistoryTables(Study study, FigureBook book, String id, List<Export> basket) {
        this.study = study;
        this.book = book;
        this.id = id;
        this.points = history().of(Burden.weights(basket), study.edition().historyStart()).stream()
                .filter(point -> point.rate().hasBase()).toList();
        this.basket = basket;
    }

    /** One row for each day on which the rate or one of its parts moved, newest first; none for a basket worth nothing. */
    public Table table() {
        TableBuilder table = new TableBuilder("rate-history").date("date").number("effective-rate", Scale.PERCENT, Unit.FRACTION);
        List<Authority> authorities = authorities();
        authorities.forEach(a -> table.named(AuthorityNames.of(a), "authority." + a.name(), Scale.PERCENT, Unit.FRACTION));
        for (int i = points.size() - 1; i >= 0; i--) {
            Point point = points.get(i);
            List<Table.Cell> row = new ArrayList<>(List.of(day(point.from()), central(total(point))));
            authorities.forEach(a -> row.add(central(part(point, a))));
            table.row(row);
        }
        return table.build();
    }

    /** The total, and the authorities that have at some time added most to it. */
    public Steps chart() {
        if (points.isEmpty()) {
            return new Steps("effective-rate-history", Scale.PERCENT, List.of());
        }
        List<Series> series = new ArrayList<>(List.of(series(AuthorityNames.TOTAL, this::total)));
        List<Authority> authorities = authorities();
        if (authorities.size() > 1) {
            authorities.stream().limit(MOST_SERIES - 1L)
                    .forEach(a -> series.add(series(AuthorityNames.of(a), point -> part(point, a))));
        }
        return new Steps("effective-rate-history", Scale.PERCENT, series, new DecisiveDays(study, points).occasions());
    }

    private interface Reading {
        Figure of(Point point);
    }

    /** The last value is drawn through to the as-of date. */
    private Series series(Text name, Reading reading) {
        List<Dated> dated = new ArrayList<>();
        points.forEach(point -> dated.add(new Dated(point.from(), reading.of(point))));
        Point last = points.get(points.size() - 1);
        if (last.from().isBefore(study.edition().asOf())) {
            dated.add(new Dated(study.edition().asOf(), reading.of(last)));
        }
        return new Series(name, dated);
    }

    /** Those that ever add to the rate, by the most they ever add. */
    private List<Authority> authorities() {
        Map<Authority, Double> most = new EnumMap<>(Authority.class);
        points.forEach(point -> point.rate().byAuthority().forEach((a, part) -> most.merge(a, part, Math::max)));
        return most.entrySet().stream().filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<Authority, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    private Figure total(Point point) {
        return figure(point, "effective-rate", EffectiveRate::totalFraction);
    }

    private Figure part(Point point, Authority authority) {
        return figure(point, "effective-rate-" + authority.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                rate -> rate.fraction(authority));
    }

    /** One for all figures of a day, which may be many rows. */
    private Lineage lineage(Point point) {
        return lineages.computeIfAbsent(point.from(), day -> new RateLineage(study, basket.stream().map(Export::row).toList())
                .with(Burden.rates(Burden.weights(basket), history().on(day))).by("rate-history"));
    }

    private Figure figure(Point point, String name, ToDoubleFunction<EffectiveRate> value) {
        return book.derived(id + "." + name + "." + point.from(), Estimate.exact(value.applyAsDouble(point.rate()),
                Unit.FRACTION), lineage(point));
    }

    private static Table.Cell day(LocalDate date) {
        return new Table.Day(new DatePoint(date, Precision.DAY));
    }

    private RateHistory history() {
        return study.history().get(Lane.CANADA_TO_US);
    }
}
