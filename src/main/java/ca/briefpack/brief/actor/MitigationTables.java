package ca.briefpack.brief.actor;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Actors.SupportProgram;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.util.List;
import java.util.Locale;

/**
 * Workers that a scenario displaces and the labour income lost against the baseline, by the exports of the place itself, and what
 * announced programs would cost if each of these workers drew on them: workers times announced amount over announced reach.
 */
final class MitigationTables {
    private final Study study;
    private final FigureBook book;
    private final List<SupportProgram> programs;

    MitigationTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        this.programs = study.evidence().actors().programs().stream()
                .filter(program -> !program.announced().isAfter(study.edition().asOf())).toList();
    }

    /** One row a province or territory under the status quo; the last is Canada. */
    Table byProvince() {
        TableBuilder table = columns("mitigation", "province");
        for (Province province : Province.values()) {
            table.row(row(words(study.evidence().reference().provinceName(province)), province.name(), Scenario.STATUS_QUO));
        }
        return table.total(row(new Table.Term("place", "CA_OWN"), together("displaced", Indicator.JOBS_CHANGE),
                together("income-lost", Indicator.LABOUR_INCOME_CHANGE))).build();
    }

    /** What all provinces lose, draw by draw: what one gains makes no other whole. */
    private Figure together(String name, Indicator indicator) {
        Cell canada = Cell.canada(Scenario.STATUS_QUO, indicator);
        String id = "ca." + name + "-by-province." + Scenario.STATUS_QUO;
        double[] sum = new double[study.impact().listDraws().size()];
        for (Province province : Province.values()) {
            study.impact().findDraws(Cell.of(Scenario.STATUS_QUO, province, indicator)).ifPresent(changes -> {
                for (int d = 0; d < sum.length; d++) {
                    sum[d] += loss(changes[d]);
                }
            });
        }
        Lineage lineage = study.impact().lineage(canada).by("loss-only", List.of());
        return study.impact().findDraws(canada).map(known -> study.impact().range(sum, indicator.unit()))
                .map(e -> book.derived(id, new Estimate(Math.max(0, e.low()), e.central(), e.high(), e.unit()), lineage))
                .orElseGet(() -> book.missing(id, indicator.unit(), Reason.NOT_AVAILABLE));
    }

    /** One row a scenario for a place, the status quo first. */
    Table byScenario(String place) {
        TableBuilder table = columns("mitigation-scenarios", "scenario");
        table.row(row(new Table.Term("scenario", "STATUS_QUO"), place, Scenario.STATUS_QUO));
        study.scenarios().forEach(s -> table.row(row(words(s.name()), place, s.id())));
        return table.build();
    }

    private TableBuilder columns(String id, String group) {
        TableBuilder table = new TableBuilder(id).text(group).range("displaced", Scale.ONE, Unit.JOBS).range("income-lost",
                Scale.MILLION, Unit.CAD);
        programs.forEach(p -> table.named(p.label(), "program." + p.id(), Scale.MILLION, Unit.CAD));
        return programs.isEmpty() ? table.number("program-cost", Scale.MILLION, Unit.CAD) : table;
    }

    private List<Table.Cell> row(Table.Cell name, String place, String scenario) {
        return row(name, lost("displaced", new Cell(scenario, place, Cell.ALL, Indicator.JOBS_CHANGE)),
                lost("income-lost", new Cell(scenario, place, Cell.ALL, Indicator.LABOUR_INCOME_CHANGE)));
    }

    private List<Table.Cell> row(Table.Cell name, Figure displaced, Figure income) {
        List<Table.Cell> costs = programs.isEmpty() ? List.of(new Table.Mark(Reason.NOT_AVAILABLE))
                : programs.stream().map(p -> central(cost(p, displaced))).toList();
        return cells(name, range(displaced), range(income), costs);
    }

    /** What is lost, counted upwards from zero: a gain is no loss. */
    private Figure lost(String name, Cell cell) {
        Figure change = book.of(cell);
        String id = cell.place().toLowerCase(Locale.ROOT) + "." + name + "." + cell.scenario();
        return change.estimate()
                .map(e -> book.derived(id, new Estimate(loss(e.high()), loss(e.central()), loss(e.low()), e.unit()),
                        change.lineage().by("loss-only", List.of())))
                .orElseGet(() -> book.missing(id, change.unit(), change.missing()));
    }

    private static double loss(double change) {
        return Math.max(0, -change);
    }

    private Figure cost(SupportProgram program, Figure displaced) {
        String id = displaced.id() + ".cost-of-" + program.id();
        return displaced.estimate().map(e -> book.derived(id, e.times(program.costPerWorkerCad(), Unit.CAD),
                displaced.lineage().by("cost-per-worker", List.of(program.row()))))
                .orElseGet(() -> book.missing(id, Unit.CAD, displaced.missing()));
    }
}
