package ca.briefpack.brief.actor;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.ScenarioNames;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Actors.Option;
import ca.briefpack.model.Actors.Position;
import ca.briefpack.model.Actors.Stakeholder;
import ca.briefpack.model.Actors.Stance;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.stakeholder.Alignment;
import ca.briefpack.stakeholder.StatedAndModelled;
import ca.briefpack.stakeholder.WeightedPosition;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What actors say of options beside what the model says that the options do to their own jurisdiction or sectors. */
final class StatedTables {
    private final Study study;
    private final FigureBook book;
    private final BiFunction<Scenario, String, Figure> income;

    /** @param income the change in real income that a scenario brings a place */
    StatedTables(Study study, FigureBook book, BiFunction<Scenario, String, Figure> income) {
        this.study = study;
        this.book = book;
        this.income = income;
    }

    /**
     * One row a position: the modelled change in GDP and in real income that the option's scenario makes for the actor, and how the
     * two compare; those with a scenario first.
     */
    Table table(Predicate<Stakeholder> whose) {
        TableBuilder table = new TableBuilder("stated-modelled").text("who", "option", "stance", "scenario")
                .range("gdp-change-vs-status-quo", Scale.MILLION, Unit.CAD).range("real-income", Scale.MILLION, Unit.CAD)
                .text("reading", "sources");
        stances().filter(p -> whose.test(actor(p))).sorted(Comparator.comparing(p -> scenario(p).isEmpty()))
                .forEach(p -> table.row(row(p)));
        return table.build();
    }

    private List<Table.Cell> row(Position p) {
        Option option = option(p.option());
        Optional<Scenario> scenario = scenario(p);
        String id = "stated." + p.stakeholder() + "." + p.option();
        Figure effect = scenario.map(s -> effect(s, actor(p)))
                .orElseGet(() -> book.missing(id, Unit.CAD, Reason.NOT_AVAILABLE));
        Figure all = scenario.flatMap(s -> income(s, actor(p)))
                .orElseGet(() -> book.missing(id + ".real-income", Unit.CAD, Reason.NOT_AVAILABLE));
        return cells(words(StandTables.title(actor(p))), words(option.label()), new Table.Term("stance", p.stance().name()),
                scenario.map(s -> words(ScenarioNames.of(s, study)))
                        .orElse(new Table.Mark(Reason.NOT_AVAILABLE)),
                range(effect), range(all),
                new Table.Term("stated", reading(p, option, scenario, all.isMissing() ? effect : all)),
                words(String.join(", ", p.row().sources())));
    }

    /** The scenario that models the option, if this edition computes it: to compare in every brief, or to weigh as an option. */
    private Optional<Scenario> scenario(Position p) {
        return option(p.option()).scenario().flatMap(id -> Stream.concat(study.scenarios().stream(),
                study.agenda().options().stream()).filter(s -> s.id().equals(id)).findFirst());
    }

    private String reading(Position p, Option option, Optional<Scenario> computed, Figure effect) {
        if (option.scenario().isEmpty()) {
            return "NO_SCENARIO";
        }
        if (computed.isEmpty()) {
            return "NOT_COMPUTED";
        }
        return effect.estimate().map(e -> StatedAndModelled.of(p.stance(), e).name()).orElse("NO_ESTIMATE");
    }

    /** The change in real income of the place that an actor speaks for; of sectors none is known. */
    private Optional<Figure> income(Scenario scenario, Stakeholder actor) {
        boolean isPlace = actor.sectors().isEmpty() && !actor.jurisdiction().equals("US");
        return isPlace ? Optional.of(income.apply(scenario, actor.jurisdiction())) : Optional.empty();
    }

    /**
     * The change in GDP of the actor's jurisdiction, in the sectors that it speaks for: by what they sell abroad, or at home where
     * an option changes no market abroad; nothing is modelled for other countries.
     */
    private Figure effect(Scenario scenario, Stakeholder actor) {
        boolean canada = actor.jurisdiction().equals(Cell.CANADA);
        Indicator abroad = canada ? Indicator.GDP_CANADA_CHANGE_VS_STATUS_QUO : Indicator.GDP_CHANGE_VS_STATUS_QUO;
        Indicator home = canada ? Indicator.HOME_GDP_CANADA_CHANGE_VS_STATUS_QUO : Indicator.HOME_GDP_CHANGE_VS_STATUS_QUO;
        Indicator indicator = study.reach(scenario).isCounted() ? abroad : home;
        String id = "stated." + actor.id() + "." + scenario.id();
        if (actor.jurisdiction().equals("US")) {
            return book.missing(id, Unit.CAD, Reason.NOT_AVAILABLE);
        }
        List<Cell> cells = (actor.sectors().isEmpty() ? List.of(Cell.ALL) : actor.sectors()).stream()
                .map(sector -> new Cell(scenario.id(), actor.jurisdiction(), sector, indicator)).toList();
        return cells.size() == 1 ? book.of(cells.get(0)) : sum(id, cells);
    }

    private Figure sum(String id, List<Cell> cells) {
        double[] sum = new double[study.impact().listDraws().size()];
        for (Cell cell : cells) {
            Optional<double[]> values = study.impact().findDraws(cell);
            if (values.isEmpty()) {
                return book.missing(id, Unit.CAD, Reason.NOT_AVAILABLE);
            }
            for (int i = 0; i < sum.length; i++) {
                sum[i] += values.get()[i];
            }
        }
        return book.derived(id, study.impact().range(sum, Unit.CAD),
                Lineage.joined(cells.get(0).indicator().method(), cells.stream().map(study.impact()::lineage).toList()));
    }

    /**
     * One row an option on which somebody has taken a stance: who is for and against, and where they stand together on a scale
     * from −1, against, to 1, for.
     */
    Table options() {
        TableBuilder table = new TableBuilder("option-stances").text("option").number("for", Scale.ONE, Unit.COUNT)
                .number("against", Scale.ONE, Unit.COUNT).number("mean-stance", Scale.ONE, Unit.RATIO)
                .number("mean-stance-weighted", Scale.ONE, Unit.RATIO).number("median-stance-weighted", Scale.ONE, Unit.RATIO);
        for (Option option : study.evidence().actors().options()) {
            List<Position> on = stances().filter(p -> p.option().equals(option.id())).toList();
            if (on.isEmpty()) {
                continue;
            }
            List<WeightedPosition> equal = on.stream().map(p -> new WeightedPosition(sign(p), 1)).toList();
            List<WeightedPosition> weighted = on.stream().map(p -> new WeightedPosition(sign(p), interest(p))).toList();
            table.row(cells(words(option.label()), central(count(option, on, Stance.FOR)),
                    central(count(option, on, Stance.AGAINST)),
                    central(stance(option, "mean", WeightedPosition.mean(equal), on)),
                    central(stance(option, "mean-weighted", WeightedPosition.mean(weighted), on)),
                    central(stance(option, "median-weighted", WeightedPosition.median(weighted), on))));
        }
        return table.build();
    }

    private Figure count(Option option, List<Position> on, Stance stance) {
        List<SourceRow> rows = on.stream().filter(p -> p.stance() == stance).map(Position::row).toList();
        return book.observed("option." + option.id() + "." + stance.name().toLowerCase(Locale.ROOT), rows.size(), Unit.COUNT,
                rows.isEmpty() ? on.stream().map(Position::row).toList() : rows);
    }

    private Figure stance(Option option, String what, double value, List<Position> on) {
        String id = "option." + option.id() + "." + what;
        List<SourceRow> rows = on.stream().map(Position::row).toList();
        return Double.isFinite(value) ? book.counted(id, Estimate.exact(value, Unit.RATIO), "weighted-stance", rows)
                : book.missing(id, Unit.RATIO, Reason.NOT_APPLICABLE, rows);
    }

    private double interest(Position p) {
        return new Interests(study, book).of(actor(p)).estimate().map(e -> e.central()).orElse(0.0);
    }

    private static double sign(Position p) {
        return p.stance() == Stance.FOR ? 1 : -1;
    }

    /** The last stance of each actor on each option by the as-of date: premiers first, then by place. */
    private Stream<Position> stances() {
        List<Position> all = study.evidence().actors().positions();
        return study.evidence().actors().stakeholders().stream()
                .sorted(Comparator.comparing((Stakeholder s) -> !s.isPremier()).thenComparing(ActorFacts::rankOfPlace)
                        .thenComparing(Stakeholder::row))
                .flatMap(s -> Alignment.stances(s.id(), study.edition().asOf(), all).values().stream());
    }

    private Stakeholder actor(Position position) {
        return study.evidence().actors().stakeholder(position.stakeholder());
    }

    private Option option(String id) {
        return study.evidence().actors().options().stream().filter(o -> o.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option " + id));
    }
}
