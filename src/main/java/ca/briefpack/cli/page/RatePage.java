package ca.briefpack.cli.page;

import ca.briefpack.desk.rate.RateAnswer;
import ca.briefpack.desk.rate.RateQuery;
import ca.briefpack.model.Country;
import ca.briefpack.order.EditSetting;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The answer to a question about one rate, as a page to read. */
public final class RatePage {
    private final PrintWriter out;

    public RatePage(PrintWriter out) {
        this.out = out;
    }

    public void print(RateAnswer answer) {
        RateQuery query = answer.query();
        out.println("HS " + query.hs() + " · " + query.from() + " into " + query.into() + " · " + query.asOf()
                + query.terms().scenario().map(id -> " · under " + id).orElse("") + supposed(query));
        out.println();
        String duties = answer.prohibited() ? "none: the goods may not be imported" : Percent.of(answer.totalFraction());
        out.println("  Additional duties   " + duties);
        if (!answer.prohibited() && answer.prohibitedFraction().signum() > 0) {
            out.println("  Banned              " + Percent.of(answer.prohibitedFraction()) + " of the goods may not be imported");
        }
        printColumnOne(answer);
        String share = Percent.of(answer.preference().share());
        out.println("  CUSMA share         " + share + " (" + answer.preference().readFrom() + ")");
        out.println("  Goods               " + reach(answer.reach()));
        printSpread(answer);
        answer.notes().knownTo().filter(query.asOf()::isAfter).ifPresent(day -> out.println("  Law seen to         " + day
                + ": what was enacted after that day is not in this answer"));
        printLevies(answer);
        printConditions(answer);
        printListed(answer);
        printDisplaced(answer);
        printUnheld(answer);
        answer.notes().remarks().forEach(remark -> out.println("  Note: " + remark));
        out.flush();
    }

    private static String supposed(RateQuery query) {
        List<EditSetting> supposed = query.terms().supposed();
        return supposed.isEmpty() ? "" : supposed.stream().map(edit -> edit.target() + "=" + edit.change().words())
                .collect(Collectors.joining(", ", " · supposing ", ""));
    }

    private void printColumnOne(RateAnswer answer) {
        RateAnswer.ColumnOne held = answer.notes().columnOne();
        boolean whole = held.computedShare().compareTo(BigDecimal.ONE) >= 0;
        String rest = held.fraction().isEmpty() || whole ? ""
                : " from " + Percent.of(held.computedShare()) + " of the goods; not computed for the rest";
        String computed = held.fraction().map(Percent::of).orElse("not computed") + rest + " (" + held.words() + ")";
        out.println("  Column 1 duty       " + (answer.query().into() == Country.US ? computed : held.words()));
        if (!answer.prohibited()) {
            answer.withColumnOne().ifPresent(total -> out.println("  Both together       " + Percent.of(total)));
        }
    }

    private static String reach(RateAnswer.Reach reach) {
        String lines = reach.lines() + (reach.lines() == 1 ? " line" : " lines, " + reach.weighting());
        return reach.partlyListed() == 0 ? lines
                : lines + "; listed in part: " + reach.partlyListed() + ", taken whole, for no trade by finer lines is held";
    }

    /** How the lines beneath differ, and how far the shares of conditions of use may move the rate. */
    private void printSpread(RateAnswer answer) {
        RateAnswer.Reach reach = answer.reach();
        if (reach.lines() > 1 && reach.least().compareTo(reach.most()) < 0) {
            out.println("  Line by line        from " + Percent.of(reach.least()) + " to " + Percent.of(reach.most())
                    + ": goods of another mix pay otherwise");
        }
        if (reach.low().compareTo(reach.high()) < 0) {
            out.println("  Range               " + Percent.of(reach.low()) + " to " + Percent.of(reach.high())
                    + ", by how many of the goods meet conditions that no line tells");
        }
    }

    private void printConditions(RateAnswer answer) {
        if (answer.notes().conditions().isEmpty()) {
            return;
        }
        out.println("  On a condition of use or kind that no tariff line tells:");
        TextTable table = new TextTable("lllrl").row("Measure", "falls on", "these goods", "Counted", "Range");
        answer.notes().conditions().forEach(on -> table.row(on.measure(), on.included() ? "only" : "all but", on.condition(),
                Percent.of(on.counted()), Percent.of(on.low()) + " to " + Percent.of(on.high()) + ". " + on.note()));
        table.print(out);
        out.println();
    }

    /** How much of a heading's trade stands on each list, where they differ. */
    private void printListed(RateAnswer answer) {
        boolean whole = answer.reach().listed().values().stream().allMatch(share -> share.compareTo(BigDecimal.ONE) == 0);
        if (answer.reach().lines() == 1 || whole) {
            return;
        }
        out.println("  Of the trade of these goods, on the list of");
        TextTable table = new TextTable("lr");
        answer.reach().listed().forEach((measure, share) -> table.row(measure, Percent.of(share)));
        table.print(out);
        out.println();
    }

    private void printLevies(RateAnswer answer) {
        out.println();
        if (answer.levies().isEmpty()) {
            out.println("  No measure of the data covers these goods on the day.");
            out.println();
            return;
        }
        TextTable table = new TextTable("llrrrl").row("Measure", "Authority", "Rate", "of value", "Duty", "Citation");
        answer.levies().forEach(levy -> table.row(levy.measure().id(), levy.authority().name().toLowerCase(Locale.ROOT),
                Percent.of(levy.statutoryRate()), Percent.of(levy.appliedToShare()), Percent.of(levy.rateFraction()),
                levy.citation()));
        table.row("Total", "", "", "", Percent.of(answer.totalFraction()), "").print(out);
        out.println();
    }

    private void printDisplaced(RateAnswer answer) {
        if (answer.displaced().isEmpty()) {
            return;
        }
        TextTable table = new TextTable("llll").row("Gives way", "to", "how", "Citation or reason");
        answer.displaced().forEach(given -> table.row(given.measure(),
                given.by().equals(given.measure()) ? "" : given.by(), given.kind(), given.why()));
        table.print(out);
        out.println();
    }

    private void printUnheld(RateAnswer answer) {
        if (answer.unheld().isEmpty()) {
            return;
        }
        out.println("  In force, but the list of goods is not held, so that they may add to this rate:");
        TextTable table = new TextTable("ll");
        answer.unheld().forEach(measure -> table.row(measure.id(), measure.title()));
        table.print(out);
        out.println();
    }
}
