package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Weighting;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.weigh.Ranking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Where options and the status quo stand under the three weightings, always together, and which parameter alone would change
 * that.
 */
public final class RankTables {
    private final Study study;
    private final OptionFigures figures;

    public RankTables(Study study, OptionFigures figures) {
        this.study = study;
        this.figures = figures;
    }

    /** Adds the tables, empty where nothing can be weighed, and how many options they tell of. */
    public void addTo(BriefingBuilder contents) {
        contents.table(ranks()).table(means()).table(changes())
                .figure("rank-differs",
                        number("rank-differs", figures.comparable().stream().filter(o -> differs(figures.place(o))).count()))
                .figure("rank-flips",
                        number("rank-flips",
                                figures.comparable().stream().filter(o -> !flips(figures.place(o)).isEmpty()).count()));
    }

    private Figure number(String name, long options) {
        return figures.isModelled() ? figures.count(name, (int) options) : figures.none(name, Unit.COUNT);
    }

    /** Ranks side by side, and how often each holds. */
    private Table ranks() {
        TableBuilder table = new TableBuilder("ranks").text("option");
        for (Weighting weighting : Weighting.values()) {
            table.number(key("rank", weighting), Scale.ONE, Unit.COUNT).number(key("holds", weighting), Scale.PERCENT,
                    Unit.FRACTION);
        }
        for (Ranked option : ranked()) {
            List<Table.Cell> row = new ArrayList<>(List.of(option.name()));
            for (Weighting weighting : Weighting.values()) {
                Ranking ranking = figures.weighing().ranking(weighting);
                row.add(central(rank(option, weighting)));
                row.add(central(figures.share(option.id() + "." + id("rank-holds", weighting), ranking.holds(option.place()))));
            }
            table.row(row);
        }
        return table.build();
    }

    private Figure rank(Ranked option, Weighting weighting) {
        return figures.count(option.id() + "." + id("rank", weighting),
                figures.weighing().ranking(weighting).rank(option.place()));
    }

    /** The mean change in GDP that the ranks follow. */
    private Table means() {
        TableBuilder table = new TableBuilder("means").text("option");
        for (Weighting weighting : Weighting.values()) {
            table.range(key("mean", weighting), Scale.PERCENT, Unit.FRACTION);
        }
        ranked().forEach(option -> table.row(cells(option.name(),
                Arrays.stream(Weighting.values()).flatMap(w -> range(mean(option, w)).stream()).toList())));
        return table.build();
    }

    private Figure mean(Ranked option, Weighting weighting) {
        return figures.mean(option.id() + "." + key("mean", weighting), figures.weighing().mean(option.place(), weighting));
    }

    /** Each parameter that alone gives an option another rank, with the rank at its central, low and high value. */
    private Table changes() {
        TableBuilder table = new TableBuilder("rank-changes").text("option", "parameter");
        for (Weighting weighting : Weighting.values()) {
            for (String at : List.of("rank", "rank-at-low", "rank-at-high")) {
                table.number(key(at, weighting), Scale.ONE, Unit.COUNT);
            }
        }
        ranked().forEach(option -> flips(option.place()).forEach(parameter -> table.row(cells(option.name(),
                words(study.evidence().economy().parameters().get(parameter.id()).label()),
                Arrays.stream(Weighting.values()).flatMap(w -> atEnds(option, parameter, w).stream()).toList()))));
        return table.build();
    }

    private List<Table.Cell> atEnds(Ranked option, ModelParameter parameter, Weighting weighting) {
        Ranking ranking = figures.weighing().ranking(weighting);
        String id = option.id() + "." + id("rank", weighting) + "." + parameter.id();
        return List.of(central(rank(option, weighting)),
                central(figures.count(id + "-low", ranking.atLow(option.place(), parameter))),
                central(figures.count(id + "-high", ranking.atHigh(option.place(), parameter))));
    }

    /** The parameters that alone change the option's rank under one weighting or more. */
    private List<ModelParameter> flips(int place) {
        return Arrays.stream(ModelParameter.values()).filter(p -> Arrays.stream(Weighting.values())
                .anyMatch(w -> figures.weighing().ranking(w).flips(place).contains(p))).toList();
    }

    private boolean differs(int place) {
        return Arrays.stream(Weighting.values()).map(w -> figures.weighing().ranking(w).rank(place)).distinct().count() > 1;
    }

    /** An option that is weighed, or the status quo. */
    private record Ranked(String id, int place, Table.Cell name) {
    }

    private List<Ranked> ranked() {
        if (!figures.isModelled()) {
            return List.of();
        }
        List<Ranked> all = new ArrayList<>();
        figures.comparable().forEach(o -> all.add(new Ranked(o.id(), figures.place(o), words(o.name()))));
        all.add(new Ranked(Scenario.STATUS_QUO, figures.weighing().indexOf(Scenario.STATUS_QUO),
                new Table.Term("option", "STATUS_QUO")));
        return all.stream().sorted(Comparator.comparingInt(o -> figures.weighing().ranking(Weighting.GDP).rank(o.place())))
                .toList();
    }

    /** {@code rank-population}: of a column and, but for {@link #id}, of a figure. */
    private static String key(String name, Weighting weighting) {
        return name + "-" + weighting.name().toLowerCase(Locale.ROOT);
    }

    /** The same for the ids of ranks, where the plain name is that by GDP, by which every other table is ordered. */
    private static String id(String name, Weighting weighting) {
        return weighting == Weighting.GDP ? name : key(name, weighting);
    }
}
