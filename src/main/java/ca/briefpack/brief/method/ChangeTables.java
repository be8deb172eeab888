package ca.briefpack.brief.method;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Headline;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.EditionChange;
import ca.briefpack.content.EditionChange.Kind;
import ca.briefpack.content.EditionChange.Levels;
import ca.briefpack.content.EditionChange.Part;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Rounded;
import ca.briefpack.model.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The headline figures from the edition before to this one: a column each, a row for every part of the change. */
public final class ChangeTables {
    private final EditionChange change;
    private final FigureBook book;
    private final List<Headline> headlines;

    public ChangeTables(Study study, FigureBook book, String place, String sector) {
        this.change = study.edition().change();
        this.book = book;
        this.headlines = Headline.of(place, sector);
    }

    /** Adds the table where the change is split, and by {@code exports-change-since} how far each figure moved in all. */
    public void addTo(BriefingBuilder contents) {
        if (change.kind() == Kind.SPLIT) {
            contents.table(table());
            headlines.forEach(h -> contents.figure(h.name() + "-since",
                    figure(h, "all", h.unit() == Unit.FRACTION ? Unit.POINTS : h.unit(), levels -> levels.now() - levels.last(),
                            levels -> levels.rounded(levels.now()).subtract(levels.rounded(levels.last())))));
        }
    }

    private Table table() {
        TableBuilder table = new TableBuilder("edition-change").text("part");
        headlines.forEach(h -> table.number(h.name(), h.unit() == Unit.CAD ? book.dollars() : h.scale(), h.unit()));
        table.row(row("LAST", h -> level(h, "last", Levels::last)));
        for (Part part : Part.values()) {
            table.row(row(part.name(), h -> part(h, part)));
        }
        return table.total(row("NOW", h -> level(h, "now", Levels::now))).build();
    }

    private List<Table.Cell> row(String part, Function<Headline, Figure> figure) {
        return cells(new Table.Term("edition-part", part), headlines.stream().map(h -> central(figure.apply(h))).toList());
    }

    private Figure level(Headline headline, String name, Function<Levels, Double> level) {
        return figure(headline, name, headline.unit(), level, levels -> levels.rounded(level.apply(levels)));
    }

    private Figure part(Headline headline, Part part) {
        return figure(headline, part.name().toLowerCase(Locale.ROOT), headline.unit(), levels -> levels.part(part),
                levels -> levels.printed(part));
    }

    private Figure figure(Headline headline, String name, Unit unit, Function<Levels, Double> exact,
            Function<Levels, BigDecimal> printed) {
        String id = headline.key() + ".changed." + name;
        Lineage lineage = book.of(headline.cell()).lineage().by("edition-change", List.of());
        return book.add(Optional.ofNullable(change.levels().get(headline.key())).map(levels -> {
            BigDecimal digits = printed.apply(levels);
            return Figure.printedAs(id, Estimate.exact(exact.apply(levels), unit),
                    new Rounded(digits, digits, digits, levels.step(), unit), lineage);
        }).orElseGet(() -> Figure.missing(id, unit, Reason.NOT_AVAILABLE, lineage)));
    }
}
