package ca.briefpack.brief.actor;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.RateLineage;
import ca.briefpack.brief.book.Study;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Actors.Stakeholder;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Product;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Trade.ChinaExport;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is at stake for an actor: the part of the exports of its jurisdiction, in the sectors that it speaks for, that faces a new
 * duty of the United States or of China on the as-of date, over all those exports to both. A rule, not an opinion; nothing is
 * held for actors abroad.
 */
final class Interests {
    private static final String METHOD = "interest";
    private final Study study;
    private final FigureBook book;

    Interests(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /** The interest of Canada as a whole: the line between low and high. */
    Figure national() {
        return of("interest.canada", Cell.CANADA, List.of());
    }

    Figure of(Stakeholder actor) {
        return of("interest." + actor.id(), actor.jurisdiction(), actor.sectors());
    }

    /** True if it is at least that of Canada as a whole. */
    boolean isHigh(Figure interest) {
        return central(interest).filter(share -> share >= central(national()).orElse(0.0)).isPresent();
    }

    private static Optional<Double> central(Figure figure) {
        return figure.estimate().map(e -> e.central());
    }

    private Figure of(String id, String place, List<String> sectors) {
        if (place.equals("US")) {
            return book.missing(id, Unit.FRACTION, Reason.NOT_AVAILABLE);
        }
        List<ChinaExport> china = study.evidence().trade().exportsToChina().stream().filter(isOf(place, sectors)).toList();
        double chinaAll = china.stream().mapToDouble(ChinaExport::valueCad).sum();
        double chinaHit = china.stream().filter(this::isHit).mapToDouble(ChinaExport::valueCad).sum();
        ImpactTable impact = study.impact();
        double[] share = sum(place, sectors, Indicator.EXPORTS_AT_RISK);
        // exports are observed, so that they are the same at every draw
        double all = sum(place, sectors, Indicator.EXPORTS_US)[0] + chinaAll;
        for (int i = 0; i < share.length; i++) {
            share[i] += chinaHit;
        }
        return book.share(id, impact.range(share, Unit.CAD), all, lineage(place, sectors, china));
    }

    /** The sum over the sectors, draw by draw; a cell without a number adds nothing. */
    private double[] sum(String place, List<String> sectors, Indicator indicator) {
        double[] sum = new double[study.impact().listDraws().size()];
        for (Cell cell : cells(place, sectors, indicator)) {
            double[] values = study.impact().findDraws(cell).orElseGet(() -> new double[sum.length]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += values[i];
            }
        }
        return sum;
    }

    private Lineage lineage(String place, List<String> sectors, List<ChinaExport> china) {
        RateSchedule law = study.rates().get(Lane.CANADA_TO_CHINA);
        List<Lineage> of =
                new ArrayList<>(cells(place, sectors, Indicator.EXPORTS_AT_RISK).stream().map(study.impact()::lineage).toList());
        of.add(new RateLineage(study, china.stream().map(ChinaExport::row).toList())
                .with(china.stream().flatMap(e -> law.findRate(e.hs4()).stream())).by(METHOD));
        return Lineage.joined(METHOD, of);
    }

    private static List<Cell> cells(String place, List<String> sectors, Indicator indicator) {
        List<String> codes = sectors.isEmpty() ? List.of(Cell.ALL) : sectors;
        return codes.stream().map(code -> new Cell(Scenario.STATUS_QUO, place, code, indicator)).toList();
    }

    private Predicate<ChinaExport> isOf(String place, List<String> sectors) {
        return e -> (place.equals(Cell.CANADA) || e.province().name().equals(place))
                && (sectors.isEmpty() || sectors.contains(sector(e.hs4())));
    }

    private String sector(HsCode hs4) {
        return study.evidence().reference().findProduct(hs4).flatMap(Product::sector).orElse("");
    }

    private boolean isHit(ChinaExport export) {
        return study.rates().get(Lane.CANADA_TO_CHINA).findRate(export.hs4()).map(Rate::totalFraction).orElse(0.0) > 0;
    }
}
