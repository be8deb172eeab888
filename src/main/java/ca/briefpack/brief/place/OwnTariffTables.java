package ca.briefpack.brief.place;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.CellId;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.RateLineage;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.InputPrices;
import ca.briefpack.impact.OwnTariffs;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Reference;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** What Canada's own tariffs cost its users and bring in, by sector, and how far they raise the prices of its industries. */
public final class OwnTariffTables {
    /** The power of ten that sums of duty are told to. */
    private static final int MILLION = 6;
    private final Study study;
    private final FigureBook book;
    private final OwnTariffs own;

    public OwnTariffTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        this.own = new OwnTariffs(study.evidence(), study.rates(), study.impact().listDraws());
    }

    /**
     * Sectors by what duty their imports pay; those that pay none are one row, whose home producers sell less where their inputs
     * grew dearer. The last row is all goods.
     */
    public Table bySector() {
        TableBuilder table = columns("own-tariffs");
        List<Sector> taxed = study.evidence().reference().sectors().stream().filter(s -> isTaxed(s.code()))
                .sorted(Comparator.comparingDouble((Sector s) -> -own.bill(s.code()).duty()).thenComparing(Sector::code))
                .toList();
        taxed.forEach(s -> table.row(row(words(s.label()), s.code())));
        List<String> told = new ArrayList<>(taxed.stream().map(Sector::code).toList());
        if (isTaxed(Cell.OTHER)) {
            table.row(row(new Table.Term("sector", "OTHER"), Cell.OTHER));
            told.add(Cell.OTHER);
        }
        Figure rest = book.rest("others", homeSales(Cell.ALL), told);
        if (rest.estimate().filter(e -> e.low() != 0 || e.high() != 0).isPresent()) {
            table.row(row(new Table.Term("sector", "UNTAXED"), own.beyond(told), "ca.others.own-tariffs", rest));
        }
        return table.total(row(new Table.Term("sector", "ALL"), Cell.ALL)).build();
    }

    private boolean isTaxed(String sector) {
        OwnTariffs.Bill bill = own.bill(sector);
        return bill.taxed() > 0 || bill.duty() > 0;
    }

    private static Cell homeSales(String sector) {
        return new Cell(Scenario.STATUS_QUO, Cell.CANADA, sector, Indicator.HOME_SALES_CHANGE);
    }

    /** The same for one sector; empty if the imports of its headings are not held. */
    public Table of(Sector sector) {
        TableBuilder table = columns("own-tariffs");
        return (own.bill(sector.code()).imports() > 0 ? table.row(row(words(sector.label()), sector.code())) : table).build();
    }

    private static TableBuilder columns(String id) {
        return new TableBuilder(id).text("sector").number("imports-taxed", Scale.MILLION, Unit.CAD)
                .number("own-duty", Scale.MILLION, Unit.CAD).range("users-cost", Scale.MILLION, Unit.CAD)
                .range("home-sales-change", Scale.MILLION, Unit.CAD);
    }

    private List<Table.Cell> row(Table.Cell name, String sector) {
        return row(name, own.bill(sector),
                CellId.of(Cell.CANADA, sector) + ".own-tariffs",
                book.of(homeSales(sector)));
    }

    private List<Table.Cell> row(Table.Cell name, OwnTariffs.Bill bill, String id, Figure sold) {
        Lineage duty = lineage(bill);
        return cells(name, central(exact(id + ".imports", bill.taxed(), duty)), central(exact(id + ".duty", bill.duty(), duty)),
                range(book.derived(id + ".users-cost", usersCost(bill),
                        Lineage.joined("users-cost", List.of(duty, own.passLineage())))),
                range(sold));
    }

    /** The market model's answer; at most buyers bear all of the duty, as they do if no supplier's price gives way. */
    private Estimate usersCost(OwnTariffs.Bill bill) {
        Estimate borne = study.impact().range(bill.borne(), Unit.CAD);
        return new Estimate(borne.low(), borne.central(), bill.duty(), Unit.CAD);
    }

    private Lineage lineage(OwnTariffs.Bill bill) {
        return new RateLineage(study, bill.goods()).with(bill.rates().stream()).by("own-duty");
    }

    private Figure exact(String id, double value, Lineage lineage) {
        return book.alone(id, value, MILLION, Unit.CAD, lineage);
    }

    /** The rise of prices of the industries of the sectors given. */
    public Table prices(List<Sector> sectors) {
        TableBuilder table = new TableBuilder("input-prices").text("industry").number("import-duty", Scale.PERCENT, Unit.FRACTION)
                .number("price-dollars", Scale.PERCENT, Unit.FRACTION).number("price-percent", Scale.PERCENT, Unit.FRACTION);
        InputPrices prices = own.prices();
        // what one industry pays reaches the prices of all that buy from it
        Lineage through = lineage(own.bill(Cell.ALL)).by("input-prices", prices.rows());
        for (String industry : own.industries(sectors)) {
            String id = "ca.input-prices." + Reference.industrySlug(industry);
            OwnTariffs.Bill bill = own.industry(industry);
            table.row(cells(words(study.evidence().reference().industryName(industry)),
                    central(bill.goods().isEmpty() ? book.missing(id + ".duty", Unit.FRACTION, Reason.NOT_AVAILABLE)
                            : book.share(id + ".duty", Estimate.exact(bill.duty(), Unit.CAD), bill.imports(), lineage(bill))),
                    central(rise(id + ".dollars", prices.constantDollars(industry), through)),
                    central(rise(id + ".percent", prices.constantPercent(industry), through))));
        }
        return table.build();
    }

    private Figure rise(String id, OptionalDouble value, Lineage lineage) {
        return value.isEmpty() ? book.missing(id, Unit.FRACTION, Reason.NOT_AVAILABLE)
                : book.derived(id, Estimate.exact(value.getAsDouble(), Unit.FRACTION), lineage);
    }
}
