package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Joined.Together;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.weigh.Bargain;
import ca.briefpack.weigh.Packages;
import ca.briefpack.weigh.Packages.Bundle;
import ca.briefpack.weigh.PriceOfUnity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bargains: options together, who loses under them, what would make losers whole, and the price of letting none lose. */
public final class PackageTables {
    private static final int TOP = 10;
    private static final double MILLION = 1e6;
    /** The method of what options together bring; plans, shares and prices have one of their own. */
    private static final String NET = "bargain";
    private final Study study;
    private final FigureBook book;
    private final OptionFigures figures;
    private final Packages packages;
    private final Packages own;
    private final Map<Set<String>, Lineage> lineages = new HashMap<>();

    public PackageTables(Study study, FigureBook book, OptionFigures figures) {
        this.study = study;
        this.book = book;
        this.figures = figures;
        List<Scenario> choices = figures.counted().stream().filter(option -> !option.happens()).toList();
        this.packages = packages(choices);
        this.own = packages(choices.stream().filter(o -> figures.choice(o) != OptionFigures.Choice.GRANTED).toList());
    }

    private Packages packages(List<Scenario> choices) {
        List<Together> together = study.agenda().joined().packages().stream()
                .filter(one -> choices.containsAll(one.options())).toList();
        return new Packages(figures.income().incomes(), choices, together, figures.income().incomes().provinces().stream()
                .mapToDouble(figures::population).toArray());
    }

    /**
     * Adds the tables, the price of unity and the packages that it is the distance of: among what Canada can do, alone or in
     * a bargain, and among all that it could be granted too.
     */
    public void addTo(BriefingBuilder contents) {
        PriceOfUnity unity = own.unity(IncomeClosure.PRINTED);
        PriceOfUnity whole = packages.unity(IncomeClosure.PRINTED);
        new WorkerTables(study, book, figures, packages).addTo(contents);
        contents.table(byPlace(unity.withoutLoser())).table(table("packages", TOP))
                .table(table("packages-all", Integer.MAX_VALUE)).table(transfers())
                .figure("packages", figures.number("packages", study.agenda().joined().packages().size()))
                .figure("packages-left-out", figures.number("packages-left-out", study.agenda().joined().leftOut()))
                .figure("packages-no-loser", figures.count("packages-no-loser", (int) packages.ranked(IncomeClosure.PRINTED)
                        .stream().filter(b -> packages.losers(b, IncomeClosure.PRINTED).isEmpty()).count()))
                .figure("unity-price", price("unity-price", unity))
                .figure("unity-best", net("unity-best", unity.best()))
                .figure("unity-net", net("unity-net", unity.withoutLoser()))
                .figure("unity-robust-net", net("unity-robust-net", robust()))
                .figure("unity-all-price", price("unity-all-price", whole))
                .figure("unity-all-net", net("unity-all-net", whole.withoutLoser()))
                .facts("unity-all", options(whole.withoutLoser()))
                .facts("unity-best", options(unity.best())).facts("unity", options(unity.withoutLoser()))
                .facts("unity-robust", options(robust()))
                .facts("packages-over-draws", study.agenda().joined().overDraws() ? options(whole.best()) : List.of());
    }

    /** The ids of the best that Canada can do, alone or in a bargain, by which no province loses under any closure. */
    public Set<String> robust() {
        return own.robustUnity().withoutLoser();
    }

    private Figure price(String name, PriceOfUnity unity) {
        Set<String> both = Stream.concat(unity.best().stream(), unity.withoutLoser().stream()).collect(Collectors.toSet());
        return money(name, unity.price(), both, "price-of-unity");
    }

    private Figure net(String name, Set<String> ids) {
        return money(name, packages.find(ids).orElseThrow().net(IncomeClosure.PRINTED), ids);
    }

    private List<Fact> options(Set<String> ids) {
        return figures.counted().stream().filter(o -> ids.contains(o.id())).map(o -> new Fact(o.id(), "option",
                new DatePoint(study.edition().asOf(), Precision.DAY), o.name(), o.name(), Optional.empty(), o.row())).toList();
    }

    /** The best package without a loser by place, and what is left of it where others keep their part of a bargain to themselves. */
    private Table byPlace(Set<String> ids) {
        TableBuilder table = OptionTables.withPlaces(new TableBuilder("package-place").text("package", "package-case"));
        own.find(ids).filter(best -> !best.options().isEmpty()).ifPresent(best -> {
            table.row(byPlace(best, "AGREED"));
            own.instead(best, halves()).ifPresent(alone -> table.row(byPlace(alone, "REFUSED")));
        });
        return table.build();
    }

    private List<Table.Cell> byPlace(Bundle bundle, String of) {
        double[] incomes = bundle.incomes().get(IncomeClosure.PRINTED);
        List<Table.Cell> row = new ArrayList<>(List.of(words(bundle.name()), new Table.Term("package-case", of)));
        for (Province province : Province.values()) {
            int p = own.provinces().indexOf(province);
            row.add(p < 0 ? new Table.Mark(Reason.NOT_AVAILABLE)
                    : central(money(bundle.id() + "." + province.slug(), incomes[p], bundle.ids())));
        }
        row.add(central(money(bundle.id() + ".net", bundle.net(IncomeClosure.PRINTED), bundle.ids())));
        return row;
    }

    /** Of each bargain what Canada itself would do, where that is an option too. */
    private Map<Scenario, Scenario> halves() {
        Map<Scenario, Scenario> halves = new HashMap<>();
        for (Scenario bargain : figures.counted()) {
            figures.counted().stream().filter(o -> figures.choice(bargain) == OptionFigures.Choice.BARGAIN
                    && figures.choice(o) == OptionFigures.Choice.CANADA && bargain.edits().containsAll(o.edits())).findFirst()
                    .ifPresent(half -> halves.put(bargain, half));
        }
        return halves;
    }

    /** Those of what Canada can do, alone or in a bargain, before those that others must grant; highest net first. */
    private Table table(String id, int most) {
        TableBuilder table = new TableBuilder(id).text("package").number("net", Scale.MILLION, Unit.CAD).text("losers")
                .number("gainers-plan", Scale.MILLION, Unit.CAD).number("share-of-gain", Scale.PERCENT, Unit.FRACTION)
                .number("treasury-plan", Scale.MILLION, Unit.CAD).number("robust-plan", Scale.MILLION, Unit.CAD)
                .text("holds-everywhere");
        packages.ranked(IncomeClosure.PRINTED).stream().sorted(Comparator.comparing(this::isGranted)).limit(most)
                .forEach(bundle -> table.row(row(bundle)));
        return table.build();
    }

    private boolean isGranted(Bundle bundle) {
        return bundle.options().stream().anyMatch(o -> figures.choice(o) == OptionFigures.Choice.GRANTED);
    }

    /**
     * Who pays and who gets what under each plan, of every option and package by which a province loses and Canada as a whole does not:
     * what gainers pay is less than 0, what losers get more; then the treasury's grants, and what finances them per head.
     */
    private Table transfers() {
        TableBuilder table = OptionTables.withPlaces(new TableBuilder("transfers").text("package", "plan"));
        packages.all().stream().filter(bundle -> !packages.losers(bundle, IncomeClosure.PRINTED).isEmpty())
                .sorted(Comparator.comparing(this::isGranted)).forEach(bundle -> {
                    Bargain bargain = bundle.bargain(IncomeClosure.PRINTED);
                    bargain.gainersPlan().ifPresent(
                            plan -> table.row(byPlace(bundle, "GAINERS", plan.net(), plan.total(), "gainers-plan")));
                    bargain.treasuryPlan(packages.population()).ifPresent(plan -> {
                        table.row(byPlace(bundle, "GRANTS", plan.grants(), plan.total(), "treasury-plan"));
                        table.row(byPlace(bundle, "LEVIES", plan.levies(), plan.total(), "treasury-plan"));
                    });
                });
        return table.build();
    }

    private List<Table.Cell> byPlace(Bundle bundle, String plan, double[] amounts, double total, String method) {
        String id = bundle.id() + "." + plan.toLowerCase(Locale.ROOT);
        List<Table.Cell> row = new ArrayList<>(List.of(words(bundle.name()), new Table.Term("plan", plan)));
        for (Province province : Province.values()) {
            int p = packages.provinces().indexOf(province);
            row.add(p < 0 ? new Table.Mark(Reason.NOT_AVAILABLE)
                    : central(money(id + "." + province.slug(), amounts[p], bundle.ids(), method)));
        }
        row.add(central(money(id + ".total", total, bundle.ids(), method)));
        return row;
    }

    private List<Table.Cell> row(Bundle bundle) {
        String id = bundle.id();
        Optional<Bargain.GainersPlan> gainers = bundle.bargain(IncomeClosure.PRINTED).gainersPlan();
        Optional<Bargain.TreasuryPlan> treasury = bundle.bargain(IncomeClosure.PRINTED).treasuryPlan(packages.population());
        return cells(words(bundle.name()), central(money(id + ".net", bundle.net(IncomeClosure.PRINTED), bundle.ids())),
                OptionTables.codes(packages.losers(bundle, IncomeClosure.PRINTED)),
                gainers.map(plan -> central(plan(bundle, "gainers-plan", plan.total())))
                        .orElse(new Table.Mark(Reason.NOT_APPLICABLE)),
                gainers.map(plan -> central(share(bundle, plan.shareOfGain())))
                        .orElse(new Table.Mark(Reason.NOT_APPLICABLE)),
                treasury.map(plan -> central(plan(bundle, "treasury-plan", plan.total())))
                        .orElse(new Table.Mark(Reason.NOT_APPLICABLE)),
                bundle.robust().gainersPlan().map(plan -> central(plan(bundle, "robust-plan", plan.total())))
                        .orElse(new Table.Mark(Reason.NOT_APPLICABLE)),
                OptionTables.yes(bundle.hasNoLoser()));
    }

    /** Packages are worked out at the central draw alone, so they are printed to the digits that single options support. */
    private Figure money(String name, double millions, Set<String> ids) {
        return money(name, millions, ids, NET);
    }

    private Figure plan(Bundle bundle, String plan, double millions) {
        return money(bundle.id() + "." + plan, millions, bundle.ids(), plan);
    }

    private Figure money(String name, double millions, Set<String> ids, String method) {
        return book.alone("packages." + name, millions * MILLION, step(), Unit.CAD, lineage(ids, method));
    }

    private Figure share(Bundle bundle, double share) {
        return book.alone("packages." + bundle.id() + ".share-of-gain", share, -2, Unit.FRACTION,
                lineage(bundle.ids(), "share-of-gain"));
    }

    private int step() {
        return figures.counted().stream().filter(o -> !o.happens())
                .map(o -> figures.net(o).rounded().stepExponent()).min(Integer::compare).orElse(7);
    }

    private Lineage lineage(Set<String> ids, String method) {
        return lineages.computeIfAbsent(ids, of -> figures.income()
                .lineage(figures.counted().stream().filter(o -> of.contains(o.id())).toList())).by(method, List.of());
    }
}
