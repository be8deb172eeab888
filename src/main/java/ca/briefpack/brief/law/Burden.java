package ca.briefpack.brief.law;

import ca.briefpack.brief.book.AuthorityNames;
import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.RateLineage;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Chart.Bar;
import ca.briefpack.content.Chart.Beside;
import ca.briefpack.content.Chart.BuildUp;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.Text;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.EffectiveRate;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateSchedule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The parts, by authority, of the effective rate of a basket of exports: together they are the central value of the model's
 * effective rate, which also has the range. Beside them the ordinary (column 1) duty, which is in none of them. Special
 * transactions have no tariff line and stand outside.
 */
public final class Burden {
    private final FigureBook book;
    private final String id;
    private final EffectiveRate rate;
    private final Study study;
    private final RateSchedule schedule;
    private final List<Export> basket;
    private final Map<HsCode, Double> weights;

    /** @param id the prefix of the figures' ids: {@code ca.autos} */
    public Burden(Study study, FigureBook book, String id, RateSchedule schedule, List<Export> basket) {
        this.study = study;
        this.book = book;
        this.id = id;
        this.schedule = schedule;
        this.basket = basket;
        this.weights = weights(basket);
        this.rate = EffectiveRate.of(weights, schedule);
    }

    /** The rate of the basket, printed to the digits of the whole that it is a part of. */
    public Figure additional(Figure whole) {
        return beside(whole, "effective-rate", rate.totalFraction(),
                () -> lineage().with(rates(weights, schedule)).by("effective-rate"));
    }

    /** What an authority adds to the rate, printed to the digits of the whole. */
    public Figure part(Authority authority, Figure whole) {
        String name = "effective-rate-" + authority.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return beside(whole, name, rate.fraction(authority), () -> lineage()
                .with(rates(weights, schedule), c -> c.authority() == authority).by("effective-rate"));
    }

    /** The ordinary (column 1) duty, as far as it is computed; it is not in the whole. */
    public Figure columnOne(Figure whole) {
        return beside(whole, "column-one", rate.columnOne().fraction(), this::ofColumnOne);
    }

    /** Additional duties and the ordinary duty together, the latter as far as it is computed. */
    public Figure both(Figure whole) {
        return beside(whole, "rate-with-column-one", rate.withColumnOne(), () -> lineage().with(rates(weights, schedule))
                .withColumnOne(rates(weights, schedule)).by("column-one"));
    }

    /** The share of the goods with a tariff line whose ordinary duty is not computed. */
    public Figure notComputed() {
        String name = id + ".column-one-not-computed";
        return book.once(name, () -> rate.hasBase()
                ? book.derived(name, Estimate.exact(1 - rate.columnOne().computedShare(), Unit.FRACTION), ofColumnOne())
                : book.notApplicable(name, Unit.FRACTION, ofColumnOne()));
    }

    private Figure beside(Figure whole, String name, double fraction, Supplier<Lineage> lineage) {
        String figure = id + "." + name;
        return book.once(figure, () -> {
            if (!rate.hasBase()) {
                return book.notApplicable(figure, Unit.FRACTION, lineage.get());
            }
            return whole.estimate().map(estimate -> book.alone(figure, fraction, estimate, lineage.get()))
                    .orElseGet(() -> book.derived(figure, Estimate.exact(fraction, Unit.FRACTION), lineage.get()));
        });
    }

    private Lineage ofColumnOne() {
        return lineage().withColumnOne(rates(weights, schedule)).by("column-one");
    }

    private RateLineage lineage() {
        return new RateLineage(study, basket.stream().map(Export::row).toList());
    }

    /**
     * Adds the build-up of the rate as chart and as table {@code burden}, the measures behind it as table {@code drivers}, and the
     * figures {@code column-one}, {@code with-column-one} and, where there are such goods, {@code column-one-not-computed}.
     */
    public void addTo(BriefingBuilder contents, Figure whole) {
        contents.chart(buildUp(whole)).table(table(whole)).table(drivers(whole)).figure("column-one", columnOne(whole)).figure(
                "with-column-one",
                both(whole));
        if (rate.hasBase() && rate.columnOne().computedShare() < 1) {
            contents.figure("column-one-not-computed", notComputed());
        }
    }

    private List<Bar> parts(Figure whole) {
        return authorities().stream().map(a -> new Bar(AuthorityNames.of(a), part(a, whole))).toList();
    }

    private BuildUp buildUp(Figure whole) {
        return new BuildUp("rate-build-up", Scale.PERCENT, parts(whole), new Bar(AuthorityNames.ADDITIONAL, whole), Optional.of(
                new Beside(new Bar(AuthorityNames.COLUMN_ONE, columnOne(whole)), new Bar(AuthorityNames.BOTH, both(whole)))));
    }

    private Table table(Figure whole) {
        TableBuilder table = new TableBuilder("burden").text("rate-part").number("share-of-value", Scale.PERCENT, Unit.FRACTION);
        parts(whole).forEach(bar -> table.row(row(bar.label(), bar.figure())));
        return table.total(row(AuthorityNames.ADDITIONAL, whole)).row(row(AuthorityNames.COLUMN_ONE, columnOne(whole)))
                .total(row(AuthorityNames.BOTH, both(whole))).build();
    }

    /** The measures that add to the rate, those that add most first: what each falls on, and what it adds. */
    private Table drivers(Figure whole) {
        LawTables law = new LawTables(study, book);
        TableBuilder table = new TableBuilder("drivers").text("measure").number("rate", Scale.PERCENT, Unit.FRACTION)
                .number("paid-on", Scale.PERCENT, Unit.FRACTION).number("adds", Scale.PERCENT, Unit.FRACTION).date("from")
                .text("citation");
        Map<String, Double> adds = byMeasure(Contribution::rateFraction);
        Map<String, Double> paidOn = byMeasure(Contribution::appliedToShare);
        study.evidence().law().measures().stream()
                .filter(m -> m.inForce().contains(study.edition().asOf()) && adds.getOrDefault(m.id(), 0.0) > 0)
                .sorted(Comparator.comparing((TariffMeasure m) -> -adds.get(m.id())).thenComparing(TariffMeasure::id))
                .forEach(m -> {
                    Lineage lineage = lineage().with(rates(weights, schedule), c -> c.measure().equals(m.id()))
                            .by("effective-rate");
                    table.row(TableBuilder.cells(TableBuilder.words(m.title()), TableBuilder.central(law.rate(m)),
                            TableBuilder.central(beside(whole, "paid-on-" + m.id(), paidOn.get(m.id()), () -> lineage)),
                            TableBuilder.central(beside(whole, "adds-" + m.id(), adds.get(m.id()), () -> lineage)),
                            new Table.Day(new DatePoint(m.inForce().from(), Precision.DAY)),
                            TableBuilder.words(m.legal().instrument())));
                });
        return table.build();
    }

    /** By measure, the mean over the basket of what is told of its contributions. */
    private Map<String, Double> byMeasure(ToDoubleFunction<Contribution> told) {
        double value = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> parts = new TreeMap<>();
        weights.forEach((hs4, weight) -> schedule.findRate(hs4).ifPresent(one -> one.contributions()
                .forEach(c -> parts.merge(c.measure(), weight / value * told.applyAsDouble(c), Double::sum))));
        return parts;
    }

    private static List<Table.Cell> row(Text label, Figure figure) {
        return TableBuilder.cells(TableBuilder.words(label), TableBuilder.central(figure));
    }

    /** The rates of a basket's headings. */
    public static Stream<Rate> rates(Map<HsCode, Double> weights, RateSchedule schedule) {
        return weights.keySet().stream().flatMap(hs4 -> schedule.findRate(hs4).stream());
    }

    /** The authorities that add to the rate, largest first. */
    public List<Authority> authorities() {
        return rate.byAuthority().entrySet().stream().filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<Authority, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    static Map<HsCode, Double> weights(List<Export> basket) {
        Map<HsCode, Double> weights = new TreeMap<>();
        basket.stream().filter(e -> !e.hs4().isSpecial()).forEach(e -> weights.merge(e.hs4(), e.valueCad(), Double::sum));
        return weights;
    }
}
