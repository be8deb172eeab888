package ca.briefpack.brief.option;

import static ca.briefpack.brief.option.OptionTables.codes;
import static ca.briefpack.brief.option.OptionTables.yes;
import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.ConflictIndex;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.Swing;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
import ca.briefpack.model.Weighting;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.weigh.Weighing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Options against each other: gains and losses, compensation, conflict, where each stands and what would change that. */
public final class WeighingTables {
    private static final int SWINGS = 2;
    private final Study study;
    private final FigureBook book;
    private final OptionFigures figures;

    public WeighingTables(Study study, FigureBook book, OptionFigures figures) {
        this.study = study;
        this.book = book;
        this.figures = figures;
    }

    /** Who gains and who pays under each option, in the order of {@link #weighed}; empty if nothing can be weighed. */
    public Table balance() {
        TableBuilder table = new TableBuilder("balance").text("option", "choice").range("net", Scale.MILLION, Unit.CAD)
                .range("compensation", Scale.MILLION, Unit.CAD);
        withSides(table);
        weighed().forEach(option -> table.row(cells(words(option.name()), choice(option), range(figures.net(option)),
                range(figures.compensation(option)), sides(option))));
        return table.build();
    }

    /** Those of them that Canada can choose: what it can do first, alone or in a bargain, then what others would have to grant. */
    public Table choices() {
        TableBuilder table = new TableBuilder("balance-own").text("option", "choice").range("net", Scale.MILLION, Unit.CAD)
                .number("compensation", Scale.MILLION, Unit.CAD);
        withSides(table);
        weighed().stream().filter(option -> !option.happens())
                .sorted(Comparator.comparingInt(option -> figures.choice(option).order()))
                .forEach(option -> table.row(cells(words(option.name()), choice(option), range(figures.net(option)),
                        central(figures.compensation(option)), sides(option))));
        return table.build();
    }

    /** Those that may happen to it, whatever it chooses. */
    public Table happenings() {
        TableBuilder table = new TableBuilder("balance-apart").text("option").range("net", Scale.MILLION, Unit.CAD)
                .number("compensation", Scale.MILLION, Unit.CAD);
        withSides(table);
        weighed().stream().filter(Scenario::happens).forEach(option -> table.row(cells(words(option.name()),
                range(figures.net(option)), central(figures.compensation(option)), sides(option))));
        return table.build();
    }

    /** Those that divide the provinces, the one first that divides them most: who gains and who loses how much. */
    public Table divides() {
        TableBuilder table = new TableBuilder("divides").text("option", "winners").range("gains", Scale.MILLION, Unit.CAD)
                .text("losers").range("compensation", Scale.MILLION, Unit.CAD).text("unsure");
        if (figures.isModelled()) {
            Weighing weighing = figures.weighing();
            figures.divisive().forEach(option -> table.row(cells(words(option.name()),
                    codes(weighing.winners(figures.place(option)), modelled()), range(figures.gains(option)),
                    codes(weighing.losers(figures.place(option)), modelled()), range(figures.compensation(option)),
                    codes(unsure(option), modelled()))));
        }
        return table.build();
    }

    private Table.Cell choice(Scenario option) {
        return new Table.Term("choice", figures.choice(option).name());
    }

    private static void withSides(TableBuilder table) {
        table.text("winners", "losers", "unsure", "worst-hit").number("worst-hit-share", Scale.PERCENT, Unit.FRACTION);
    }

    /** Who gains, who loses, who may do either, and who is hit hardest for its size. */
    private List<Table.Cell> sides(Scenario option) {
        Weighing weighing = figures.weighing();
        int place = figures.place(option);
        Optional<Province> worst = weighing.worstHit(place);
        return List.of(codes(weighing.winners(place), modelled()), codes(weighing.losers(place), modelled()),
                codes(unsure(option), modelled()), codes(worst.stream().toList()),
                worst.<Table.Cell>map(p -> central(figures.incomeShare(option, p.name())))
                        .orElse(new Table.Mark(Reason.NOT_APPLICABLE)));
    }

    private List<Province> modelled() {
        return figures.income().incomes().provinces();
    }

    /** The provinces that gain at one end of their range and lose at the other. */
    private List<Province> unsure(Scenario option) {
        return modelled().stream().filter(p -> figures.income(option, p.name()).estimate()
                .filter(e -> e.low() < 0 && e.high() > 0).isPresent()).toList();
    }

    /** The index of conflict under the three weightings, always together. */
    public Table conflict() {
        TableBuilder table = new TableBuilder("conflict").text("option");
        for (Weighting weighting : Weighting.values()) {
            table.range("conflict-" + ConflictIndex.name(weighting), Scale.ONE, Unit.RATIO);
        }
        for (Scenario option : weighed()) {
            List<Table.Cell> row = new ArrayList<>(List.of(words(option.name())));
            for (Weighting weighting : Weighting.values()) {
                row.addAll(range(figures.conflict(option, weighting)));
            }
            table.row(row);
        }
        return table.build();
    }

    /** Options that stand against each other and the status quo by national net change, how often that holds, and what alone would change it. */
    public Table standing() {
        TableBuilder table = new TableBuilder("standing").number("rank", Scale.ONE, Unit.COUNT).text("option")
                .number("rank-holds", Scale.PERCENT, Unit.FRACTION).text("pareto")
                .number("pareto-holds", Scale.PERCENT, Unit.FRACTION).text("no-loser")
                .number("no-loser-holds", Scale.PERCENT, Unit.FRACTION).text("flips");
        if (figures.isModelled()) {
            Weighing weighing = figures.weighing();
            List<Text> names = new ArrayList<>(figures.comparable().stream().map(Scenario::name).toList());
            List<String> ids = new ArrayList<>(figures.comparable().stream().map(Scenario::id).toList());
            ids.add(Scenario.STATUS_QUO);
            ids.stream()
                    .sorted((a, b) -> Integer.compare(figures.byGdp().rank(weighing.indexOf(a)),
                            figures.byGdp().rank(weighing.indexOf(b))))
                    .forEach(id -> table.row(standing(id, id.equals(Scenario.STATUS_QUO)
                            ? new Table.Term("option", "STATUS_QUO") : words(names.get(ids.indexOf(id))))));
        }
        return table.build();
    }

    private List<Table.Cell> standing(String id, Table.Cell name) {
        Weighing weighing = figures.weighing();
        int place = weighing.indexOf(id);
        return cells(central(figures.count(id + ".rank", figures.byGdp().rank(place))), name,
                central(figures.share(id + ".rank-holds", figures.byGdp().holds(place))), yes(weighing.isPareto(place)),
                central(figures.share(id + ".pareto-holds", weighing.paretoHolds(place))),
                yes(weighing.central(place).isLossless()),
                central(figures.share(id + ".no-loser-holds", weighing.losslessHolds(place))),
                flips(figures.byGdp().flips(place)));
    }

    private Table.Cell flips(List<ModelParameter> parameters) {
        if (parameters.isEmpty()) {
            return new Table.Term("flips", "NONE");
        }
        List<Text> labels = parameters.stream().map(this::label).toList();
        return words(new Text(labels.stream().map(Text::en).collect(Collectors.joining("; ")),
                labels.stream().map(Text::fr).collect(Collectors.joining("; "))));
    }

    private Text label(ModelParameter parameter) {
        return study.evidence().economy().parameters().get(parameter.id()).label();
    }

    /** For each option the parameters that alone move its national net change most. */
    public Table sensitivity() {
        TableBuilder table =
                new TableBuilder("sensitivity").text("option").number("net", Scale.MILLION, Unit.CAD).text("parameter")
                        .number("at-low", Scale.MILLION, Unit.CAD).number("at-high", Scale.MILLION, Unit.CAD);
        for (Scenario option : weighed()) {
            swings(option).forEach(s -> table.row(cells(words(option.name()),
                    central(printed(option, "all-central", figures.net(option).estimate().orElseThrow().central(),
                            figures.net(option).lineage())),
                    words(label(s.parameter())),
                    central(end(option, s, "low", s.atLow())), central(end(option, s, "high", s.atHigh())))));
        }
        return table.build();
    }

    private List<Swing> swings(Scenario option) {
        return figures.income().swings(option).stream().limit(SWINGS).toList();
    }

    private Figure end(Scenario option, Swing swing, String end, double value) {
        return printed(option, swing.parameter().id() + "-" + end, value,
                figures.net(option).lineage().by("one-parameter", List.of()));
    }

    private Figure printed(Scenario option, String name, double value, Lineage lineage) {
        return book.alone("options." + option.id() + "." + name, value,
                SwingTables.step(figures.net(option).estimate().orElseThrow(), swings(option)), Unit.CAD, lineage);
    }

    /** The options that can be weighed: those that stand against each other by rank, then what may happen. */
    public List<Scenario> weighed() {
        return figures.isModelled() ? figures.weighed() : List.of();
    }
}
