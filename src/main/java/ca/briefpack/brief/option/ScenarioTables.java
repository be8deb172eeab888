package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.ScenarioNames;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Chart.Bar;
import ca.briefpack.content.Chart.Bars;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Scenarios side by side, as changes against the status quo. */
public final class ScenarioTables {
    private final Study study;
    private final FigureBook book;
    private final ShownScenarios shown;

    public ScenarioTables(Study study, FigureBook book, ShownScenarios shown) {
        this.study = study;
        this.book = book;
        this.shown = shown;
    }

    /**
     * One row a scenario: exports, GDP and jobs of a place and sector, with ranges. Canada's are with the effects between
     * provinces.
     */
    public Table table(String place, String sector) {
        boolean canada = place.equals(Cell.CANADA);
        Indicator gdp = canada ? Indicator.GDP_CANADA_CHANGE_VS_STATUS_QUO : Indicator.GDP_CHANGE_VS_STATUS_QUO;
        Indicator jobs = canada ? Indicator.JOBS_CANADA_CHANGE_VS_STATUS_QUO : Indicator.JOBS_CHANGE_VS_STATUS_QUO;
        TableBuilder table = new TableBuilder("scenarios").text("scenario")
                .range("exports-change-vs-status-quo", book.dollars(), Unit.CAD)
                .range("gdp-change-vs-status-quo", book.dollars(), Unit.CAD)
                .range("jobs-change-vs-status-quo", Scale.ONE, Unit.JOBS);
        shown.abroad().forEach(s -> table.row(cells(words(name(s)),
                range(figure(s, place, sector, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO)),
                range(figure(s, place, sector, gdp)),
                range(figure(s, place, sector, jobs)))));
        return table.build();
    }

    /** What each scenario supposes and what it leaves as it is, as known on the as-of date. */
    public Table about() {
        TableBuilder table = new TableBuilder("scenarios-about").text("scenario", "rationale", "sources");
        shown.all().forEach(s -> table.row(cells(words(name(s)), words(s.rationaleOn(study.edition().asOf())),
                words(String.join(", ", s.sources())))));
        return table.build();
    }

    private Text name(Scenario scenario) {
        return ScenarioNames.of(scenario, study);
    }

    /** One bar a scenario: the change in exports of a place and sector. */
    public Bars chart(String place, String sector) {
        return new Bars("scenarios", book.dollars(), shown.abroad().stream()
                .map(s -> new Bar(name(s), figure(s, place, sector, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO))).toList());
    }

    /** Options by province: who gains and who pays, in dollars of exports against the status quo; the last column is Canada. */
    public Table matrix() {
        TableBuilder table = new TableBuilder("option-matrix").text("scenario");
        List<String> places =
                Stream.concat(Arrays.stream(Province.values()).map(Province::name), Stream.of(Cell.CANADA)).toList();
        places.forEach(place -> table.named(Text.same(place), "place." + place, Scale.MILLION, Unit.CAD));
        study.scenarios().forEach(
                s -> table.row(cells(words(name(s)), places.stream().map(place -> central(exports(s, place))).toList())));
        return table.build();
    }

    /** The same in one long table with ranges, for the workbook. */
    public Table detail() {
        TableBuilder table = new TableBuilder("option-detail").text("scenario", "province").range("exports-change-vs-status-quo",
                Scale.MILLION, Unit.CAD);
        for (Scenario scenario : study.scenarios()) {
            Arrays.stream(Province.values()).forEach(p -> table.row(cells(words(name(scenario)),
                    words(study.evidence().reference().provinceName(p)), range(exports(scenario, p.name())))));
            table.row(cells(words(name(scenario)), new Table.Term("place", Cell.CANADA), range(exports(scenario, Cell.CANADA))));
        }
        return table.build();
    }

    /** One row an option: what it brings a province, Canada as a whole, and the provinces at both ends, in dollars of exports. */
    public Table forProvince(Province own) {
        TableBuilder table = new TableBuilder("option-place").text("scenario").number("own-change", book.dollars(), Unit.CAD)
                .number("canada-net", Scale.MILLION, Unit.CAD).text("highest-place")
                .number("highest-change", Scale.MILLION, Unit.CAD)
                .text("lowest-place").number("lowest-change", Scale.MILLION, Unit.CAD);
        study.scenarios()
                .forEach(s -> table.row(cells(words(name(s)), central(exports(s, own.name())), central(exports(s, Cell.CANADA)),
                        end(s, Figure.byPrintedValue().reversed()), end(s, Figure.byPrintedValue()))));
        return table.build();
    }

    /** The province that comes first in an order, with its figure. */
    private List<Table.Cell> end(Scenario scenario, Comparator<Figure> order) {
        return Arrays.stream(Province.values()).filter(p -> !exports(scenario, p.name()).isMissing())
                .min(Comparator.comparing(p -> exports(scenario, p.name()), order))
                .map(p -> cells(words(study.evidence().reference().provinceName(p)), central(exports(scenario, p.name()))))
                .orElseGet(() -> cells(new Table.Mark(Reason.NOT_AVAILABLE), new Table.Mark(Reason.NOT_AVAILABLE)));
    }

    private Figure exports(Scenario scenario, String place) {
        return figure(scenario, place, Cell.ALL, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO);
    }

    private Figure figure(Scenario scenario, String place, String sector, Indicator indicator) {
        return book.of(new Cell(scenario.id(), place, sector, indicator));
    }
}
