package ca.briefpack.brief.option;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Table;
import ca.briefpack.impact.Swing;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.model.Joined.Answered;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Rounded;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.theory.BreakEven;
import ca.briefpack.weigh.BreakEvens;
import ca.briefpack.weigh.Incomes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of real income: by option, part, place and closure, against the status quo. */
public final class IncomeFigures {
    private static final String ANSWERED = "real-income-answer";
    private static final String BREAK_EVEN = "break-even";
    private static final List<IncomeItem> PARTS = Arrays.stream(IncomeItem.values()).filter(IncomeItem::isPart).toList();
    /** Parts that stand by themselves for Canada, too; of provinces it is what home producers gain or lose. */
    private static final Set<IncomeItem> IN_CANADA = Set.of(IncomeItem.USERS, IncomeItem.REVENUE, IncomeItem.INPUTS);
    /** Chances are told in whole per cent, those under one in tenths. */
    private static final int CHANCE_STEP = -2;
    private static final double LEAST_WHOLE = 0.01;
    private final Study study;
    private final FigureBook book;
    private final Incomes incomes;
    private final IncomeLineage lineages;

    public IncomeFigures(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        this.lineages = new IncomeLineage(study);
        this.incomes = new Incomes(study.impact().income(), study.agenda().joined());
    }

    public Incomes incomes() {
        return incomes;
    }

    /** Provinces with an account, then Canada, which is empty. */
    List<Optional<Province>> places() {
        return Stream.concat(incomes.provinces().stream().map(Optional::of), Stream.of(Optional.<Province>empty())).toList();
    }

    /** What a table calls one of them. */
    Table.Cell name(Optional<Province> place) {
        return place.<Table.Cell>map(p -> new Table.Words(study.evidence().reference().provinceName(p)))
                .orElse(new Table.Term("place", Cell.CANADA));
    }

    /** The parts that real income adds up from, answers apart. */
    public static List<IncomeItem> parts() {
        return PARTS;
    }

    /** @param place empty for Canada */
    public Figure of(Scenario option, IncomeItem item, Optional<Province> place, IncomeClosure closure) {
        return figure(id(option, place, word(item), closure), incomes.find(option, item, place, closure),
                lineages.of(List.of(option), item));
    }

    /** Real income under a closure that is a limit: without a range of its own, to the digits of the nearest one that has. */
    Figure limit(Scenario option, Optional<Province> place, IncomeClosure closure) {
        double central = incomes.find(option, IncomeItem.INCOME, place, closure).orElseThrow()[0];
        return book.alone(id(option, place, word(IncomeItem.INCOME), closure), central,
                of(option, IncomeItem.INCOME, place, IncomeClosure.PRINTED).estimate().orElseThrow(),
                lineages.of(List.of(option), IncomeItem.INCOME));
    }

    /** The same under the closure that is printed. @param place a province's code, or that of Canada */
    public Figure of(Scenario option, IncomeItem item, String place) {
        return of(option, item, place.equals(Cell.CANADA) ? Optional.empty() : Optional.of(Province.of(place)),
                IncomeClosure.PRINTED);
    }

    /** The change in real income that an option brings a place. */
    public Figure income(Scenario option, String place) {
        return of(option, IncomeItem.INCOME, place);
    }

    /**
     * What the law in force brings against that of the baseline. A part shows one digit more than real income at most: some rest on
     * parameters that are not drawn, so that their ranges alone would tell too many.
     */
    Figure borne(IncomeItem item, Optional<Province> place) {
        Estimate borne = range(item, place);
        int step = Math.max(Rounded.of(borne).stepExponent(), Rounded.of(range(IncomeItem.INCOME, place)).stepExponent() - 1);
        return book.each(place.map(Province::slug).orElse("ca") + ".borne." + word(item), borne, step,
                lineages.inForce(item));
    }

    private Estimate range(IncomeItem item, Optional<Province> place) {
        double[] back = study.impact().income().find(Scenario.BASELINE, item, place, IncomeClosure.PRINTED).orElseThrow();
        return study.impact().range(Arrays.stream(back).map(value -> 0 - value).toArray(), Unit.CAD);
    }

    /** What an option brings if an answer surely comes. */
    public Figure answered(Answered answer, Optional<Province> place) {
        return figure(id(answer.option(), place, "income." + answer.answer().id(), IncomeClosure.PRINTED),
                incomes.answered(answer, IncomeItem.INCOME, place, IncomeClosure.PRINTED), lineage(with(answer)));
    }

    /** A chance at which option and answer are told mixed. */
    enum Mixed {
        HALF(0.5), TWENTIETH(0.05);

        private final double chance;

        Mixed(double chance) {
            this.chance = chance;
        }

        double chance() {
            return chance;
        }

        String word() {
            return "at-" + IncomeFigures.word(this);
        }
    }

    /** What an option brings if an answer comes with a chance. */
    Figure mixed(Answered answer, Optional<Province> place, Mixed mixed) {
        double[] net =
                incomes.unanswered(answer.option(), IncomeItem.INCOME, place, IncomeClosure.PRINTED).orElseThrow().clone();
        double[] with = incomes.answered(answer, IncomeItem.INCOME, place, IncomeClosure.PRINTED).orElseThrow();
        Arrays.setAll(net, d -> net[d] + mixed.chance() * (with[d] - net[d]));
        return figure(id(answer.option(), place, "income." + answer.answer().id() + "." + mixed.word(), IncomeClosure.PRINTED),
                Optional.of(net), lineage(answer, "real-income-at-chance"));
    }

    /** What an option brings if no answer comes. */
    public Figure unanswered(Scenario option, Optional<Province> place) {
        return figure(id(option, place, "income.unanswered", IncomeClosure.PRINTED),
                incomes.unanswered(option, IncomeItem.INCOME, place, IncomeClosure.PRINTED), lineage(List.of(option)));
    }

    private Figure figure(String id, Optional<double[]> values, Lineage lineage) {
        return values.map(v -> book.derived(id, study.impact().range(v, Unit.CAD), lineage))
                .orElseGet(() -> book.missing(id, Unit.CAD, Reason.NOT_AVAILABLE));
    }

    /**
     * The parts of an option's real income and, last, what its answers take, printed to one step so that they add up to the
     * whole as it is printed: each is rounded to one of the two values next to it, the nearer one where it stands elsewhere too.
     */
    public List<Figure> fitted(Scenario option, Optional<Province> place) {
        Figure whole = of(option, IncomeItem.INCOME, place, IncomeClosure.PRINTED);
        List<String> names = new ArrayList<>(PARTS.stream().map(IncomeFigures::word).toList());
        names.add("answer");
        if (whole.isMissing()) {
            return names.stream().map(name -> book.missing(id(option, place, name + ".fitted", IncomeClosure.PRINTED), Unit.CAD,
                    Reason.NOT_AVAILABLE)).toList();
        }
        int step = whole.rounded().stepExponent();
        double[] values = DoubleStream.concat(
                PARTS.stream()
                        .mapToDouble(part -> incomes.unanswered(option, part, place, IncomeClosure.PRINTED).orElseThrow()[0]),
                DoubleStream.of(incomes.answer(option, IncomeItem.INCOME, place, IncomeClosure.PRINTED).orElseThrow()[0]))
                .toArray();
        boolean[] elsewhere = new boolean[values.length];
        for (int i = 0; i < PARTS.size(); i++) {
            elsewhere[i] = place.isPresent() ? PARTS.get(i) == IncomeItem.HOME : IN_CANADA.contains(PARTS.get(i));
        }
        double[] printed = fit(values, elsewhere, whole.rounded().central().doubleValue(), step);
        List<Scenario> answered = Stream.concat(Stream.of(option),
                study.agenda().joined().answersTo(option).stream().map(answer -> answer.answer().scenario())).toList();
        Lineage answers = lineages.of(answered, IncomeItem.INCOME).by(ANSWERED, List.of());
        return IntStream.range(0, values.length)
                .mapToObj(i -> book.fitted(id(option, place, names.get(i) + ".fitted", IncomeClosure.PRINTED),
                        values[i], printed[i], step, Unit.CAD,
                        i < PARTS.size() ? lineages.of(List.of(option), PARTS.get(i)) : answers))
                .toList();
    }

    /** The chance up to which an option pays, over the draws. */
    public BreakEvens breakEven(Answered answer, Optional<Province> place) {
        return BreakEvens.of(study.impact().drawSet(),
                incomes.unanswered(answer.option(), IncomeItem.INCOME, place, IncomeClosure.PRINTED).orElseThrow(),
                incomes.answered(answer, IncomeItem.INCOME, place, IncomeClosure.PRINTED).orElseThrow());
    }

    /** The chance up to which an option pays for Canada under a closure, by central estimates: 1 at any, 0 at none. */
    Figure chance(Answered answer, IncomeClosure closure) {
        BreakEven found = BreakEven.of(
                incomes.unanswered(answer.option(), IncomeItem.INCOME, Optional.empty(), closure).orElseThrow()[0],
                incomes.answered(answer, IncomeItem.INCOME, Optional.empty(), closure).orElseThrow()[0]);
        String id = id(answer.option(), Optional.empty(), "chance-central." + answer.answer().id(), closure);
        if (found.kind() == BreakEven.Kind.ABOVE) {
            return book.notApplicable(id, Unit.FRACTION, lineage(answer, BREAK_EVEN));
        }
        double chance = switch (found.kind()) {
            case AT_ANY -> 1;
            case AT_NO -> 0;
            default -> found.chance();
        };
        return book.alone(id, chance, chance > 0 && chance < LEAST_WHOLE ? CHANCE_STEP - 1 : CHANCE_STEP, Unit.FRACTION,
                lineage(answer, BREAK_EVEN));
    }

    /** Its chance with its range; not applicable where there is none. */
    public Figure chance(Answered answer, Optional<Province> place) {
        BreakEvens found = breakEven(answer, place);
        String id = id(answer.option(), place, "chance." + answer.answer().id(), IncomeClosure.PRINTED);
        return Double.isNaN(found.central().chance()) ? book.notApplicable(id, Unit.FRACTION, lineage(answer, BREAK_EVEN))
                : book.each(id, new Estimate(found.low(), found.central().chance(), found.high(), Unit.FRACTION),
                        found.central().chance() < LEAST_WHOLE ? CHANCE_STEP - 1 : CHANCE_STEP,
                        lineage(answer, BREAK_EVEN));
    }

    /** A share of the draws at which something holds of an answer. */
    Figure share(Answered answer, Optional<Province> place, String name, double share) {
        return book.derived(id(answer.option(), place, name + "." + answer.answer().id(), IncomeClosure.PRINTED),
                Estimate.exact(share, Unit.FRACTION), lineage(answer, "break-even-share"));
    }

    /** How far each parameter alone moves Canada's real income under an option, widest first; those that do not left out. */
    List<Swing> swings(Scenario option) {
        double[] values = incomes.find(option, IncomeItem.INCOME, Optional.empty(), IncomeClosure.PRINTED).orElseThrow();
        return Swing.all(study.impact().drawSet(), values, Unit.CAD).stream()
                .sorted(Comparator.comparingDouble(Swing::width).reversed()).toList();
    }

    private static String id(Scenario option, Optional<Province> place, String name, IncomeClosure closure) {
        return "options." + option.id() + "." + place.map(Province::slug).orElse("ca") + "." + name + "." + word(closure);
    }

    static String word(Enum<?> key) {
        return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Scenario> with(Answered answer) {
        return List.of(answer.option(), answer.answer().scenario());
    }

    /** What is told of an option and its answer, by a method of its own. */
    private Lineage lineage(Answered answer, String method) {
        return lineages.of(with(answer), IncomeItem.INCOME).by(method, List.of());
    }

    /** Of the workers whom the duties under options together displace. */
    Lineage workers(List<Scenario> together) {
        return lineages.workers(together);
    }

    /** Of real income under options together. */
    Lineage lineage(List<Scenario> together) {
        return lineages.of(together, IncomeItem.INCOME);
    }

    /**
     * Each value rounded to the step, those that other tables print as they do, and as many of them rounded the other way as
     * it takes to add up to the whole: first those that lie nearest to the middle of two steps.
     *
     * @param elsewhere whether other tables print a value too
     */
    private static double[] fit(double[] values, boolean[] elsewhere, double whole, int step) {
        if (step == Integer.MIN_VALUE) {
            return values;
        }
        double unit = Math.pow(10, step);
        double[] steps =
                Arrays.stream(values).map(value -> Math.signum(value) * Math.round(Math.abs(value) / unit)).toArray();
        long missing = Math.round(whole / unit - Arrays.stream(steps).sum());
        int way = Long.signum(missing);
        IntStream.range(0, values.length).filter(i -> way * (values[i] / unit - steps[i]) > 0).boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> (elsewhere[i] ? 0.5 : 0) + Math.abs(steps[i] + way - values[i] / unit)))
                .limit(Math.abs(missing)).forEach(i -> steps[i] += way);
        return Arrays.stream(steps).map(n -> Rounded.to(n * unit, step, Unit.CAD).central().doubleValue()).toArray();
    }
}
