package ca.briefpack.brief.law;

import ca.briefpack.brief.book.Baskets;
import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.RateLineage;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Product;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.Text;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateSchedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Import bans of the United States on goods of Canada: what of a basket of exports may not be imported, and since when. */
public final class Bans {
    /** The part of a basket that must be banned for a brief to tell of it. */
    private static final double WORTH_A_WORD = 0.0001;
    private final Study study;
    private final FigureBook book;

    public Bans(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /**
     * Adds {@code banned} and {@code banned-share}, the value of the exports of the year that may not be imported and its share,
     * and {@code bans}: a fact for each kind of goods and ban, its date the first day, its kind {@code HEADING} or {@code
     * SECTOR}, the most banned first. Adds nothing but an empty list where a ban hits next to nothing.
     *
     * @param id       the prefix of the figures' ids: {@code ca.alcohol}
     * @param bySector true if goods are named by their sector
     */
    public void addTo(BriefingBuilder contents, String id, List<Export> basket, boolean bySector) {
        List<Export> hit = basket.stream().filter(e -> share(e) > 0 && e.valueCad() > 0).toList();
        double lost = hit.stream().mapToDouble(e -> e.valueCad() * share(e)).sum();
        List<Export> banned = lost < WORTH_A_WORD * Baskets.value(basket) ? List.of() : hit;
        contents.facts("bans", banned.isEmpty() ? List.of() : facts(id, banned, bySector));
        if (!banned.isEmpty()) {
            Figure value = figure(id + ".banned", banned);
            Figure share =
                    book.share(id + ".banned-share", value.estimate().orElseThrow(), Baskets.value(basket), value.lineage());
            contents.figure("banned", value).figure("banned-share", share);
        }
    }

    private List<Fact> facts(String id, List<Export> banned, boolean bySector) {
        Map<Text, List<Export>> goods =
                banned.stream().collect(Collectors.groupingBy(e -> name(e.hs4(), bySector), LinkedHashMap::new,
                        Collectors.toList()));
        List<Fact> facts = new ArrayList<>();
        goods.forEach((name, of) -> on(of).forEach(ban -> facts.add(new Fact(ban.id() + "." + of.get(0).hs4().digits(),
                bySector ? "SECTOR" : "HEADING", new DatePoint(ban.inForce().from(), Precision.DAY), name, ban.title(),
                Optional.of(figure(id + "." + of.get(0).hs4().digits() + ".banned", of)), ban.row()))));
        return facts.stream()
                .sorted(Comparator.comparingDouble((Fact f) -> -f.figure().orElseThrow().estimate().orElseThrow().central())
                        .thenComparing(Fact::id))
                .toList();
    }

    private Text name(HsCode hs4, boolean bySector) {
        if (!bySector) {
            return Text.same(hs4.digits());
        }
        Product product = study.evidence().reference().findProduct(hs4).orElseThrow();
        return product.sector().flatMap(study.evidence().reference()::findSector).map(Sector::label)
                .orElseGet(() -> new Text(inShort(product.label().en()), inShort(product.label().fr())));
    }

    private static String inShort(String label) {
        return label.split("[,;]")[0];
    }

    private Figure figure(String id, List<Export> banned) {
        double value = banned.stream().mapToDouble(e -> e.valueCad() * share(e)).sum();
        List<SourceRow> rows = banned.stream().map(Export::row).toList();
        return book.derived(id, Estimate.exact(value, Unit.CAD), new RateLineage(study, rows)
                .with(banned.stream().map(Export::hs4).distinct().flatMap(hs4 -> schedule().findRate(hs4).stream()))
                .by("banned"));
    }

    private double share(Export export) {
        return schedule().findRate(export.hs4()).map(Rate::prohibitedShare).orElse(0.0);
    }

    private Stream<TariffMeasure> on(List<Export> goods) {
        Set<String> ids = goods.stream().flatMap(e -> schedule().findRate(e.hs4()).stream())
                .flatMap(rate -> on(rate, prohibitions(study)).stream())
                .collect(Collectors.toSet());
        return study.evidence().law().measures().stream()
                .filter(m -> ids.contains(m.id()) && m.inForce().contains(study.edition().asOf()));
    }

    /** The ids of all measures that ban goods. */
    public static Set<String> prohibitions(Study study) {
        return study.evidence().law().measures().stream().filter(m -> m.duty().basis() == Basis.PROHIBITION)
                .map(TariffMeasure::id)
                .collect(Collectors.toSet());
    }

    /** Those of the bans that keep goods of a rate out. */
    public static Set<String> on(Rate rate, Set<String> prohibitions) {
        return rate.prohibitedShare() == 0 ? Set.of() : rate.coverage().spread().listed().entrySet().stream()
                .filter(e -> e.getValue() > 0 && prohibitions.contains(e.getKey())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private RateSchedule schedule() {
        return study.rates().get(Lane.CANADA_TO_US);
    }
}
