package ca.briefpack.cli;

import ca.briefpack.run.EditSetting;
import ca.briefpack.run.RateAnswer;
import ca.briefpack.run.RateQuery;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The answer to a question about one rate, as a page to read. */
final class RatePage {
    private final PrintWriter out;

    RatePage(PrintWriter out) {
        this.out = out;
    }

    void print(RateAnswer answer) {
        RateQuery query = answer.query();
        out.println("HS " + query.hs() + " · " + query.from() + " into " + query.into() + " · " + query.asOf()
                + query.terms().scenario().map(id -> " · under " + id).orElse("") + supposed(query));
        out.println();
        String duties = answer.prohibited() ? "none: the goods may not be imported" : Percent.of(answer.totalFraction());
        out.println("  Additional duties   " + duties);
        if (!answer.prohibited() && answer.prohibitedFraction().signum() > 0) {
            out.println("  Banned              " + Percent.of(answer.prohibitedFraction()) + " of the goods may not be imported");
        }
        out.println("  Column 1 duty       not held, and not among the additional duties");
        String share = Percent.of(answer.preference().share());
        out.println("  CUSMA share         " + share + " (" + answer.preference().readFrom() + ")");
        out.println("  Goods               " + reach(answer.reach()));
        printLevies(answer);
        printDisplaced(answer);
        printUnheld(answer);
        answer.remarks().forEach(remark -> out.println("  Note: " + remark));
        out.flush();
    }

    private static String supposed(RateQuery query) {
        List<EditSetting> supposed = query.terms().supposed();
        return supposed.isEmpty() ? "" : supposed.stream().map(edit -> edit.target() + "=" + edit.change().words())
                .collect(Collectors.joining(", ", " · supposing ", ""));
    }

    private static String reach(RateAnswer.Reach reach) {
        String lines = reach.lines() + (reach.lines() == 1 ? " line" : " six-digit lines, " + reach.weighting());
        return reach.partlyListed() == 0 ? lines
                : lines + "; listed in part: " + reach.partlyListed() + ", taken as covered, so that the rate may be too high";
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
