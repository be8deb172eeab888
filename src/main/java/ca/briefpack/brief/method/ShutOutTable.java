package ca.briefpack.brief.method;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.ShutOut;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The elasticity of goods that a surtax of Canada shut out, set by the fall that was seen, beside what that of all other goods
 * would make of the same surtax: the fall, and what lifting it would cost the treasury.
 */
public final class ShutOutTable {
    private static final String NAME = "shut-out";
    private static final int MILLION = 6;
    private final Study study;
    private final FigureBook book;

    public ShutOutTable(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /** Adds the table, and what such goods sold before and after; nothing where none are held. */
    public void addTo(BriefingBuilder contents) {
        TableBuilder table =
                new TableBuilder(NAME).text("heading", "shut-out-case").number("shut-out-sigma", Scale.ONE, Unit.RATIO)
                        .number("shut-out-fall", Scale.PERCENT, Unit.FRACTION).number("shut-out-duty", Scale.MILLION, Unit.CAD)
                        .number("shut-out-before", Scale.MILLION, Unit.CAD).number("shut-out-lifted", Scale.MILLION, Unit.CAD);
        study.impact().income().shutOut().forEach(goods -> {
            table.row(row("met", "MET", goods, goods.at().get(0))).row(row("usual", "USUAL", goods, goods.at().get(1)));
        });
        // the sentence tells of the first goods
        study.impact().income().shutOut().stream().findFirst().ifPresent(
                goods -> contents.figure(NAME + "-from", observed(goods, "from", goods.anchor().valueCad()))
                        .figure(NAME + "-to", observed(goods, "to", goods.anchor().seenCad()))
                        .figure(NAME + "-seen", told("seen", goods.left() - 1, -2, Unit.FRACTION, goods)));
        contents.table(table.build());
    }

    private Figure observed(ShutOut goods, String id, double cad) {
        return book.counted(id(goods, id), Estimate.exact(cad, Unit.CAD), "observed", List.of(goods.anchor().row()));
    }

    private static String id(ShutOut goods, String what) {
        return NAME + ".hs" + goods.anchor().heading() + "." + what;
    }

    private List<Table.Cell> row(String id, String term, ShutOut goods, ShutOut.At at) {
        return cells(words(Text.same(goods.anchor().heading().toString())), new Table.Term("shut-out-case", term),
                central(told(id + ".sigma", at.sigma(), -1, Unit.RATIO, goods)),
                central(told(id + ".fall", at.left() - 1, -2, Unit.FRACTION, goods)),
                central(told(id + ".duty", at.collected(), MILLION, Unit.CAD, goods)),
                central(told(id + ".before", at.before(), MILLION, Unit.CAD, goods)),
                central(told(id + ".lifted", at.before() - at.collected(), MILLION, Unit.CAD, goods)));
    }

    private Figure told(String id, double value, int step, Unit unit, ShutOut goods) {
        return book.alone(id(goods, id), value, step, unit, lineage(goods));
    }

    private Lineage lineage(ShutOut goods) {
        List<Parameter> moved = Stream
                .of(ModelParameter.DEMAND_ELASTICITY.id(), ModelParameter.SUPPLY_ELASTICITY.id(),
                        ModelParameter.SUBSTITUTION_SCALE.id(), ModelParameter.HOME_SALES_SCALE.id(), IncomeClosure.IMPORT_SUPPLY)
                .map(id -> Optional.ofNullable(study.evidence().economy().parameters().get(id))).flatMap(Optional::stream)
                .toList();
        return new Lineage(NAME, Stream.of(Stream.of(goods.anchor().row()), moved.stream().map(Parameter::row),
                study.impact().income().rows().stream()).flatMap(rows -> rows).toList(),
                moved.stream().map(Parameter::id).toList());
    }
}
