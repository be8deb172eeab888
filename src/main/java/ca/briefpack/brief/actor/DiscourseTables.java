package ca.briefpack.brief.actor;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Relations;
import ca.briefpack.content.Relations.Tie;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Position;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Actors.Stance;
import ca.briefpack.model.Index;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.stakeholder.DiscourseNetwork;
import ca.briefpack.stakeholder.Polarization;
import ca.briefpack.stakeholder.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The network of agreement and dispute that the dated statements up to the as-of date make. */
final class DiscourseTables {
    private static final String METHOD = "discourse";
    private final Study study;
    private final FigureBook book;
    private final List<Statement> statements;
    private final DiscourseNetwork network;

    DiscourseTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        this.statements = Statement.by(study.edition().asOf(), study.evidence().actors().positions());
        this.network = DiscourseNetwork.of(statements);
    }

    /**
     * Adds the network, and how polarized it is: as figures, and as the fact {@code polarized} if that is more than chance would
     * bring.
     */
    void addTo(BriefingBuilder contents) {
        if (study.agenda().prints(Index.POLARIZATION)) {
            Optional<Polarization> found = Polarization.of(statements);
            contents.figure("polarization", summary("polarization", Unit.RATIO, found.map(Polarization::score)))
                    .figure("polarization-chance", summary("polarization-chance", Unit.RATIO, found.map(Polarization::chance)))
                    .figure("polarization-as-high",
                            summary("polarization-as-high", Unit.COUNT, found.map(p -> (double) p.asHigh())))
                    .figure("polarization-deals",
                            summary("polarization-deals", Unit.COUNT, found.map(p -> (double) Polarization.DEALS)))
                    .facts("polarized", found.filter(Polarization::isSignificant).map(p -> polarized()).stream().toList());
        }
        if (study.agenda().prints(Index.CONGRUENCE)) {
            contents.table(table());
            if (network.hasTies()) {
                contents.chart(chart());
            }
        }
    }

    private Fact polarized() {
        Text kind = Text.same("SIGNIFICANT");
        return new Fact("polarized", kind.en(), new DatePoint(study.edition().asOf(), Precision.DAY), kind, kind,
                Optional.empty(), stances().get(0).row());
    }

    /** One row a pair of actors that agree or dispute. */
    private Table table() {
        TableBuilder table = new TableBuilder("discourse").text("who", "other").number("congruence", Scale.ONE, Unit.COUNT)
                .number("conflict", Scale.ONE, Unit.COUNT).number("congruence-normalised", Scale.ONE, Unit.RATIO)
                .number("conflict-normalised", Scale.ONE, Unit.RATIO);
        for (Pair p : pairs()) {
            table.row(cells(words(name(p.one)), words(name(p.other)),
                    central(count(p, "congruence", network.congruence(p.one, p.other))),
                    central(count(p, "conflict", network.conflict(p.one, p.other))), central(congruence(p)),
                    central(conflict(p))));
        }
        return table.build();
    }

    private Relations.Network chart() {
        List<Integer> nodes = tied();
        return new Relations.Network("network", Scale.ONE, nodes.stream().map(i -> Text.same(name(i))).toList(), pairs().stream()
                .map(p -> new Tie(nodes.indexOf(p.one), nodes.indexOf(p.other), congruence(p), conflict(p))).toList(),
                new Text("same side", "même côté"), new Text("opposite sides", "côtés opposés"));
    }

    /** The actors that have a tie, each after one that it is tied to where that can be. */
    private List<Integer> tied() {
        List<Integer> found = new ArrayList<>();
        pairs().forEach(p -> follow(p.one, found));
        return found;
    }

    private void follow(int actor, List<Integer> found) {
        if (!found.contains(actor)) {
            found.add(actor);
            pairs().stream().filter(p -> p.one == actor || p.other == actor)
                    .forEach(p -> follow(p.one == actor ? p.other : p.one, found));
        }
    }

    /** Two actors by their place in the network. */
    private record Pair(int one, int other) {
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < network.actors().size(); i++) {
            for (int j = i + 1; j < network.actors().size(); j++) {
                if (network.congruence(i, j) + network.conflict(i, j) > 0) {
                    pairs.add(new Pair(i, j));
                }
            }
        }
        return pairs;
    }

    private Figure congruence(Pair p) {
        return ratio(p, "congruence-normalised", network.normalisedCongruence(p.one, p.other));
    }

    private Figure conflict(Pair p) {
        return ratio(p, "conflict-normalised", network.normalisedConflict(p.one, p.other));
    }

    private Figure count(Pair p, String what, double value) {
        return book.counted(id(p, what), Estimate.exact(value, Unit.COUNT), METHOD, rows(p));
    }

    private Figure ratio(Pair p, String what, double value) {
        return book.counted(id(p, what), Estimate.exact(value, Unit.RATIO), METHOD, rows(p));
    }

    private Figure summary(String name, Unit unit, Optional<Double> value) {
        List<SourceRow> rows = stances().stream().map(Position::row).toList();
        return value.map(v -> book.counted("discourse." + name, Estimate.exact(v, unit), "polarization", rows))
                .orElseGet(() -> book.missing("discourse." + name, unit, Reason.NOT_AVAILABLE, rows));
    }

    private String id(Pair p, String what) {
        return "discourse." + network.actors().get(p.one) + "." + network.actors().get(p.other) + "." + what;
    }

    private List<SourceRow> rows(Pair p) {
        List<String> both = List.of(network.actors().get(p.one), network.actors().get(p.other));
        return stances().stream().filter(s -> both.contains(s.stakeholder())).map(Position::row).toList();
    }

    private List<Position> stances() {
        return study.evidence().actors().positions().stream()
                .filter(p -> p.stance() != Stance.ENGAGED && p.isKnownOn(study.edition().asOf())).toList();
    }

    private String name(int actor) {
        return study.evidence().actors().stakeholder(network.actors().get(actor)).name();
    }
}
