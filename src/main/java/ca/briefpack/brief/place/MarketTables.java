package ca.briefpack.brief.place;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.option.ShownScenarios;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Economy.Multiplier;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Sales by the country they are made in, and how many jobs hang on them at least and at most. */
public final class MarketTables {
    private static final double MILLION = 1e6;
    /** The power of ten that a bound on jobs is told to. */
    private static final int THOUSAND = 3;
    private final Study study;
    private final FigureBook book;

    public MarketTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /**
     * One row a market: what is sold there, what would be under the baseline's law, and the modelled change from there under the
     * law in force.
     */
    public Table byMarket(String place, String sector) {
        Function<Indicator, Figure> of = indicator -> modelled(place, sector, indicator);
        return new TableBuilder("sales-by-market").text("market").number("sales", book.dollars(), Unit.CAD)
                .number("sales-before", book.dollars(), Unit.CAD).range("sales-change", book.dollars(), Unit.CAD)
                .row(cells(new Table.Term("place", "US"), central(of.apply(Indicator.EXPORTS_US)),
                        central(of.apply(Indicator.EXPORTS_US_BEFORE)), range(of.apply(Indicator.EXPORTS_US_CHANGE))))
                .row(cells(new Table.Term("place", "CN"), central(of.apply(Indicator.EXPORTS_CHINA)),
                        central(of.apply(Indicator.EXPORTS_CHINA_BEFORE)), range(of.apply(Indicator.EXPORTS_CHINA_CHANGE))))
                .row(cells(new Table.Term("place", "CA"), central(of.apply(Indicator.HOME_SALES)),
                        new Table.Mark(Reason.NOT_APPLICABLE),
                        range(of.apply(Indicator.HOME_SALES_CHANGE))))
                .build();
    }

    /** Under the law in force; unknown in China where its duties fall on none of the goods that are held. */
    public Figure modelled(String place, String sector, Indicator indicator) {
        Cell cell = new Cell(Scenario.STATUS_QUO, place, sector, indicator);
        boolean inChina = indicator == Indicator.EXPORTS_CHINA_BEFORE || indicator == Indicator.EXPORTS_CHINA_CHANGE;
        return inChina && ChinaTable.isUnknown(study, place) ? book.unknown(cell) : book.of(cell);
    }

    /** One row a province: jobs lost by the model, jobs exposed, and the bound if sales to the United States ended altogether. */
    public Table jobBounds(List<Province> provinces) {
        TableBuilder table = new TableBuilder("job-bounds").text("province").range("jobs-change", Scale.ONE, Unit.JOBS)
                .range("jobs-exposed", Scale.ONE, Unit.JOBS).number("jobs-extraction", Scale.ONE, Unit.JOBS);
        provinces.forEach(province -> table.row(cells(words(study.evidence().reference().provinceName(province)),
                range(statusQuo(province, Indicator.JOBS_CHANGE)), range(statusQuo(province, Indicator.JOBS_EXPOSED)),
                central(extraction(province)))));
        return table.build();
    }

    /** One row a scenario: what home producers sell in Canada, and what that brings in GDP and jobs; apart from exports. */
    public Table scenarios(String place, String sector, ShownScenarios shown) {
        boolean canada = place.equals(Cell.CANADA);
        Indicator gdp = canada ? Indicator.HOME_GDP_CANADA_CHANGE_VS_STATUS_QUO : Indicator.HOME_GDP_CHANGE_VS_STATUS_QUO;
        Indicator jobs = canada ? Indicator.HOME_JOBS_CANADA_CHANGE_VS_STATUS_QUO : Indicator.HOME_JOBS_CHANGE_VS_STATUS_QUO;
        TableBuilder table = new TableBuilder("scenarios-home").text("scenario").range("home-sales-vs", Scale.MILLION, Unit.CAD)
                .range("home-gdp-vs", Scale.MILLION, Unit.CAD).range("home-jobs-vs", Scale.ONE, Unit.JOBS);
        shown.home().forEach(s -> table.row(cells(words(s.name()),
                range(book.of(new Cell(s.id(), place, sector, Indicator.HOME_SALES_CHANGE_VS_STATUS_QUO))),
                range(book.of(new Cell(s.id(), place, sector, gdp))), range(book.of(new Cell(s.id(), place, sector, jobs))))));
        return table.build();
    }

    private Figure statusQuo(Province province, Indicator indicator) {
        return book.of(Cell.of(Scenario.STATUS_QUO, province, indicator));
    }

    /**
     * Jobs that go if every sale to the United States ends and nothing replaces it, spending of households included: the
     * hypothetical extraction of one market from final demand, {@code L f - L (f - f_us) = L f_us}, which in a linear economy is
     * exports times the multipliers of type II, at their largest scale. {@code Leontief.extractionLoss} takes whole industries
     * away, with what they sell at home, and would answer another question: all that the industry carries. Headings without
     * industry take the mean of the others.
     */
    private Figure extraction(Province province) {
        String id = province.slug() + ".jobs-extraction";
        Map<String, Multiplier> held = new HashMap<>();
        study.evidence().economy().multipliers().stream()
                .filter(m -> m.province() == province && m.type() == Multiplier.Type.TYPE_II)
                .forEach(m -> held.put(m.industry(), m));
        List<SourceRow> rows = new ArrayList<>();
        double jobs = 0;
        double known = 0;
        double all = 0;
        for (Export export : study.evidence().trade().exportsToUs()) {
            if (export.province() == province) {
                all += export.valueCad();
                rows.add(export.row());
                Optional<Multiplier> multiplier = industry(export).map(held::get);
                if (multiplier.isPresent()) {
                    known += export.valueCad();
                    jobs += export.valueCad() / MILLION * multiplier.get().ownProvince().jobsPerMillion();
                    rows.add(multiplier.get().row());
                }
            }
        }
        Parameter scaling = study.evidence().economy().parameters().get("multiplier-scale");
        double scale = scaling.high();
        rows.add(scaling.row());
        return known == 0 ? book.missing(id, Unit.JOBS, Reason.NOT_AVAILABLE)
                : book.alone(id, jobs * all / known * scale, THOUSAND, Unit.JOBS,
                        new Lineage("extraction", rows, List.of(scaling.id())));
    }

    private Optional<String> industry(Export export) {
        return study.evidence().reference().findProduct(export.hs4()).flatMap(p -> p.sector())
                .flatMap(code -> study.evidence().reference().findSector(code)).map(Sector::industry);
    }
}
