package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.model.Country;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Real income by option: its parts one by one, what it hangs on, and who gains and pays in Canada's own market. */
public final class IncomeTables {
    private final Study study;
    private final OptionFigures figures;
    private final IncomeFigures income;

    public IncomeTables(Study study, OptionFigures figures) {
        this.study = study;
        this.figures = figures;
        this.income = figures.income();
    }

    /** The parts of each option's real income for Canada, adding up as printed; GDP beside. */
    public Table parts() {
        return parts("income-parts", figures.counted());
    }

    /** The same of those that Canada can choose and that change its own tariffs: what others do works by sales abroad. */
    public Table ownParts() {
        return parts("income-parts-own", own());
    }

    private Table parts(String id, List<Scenario> options) {
        TableBuilder table = withParts(new TableBuilder(id).text("option"))
                .number("real-income", Scale.MILLION, Unit.CAD).number("income-gdp", Scale.MILLION, Unit.CAD);
        options.forEach(option -> table.row(cells(words(option.name()), fitted(option, Optional.empty()),
                central(of(option, IncomeItem.INCOME, Optional.empty())),
                central(of(option, IncomeItem.GDP, Optional.empty())))));
        return table.build();
    }

    /** The same by province. */
    public Table partsByPlace() {
        TableBuilder table = withParts(new TableBuilder("income-parts-detail").text("option", "province"))
                .range("real-income", Scale.MILLION, Unit.CAD).range("income-gdp", Scale.MILLION, Unit.CAD);
        for (Scenario option : figures.counted()) {
            income.places().forEach(place -> table.row(cells(words(option.name()), income.name(place), fitted(option, place),
                    range(of(option, IncomeItem.INCOME, place)), range(of(option, IncomeItem.GDP, place)))));
        }
        return table.build();
    }

    private static TableBuilder withParts(TableBuilder table) {
        IncomeFigures.parts().forEach(part -> table.number("part-" + IncomeFigures.word(part), Scale.MILLION, Unit.CAD));
        return table.number("part-answer", Scale.MILLION, Unit.CAD);
    }

    private List<Table.Cell> fitted(Scenario option, Optional<Province> place) {
        return income.fitted(option, place).stream().map(TableBuilder::central).toList();
    }

    /** Canada's real income under each closure, and the provinces whose sign differs between them. */
    public Table closures() {
        TableBuilder table = new TableBuilder("closures").text("option");
        for (IncomeClosure closure : IncomeClosure.values()) {
            table.number("closure-" + IncomeFigures.word(closure), Scale.MILLION, Unit.CAD);
        }
        table.text("hangs-canada", "hangs-provinces");
        for (Scenario option : figures.counted()) {
            table.row(cells(words(option.name()), Arrays.stream(IncomeClosure.values())
                    .map(closure -> central(under(option, Optional.empty(), closure))).toList(),
                    new Table.Term("hangs", hangs(option, Optional.empty()).name()), OptionTables.codes(hanging(option))));
        }
        return table.build();
    }

    /** The same by province, with ranges. */
    public Table closuresByPlace() {
        TableBuilder table = new TableBuilder("closures-detail").text("option", "province");
        for (IncomeClosure closure : IncomeClosure.SPAN) {
            table.range("closure-" + IncomeFigures.word(closure), Scale.MILLION, Unit.CAD);
        }
        limits().forEach(limit -> table.number("closure-" + IncomeFigures.word(limit), Scale.MILLION, Unit.CAD));
        table.text("hangs");
        for (Scenario option : figures.counted()) {
            for (Optional<Province> place : income.places()) {
                table.row(cells(words(option.name()), income.name(place), IncomeClosure.SPAN.stream()
                        .flatMap(closure -> range(under(option, place, closure)).stream()).toList(),
                        limits().map(limit -> central(under(option, place, limit))).toList(),
                        new Table.Term("hangs", hangs(option, place).name())));
            }
        }
        return table.build();
    }

    private static Stream<IncomeClosure> limits() {
        return Arrays.stream(IncomeClosure.values()).filter(IncomeClosure::isLimit);
    }

    private Figure under(Scenario option, Optional<Province> place, IncomeClosure closure) {
        return closure.isLimit() ? income.limit(option, place, closure) : income.of(option, IncomeItem.INCOME, place, closure);
    }

    /** What the sign of an option hangs on. */
    enum Hang {
        NOTHING, EMPLOYMENT, IMPORT_SUPPLY, BOTH
    }

    /** The provinces whose sign differs between closures. */
    List<Province> hanging(Scenario option) {
        return income.incomes().provinces().stream().filter(p -> hangs(option, Optional.of(p)) != Hang.NOTHING).toList();
    }

    /** Which choice turns the sign, one that counts as a change for the place's size: between any two that differ in it alone. */
    Hang hangs(Scenario option, Optional<Province> place) {
        boolean employment = false;
        boolean supply = false;
        for (IncomeClosure one : IncomeClosure.values()) {
            for (IncomeClosure other : IncomeClosure.values()) {
                employment |= one.isOtherEmployment(other) && turns(option, place, one, other);
                supply |= one.isOtherSupply(other) && turns(option, place, one, other);
            }
        }
        return employment ? supply ? Hang.BOTH : Hang.EMPLOYMENT : supply ? Hang.IMPORT_SUPPLY : Hang.NOTHING;
    }

    private boolean turns(Scenario option, Optional<Province> place, IncomeClosure one, IncomeClosure other) {
        return sign(option, place, one) * sign(option, place, other) < 0;
    }

    private int sign(Scenario option, Optional<Province> place, IncomeClosure closure) {
        double value = income.incomes().find(option, IncomeItem.INCOME, place, closure).orElseThrow()[0];
        return Math.abs(value) < figures.least(place) ? 0 : (int) Math.signum(value);
    }

    /** Who gains and pays in Canada of the options that change its own tariffs: users, the treasury, home producers by province. */
    public Table ownMarket() {
        TableBuilder table = new TableBuilder("own-market").text("option", "end").number("own-users", Scale.MILLION, Unit.CAD)
                .number("own-treasury", Scale.MILLION, Unit.CAD).number("own-producers-on", Scale.MILLION, Unit.CAD)
                .number("own-producers-qc", Scale.MILLION, Unit.CAD).number("own-inputs", Scale.MILLION, Unit.CAD);
        for (Scenario option : own()) {
            List<Figure> row = List.of(of(option, IncomeItem.USERS, Optional.empty()),
                    of(option, IncomeItem.REVENUE, Optional.empty()), of(option, IncomeItem.HOME, Optional.of(Province.ON)),
                    of(option, IncomeItem.HOME, Optional.of(Province.QC)), of(option, IncomeItem.INPUTS, Optional.empty()));
            OptionTables.ENDS.forEach(end -> table.row(cells(words(option.name()), new Table.Term("end", end.name()),
                    row.stream().map(figure -> new Table.Number(figure, end)).toList())));
        }
        return table.build();
    }

    private List<Scenario> own() {
        return figures.counted().stream().filter(o -> !o.happens() && figures.reach(o).markets().contains(Country.CA)).toList();
    }

    private Figure of(Scenario option, IncomeItem item, Optional<Province> place) {
        return income.of(option, item, place, IncomeClosure.PRINTED);
    }

}
