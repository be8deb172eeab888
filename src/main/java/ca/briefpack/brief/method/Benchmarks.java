package ca.briefpack.brief.method;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Headlines;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Actors.Benchmark;
import ca.briefpack.model.Actors.Ours;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Published estimates, each beside our figure for the same thing and place where we have one; never mixed. */
public final class Benchmarks {
    private static final double HUNDREDTHS = 100;
    private static final double MILLIONTHS = 1e-6;
    /** An exact value in percent or jobs would be printed in full; a range sets its own digits. */
    private static final int EXACT_DECIMALS = 1;
    /** So many rows of a publisher stand before the next publisher has had its turn: none hides the others. */
    private static final int ROWS_A_TURN = 3;
    private final Study study;
    private final FigureBook book;

    public Benchmarks(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /**
     * The estimates about the places given that were public on the as-of date, in the unit of the publication; offices of
     * government first, then banks, a few rows of each in turn. A rate of another day than the as-of date is left to the table of
     * published rates.
     */
    public Table table(Predicate<String> places) {
        TableBuilder table = new TableBuilder("benchmarks").text("publisher", "place", "fact", "period")
                .number("published", Scale.ONE, Unit.RATIO).range("ours", Scale.ONE, Unit.RATIO).text("number-unit", "reason");
        inTurn(study.evidence().actors().benchmarks().stream().filter(b -> places.test(b.place()))
                .filter(b -> !b.publication().knownFrom().isAfter(study.edition().asOf())).filter(b -> !isRateOfAnotherDay(b))
                .toList())
                .forEach(b -> table
                        .row(cells(words(b.publication().publisher()), words(b.place()), words(b.fact()), words(b.period()),
                                published(b), ours(b), words(b.unit()), reason(b))));
        return table.build();
    }

    /** Ours is the rate of the as-of date, and a rate moves from day to day. */
    private boolean isRateOfAnotherDay(Benchmark benchmark) {
        return benchmark.ours().equals(Optional.of(Ours.EFFECTIVE_RATE))
                && !benchmark.period().equals(study.edition().asOf().toString());
    }

    /** Of each publisher first what has one of ours beside, changes before exposure; of each turn first what is about Canada. */
    private static List<Benchmark> inTurn(List<Benchmark> benchmarks) {
        Comparator<Benchmark> isOfAPlace = Comparator.comparing(b -> !b.place().equals(Cell.CANADA));
        Map<Benchmark, Integer> turns = new HashMap<>();
        benchmarks.stream().collect(Collectors.groupingBy(b -> b.publication().publisher())).values().forEach(own -> {
            List<Benchmark> sorted = own.stream().sorted(Comparator.comparing(Benchmarks::hasNone)
                    .thenComparing(b -> b.ours().map(Ours::ordinal).orElse(0)).thenComparing(isOfAPlace)).toList();
            sorted.forEach(b -> turns.put(b, sorted.indexOf(b) / ROWS_A_TURN));
        });
        return benchmarks.stream()
                .sorted(Comparator.<Benchmark, Integer>comparing(turns::get).thenComparing(b -> b.publication().kind())
                        .thenComparing(isOfAPlace).thenComparing(Benchmarks::hasNone))
                .toList();
    }

    private Table.Cell published(Benchmark benchmark) {
        return central(book.observed("benchmark." + benchmark.row().line(), benchmark.value(), Unit.RATIO,
                List.of(benchmark.row())));
    }

    private static Table.Cell reason(Benchmark benchmark) {
        return benchmark.reason().<Table.Cell>map(TableBuilder::words).orElseGet(() -> new Table.Mark(Reason.NOT_AVAILABLE));
    }

    private static boolean hasNone(Benchmark benchmark) {
        return benchmark.ours().isEmpty() || benchmark.place().equals("US");
    }

    private List<Table.Cell> ours(Benchmark benchmark) {
        if (hasNone(benchmark)) {
            Table.Cell none = new Table.Mark(Reason.NOT_APPLICABLE);
            return List.of(none, none, none);
        }
        Figure ours = figure(benchmark.place(), benchmark.ours().get());
        String id = "benchmark." + benchmark.row().line() + ".ours";
        double factor = ours.unit() == Unit.FRACTION ? HUNDREDTHS : benchmark.unit().en().startsWith("million") ? MILLIONTHS : 1;
        List<Table.Cell> cells = range(ours.estimate().map(e -> e.times(factor, Unit.RATIO))
                .map(e -> e.isExact()
                        ? book.told(id, e.central(), ours.unit() == Unit.COUNT ? 0 : EXACT_DECIMALS, Unit.RATIO, ours.lineage())
                        : book.derived(id, e, ours.lineage()))
                .orElseGet(() -> book.missing(id, Unit.RATIO, ours.missing())));
        Table.Cell none = new Table.Mark(Reason.NOT_APPLICABLE);
        return ours.estimate().filter(Estimate::isExact).isPresent() ? List.of(cells.get(0), none, none) : cells;
    }

    private Figure figure(String place, Ours ours) {
        Headlines headlines = new Headlines(study, book, place, Cell.ALL);
        return switch (ours) {
            case GDP_CHANGE -> headlines.gdpChangeShare();
            case JOBS_CHANGE -> statusQuo(place,
                    place.equals(Cell.CANADA) ? Indicator.JOBS_CANADA_CHANGE : Indicator.JOBS_CHANGE);
            case JOBS_EXPOSED -> statusQuo(place, Indicator.JOBS_EXPOSED);
            case EFFECTIVE_RATE -> statusQuo(place, Indicator.EFFECTIVE_RATE);
            case US_SHARE -> headlines.usShare();
            case EXPORTS_SHARE_OF_GDP -> headlines.exportsShareOfGdp();
            case GDP_RANK -> rank(place);
        };
    }

    private Figure rank(String place) {
        Figure own = new Headlines(study, book, place, Cell.ALL).gdpChangeShare();
        String id = "benchmark.rank." + place;
        return own.estimate().map(change -> Figure.of(id,
                Estimate.exact(1.0 + Arrays.stream(Province.values())
                        .flatMap(p -> new Headlines(study, book, p.name(), Cell.ALL).gdpChangeShare().estimate().stream())
                        .filter(other -> other.central() < change.central()).count(), Unit.COUNT),
                own.lineage().by("ranking", List.of()))).orElse(own);
    }

    private Figure statusQuo(String place, Indicator indicator) {
        return book.of(new Cell(Scenario.STATUS_QUO, place, Cell.ALL, indicator));
    }
}
