package ca.briefpack.brief;

import ca.briefpack.brief.actor.ActorFacts;
import ca.briefpack.brief.actor.ActorTables;
import ca.briefpack.brief.actor.NextDecision;
import ca.briefpack.brief.book.Baskets;
import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.law.LawChanges;
import ca.briefpack.brief.law.LawSeen;
import ca.briefpack.brief.method.ChangeTables;
import ca.briefpack.brief.method.MethodTables;
import ca.briefpack.brief.option.AnswerTables;
import ca.briefpack.brief.option.ConflictTables;
import ca.briefpack.brief.option.IdleScenarios;
import ca.briefpack.brief.option.IncomeTables;
import ca.briefpack.brief.option.LatelyKnown;
import ca.briefpack.brief.option.LeverTables;
import ca.briefpack.brief.option.OptionFigures;
import ca.briefpack.brief.option.OptionTables;
import ca.briefpack.brief.option.PackageTables;
import ca.briefpack.brief.option.RankTables;
import ca.briefpack.brief.option.WeighingTables;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.Fact;
import ca.briefpack.content.PackSpec;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.model.Actors;
import ca.briefpack.model.Index;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
import ca.briefpack.model.Weighting;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.weigh.Weighing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Composes the trade-off brief: the options of the job against each other. It computes and recommends nothing. */
final class TradeOffBriefing {
    private final Study study;

    TradeOffBriefing(Study study) {
        this.study = study;
    }

    Briefing compose() {
        FigureBook book = new FigureBook(study);
        BriefingBuilder contents = new BriefingBuilder(study, book);
        OptionFigures figures = new OptionFigures(study, book);
        addHeadlines(contents, figures);
        OptionTables options = new OptionTables(study, figures);
        IncomeTables income = new IncomeTables(study, figures);
        contents.table(options.options()).table(options.markets()).table(options.income()).table(options.incomeShare())
                .table(options.gdp()).table(options.exports()).table(options.jobs()).table(options.home())
                .table(options.detail()).table(income.parts()).table(income.ownParts()).table(income.partsByPlace())
                .table(income.closures())
                .table(income.closuresByPlace())
                .table(income.ownMarket()).chart(options.heat());
        PackageTables packages = new PackageTables(study, book, figures);
        new AnswerTables(study, book, figures, packages.robust()).addTo(contents);
        packages.addTo(contents);
        contents.facts("scenarios-idle", IdleScenarios.of(study, study.agenda().options())).facts("options-lately",
                LatelyKnown.of(study, study.agenda().options())).facts("options-short", options.inShort());
        WeighingTables weighing = new WeighingTables(study, book, figures);
        contents.table(weighing.balance()).table(weighing.choices()).table(weighing.happenings()).table(weighing.divides())
                .table(weighing.standing()).table(weighing.sensitivity());
        new RankTables(study, figures).addTo(contents);
        if (study.agenda().prints(Index.CONFLICT)) {
            contents.table(weighing.conflict());
            addHistory(contents, new ConflictTables(study, book, figures, weighing.weighed()));
        }
        new LeverTables(study, book).addTo(contents);
        new ChangeTables(study, book, Cell.CANADA, Cell.ALL).addTo(contents);
        addActors(contents, book);
        Baskets baskets = new Baskets(study.evidence());
        new NextDecision(study, book).addTo(contents, "ca", baskets.all(), baskets.allToChina());
        contents.table(new MethodTables(study, book).parameters());
        return LawSeen.close(contents, study, PackSpec.tradeOffs());
    }

    private static void addHistory(BriefingBuilder contents, ConflictTables history) {
        if (history.isAny()) {
            history.addTo(contents);
            history.addChart(contents);
        }
    }

    private void addHeadlines(BriefingBuilder contents, OptionFigures figures) {
        Weighing weighing = figures.weighing();
        List<Scenario> ranked = figures.isModelled() ? figures.ranked() : List.of();
        int lossless = (int) ranked.stream().filter(o -> weighing.central(figures.place(o)).isLossless()).count();
        contents.figure("options", figures.number("number", figures.asked().size()))
                .figure("options-counted", figures.number("counted", figures.comparable().size()))
                .figure("options-divisive", ranked.isEmpty() ? figures.none("divisive", Unit.COUNT)
                        : figures.count("divisive", figures.divisive().size()))
                .figure("options-no-loser", ranked.isEmpty() ? figures.none("no-loser", Unit.COUNT)
                        : figures.count("no-loser", lossless))
                .figure("points", figures.number("points", study.impact().drawSet().points()))
                .figure("order-holds", ranked.isEmpty() ? figures.none("order-holds", Unit.COUNT)
                        : figures.count("order-holds",
                                (int) Math.round(figures.byGdp().orderHolds() * study.impact().drawSet().points())));
        Optional<Scenario> first = ranked.stream().findFirst();
        Optional<Scenario> last = ranked.stream().reduce((a, b) -> b);
        Optional<Scenario> divisive = figures.isModelled() ? figures.divisive().stream().findFirst() : Optional.empty();
        headline(contents, figures, "highest-net", first, first.map(figures::net));
        headline(contents, figures, "lowest-net", last, last.map(figures::net));
        headline(contents, figures, "most-divisive", divisive, divisive.map(o -> figures.conflict(o, Weighting.GDP)));
    }

    /** A figure, and the name of the option that it is of as a fact of the same name. */
    private void headline(BriefingBuilder contents, OptionFigures figures, String name, Optional<Scenario> option,
            Optional<Figure> figure) {
        contents.figure(name, figure.orElseGet(() -> figures.none(name, Unit.RATIO)));
        Actors.DatePoint asOf = new Actors.DatePoint(study.edition().asOf(), Actors.Precision.DAY);
        contents.facts(name,
                option.stream().map(o -> new Fact(o.id(), "option", asOf, o.name(), Text.same(o.id()), figure, o.row()))
                        .toList());
    }

    private void addActors(BriefingBuilder contents, FigureBook book) {
        ActorFacts facts = new ActorFacts(study.evidence(), study.edition().asOf(), Set.of(), Set.of());
        new LawChanges(study, book).addTo(contents, m -> true, code -> true, facts.events());
        ActorTables tables = new ActorTables(study, book);
        contents.facts("positions", facts.positions()).facts("asks", facts.asks())
                .facts("asks-before", facts.asksBefore()).facts("calendar", facts.calendar())
                .table(tables.positions(facts.positions())).table(tables.events("calendar", facts.calendar()));
    }
}
