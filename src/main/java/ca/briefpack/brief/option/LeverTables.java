package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.weigh.Lever;
import ca.briefpack.weigh.LeverRanking;
import ca.briefpack.weigh.StateLever;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counter-tariffs by what the United States would lose for each dollar of cost in Canada: by product, and by state. */
public final class LeverTables {
    private static final int TOP = 12;
    private static final List<String> PARAMETERS = List.of("demand-elasticity", "supply-elasticity", "substitution-scale");
    private final Study study;
    private final FigureBook book;
    private final List<Lever> levers;

    public LeverTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        this.levers = LeverRanking.of(study.evidence(), study.impact().drawSet(), study.edition().asOf());
    }

    public void addTo(BriefingBuilder contents) {
        contents.table(products("levers-top", TOP)).table(products("levers", Integer.MAX_VALUE)).table(states())
                .figure("test-tariff", chosen("test-tariff", LeverRanking.TEST_TARIFF, Unit.FRACTION))
                .figure("least-sales", chosen("least-sales", LeverRanking.LEAST_SALES, Unit.CAD))
                .figure("levers-listed",
                        chosen("listed", LeverRanking.headings(study.evidence().law(), study.edition().asOf()).size(),
                                Unit.COUNT))
                .figure("levers-ranked", chosen("ranked", levers.size(), Unit.COUNT));
    }

    private Figure chosen(String name, double value, Unit unit) {
        List<SourceRow> rows = study.evidence().law().measures().stream()
                .filter(m -> m.border().imposedBy() == Country.CA && m.border().covers(Country.US))
                .filter(m -> !m.inForce().from().isAfter(study.edition().asOf())).map(m -> m.row()).toList();
        return book.counted("lever." + name, Estimate.exact(value, unit), "chosen", rows);
    }

    private Table products(String id, int most) {
        TableBuilder table = new TableBuilder(id).number("rank", Scale.ONE, Unit.COUNT).text("heading", "product", "in-force")
                .number("us-sales", Scale.MILLION, Unit.CAD).number("us-market-share", Scale.PERCENT, Unit.FRACTION)
                .number("lost", Scale.MILLION, Unit.CAD).number("cost", Scale.MILLION, Unit.CAD)
                .number("revenue", Scale.MILLION, Unit.CAD).range("ratio", Scale.ONE, Unit.RATIO)
                .number("quarter-holds", Scale.PERCENT, Unit.FRACTION);
        levers.stream().limit(most).forEach(lever -> table.row(cells(rank(lever), words(lever.heading().digits()),
                words(product(lever.heading())), OptionTables.yes(isInForce(lever.heading())),
                outcome(new Traced("lever." + lever.heading().digits(), lineage(lever.rows())), lever))));
        return table.build();
    }

    private List<Table.Cell> outcome(Traced at, Lever lever) {
        return cells(central(exact(at, "us-sales", lever.usSales(), Unit.CAD)),
                central(exact(at, "us-share", lever.usShare(), Unit.FRACTION)),
                central(ranged(at, "lost", lever.outcome().lost(), Unit.CAD)),
                central(ranged(at, "cost", lever.outcome().cost(), Unit.CAD)),
                central(ranged(at, "revenue", lever.outcome().revenue(), Unit.CAD)),
                range(ranged(at, "ratio", lever.outcome().ratio(), Unit.RATIO)),
                central(exact(at, "quarter-holds", lever.holds(), Unit.FRACTION)));
    }

    private Table.Cell rank(Lever lever) {
        return central(
                exact(new Traced("lever." + lever.heading().digits(), lineage(lever.rows())), "rank", lever.rank(), Unit.COUNT));
    }

    private Text product(HsCode heading) {
        return study.evidence().reference().findProduct(heading).map(p -> p.label()).orElse(Text.same(heading.digits()));
    }

    private boolean isInForce(HsCode heading) {
        return study.rates().get(Lane.US_TO_CANADA).findRate(heading).map(rate -> rate.totalFraction() > 0).orElse(false);
    }

    private Table states() {
        TableBuilder table = new TableBuilder("lever-states").number("rank", Scale.ONE, Unit.COUNT).text("state")
                .number("state-exports", Scale.MILLION, Unit.USD).number("rated-share", Scale.PERCENT, Unit.FRACTION)
                .number("state-lost", Scale.MILLION, Unit.USD).number("state-cost", Scale.MILLION, Unit.USD)
                .range("ratio", Scale.ONE, Unit.RATIO).number("quarter-holds", Scale.PERCENT, Unit.FRACTION);
        for (StateLever state : StateLever.of(study.evidence().trade(), levers, study.impact().drawSet().points())) {
            Traced at = new Traced("lever.state-" + state.state().toLowerCase(Locale.ROOT), stateLineage(state));
            table.row(cells(central(exact(at, "rank", state.rank(), Unit.COUNT)), words(state.label()),
                    central(exact(at, "exports", state.exports(), Unit.USD)),
                    central(exact(at, "rated-share", state.rated(), Unit.FRACTION)),
                    central(ranged(at, "lost", state.outcome().lost(), Unit.USD)),
                    central(ranged(at, "cost", state.outcome().cost(), Unit.USD)),
                    range(ranged(at, "ratio", state.outcome().ratio(), Unit.RATIO)),
                    central(exact(at, "quarter-holds", state.holds(), Unit.FRACTION))));
        }
        return table.build();
    }

    /** The id that figures of one thing begin with, and what they rest on. */
    private record Traced(String id, Lineage lineage) {
    }

    private Lineage stateLineage(StateLever state) {
        List<SourceRow> rows = new ArrayList<>(state.rows());
        levers.forEach(lever -> rows.addAll(lever.rows()));
        return lineage(rows);
    }

    private Lineage lineage(List<SourceRow> of) {
        List<SourceRow> rows = new ArrayList<>(of);
        PARAMETERS.forEach(id -> rows.add(study.evidence().economy().parameters().get(id).row()));
        return new Lineage("lever", rows, PARAMETERS);
    }

    private Figure exact(Traced at, String name, double value, Unit unit) {
        return book.derived(at.id + "." + name, Estimate.exact(value, unit), at.lineage);
    }

    private Figure ranged(Traced at, String name, double[] values, Unit unit) {
        return book.derived(at.id + "." + name, study.impact().range(values, unit), at.lineage);
    }
}
