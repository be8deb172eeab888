package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Country;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.weigh.Reach;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The options, and what each would bring every province against the law as it is. */
public final class OptionTables {
    static final List<Table.Part> ENDS = List.of(Table.Part.CENTRAL, Table.Part.LOW, Table.Part.HIGH);
    /** As many as page 1 has room for. */
    private static final int HEAT_ROWS = 12;
    private final Study study;
    private final OptionFigures figures;

    public OptionTables(Study study, OptionFigures figures) {
        this.study = study;
        this.figures = figures;
    }

    /** What each option is, whose tariffs it changes, and whether its effects are modelled. */
    public Table options() {
        TableBuilder table = new TableBuilder("options").text("option", "rationale", "reach", "counted", "sources");
        study.agenda().options().forEach(
                o -> table.row(cells(words(o.name()), words(o.rationaleOn(study.edition().asOf())), reach(figures.reach(o)),
                        counted(o), words(String.join(", ", o.sources())))));
        return table.build();
    }

    /** What each option that counts changes, in a few words: Canada's own choices first. */
    public List<Fact> inShort() {
        DatePoint asOf = new DatePoint(study.edition().asOf(), Precision.DAY);
        return figures.counted().stream().sorted(Comparator.comparingInt(option -> figures.choice(option).order()))
                .map(option -> new Fact("short." + option.id(), "option", asOf, option.name(), option.inShort(), Optional.empty(),
                        option.row()))
                .toList();
    }

    /** Whose market is modelled. */
    public Table markets() {
        TableBuilder table = new TableBuilder("markets").text("market", "modelled");
        List.of(Country.US, Country.CA, Country.CN).forEach(country -> table.row(cells(
                new Table.Term("place", country.name()), yes(figures.isModelled()))));
        return table.build();
    }

    private static Table.Cell reach(Reach reach) {
        String key = reach.markets().stream().map(Country::name).collect(Collectors.joining("_"));
        return new Table.Term("reach", key.isEmpty() ? "NONE" : key);
    }

    private Table.Cell counted(Scenario option) {
        return new Table.Term("counted", figures.counted().contains(option) ? "WHOLE" : "NO");
    }

    public Table exports() {
        return matrix("weigh-exports", Scale.MILLION, Unit.CAD,
                (option, place) -> figures.change(option, place, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO));
    }

    /** Real income under idle capacity and a high supply of imports. */
    public Table income() {
        return matrix("weigh-income", Scale.MILLION, Unit.CAD, figures.counted(), figures::income);
    }

    public Table incomeShare() {
        return matrix("weigh-income-share", Scale.PERCENT, Unit.FRACTION, figures.counted(), figures::incomeShare);
    }

    /** GDP beside real income, of what producers sell abroad and at home. */
    public Table gdp() {
        return matrix("weigh-gdp", Scale.MILLION, Unit.CAD, figures.counted(), figures::gdp);
    }

    public Table jobs() {
        return matrix("weigh-jobs", Scale.ONE, Unit.JOBS,
                (option, place) -> figures.change(option, place, Indicator.JOBS_TOTAL_CHANGE_VS_STATUS_QUO));
    }

    /** What home producers gain or lose by sales in Canada, of the options that change Canada's own tariffs. */
    public Table home() {
        return matrix("weigh-home", Scale.MILLION, Unit.CAD, figures.counted().stream()
                .filter(o -> figures.reach(o).markets().contains(Country.CA)).toList(),
                (option, place) -> figures.part(option, place, IncomeItem.HOME));
    }

    private Table matrix(String id, Scale scale, Unit unit, BiFunction<Scenario, String, Figure> cell) {
        return matrix(id, scale, unit, figures.counted(), cell);
    }

    /**
     * One column a place; three rows an option, its central estimates and both ends of their ranges, or one if none is modelled.
     */
    private static Table matrix(String id, Scale scale, Unit unit, List<Scenario> options,
            BiFunction<Scenario, String, Figure> cell) {
        TableBuilder table = new TableBuilder(id).text("option", "end");
        places().forEach(place -> table.named(Text.same(place), "place." + place, scale, unit));
        for (Scenario option : options) {
            List<Figure> row = places().stream().map(place -> cell.apply(option, place)).toList();
            List<Table.Part> ends = row.stream().allMatch(Figure::isMissing) ? List.of(Table.Part.CENTRAL) : ENDS;
            ends.forEach(end -> table.row(cells(words(option.name()), new Table.Term("end", end.name()),
                    row.stream().map(figure -> new Table.Number(figure, end)).toList())));
        }
        return table.build();
    }

    /** Provinces and territories from west to east, then Canada. */
    private static List<String> places() {
        List<String> places = new ArrayList<>(Arrays.stream(Province.values()).map(Province::name).toList());
        places.add(Cell.CANADA);
        return places;
    }

    /** The same in one long table with ranges, for the workbook. */
    public Table detail() {
        TableBuilder table = new TableBuilder("weigh-detail").text("option", "province")
                .range("exports-change-vs-status-quo", Scale.MILLION, Unit.CAD)
                .range("real-income", Scale.MILLION, Unit.CAD).range("income-share", Scale.PERCENT, Unit.FRACTION)
                .range("income-gdp", Scale.MILLION, Unit.CAD)
                .range("jobs-change-vs-status-quo", Scale.ONE, Unit.JOBS);
        for (Scenario option : figures.counted()) {
            for (String place : places()) {
                table.row(cells(words(option.name()), name(place),
                        range(figures.change(option, place, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO)),
                        range(figures.income(option, place)), range(figures.incomeShare(option, place)),
                        range(figures.gdp(option, place)),
                        range(figures.change(option, place, Indicator.JOBS_TOTAL_CHANGE_VS_STATUS_QUO))));
            }
        }
        return table.build();
    }

    private Table.Cell name(String place) {
        return place.equals(Cell.CANADA) ? new Table.Term("place", "CA")
                : words(study.evidence().reference().provinceName(Province.of(place)));
    }

    /**
     * The change in real income as a share of GDP, an option a row, of those that stand against each other: of many, those that
     * move most.
     */
    public Chart.HeatMap heat() {
        List<Chart.HeatRow> rows = figures.comparable().stream().map(o -> new Chart.HeatRow(o.name(),
                places().stream().map(place -> figures.incomeShare(o, place)).toList())).toList();
        List<Chart.HeatRow> largest =
                rows.stream().sorted(Comparator.comparingDouble(OptionTables::largest).reversed()).limit(HEAT_ROWS).toList();
        return new Chart.HeatMap("option-heat", Scale.PERCENT, places().stream().map(Text::same).toList(),
                rows.stream().filter(largest::contains).toList());
    }

    private static double largest(Chart.HeatRow row) {
        return row.values().stream().flatMap(value -> value.estimate().stream()).mapToDouble(share -> Math.abs(share.central()))
                .max().orElse(0);
    }

    static Table.Cell yes(boolean is) {
        return new Table.Term("answer", is ? "YES" : "NO");
    }

    /** A column for each province and territory, and one for Canada, in millions. */
    static TableBuilder withPlaces(TableBuilder table) {
        List.of(Province.values()).forEach(p -> table.named(Text.same(p.name()), "place." + p.name(), Scale.MILLION, Unit.CAD));
        return table.named(Text.same(Cell.CANADA), "place." + Cell.CANADA, Scale.MILLION, Unit.CAD);
    }

    /** Codes of provinces in a cell; not applicable if there is none. */
    static Table.Cell codes(List<Province> provinces) {
        return provinces.isEmpty() ? new Table.Mark(Reason.NOT_APPLICABLE)
                : words(provinces.stream().map(Province::name).collect(Collectors.joining(", ")));
    }

    /** The same, in one word if it is every one of those that are modelled, in whatever order. */
    static Table.Cell codes(List<Province> provinces, List<Province> modelled) {
        return !modelled.isEmpty() && provinces.containsAll(modelled) ? new Table.Term("place", "ALL") : codes(provinces);
    }
}
