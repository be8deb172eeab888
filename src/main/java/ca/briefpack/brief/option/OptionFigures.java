package ca.briefpack.brief.option;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Headlines;
import ca.briefpack.brief.book.ScenarioNames;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.ConflictIndex;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Index;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures that weigh options against each other, by option. An option whose effects are not modelled has none. */
public final class OptionFigures {
    private static final String METHOD = "option-weighing";
    private final Study study;
    private final FigureBook book;
    private final List<Scenario> counted;
    private final Weighing weighing;
    private final boolean modelled;
    private final Map<String, Lineage> lineages = new LinkedHashMap<>();
    /** Of figures that all options make together, as a rank. */
    private final Lineage lineage;

    public OptionFigures(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        ImpactTable impact = study.impact();
        List<Macro> macro = study.evidence().economy().macro();
        List<Province> sized = Arrays.stream(Province.values()).filter(p -> ProvinceSizes.isHeld(macro, p)).toList();
        this.counted = study.agenda().options().stream().filter(o -> reach(o).isCounted()).toList();
        OptionMatrix matrix = OptionMatrix.of(impact, counted.stream().map(Scenario::id).toList(), sized);
        ProvinceSizes sizes = ProvinceSizes.of(macro, matrix.provinces());
        this.modelled = !matrix.provinces().isEmpty() && !counted.isEmpty();
        this.weighing = new Weighing(matrix, sizes, impact.drawSet());
        counted.forEach(o -> lineages.put(o.id(), impact.lineage(Cell.canada(o.id(), Indicator.GDP_TOTAL_CHANGE_VS_STATUS_QUO))
                .by(METHOD, sizes.rows())));
        this.lineage = Lineage.joined(METHOD, lineages.values());
    }

    /** The options whose effects are modelled, at least in part, in the order of the job. */
    public List<Scenario> counted() {
        return counted;
    }

    /** The option's name, starred if effects in some of the markets that it changes are not modelled. */
    public Text name(Scenario option) {
        return ScenarioNames.of(option, study.evidence().law());
    }

    public Reach reach(Scenario option) {
        return Reach.of(option, study.evidence().law());
    }

    /** True if options can be weighed: effects of one at least are modelled, on GDP. */
    public boolean isModelled() {
        return modelled;
    }

    /** What is behind the figures; ask it only about {@link #counted} options and the status quo. */
    public Weighing weighing() {
        return weighing;
    }

    /** The options that are weighed, by rank. */
    public List<Scenario> ranked() {
        return counted.stream().sorted((a, b) -> Integer.compare(byGdp().rank(place(a)), byGdp().rank(place(b)))).toList();
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

    /** The change in GDP that an option brings a place, by the exports of all provinces, as a share of its GDP. */
    Figure gdpShare(Scenario option, String place) {
        return new Headlines(study, book, place, Cell.ALL).shareOfGdp("options." + option.id(),
                change(option, place, Indicator.GDP_TOTAL_CHANGE_VS_STATUS_QUO));
    }

    /** The national net change in GDP. */
    public Figure net(Scenario option) {
        return change(option, Cell.CANADA, Indicator.GDP_TOTAL_CHANGE_VS_STATUS_QUO);
    }

    /** What would make every loser whole. */
    public Figure compensation(Scenario option) {
        String name = option.id() + ".compensation";
        return modelled ? ranged(option, name, weighing.compensation(place(option)), Unit.CAD, Double.POSITIVE_INFINITY)
                : none(name, Unit.CAD);
    }

    /** A mean change in GDP, as a fraction of it. */
    Figure mean(String name, double[] values) {
        return book.derived("options." + name, study.impact().range(values, Unit.FRACTION), lineage);
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

    Figure conflict(Scenario option, Weighting weighting) {
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
        return book.derived("options." + name, Estimate.exact(value, Unit.COUNT), lineage);
    }

    /** The share of the quadrature's points at which something holds. */
    Figure share(String name, double share) {
        return book.derived("options." + name, Estimate.exact(share, Unit.FRACTION), lineage);
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
                lineages.get(option.id()));
    }
}
