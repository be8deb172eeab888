package ca.briefpack.brief;

import static ca.briefpack.brief.Tables.cells;
import static ca.briefpack.brief.Tables.central;
import static ca.briefpack.brief.Tables.range;
import static ca.briefpack.brief.Tables.words;

import ca.briefpack.impact.Cell;
import ca.briefpack.impact.Indicator;
import ca.briefpack.model.Actors.Benchmark;
import ca.briefpack.model.Actors.Ours;
import ca.briefpack.model.Estimate;
import ca.briefpack.model.Figure;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Published estimates, each beside our figure for the same thing and place where we have one; never mixed. */
final class Benchmarks {
    private static final double HUNDREDTHS = 100;
    private static final double MILLIONTHS = 1e-6;
    private final Study study;
    private final FigureBook book;

    Benchmarks(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /**
     * The estimates about the places given that were public on the as-of date, in the unit of the publication; first those that have
     * one of ours beside.
     */
    Table table(Predicate<String> places) {
        Tables table = new Tables("benchmarks").text("publisher", "place", "fact", "period")
                .number("published", Scale.ONE, Unit.RATIO).range("ours", Scale.ONE, Unit.RATIO).text("number-unit");
        study.evidence().actors().benchmarks().stream().filter(b -> places.test(b.place()))
                .filter(b -> !b.publication().knownFrom().isAfter(study.edition().asOf()))
                .sorted(Comparator.comparing(Benchmarks::hasNone))
                .forEach(b -> table.row(cells(words(b.publication().publisher()), words(b.place()), words(b.fact()), words(b.period()),
                        published(b), ours(b), words(b.unit()))));
        return table.build();
    }

    private Table.Cell published(Benchmark benchmark) {
        return central(book.observed("benchmark." + benchmark.row().line(), benchmark.value(), Unit.RATIO,
                List.of(benchmark.row())));
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
        return range(ours.estimate().map(e -> e.times(factor, Unit.RATIO)).map(Benchmarks::toTenths)
                .map(e -> book.derived(id, e, ours.lineage()))
                .orElseGet(() -> book.missing(id, Unit.RATIO, ours.missing())));
    }

    /** An exact value in percent or jobs is printed in full, so it is cut to one decimal; a range sets its own digits. */
    private static Estimate toTenths(Estimate estimate) {
        return estimate.isExact() ? Estimate.exact(Math.round(estimate.central() * 10) / 10.0, estimate.unit()) : estimate;
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
        };
    }

    private Figure statusQuo(String place, Indicator indicator) {
        return book.of(new Cell(Scenario.STATUS_QUO, place, Cell.ALL, indicator));
    }
}
