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
import ca.briefpack.impact.check.BackTest;
import ca.briefpack.impact.check.BackTest.Fit;
import ca.briefpack.impact.check.BackTest.OfSector;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Sector;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The model beside what happened: United States imports from Canada after the duties, by sector, and how well it does. */
public final class BackTestTable {
    private static final String NAME = "back-test";
    private final Study study;
    private final FigureBook book;
    private final BackTest test;
    private final Lineage lineage;

    public BackTestTable(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        this.test = study.impact().backTest();
        this.lineage = new Lineage(NAME, test.rows(), List.of(ModelParameter.DEMAND_ELASTICITY.id(),
                ModelParameter.SUPPLY_ELASTICITY.id(), ModelParameter.SUBSTITUTION_SCALE.id()));
    }

    /** Adds the sectors that tell of duties, how well the model does over them, and what sellers absorb of a duty by it. */
    public void addTo(BriefingBuilder contents) {
        TableBuilder table = new TableBuilder(NAME).text("sector").number("back-trade", Scale.MILLION, Unit.USD)
                .number("back-duty", Scale.PERCENT, Unit.FRACTION).number("back-model", Scale.PERCENT, Unit.FRACTION)
                .number("back-seen", Scale.PERCENT, Unit.FRACTION);
        test.bySector(month -> true).stream().filter(s -> s.isTest() && !s.sector().isEmpty())
                .forEach(s -> table.row(cells(name(s),
                        central(told(slug(s) + ".trade", s.base(), 8, Unit.USD)), central(share(slug(s) + ".duty", s.duty())),
                        central(share(slug(s) + ".model", s.model() / s.base())),
                        central(share(slug(s) + ".seen", s.seen() / s.base())))));
        contents.table(table.build()).table(fits());
        Draw draw = study.impact().listDraws().get(0);
        double eps = draw.of(ModelParameter.SUPPLY_ELASTICITY);
        double sigma = draw.of(ModelParameter.SUBSTITUTION_SCALE) * study.evidence().economy().elasticities().stream()
                .mapToDouble(e -> e.sigmaLessOne() + 1).average().orElseThrow();
        contents.figure("seller-absorbs", share("seller-absorbs", sigma / (eps + sigma)));
    }

    private Table fits() {
        TableBuilder table = new TableBuilder("back-test-fit").text("back-months").number("back-sectors", Scale.ONE, Unit.COUNT)
                .number("back-correlation", Scale.ONE, Unit.RATIO).number("back-error", Scale.PERCENT, Unit.FRACTION)
                .number("back-model-sum", Scale.MILLION, Unit.USD).number("back-seen-sum", Scale.MILLION, Unit.USD);
        row(table, "SET", test.bySector(month -> !month.isAfter(BackTest.LAST_SET)), OfSector::isTest);
        List<OfSector> judged = test.bySector(month -> month.isAfter(BackTest.LAST_SET));
        row(table, "JUDGED", judged, OfSector::isTest);
        row(table, "CARRIED", test.fromSales(), OfSector::isTest);
        row(table, "GONE_ON", test.goneOn(), OfSector::isTest);
        row(table, "QUIET", judged, OfSector::isQuiet);
        return table.build();
    }

    private void row(TableBuilder table, String months, List<OfSector> sectors, Predicate<OfSector> which) {
        Fit fit = BackTest.fit(sectors.stream().filter(which).toList());
        if (fit.sectors() > 2) {
            String id = months.toLowerCase(Locale.ROOT).replace('_', '-');
            table.row(cells(new Table.Term("back-months", months),
                    central(told(id + ".sectors", fit.sectors(), 0, Unit.COUNT)),
                    // where no change differs from another none goes with any
                    Double.isNaN(fit.correlation()) ? new Table.Mark(Reason.NOT_APPLICABLE)
                            : central(told(id + ".correlation", fit.correlation(), -2, Unit.RATIO)),
                    central(share(id + ".error", fit.error())), central(told(id + ".model", fit.model(), 7, Unit.USD)),
                    central(told(id + ".seen", fit.seen(), 7, Unit.USD))));
        }
    }

    private Sector sector(OfSector of) {
        return study.evidence().reference().findSector(of.sector()).orElseThrow();
    }

    private String slug(OfSector of) {
        return sector(of).slug();
    }

    private Table.Cell name(OfSector of) {
        return words(sector(of).label());
    }

    private Figure share(String id, double share) {
        return told(id, share, -3, Unit.FRACTION);
    }

    private Figure told(String id, double value, int step, Unit unit) {
        return book.alone(NAME + "." + id, value, step, unit, lineage);
    }
}
