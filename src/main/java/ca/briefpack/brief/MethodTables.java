package ca.briefpack.brief;

import static ca.briefpack.brief.Tables.central;
import static ca.briefpack.brief.Tables.cells;
import static ca.briefpack.brief.Tables.words;

import ca.briefpack.model.Actors.Benchmark;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Estimate;
import ca.briefpack.model.Figure;
import ca.briefpack.model.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What the results rest on: parameters with their ranges, and published estimates to compare with. */
final class MethodTables {
    private final Study study;
    private final FigureBook book;

    MethodTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    Table parameters() {
        Tables table = new Tables("parameters").text("parameter").number("central", Scale.ONE, Unit.RATIO)
                .number("low", Scale.ONE, Unit.RATIO).number("high", Scale.ONE, Unit.RATIO).text("basis-of-range");
        study.evidence().economy().parameters().values().stream().sorted(Comparator.comparing(Parameter::id))
                .forEach(p -> table.row(cells(words(p.label()), value(p, "central", p.central()), value(p, "low", p.low()),
                        value(p, "high", p.high()), words(p.citation()))));
        return table.build();
    }

    /** Published estimates about the places given; never mixed with ours. */
    Table benchmarks(Predicate<String> places) {
        Tables table = new Tables("benchmarks").text("publisher", "place", "fact", "period")
                .number("published", Scale.ONE, Unit.RATIO).text("number-unit");
        study.evidence().actors().benchmarks().stream().filter(b -> places.test(b.place()))
                .forEach(b -> table.row(cells(words(b.publisher()), words(b.place()), words(b.fact()), words(b.period()),
                        published(b), words(b.unit()))));
        return table.build();
    }

    private Table.Cell published(Benchmark benchmark) {
        return central(book.observed("benchmark." + benchmark.row().line(), benchmark.value(), Unit.RATIO,
                List.of(benchmark.row())));
    }

    private Table.Cell value(Parameter parameter, String part, double value) {
        Figure figure = book.derived("parameter." + parameter.id() + "." + part, Estimate.exact(value, Unit.RATIO), "parameter",
                List.of(parameter.row()));
        return central(figure);
    }
}
