package ca.briefpack.brief.actor;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.model.Actors.Event;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.Trade.ChinaExport;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.scope.LawAhead;
import ca.briefpack.tariff.scope.LawAhead.Turn;
import ca.briefpack.tariff.scope.MeasureGoods;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Of the days ahead, the first on which it is held who decides: whose decision it is, and how much is sold to the United States,
 * or to China where China decides, of the goods that it names.
 */
public final class NextDecision {
    /** Which goods a decision names, a key for wording. */
    enum Goods { ALL, SECTORS, HEADINGS }

    private final Study study;
    private final FigureBook book;

    public NextDecision(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /**
     * Adds {@code next-decision}: the fact of the calendar, its detail the codes of those who decide, its kind the {@link Goods}
     * named, its figure the exports of them to the United States or China,
     * where one of them decides and any are sold. Adds an empty list where nobody is held to decide anything.
     *
     * @param place  begins the figure's id: {@code on}, {@code ca.autos}
     */
    public void addTo(BriefingBuilder contents, String place, List<Export> toUs, List<ChinaExport> toChina) {
        contents.facts("next-decision", contents.listFacts("calendar").stream()
                .flatMap(day -> decision(day).map(d -> d.fact(day, exports(place, sold(d, toUs, toChina)))).stream()).limit(1)
                .toList());
    }

    private record Decision(Set<String> by, Goods goods, Predicate<HsCode> names) {
        Fact fact(Fact day, Optional<Figure> exports) {
            return new Fact(day.id(), goods.name(), day.date(), day.title(), Text.same(String.join(";", by)), exports, day.row());
        }
    }

    private record Sale(HsCode hs4, double valueCad, SourceRow row) {
    }

    private Optional<Decision> decision(Fact day) {
        return event(day).map(this::decision).orElseGet(() -> turn(day).map(this::decision));
    }

    private Optional<Event> event(Fact day) {
        return study.evidence().actors().events().stream().filter(event -> event.id().equals(day.id())).findFirst();
    }

    private Optional<Turn> turn(Fact day) {
        return new LawAhead(study.evidence(), study.edition().asOf()).turns(measure -> measure.row().equals(day.row())).stream()
                .filter(turn -> turn.day().equals(day.date().first())).findFirst();
    }

    private Optional<Decision> decision(Event event) {
        Set<String> sectors = Set.copyOf(event.sectors());
        Predicate<HsCode> names = hs4 -> sectors.isEmpty() || study.evidence().reference().findProduct(hs4)
                .flatMap(product -> product.sector()).filter(sectors::contains).isPresent();
        return event.decidedBy().isEmpty() ? Optional.empty()
                : Optional.of(new Decision(event.decidedBy(), sectors.isEmpty() ? Goods.ALL : Goods.SECTORS, names));
    }

    private Decision decision(Turn turn) {
        LocalDate inForce = turn.begins() ? turn.day() : turn.measure().inForce().to();
        Set<HsCode> codes = new MeasureGoods(study.evidence().law()).on(turn.measure(), inForce);
        return new Decision(Set.of(turn.measure().border().imposedBy().name()), Goods.HEADINGS,
                hs4 -> codes.stream().anyMatch(code -> code.isWithin(hs4) || hs4.isWithin(code)));
    }

    private static List<Sale> sold(Decision decision, List<Export> toUs, List<ChinaExport> toChina) {
        Stream<Sale> sales = decision.by.contains(Country.US.name())
                ? toUs.stream().map(export -> new Sale(export.hs4(), export.valueCad(), export.row()))
                : decision.by.contains(Country.CN.name())
                        ? toChina.stream().map(export -> new Sale(export.hs4(), export.valueCad(), export.row()))
                        : Stream.empty();
        return sales.filter(sale -> sale.valueCad > 0 && decision.names.test(sale.hs4)).toList();
    }

    private Optional<Figure> exports(String place, List<Sale> named) {
        return named.isEmpty() ? Optional.empty()
                : Optional.of(book.observed(place + ".next-decision", named.stream().mapToDouble(Sale::valueCad).sum(), Unit.CAD,
                        named.stream().map(Sale::row).toList()));
    }
}
