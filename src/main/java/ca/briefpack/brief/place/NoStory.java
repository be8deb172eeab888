package ca.briefpack.brief.place;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.content.Fact;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Sector;
import ca.briefpack.model.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells a sector that duties leave alone on the day, so that its brief says so in half a page: nothing is banned, the law leaves no
 * duty on its goods open, and neither the average additional duty in the United States, at the most that it may be, nor the change in
 * sales comes to as much as would be printed as 0.1 percent.
 */
public final class NoStory {
    private static final double PRINTED_AS_NOTHING = 0.0005;

    private NoStory() {
    }

    /** Adds {@code no-story}: one fact, its figure what is sold to the United States; none where there is a story. */
    public static void addTo(BriefingBuilder contents, Sector sector, LocalDate asOf) {
        Figure sold = figure(contents, "exports-us");
        double sales = Stream.of(sold, figure(contents, "china-before")).mapToDouble(NoStory::size).sum();
        boolean none = contents.findFigure("banned").isEmpty() && contents.listFacts("cautions").isEmpty()
                && contents.findFigure("rate-high").map(NoStory::size).orElse(0.0) < PRINTED_AS_NOTHING
                && figure(contents, "exports-change").estimate().isPresent()
                && size(figure(contents, "effective-rate")) < PRINTED_AS_NOTHING
                && size(figure(contents, "exports-change")) < PRINTED_AS_NOTHING * sales;
        contents.facts("no-story",
                none ? List.of(new Fact("no-story", "SECTOR", new DatePoint(asOf, Precision.DAY), sector.label(),
                        sector.label(), Optional.of(sold), sector.row())) : List.of());
    }

    private static Figure figure(BriefingBuilder contents, String name) {
        return contents.findFigure(name).orElseThrow();
    }

    private static double size(Figure figure) {
        return figure.estimate().map(estimate -> Math.abs(estimate.central())).orElse(0.0);
    }
}
