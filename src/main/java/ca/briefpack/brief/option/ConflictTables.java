package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.term;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Chart.Dated;
import ca.briefpack.content.Chart.Series;
import ca.briefpack.content.ConflictHistory.Past;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
import ca.briefpack.model.Weighting;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The index of conflict over editions: as earlier ones published it, and now; all three weightings together. */
public final class ConflictTables {
    private static final String ID = "conflict-history";
    private static final Map<Weighting, Text> NAMES = Map.of(Weighting.GDP, new Text("By GDP", "Par le PIB"),
            Weighting.POPULATION, new Text("By population", "Par la population"), Weighting.EQUAL, new Text("Equal", "Égale"));
    private final Study study;
    private final FigureBook book;
    private final OptionFigures figures;
    private final List<Scenario> options;
    private final List<Past> past;

    /** @param options those told of, in order; each is weighed in this edition */
    public ConflictTables(Study study, FigureBook book, OptionFigures figures, List<Scenario> options) {
        this.study = study;
        this.book = book;
        this.figures = figures;
        this.options = options;
        this.past = study.edition().conflicts().editions();
    }

    /** True if an earlier edition's indices are known. */
    public boolean isAny() {
        return !past.isEmpty();
    }

    /**
     * A row for each option and weighting, a column for each edition; options that never divided provinces by name alone, as
     * facts. And every value with its range.
     */
    public void addTo(BriefingBuilder contents) {
        contents.table(overEditions()).table(detail())
                .facts("conflict-none", options.stream().filter(option -> !divides(option)).map(this::fact).toList());
    }

    /** True if the index, or its range, has ever been above zero. */
    private boolean divides(Scenario option) {
        return Arrays.stream(Weighting.values()).flatMap(weighting -> published(option, weighting))
                .anyMatch(figure -> figure.estimate().orElseThrow().high() > 0);
    }

    private Table overEditions() {
        TableBuilder table = new TableBuilder(ID).text("option", "weighting");
        past.forEach(p -> table.named(Text.same(p.edition().releaseId()), "edition." + p.edition().releaseId(), Scale.ONE,
                Unit.RATIO));
        table.number("this-edition", Scale.ONE, Unit.RATIO);
        each(options.stream().filter(this::divides), (option, weighting) -> table.row(cells(words(option.name()),
                term("weighting", weighting), past.stream()
                        .map(p -> find(p, option, weighting).<Table.Cell>map(TableBuilder::central)
                                .orElse(new Table.Mark(Reason.NOT_AVAILABLE)))
                        .toList(),
                central(figures.conflict(option, weighting)))));
        return table.build();
    }

    private Table detail() {
        TableBuilder table = new TableBuilder(ID + "-detail").date("as-of").text("release", "option", "weighting")
                .range("conflict-index", Scale.ONE, Unit.RATIO);
        for (Past p : past) {
            each(options.stream(),
                    (option, weighting) -> find(p, option, weighting).ifPresent(figure -> table.row(cells(day(p.edition().asOf()),
                            words(p.edition().releaseId()), words(option.name()), term("weighting", weighting),
                            range(figure)))));
        }
        each(options.stream(),
                (option, weighting) -> table.row(cells(day(study.edition().asOf()), new Table.Term("edition-part", "NOW"),
                        words(option.name()), term("weighting", weighting), range(figures.conflict(option, weighting)))));
        return table.build();
    }

    private interface Told {
        void of(Scenario option, Weighting weighting);
    }

    private static void each(Stream<Scenario> options, Told told) {
        options.forEach(option -> Arrays.stream(Weighting.values()).forEach(weighting -> told.of(option, weighting)));
    }

    /**
     * Adds the chart of the option whose index moved most, with its name as a fact; nothing if none moved or all editions are of
     * one day.
     */
    public void addChart(BriefingBuilder contents) {
        options.stream().filter(option -> moved(option) > 0 && dated(option, Weighting.GDP).size() > 1)
                .max(Comparator.comparingDouble(this::moved).thenComparing(options::indexOf, Comparator.reverseOrder()))
                .ifPresent(option -> contents.chart(new Chart.Steps(ID, Scale.ONE, Arrays.stream(Weighting.values())
                        .map(weighting -> new Series(NAMES.get(weighting), dated(option, weighting))).toList()))
                        .facts(ID, List.of(fact(option))));
    }

    private Fact fact(Scenario option) {
        return new Fact(option.id(), "option", new DatePoint(study.edition().asOf(), Precision.DAY), option.name(),
                Text.same(option.id()), Optional.empty(), option.row());
    }

    /** The widest distance between two values of an option under one weighting. */
    private double moved(Scenario option) {
        return Arrays.stream(Weighting.values()).mapToDouble(weighting -> {
            DoubleSummaryStatistics values =
                    published(option, weighting).mapToDouble(f -> f.rounded().central().doubleValue()).summaryStatistics();
            return values.getMax() - values.getMin();
        }).max().orElse(0);
    }

    private Stream<Figure> published(Scenario option, Weighting weighting) {
        return Stream.concat(past.stream().flatMap(p -> find(p, option, weighting).stream()),
                Stream.of(figures.conflict(option, weighting)));
    }

    /** In order of the day; of several editions of a day the one published last. */
    private List<Dated> dated(Scenario option, Weighting weighting) {
        Map<LocalDate, Figure> byDay = new TreeMap<>();
        past.forEach(p -> find(p, option, weighting).ifPresent(figure -> byDay.put(p.edition().asOf(), figure)));
        byDay.put(study.edition().asOf(), figures.conflict(option, weighting));
        List<Dated> dated = new ArrayList<>();
        byDay.forEach((day, figure) -> dated.add(new Dated(day, figure)));
        return dated;
    }

    /** The figure as it was published: it rests on the release that keeps it, not on the data of now. */
    private Optional<Figure> find(Past p, Scenario option, Weighting weighting) {
        return p.find(option.id(), weighting)
                .map(kept -> book.derived(figures.conflict(option, weighting).id() + "." + p.edition().releaseId(),
                        kept.index().value(), new Lineage("earlier-edition", List.of(kept.row()), List.of())));
    }

    private static Table.Cell day(LocalDate date) {
        return new Table.Day(new DatePoint(date, Precision.DAY));
    }
}
