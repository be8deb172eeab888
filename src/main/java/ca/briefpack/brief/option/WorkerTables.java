package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.WorkerSupport;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Actors.SupportProgram;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.weigh.Packages;
import ca.briefpack.weigh.Packages.Bundle;
import ca.briefpack.weigh.PriceOfUnity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Support as part of a package: what the program that the job names would cost if it reached every worker whom the duties in
 * force under the package displace, whom it would make whole, and who would then lose by what it costs.
 *
 * <p>Workers are those displaced against the law of the baseline, not by the package alone, as a program asks who lost a job and
 * not by which duty. The law in force grants nothing, so that nothing is counted twice: all of it is a change.
 */
final class WorkerTables {
    private static final String METHOD = "worker-support";
    private static final double MILLION = 1e6;
    private final Study study;
    private final FigureBook book;
    private final OptionFigures figures;
    private final Packages packages;
    private final double people;
    private final Optional<SupportProgram> program;

    WorkerTables(Study study, FigureBook book, OptionFigures figures, Packages packages) {
        this.study = study;
        this.book = book;
        this.figures = figures;
        this.packages = packages;
        this.people = Arrays.stream(Province.values()).mapToDouble(figures::population).sum();
        // what is paid per head cannot be told where no people are held
        this.program = study.agenda().joined().support().filter(granted -> people > 0);
    }

    /** Adds the table, the program with what it costs a worker, and how many options and packages it leaves without a loser. */
    void addTo(BriefingBuilder contents) {
        contents.table(table()).facts("worker-support", facts());
        program.ifPresent(granted -> contents
                .figure("packages-losing", figures.count("packages-losing", (int) losing().count()))
                .figure("packages-made-whole", figures.count("packages-made-whole",
                        (int) losing().filter(bundle -> losers(bundle, support(bundle, granted)).isEmpty()).count())));
    }

    /** One row an option or package by which a province loses; none without a program. */
    private Table table() {
        TableBuilder table = OptionTables.withPlaces(new TableBuilder("worker-support").text("package")
                .number("displaced-workers", Scale.ONE, Unit.JOBS).number("support-per-head", Scale.ONE, Unit.CAD)
                .text("made-whole", "still-lose", "lose-by-support"));
        program.ifPresent(granted -> losing().forEach(bundle -> table.row(row(bundle, granted))));
        return table.build();
    }

    private List<Fact> facts() {
        return program.stream().map(p -> new Fact(p.id(), "PROGRAM", new DatePoint(p.announced(), Precision.DAY), p.label(),
                p.terms(), Optional.of(book.alone("packages.support-per-worker", p.costPerWorkerCad(), 0, Unit.CAD,
                        new Lineage("cost-of-a-worker", List.of(p.row()), List.of()))),
                p.row())).toList();
    }

    private Stream<Bundle> losing() {
        return packages.all().stream().filter(bundle -> !losers(bundle).isEmpty());
    }

    private List<Table.Cell> row(Bundle bundle, SupportProgram granted) {
        WorkerSupport support = support(bundle, granted);
        List<Province> before = losers(bundle);
        List<Province> after = losers(bundle, support);
        Lineage lineage = figures.income().workers(bundle.options()).by(METHOD, List.of(granted.row()));
        String id = "packages." + bundle.id() + ".workers.";
        List<Table.Cell> row = new ArrayList<>(List.of(words(bundle.name()),
                central(book.alone(id + "displaced", support.allWorkers(), Math.max(0, step(support.allWorkers())), Unit.JOBS,
                        lineage)),
                central(book.alone(id + "per-head", support.total() / people, 0, Unit.CAD, lineage)),
                OptionTables.codes(before.stream().filter(p -> !after.contains(p)).toList()),
                OptionTables.codes(after.stream().filter(before::contains).toList()),
                OptionTables.codes(after.stream().filter(p -> !before.contains(p)).toList())));
        for (Province province : Province.values()) {
            row.add(packages.provinces().contains(province)
                    ? central(book.alone(id + province.slug(), support.net(province),
                            step(Math.max(support.granted(province), support.paid(province))), Unit.CAD, lineage))
                    : new Table.Mark(Reason.NOT_AVAILABLE));
        }
        row.add(central(book.alone(id + "total", support.total(), step(support.total()), Unit.CAD, lineage)));
        return row;
    }

    /** Two digits of a value: workers and what they cost are no better known; what is left of both, as the larger. */
    private static int step(double value) {
        return value == 0 ? 0 : (int) Math.floor(Math.log10(value)) - 1;
    }

    private WorkerSupport support(Bundle bundle, SupportProgram granted) {
        return study.impact().income().support(bundle.id(), granted.costPerWorkerCad()).orElseThrow();
    }

    private List<Province> losers(Bundle bundle) {
        return packages.losers(bundle, IncomeClosure.PRINTED);
    }

    private List<Province> losers(Bundle bundle, WorkerSupport support) {
        double[] incomes = bundle.incomes().get(IncomeClosure.PRINTED);
        return packages.provinces().stream().filter(province -> incomes[packages.provinces().indexOf(province)]
                + support.net(province) / MILLION < -PriceOfUnity.NO_LOSS).toList();
    }
}
