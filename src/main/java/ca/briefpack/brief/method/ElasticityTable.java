package ca.briefpack.brief.method;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Economy.Elasticity;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Reference;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.util.List;

/** How easily buyers switch between sources, by industry: as the model takes it, with its range, beside published sets. */
public final class ElasticityTable {
    private final Study study;
    private final FigureBook book;

    public ElasticityTable(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /** The industries of which a second set is held; Caliendo and Parro's trade elasticity theta is a substitution of theta + 1. */
    public Table table() {
        TableBuilder table = new TableBuilder("elasticities").text("industry").range("sigma-ours", Scale.ONE, Unit.RATIO)
                .number("sigma-imports", Scale.ONE, Unit.RATIO).number("sigma-years", Scale.ONE, Unit.RATIO);
        study.evidence().economy().elasticities().stream().filter(e -> e.published().isPresent())
                .forEach(e -> table.row(row(e)));
        return table.build();
    }

    private List<Table.Cell> row(Elasticity of) {
        Parameter scale = study.evidence().economy().parameters().get(ModelParameter.SUBSTITUTION_SCALE.id());
        Lineage lineage = new Lineage("elasticity", List.of(of.row(), scale.row()), List.of(scale.id()));
        String id = "elasticity." + Reference.industrySlug(of.industry());
        Figure ours = book.each(id + ".ours", new Estimate(of.sigma() * scale.low(), of.sigma() * scale.central(),
                of.sigma() * scale.high(), Unit.RATIO), -1, lineage);
        return cells(words(study.evidence().reference().industryName(of.industry())), range(ours),
                central(told(id + ".imports", of.published().orElseThrow(), lineage)),
                central(told(id + ".years", of.theta() + 1, lineage)));
    }

    private Figure told(String id, double value, Lineage lineage) {
        return book.alone(id, value, -1, Unit.RATIO, lineage);
    }
}
