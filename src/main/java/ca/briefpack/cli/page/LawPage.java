package ca.briefpack.cli.page;

import ca.briefpack.desk.rate.LawAnswer;
import ca.briefpack.desk.rate.LawAnswer.Ahead;
import ca.briefpack.desk.rate.LawAnswer.InForce;
import ca.briefpack.desk.rate.LawAnswer.OfLane;
import ca.briefpack.desk.rate.LawAnswer.Open;
import ca.briefpack.desk.rate.LawQuery;
import ca.briefpack.desk.rate.RateChanges;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The law of a day as a page to read: lane by lane what is in force, what changed, what is enacted ahead, what is open and what
 * is missing.
 */
public final class LawPage {
    private final PrintWriter out;

    public LawPage(PrintWriter out) {
        this.out = out;
    }

    public void print(LawAnswer answer) {
        LocalDate asOf = answer.query().asOf();
        out.println("Law of " + asOf);
        answer.lanes().forEach(lane -> {
            out.println();
            out.println(lane.from() + " into " + lane.into());
            out.println();
            printSeen(lane, asOf);
            printInForce(lane);
            printChanges(lane, answer.query());
            printAhead(lane, asOf);
            printOpen(lane.open());
            printMissing(lane);
        });
        out.flush();
    }

    private void printSeen(OfLane lane, LocalDate asOf) {
        boolean later = lane.seenTo().filter(asOf::isAfter).isPresent();
        out.println("  Law seen to " + lane.seenTo().map(LocalDate::toString).orElse("a day that is not held")
                + (later ? ". Warning: what was enacted after that day is not in this answer" : ""));
    }

    private void title(String words) {
        out.println();
        out.println("  " + words);
    }

    private void printInForce(OfLane lane) {
        title(lane.inForce().isEmpty() ? "In force: nothing" : "In force: " + count(lane.inForce().size(), "measure"));
        TextTable table = new TextTable("lrllllll").row("Measure", "Rate", "Basis", "CUSMA goods", "From", "To", "Seen",
                "Title and citation");
        lane.inForce()
                .forEach(m -> table.row(m.measure().id(), rate(m), lower(m.basis()), lane.isWithinCusma() ? cusma(m) : "",
                        m.from().toString(), day(m.to()), day(m.seen()),
                        m.measure().title() + " (" + m.citation() + ")"));
        printIf(!lane.inForce().isEmpty(), table);
    }

    private static String rate(InForce measure) {
        String percent = measure.rateFraction().map(Percent::of).orElse("not held");
        return switch (measure.basis()) {
            case PROHIBITION -> "ban";
            case ITEM -> "to " + percent;
            default -> percent;
        };
    }

    private static String cusma(InForce measure) {
        return switch (measure.cusma()) {
            case NONE -> "pay";
            case EXEMPT -> "exempt";
            case CONTENT -> "pay on content";
        };
    }

    private void printChanges(OfLane lane, LawQuery query) {
        String span = "Changed in the last " + query.days() + " days"
                + (query.cutsLookBack() ? ", as far as the data goes back (" + query.since() + ")" : "");
        title(lane.changes().isEmpty() ? span + ": nothing" : span);
        TextTable table = new TextTable("lllll").row("Day", "Change", "Measure", "Detail", "Citation");
        lane.changes()
                .forEach(c -> table.row(c.day().toString(), c.kind() == RateChanges.Kind.ENDED ? "last day" : lower(c.kind()),
                        c.measure().id(),
                        c.detail(), c.citation()));
        printIf(!lane.changes().isEmpty(), table);
    }

    private void printAhead(OfLane lane, LocalDate asOf) {
        title(lane.ahead().isEmpty() ? "Enacted by " + asOf + " for later: nothing" : "Enacted by " + asOf + " for later");
        TextTable table = new TextTable("llllll").row("Day", "Change", "Of", "Detail", "Enacted", "Citation");
        lane.ahead()
                .forEach(a -> table.row(a.day().toString(), words(a), a.subject(), a.detail(), day(a.enacted()), a.citation()));
        printIf(!lane.ahead().isEmpty(), table);
    }

    private static String words(Ahead ahead) {
        return ahead.kind() == LawAnswer.Kind.ENDS ? "last day" : lower(ahead.kind());
    }

    private void printOpen(Open open) {
        boolean nothing = open.conditions().isEmpty() && open.cautions().isEmpty();
        title(nothing ? "Open: nothing" : "Open");
        open.conditions().forEach(
                c -> out.println("  " + c.title() + " (" + String.join(", ", c.measures()) + "): " + Percent.of(c.counted())
                        + " of the goods counted. " + c.note()));
        open.cautions().forEach(c -> out.println("  " + c.sector() + " (" + String.join(", ", c.measures()) + "): " + c.words()));
    }

    private void printMissing(OfLane lane) {
        title(lane.missing().isEmpty() ? "Goods not held: of no measure" : "Goods not held, so that these count in no rate");
        TextTable table = new TextTable("ll");
        lane.missing()
                .forEach(m -> table.row(m.measure().id(), m.measure().title() + (m.note().isEmpty() ? "" : ". " + m.note())));
        printIf(!lane.missing().isEmpty(), table);
    }

    private void printIf(boolean any, TextTable table) {
        if (any) {
            table.print(out);
        }
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
