package ca.briefpack.brief.actor;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Actors.Event;
import ca.briefpack.model.Actors.Option;
import ca.briefpack.model.Actors.Support;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Facts about people and events as tables, each row with its date and sources. */
public final class ActorTables {
    private final FigureBook book;
    private final List<Option> options;
    private final Map<String, String> places;
    private final List<TariffMeasure> measures;

    public ActorTables(Study study, FigureBook book) {
        this.book = book;
        this.options = study.evidence().actors().options();
        this.places = study.evidence().actors().events().stream()
                .collect(Collectors.toMap(Event::id, Event::place, (first, again) -> first));
        this.measures = study.evidence().law().measures();
    }

    public Table positions(List<Fact> positions) {
        TableBuilder table = new TableBuilder("positions").date("date").text("who", "stance", "option", "position", "sources");
        positions.forEach(f -> table.row(cells(new Table.Day(f.date()), words(f.detail()), new Table.Term("stance", f.kind()),
                words(option(f)), words(f.title()), sources(f.row()))));
        return table.build();
    }

    /** What the position is about, by the label of its option. */
    private Text option(Fact position) {
        String id = position.id().substring(position.id().indexOf('.') + 1);
        return options.stream().filter(o -> o.id().equals(id)).findFirst().map(Option::label).orElse(Text.same(id));
    }

    public Table events(String id, List<Fact> events) {
        TableBuilder table =
                new TableBuilder(id).date("date").text("kind", "place", "event").number("number", Scale.ONE, Unit.COUNT)
                        .text("number-unit", "sources");
        events.forEach(f -> table
                .row(cells(new Table.Day(f.date()), new Table.Term("event", f.kind()), words(place(f)), words(f.title()),
                        f.figure().map(figure -> central(keep(figure))).orElse(new Table.Mark(Reason.NOT_APPLICABLE)),
                        f.figure().isPresent() ? words(f.detail()) : new Table.Mark(Reason.NOT_APPLICABLE), sources(f.row()))));
        return table.build();
    }

    /** Of an event its own; of a day of the law the country that imposes it. */
    private String place(Fact fact) {
        return Optional.ofNullable(places.get(fact.id()))
                .orElseGet(() -> measures.stream().filter(m -> m.row().equals(fact.row())).findFirst()
                        .map(m -> m.border().imposedBy().name()).orElse(""));
    }

    public Table support(List<Support> support) {
        TableBuilder table = new TableBuilder("support").date("date").text("government", "measure")
                .number("amount", Scale.MILLION, Unit.CAD).text("terms", "sources");
        support.forEach(s -> table.row(cells(new Table.Day(s.announced()), words(s.government()), words(s.title()), amount(s),
                words(s.terms()), sources(s.row()))));
        return table.build();
    }

    private Table.Cell amount(Support support) {
        if (support.amount().millionCad().isEmpty()) {
            return new Table.Mark(Reason.NOT_AVAILABLE);
        }
        return central(
                book.observed("support." + support.row().line(), support.amount().millionCad().getAsDouble() * 1e6, Unit.CAD,
                        List.of(support.row())));
    }

    private Figure keep(Figure figure) {
        return book.observed(figure.id(), figure.estimate().orElseThrow().central(), figure.unit(), figure.lineage().rows());
    }

    private static Table.Cell sources(SourceRow row) {
        return words(String.join(", ", row.sources()));
    }
}
