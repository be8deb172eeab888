package ca.briefpack.brief.option;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.option.OptionFigures.Choice;
import ca.briefpack.content.Fact;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Joined.Answered;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.theory.BreakEven;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The line of a brief's own: of what Canada can do, alone or in a bargain, what moves a place or a sector most, whichever way, and
 * how likely an answer may be before an option stops paying there.
 *
 * <p>It is told in facts. {@code own-choice} is the option, its kind whose choice it is, its detail what the sign depends on there,
 * its figure what it brings Canada; the list is empty if no option moves the place or the sector as much as counts, and absent if
 * none is weighed. {@code own-effects} are its effects there. {@code own-answers} are answers on record, one an option, with the
 * chance for the place; {@code own-answers-canada} are the same with the chance for Canada.
 */
public final class OwnChoices {
    /** Fewer jobs are no number to tell. */
    private static final double LEAST_JOBS = 10;
    /** Where no chance of an answer turns the sign of an option. */
    private static final double NEVER = 2;
    private final Study study;
    private final FigureBook book;
    private final OptionFigures figures;
    private final DatePoint day;

    public OwnChoices(Study study, FigureBook book, OptionFigures figures) {
        this.study = study;
        this.book = book;
        this.figures = figures;
        this.day = new DatePoint(study.edition().asOf(), Precision.DAY);
    }

    /** @param place empty for Canada; nothing is told of a place without an account */
    public void addTo(BriefingBuilder contents, Optional<Province> place) {
        if (!figures.isModelled() || !figures.income().places().contains(place)) {
            return;
        }
        Optional<Scenario> own = figures.counted().stream().filter(option -> isOwn(option) && moves(option, place))
                .min(Comparator.comparingDouble((Scenario option) -> -size(income(option, place)))
                        .thenComparing(figures::choice));
        contents.facts("own-choice", own.map(option -> choice(option,
                new IncomeTables(study, figures).hangs(option, place).name())).stream().toList())
                .facts("own-effects", place.isEmpty() ? List.of()
                        : own.map(option -> effect(option, "INCOME", income(option, place))).stream().toList());
        List<Answered> answers = figures.counted().stream().flatMap(option -> answer(option, place).stream())
                .sorted(Comparator.comparing((Answered a) -> !own.equals(Optional.of(a.option())))
                        .thenComparingDouble(a -> chance(a, place)))
                .toList();
        addAnswers(contents, answers, place);
    }

    /** Where none of what Canada can do moves the sector, what others decide stands in its place. */
    public void addTo(BriefingBuilder contents, Sector sector) {
        if (!figures.isModelled()) {
            return;
        }
        Optional<Scenario> own = figures.counted().stream().filter(option -> move(option, sector) > 0)
                .min(Comparator.comparing((Scenario option) -> !isOwn(option))
                        .thenComparingDouble(option -> -move(option, sector)).thenComparing(figures::choice));
        contents.facts("own-choice", own.map(option -> choice(option, IncomeTables.Hang.NOTHING.name())).stream().toList())
                .facts("own-effects", own.map(option -> effects(option, sector)).orElse(List.of()));
        addAnswers(contents, own.flatMap(option -> answer(option, Optional.empty())).stream().toList(), Optional.empty());
    }

    private void addAnswers(BriefingBuilder contents, List<Answered> answers, Optional<Province> place) {
        contents.facts("own-answers", answers.stream().map(answer -> told(answer, place)).toList())
                .facts("own-answers-canada", answers.stream().map(answer -> told(answer, Optional.empty())).toList());
    }

    /**
     * Of the answers on record to an option the one that turns its sign at the lowest chance: that ends a gain first, or makes up
     * for a loss first.
     *
     * @param place empty for Canada
     */
    Optional<Answered> answer(Scenario option, Optional<Province> place) {
        return study.agenda().joined().answersTo(option).stream().filter(answer -> counts(answer, place))
                .min(Comparator.comparingDouble(a -> chance(a, place)));
    }

    /** True if an answer takes something from a place, or makes up for a loss: one that adds to a gain limits nothing. */
    private boolean counts(Answered answer, Optional<Province> place) {
        return breakEven(answer, place).kind() == BreakEven.Kind.ABOVE
                || central(figures.income().answered(answer, place)) < central(
                        figures.income().unanswered(answer.option(), place));
    }

    private static double central(Figure figure) {
        return figure.estimate().orElseThrow().central();
    }

    private double chance(Answered answer, Optional<Province> place) {
        double chance = breakEven(answer, place).chance();
        return Double.isNaN(chance) ? NEVER : chance;
    }

    /** At which chances of an answer an option pays, by central estimates. */
    BreakEven breakEven(Answered answer, Optional<Province> place) {
        return figures.income().breakEven(answer, place).central();
    }

    private Fact told(Answered answer, Optional<Province> place) {
        return new Fact("own." + answer.id(), breakEven(answer, place).kind().name(),
                new DatePoint(answer.answer().onRecord(), Precision.DAY), answer.option().name(), answer.answer().name(),
                Optional.of(figures.income().chance(answer, place)), answer.answer().row());
    }

    private Fact choice(Scenario option, String hang) {
        return new Fact("own." + option.id(), figures.choice(option).name(), day, option.name(), Text.same(hang),
                Optional.of(figures.net(option)), option.row());
    }

    private Fact effect(Scenario option, String kind, Figure figure) {
        return new Fact("own." + option.id() + "." + kind, kind, day, option.name(), Text.same(kind), Optional.of(figure),
                option.row());
    }

    /** Sales in the markets in which the option moves them, each with the jobs that they carry. */
    private List<Fact> effects(Scenario option, Sector sector) {
        List<Fact> effects = new ArrayList<>();
        addEffects(effects, option, sector, "ABROAD", Indicator.EXPORTS_CHANGE_VS_STATUS_QUO,
                Indicator.JOBS_CANADA_CHANGE_VS_STATUS_QUO);
        addEffects(effects, option, sector, "HOME", Indicator.HOME_SALES_CHANGE_VS_STATUS_QUO,
                Indicator.HOME_JOBS_CANADA_CHANGE_VS_STATUS_QUO);
        return effects;
    }

    private void addEffects(List<Fact> effects, Scenario option, Sector sector, String market, Indicator sales, Indicator jobs) {
        if (change(option, sector, sales) != 0) {
            effects.add(effect(option, market, figure(option, sector, sales)));
            Figure carried = figure(option, sector, jobs);
            if (size(carried) >= LEAST_JOBS) {
                effects.add(effect(option, market + "_JOBS", carried));
            }
        }
    }

    private boolean isOwn(Scenario option) {
        return figures.choice(option).order() == Choice.CANADA.order();
    }

    private boolean moves(Scenario option, Optional<Province> place) {
        return size(income(option, place)) >= figures.least(place);
    }

    private Figure income(Scenario option, Optional<Province> place) {
        return figures.income(option, place.map(Province::name).orElse(Cell.CANADA));
    }

    private static double size(Figure figure) {
        return figure.estimate().map(estimate -> Math.abs(estimate.central())).orElse(0.0);
    }

    /** Whole millions of sales abroad and at home, whichever way: ripples are no reason to tell one option before another. */
    private double move(Scenario option, Sector sector) {
        return Math.rint((Math.abs(change(option, sector, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO))
                + Math.abs(change(option, sector, Indicator.HOME_SALES_CHANGE_VS_STATUS_QUO))) / ShownScenarios.LEAST_OF_SECTOR);
    }

    /** The central change in dollars; none if it does not count. */
    private double change(Scenario option, Sector sector, Indicator indicator) {
        return study.impact().find(cell(option, sector, indicator)).map(estimate -> estimate.central())
                .filter(central -> Math.abs(central) >= ShownScenarios.LEAST_OF_SECTOR).orElse(0.0);
    }

    private Figure figure(Scenario option, Sector sector, Indicator indicator) {
        return book.of(cell(option, sector, indicator));
    }

    private static Cell cell(Scenario option, Sector sector, Indicator indicator) {
        return new Cell(option.id(), Cell.CANADA, sector.code(), indicator);
    }
}
