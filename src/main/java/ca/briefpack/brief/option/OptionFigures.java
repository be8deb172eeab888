package ca.briefpack.brief.option;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Headlines;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.ConflictIndex;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.GdpBook;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Index;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Weighting;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.weigh.OptionMatrix;
import ca.briefpack.weigh.ProvinceSizes;
import ca.briefpack.weigh.Ranking;
import ca.briefpack.weigh.Reach;
import ca.briefpack.weigh.Weighing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The figures that weigh options against each other, by option. An option whose effects are not modelled has none. */
public final class OptionFigures {
    private static final String METHOD = "option-weighing";
    private final Study study;
    private final FigureBook book;
    private final List<Scenario> counted;
    private final IncomeFigures income;
    private final ProvinceSizes sizes;
    private final List<Province> sized;
    private final Weighing weighing;
    private final boolean modelled;
    /** Many rows, which only briefs that weigh options print: gathered when first asked for. */
    private final Map<String, Lineage> lineages = new HashMap<>();
    private final Map<String, Reach> reaches = new HashMap<>();
    private Optional<Lineage> together = Optional.empty();

    public OptionFigures(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        ImpactTable impact = study.impact();
        List<Macro> macro = study.evidence().economy().macro();
        List<Province> candidates = Arrays.stream(Province.values()).filter(p -> ProvinceSizes.isHeld(macro, p)).toList();
        this.income = new IncomeFigures(study, book);
        // what is done already, touches nothing on the day or comes to another option, is told in a line of its own
        this.counted = impact.income().isHeld() ? study.idle().live(study.agenda().options()).list() : List.of();
        OptionMatrix matrix =
                OptionMatrix.of(income.incomes(), IncomeClosure.PRINTED, counted, candidates, impact.listDraws().size());
        ProvinceSizes sizes = ProvinceSizes.of(macro, GdpBook.of(study.evidence()), matrix.provinces());
        this.modelled = !matrix.provinces().isEmpty() && !counted.isEmpty();
        this.weighing = new Weighing(matrix, sizes, impact.drawSet(), comparable().stream().map(Scenario::id).toList()::contains);
        this.sizes = sizes;
        this.sized = matrix.provinces();
    }

    private Lineage lineage(Scenario option) {
        return lineages.computeIfAbsent(option.id(), id -> income.lineage(List.of(option)).by(METHOD, sizes.rows()));
    }

    /** Of figures that all options make together, as a rank. */
    private Lineage lineage() {
        if (together.isEmpty()) {
            together = Optional.of(Lineage.joined(METHOD, counted.stream().map(this::lineage).toList()));
        }
        return together.get();
    }

    /** The options whose effects are modelled, at least in part, in the order of the job. */
    public List<Scenario> counted() {
        return counted;
    }

    /** Of them those that stand against each other: what Canada can choose, and what may happen to it only where that is all. */
    public List<Scenario> comparable() {
        return comparable(counted);
    }

    /** The same of all that the edition was asked to weigh. */
    public List<Scenario> asked() {
        return comparable(study.agenda().options());
    }

    private List<Scenario> comparable(List<Scenario> options) {
        boolean none = counted.stream().allMatch(Scenario::happens);
        return options.stream().filter(option -> none || !option.happens()).toList();
    }

    public IncomeFigures income() {
        return income;
    }

    /** The smallest change that counts as a gain or a loss of a place, in dollars. @param place empty for Canada */
    double least(Optional<Province> place) {
        return Weighing.LEAST_SHARE_OF_GDP
                * place.map(p -> size(p, sizes.gdp())).orElseGet(() -> Arrays.stream(sizes.gdp()).sum());
    }

    public Reach reach(Scenario option) {
        return reaches.computeIfAbsent(option.id(), id -> study.reach(option));
    }

    /** Whose choice an option is. */
    enum Choice {
        /** Canada's alone: it changes none but Canada's measures, or grants support. */
        CANADA,
        /** It changes measures of Canada's in return for something that another must grant. */
        BARGAIN,
        /** Others would have to grant it. */
        GRANTED,
        /** It may happen to Canada. */
        HAPPENS;

        /** Where options stand: what Canada can do, alone or in a bargain, is one kind. */
        int order() {
            return this == BARGAIN ? CANADA.ordinal() : ordinal();
        }
    }

    Choice choice(Scenario option) {
        Set<Country> markets = reach(option).markets();
        if (option.happens()) {
            return Choice.HAPPENS;
        }
        if (!markets.contains(Country.CA)) {
            return markets.isEmpty() && !option.support().isEmpty() ? Choice.CANADA : Choice.GRANTED;
        }
        return markets.size() == 1 ? Choice.CANADA : Choice.BARGAIN;
    }

    /** True if options can be weighed: effects of one at least are modelled, on GDP. */
    public boolean isModelled() {
        return modelled;
    }

    /** What is behind the figures; ask it only about {@link #counted} options and the status quo. */
    public Weighing weighing() {
        return weighing;
    }

    /** The options that stand against each other, by rank. */
    public List<Scenario> ranked() {
        return comparable().stream().sorted(Comparator.comparingInt(option -> byGdp().rank(place(option)))).toList();
    }

    /** The options that are weighed: those by rank, then what may happen beside them, the most for Canada first. */
    public List<Scenario> weighed() {
        List<Scenario> ranked = ranked();
        return Stream.concat(ranked.stream(), counted.stream().filter(option -> !ranked.contains(option))
                .sorted(Comparator.comparingDouble(option -> -weighing.net(place(option))[0]))).toList();
    }

    /** Where options stand by national net change in GDP. */
    public Ranking byGdp() {
        return weighing.ranking(Weighting.GDP);
    }

    public int place(Scenario option) {
        return weighing.indexOf(option.id());
    }

    /** The change that an option brings a place, against the status quo. */
    Figure change(Scenario option, String place, Indicator indicator) {
        return book.of(new Cell(option.id(), place, Cell.ALL, indicator));
    }

    /** The change in real income that an option brings a place, as a share of its GDP. */
    Figure incomeShare(Scenario option, String place) {
        return new Headlines(study, book, place, Cell.ALL).shareOfGdp("options." + option.id(), income(option, place));
    }

    /** The change in real income that an option brings a place. */
    Figure income(Scenario option, String place) {
        return income.income(option, place);
    }

    /** A province's population, nothing if it is not held. */
    double population(Province province) {
        return size(province, sizes.population());
    }

    private double size(Province province, double[] ofSized) {
        int index = sized.indexOf(province);
        return index < 0 ? 0 : ofSized[index];
    }

    Figure part(Scenario option, String place, IncomeItem item) {
        return income.of(option, item, place);
    }

    /** The change in GDP beside it, of all that producers sell abroad and at home. */
    Figure gdp(Scenario option, String place) {
        return income.of(option, IncomeItem.GDP, place);
    }

    /** The national net change in real income. */
    public Figure net(Scenario option) {
        return income(option, Cell.CANADA);
    }

    /** What the provinces that gain by it gain together. */
    public Figure gains(Scenario option) {
        return ranged(option, option.id() + ".gains", weighing.gains(place(option)), Unit.CAD, Double.POSITIVE_INFINITY);
    }

    /** True if some provinces gain and others lose. */
    public boolean divides(Scenario option) {
        return !weighing.winners(place(option)).isEmpty() && !weighing.losers(place(option)).isEmpty();
    }

    /** Of the options that stand against each other those that divide the provinces, the one first that divides them most. */
    public List<Scenario> divisive() {
        return comparable().stream().filter(this::divides).sorted(Comparator
                .comparingDouble((Scenario option) -> -weighing.conflict(place(option), Weighting.GDP)[0])).toList();
    }

    /** What would make every loser whole. */
    public Figure compensation(Scenario option) {
        String name = option.id() + ".compensation";
        return modelled ? ranged(option, name, weighing.compensation(place(option)), Unit.CAD, Double.POSITIVE_INFINITY)
                : none(name, Unit.CAD);
    }

    /** A mean change in GDP, as a fraction of it. */
    Figure mean(String name, double[] values) {
        return book.derived("options." + name, study.impact().range(values, Unit.FRACTION), lineage());
    }

    /**
     * The indices of conflict of every option that an edition weighs, in the order of the job; none if the job switches them off.
     */
    public static List<ConflictIndex> conflicts(Study study) {
        OptionFigures figures = new OptionFigures(study, new FigureBook(study));
        if (!study.agenda().prints(Index.CONFLICT) || !figures.isModelled()) {
            return List.of();
        }
        List<ConflictIndex> all = new ArrayList<>();
        for (Scenario option : figures.counted()) {
            for (Weighting weighting : Weighting.values()) {
                figures.conflict(option, weighting).estimate()
                        .ifPresent(value -> all.add(new ConflictIndex(option.id(), ConflictIndex.name(weighting), value)));
            }
        }
        return all;
    }

    public Figure conflict(Scenario option, Weighting weighting) {
        String name = option.id() + ".conflict-" + ConflictIndex.name(weighting);
        return modelled ? ranged(option, name, weighing.conflict(place(option), weighting), Unit.RATIO, 1)
                : none(name, Unit.RATIO);
    }

    /** A number of options, or of what they are tried at: known from their files. */
    public Figure number(String name, int value) {
        return book.counted("options." + name, Estimate.exact(value, Unit.COUNT), "chosen",
                study.agenda().options().stream().map(Scenario::row).toList());
    }

    /** A rank, or how many options have a property. */
    public Figure count(String name, int value) {
        return book.derived("options." + name, Estimate.exact(value, Unit.COUNT), lineage());
    }

    /** The share of the quadrature's points at which something holds. */
    Figure share(String name, double share) {
        return book.derived("options." + name, Estimate.exact(share, Unit.FRACTION), lineage());
    }

    public Figure none(String name, Unit unit) {
        return book.missing("options." + name, unit, Reason.NOT_AVAILABLE);
    }

    /** The range over the draws, cut to what the figure can be: from 0 to the most. Losses and indices are never negative. */
    private Figure ranged(Scenario option, String name, double[] values, Unit unit, double most) {
        Estimate range = study.impact().range(values, unit);
        return book.derived("options." + name,
                new Estimate(Math.max(0, range.low()), range.central(), Math.min(most, range.high()),
                        unit),
                lineage(option));
    }
}
