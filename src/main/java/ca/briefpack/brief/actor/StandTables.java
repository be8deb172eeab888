package ca.briefpack.brief.actor;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.term;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.book.ToldFrom;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Chart.Spot;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Actors;
import ca.briefpack.model.Actors.Stakeholder;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.stakeholder.Power;
import ca.briefpack.stakeholder.Quadrant;
import ca.briefpack.stakeholder.Salience;
import ca.briefpack.stakeholder.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the actors of the register stand on the grid of power and interest, and their class of salience. */
final class StandTables {
    private static final Text CANADA = Text.same("Canada");
    private final Study study;
    private final Interests interests;

    StandTables(Study study, FigureBook book) {
        this.study = study;
        this.interests = new Interests(study, book);
    }

    /** One row an actor: what it can do, what is at stake for it, its quadrant and its class. */
    Table table() {
        TableBuilder table =
                new TableBuilder("power-interest").text("who", "power").range("interest", Scale.PERCENT, Unit.FRACTION)
                        .text("quadrant", "salience", "sources");
        if (ToldFrom.isLacking("power-interest", study.evidence().gaps())) {
            return table.build();
        }
        Set<String> urgent = urgent();
        for (Stakeholder actor : actors()) {
            Figure interest = interests.of(actor);
            boolean high = Power.of(actor).isHigh();
            table.row(cells(words(title(actor)), term("power", Power.of(actor)), range(interest),
                    interest.isMissing() ? new Table.Mark(interest.missing())
                            : term("quadrant", Quadrant.of(high, interests.isHigh(interest))),
                    salience(actor, high, urgent),
                    words(String.join(", ", actor.row().sources()))));
        }
        return table.total(cells(words(CANADA), notApplicable(1), range(interests.national()), notApplicable(3))).build();
    }

    /** Who has taken no stance is not urgent; of whom no stance could be read, nobody knows. */
    private Table.Cell salience(Stakeholder actor, boolean high, Set<String> urgent) {
        return ToldFrom.isLacking("positions", study.evidence().gaps()) ? new Table.Mark(Reason.NOT_AVAILABLE)
                : term("salience", Salience.of(high, Power.isLegitimate(actor), urgent.contains(actor.id())));
    }

    private static List<Table.Cell> notApplicable(int cells) {
        return Collections.nCopies(cells, new Table.Mark(Reason.NOT_APPLICABLE));
    }

    /** Bands of power, spots by interest, and the line of Canada as a whole. */
    Chart.Grid chart() {
        List<Chart.Band> bands = Arrays.stream(Power.values()).sorted(Comparator.reverseOrder())
                .map(power -> new Chart.Band(name(power), actors().stream().filter(a -> Power.of(a) == power)
                        .map(a -> new Spot(Text.same(a.name()), interests.of(a))).toList()))
                .filter(band -> !band.spots().isEmpty()).toList();
        return new Chart.Grid("power-interest", Scale.PERCENT, bands, new Spot(CANADA, interests.national()));
    }

    /** Everybody in the register: those who decide first, then by place from west to east. */
    private List<Stakeholder> actors() {
        Actors actors = study.evidence().actors();
        return actors.stakeholders().stream()
                .sorted(Comparator.comparing((Stakeholder s) -> Power.of(s), Comparator.reverseOrder())
                        .thenComparing(ActorFacts::rankOfPlace).thenComparing(Stakeholder::row))
                .toList();
    }

    /** Who has taken a stance within the look-back of the edition. */
    private Set<String> urgent() {
        LocalDate since = study.edition().lookBack();
        return Statement.by(study.edition().asOf(), study.evidence().actors().positions().stream()
                .filter(p -> p.date().last().isAfter(since)).toList()).stream().map(Statement::actor).collect(Collectors.toSet());
    }

    static Text title(Stakeholder actor) {
        return new Text(actor.name() + ", " + actor.role().en(), actor.name() + ", " + actor.role().fr());
    }

    private static Text name(Power power) {
        return switch (power) {
            case DECIDES -> new Text("National government", "Gouvernement national");
            case GOVERNS -> new Text("Province or official", "Province ou haut fonctionnaire");
            case VOICE -> new Text("Sector, party, union", "Secteur, parti, syndicat");
        };
    }
}
