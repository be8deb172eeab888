package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Headlines;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.option.IncomeFigures.Mixed;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Joined.Answered;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.theory.BreakEven;
import ca.briefpack.weigh.BreakEvens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

/** The other side's answers: what each would turn an option into, and how likely it may be before the option stops paying. */
public final class AnswerTables {
    private final Study study;
    private final FigureBook book;
    private final OptionFigures figures;
    private final IncomeFigures income;
    private final Set<String> first;

    /** @param first ids of options whose answers are told before all others */
    public AnswerTables(Study study, FigureBook book, OptionFigures figures, Set<String> first) {
        this.study = study;
        this.book = book;
        this.figures = figures;
        this.income = figures.income();
        this.first = first;
    }

    /** Adds the tables, and the chart if an answer turns a sign. */
    public void addTo(BriefingBuilder contents) {
        contents.table(answers()).table(closures()).table(limits()).table(byPlace());
        new ApartAnswers(study).addTo(contents);
        told().stream().filter(answer -> crossings(answer).findAny().isPresent()).findFirst()
                .ifPresent(answer -> contents.chart(chart(answer)));
    }

    /** The chances at which an answer turns a sign, by place. */
    private DoubleStream crossings(Answered answer) {
        return income.places().stream().mapToDouble(place -> income.breakEven(answer, place).central().chance())
                .filter(chance -> !Double.isNaN(chance));
    }

    /** Where all signs turn at small chances, no more than those are drawn: over half of all the crossings would lie on one spot. */
    private Chart chart(Answered answer) {
        Mixed most = crossings(answer).allMatch(chance -> chance <= Mixed.TWENTIETH.chance()) ? Mixed.TWENTIETH : Mixed.HALF;
        return new Chart.Chances("answer-chances", Scale.PERCENT, most.chance(), answer.option().name(), answer.answer().name(),
                income.places().stream()
                        .map(place -> new Chart.ChanceLine(Text.same(place.map(Province::name).orElse(Cell.CANADA)),
                                unanswered(answer, place), mixed(answer, place, most), income.chance(answer, place)))
                        .toList());
    }

    private Figure unanswered(Answered answer, Optional<Province> place) {
        return share(answer, place, "unanswered", income.unanswered(answer.option(), place));
    }

    private Figure mixed(Answered answer, Optional<Province> place, Mixed mixed) {
        return share(answer, place, mixed.word(), income.mixed(answer, place, mixed));
    }

    private Figure share(Answered answer, Optional<Province> place, String name, Figure figure) {
        return new Headlines(study, book, place.map(Province::name).orElse(Cell.CANADA), Cell.ALL)
                .shareOfGdp("options." + answer.option().id() + "." + answer.answer().id() + "." + name, figure);
    }

    /**
     * Answers to the options that are told first, then to those that divide the provinces, then those that would end Canada's gain at
     * the lowest chance.
     */
    private List<Answered> told() {
        return income.incomes().provinces().isEmpty() ? List.of() : study.agenda().joined().answered().stream()
                .sorted(Comparator.comparing((Answered answer) -> !first.contains(answer.option().id()))
                        .thenComparing(answer -> !figures.divides(answer.option()))
                        .thenComparingDouble(this::limit))
                .toList();
    }

    private double limit(Answered answer) {
        BreakEven found = income.breakEven(answer, Optional.empty()).central();
        return found.kind() == BreakEven.Kind.BELOW ? found.chance() : Double.POSITIVE_INFINITY;
    }

    /** Each answer with what its option nets without and with it, for Canada. */
    private Table answers() {
        TableBuilder table = new TableBuilder("answers").text("option", "answer").date("on-record")
                .number("net-without", Scale.MILLION, Unit.CAD).number("net-with", Scale.MILLION, Unit.CAD).text("pays")
                .range("break-even", Scale.PERCENT, Unit.FRACTION).text("pays-below", "pays-at-any", "pays-at-no", "pays-above");
        for (Answered answer : told()) {
            table.row(cells(words(answer.option().name()), words(answer.answer().name()),
                    new Table.Day(new DatePoint(answer.answer().onRecord(), Precision.DAY)),
                    central(income.unanswered(answer.option(), Optional.empty())),
                    central(income.answered(answer, Optional.empty())), kind(answer, Optional.empty()),
                    range(income.chance(answer, Optional.empty())),
                    provinces(answer, BreakEven.Kind.BELOW), provinces(answer, BreakEven.Kind.AT_ANY),
                    provinces(answer, BreakEven.Kind.AT_NO), provinces(answer, BreakEven.Kind.ABOVE)));
        }
        return table.build();
    }

    /** The chance up to which an option pays for Canada under each closure. */
    private Table closures() {
        TableBuilder table = new TableBuilder("answer-closures").text("option", "answer");
        List<IncomeClosure> closures = List.of(IncomeClosure.values());
        closures.forEach(closure -> table.number("chance-" + IncomeFigures.word(closure), Scale.PERCENT, Unit.FRACTION));
        table.number("chance-least", Scale.PERCENT, Unit.FRACTION).number("chance-most", Scale.PERCENT, Unit.FRACTION);
        for (Answered answer : told()) {
            List<Table.Cell> row = new ArrayList<>(List.of(words(answer.option().name()), words(answer.answer().name())));
            List<Figure> chances = closures.stream().map(closure -> income.chance(answer, closure)).toList();
            List<Figure> sorted = chances.stream().filter(chance -> !chance.isMissing())
                    .sorted(Comparator.comparingDouble(chance -> chance.estimate().orElseThrow().central())).toList();
            chances.forEach(chance -> row.add(central(chance)));
            row.add(sorted.isEmpty() ? new Table.Mark(Reason.NOT_APPLICABLE) : central(sorted.get(0)));
            row.add(sorted.isEmpty() ? new Table.Mark(Reason.NOT_APPLICABLE) : central(sorted.get(sorted.size() - 1)));
            table.row(row);
        }
        return table.build();
    }

    /** For each answer the province whose gain it would end at the lowest chance. */
    private Table limits() {
        TableBuilder table = new TableBuilder("answer-limits").text("option", "answer", "province").range("break-even",
                Scale.PERCENT, Unit.FRACTION);
        for (Answered answer : told()) {
            income.incomes().provinces().stream()
                    .filter(p -> income.breakEven(answer, Optional.of(p)).central().kind() == BreakEven.Kind.BELOW)
                    .min(Comparator.comparingDouble(p -> income.breakEven(answer, Optional.of(p)).central().chance()))
                    .ifPresent(p -> table.row(cells(words(answer.option().name()), words(answer.answer().name()),
                            income.name(Optional.of(p)), range(income.chance(answer, Optional.of(p))))));
        }
        return table.build();
    }

    private Figure held(Answered answer) {
        return book.counted("options." + answer.option().id() + ".chance-held." + answer.answer().id(),
                Estimate.exact(study.agenda().joined().chance(answer), Unit.FRACTION), "chosen", List.of(answer.answer().row()));
    }

    private Table.Cell kind(Answered answer, Optional<Province> place) {
        return new Table.Term("pays", income.breakEven(answer, place).central().kind().name());
    }

    private Table.Cell provinces(Answered answer, BreakEven.Kind kind) {
        List<Province> all = income.incomes().provinces();
        List<Province> held =
                all.stream().filter(p -> income.breakEven(answer, Optional.of(p)).central().kind() == kind).toList();
        return OptionTables.codes(held, all);
    }

    /** The same by province, with how often it pays at no chance and at any. */
    private Table byPlace() {
        TableBuilder table = new TableBuilder("answers-detail").text("option", "answer", "answer-why", "province")
                .range("net-without", Scale.MILLION, Unit.CAD).range("net-with", Scale.MILLION, Unit.CAD).text("pays")
                .range("break-even", Scale.PERCENT, Unit.FRACTION)
                .number("share-without", Scale.PERCENT, Unit.FRACTION).number("share-at-half", Scale.PERCENT, Unit.FRACTION)
                .number("share-at-twentieth", Scale.PERCENT, Unit.FRACTION)
                .number("at-no-share", Scale.PERCENT, Unit.FRACTION)
                .number("at-any-share", Scale.PERCENT, Unit.FRACTION).number("chance-held", Scale.PERCENT, Unit.FRACTION);
        for (Answered answer : told()) {
            for (Optional<Province> place : income.places()) {
                BreakEvens found = income.breakEven(answer, place);
                table.row(cells(words(answer.option().name()), words(answer.answer().name()), words(answer.answer().why()),
                        income.name(place),
                        range(income.unanswered(answer.option(), place)), range(income.answered(answer, place)),
                        kind(answer, place), range(income.chance(answer, place)),
                        central(unanswered(answer, place)), central(mixed(answer, place, Mixed.HALF)),
                        central(mixed(answer, place, Mixed.TWENTIETH)),
                        central(income.share(answer, place, "at-no", found.atNo())),
                        central(income.share(answer, place, "at-any", found.atAny())), central(held(answer))));
            }
        }
        return table.build();
    }
}
