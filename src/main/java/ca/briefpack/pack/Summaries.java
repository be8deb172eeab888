package ca.briefpack.pack;

import ca.briefpack.content.EditionChange;
import ca.briefpack.data.Job;
import ca.briefpack.data.Loaded;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.suppose.RateBook;
import java.util.List;
import java.util.Locale;

/** What came of each step, in numbers, for the terminal. */
public final class Summaries {
    private Summaries() {
    }

    public static String job(Job job) {
        return "baseline " + job.assumptions().baseline() + ", CUSMA share by "
                + job.assumptions().cusma().name().toLowerCase(Locale.ROOT).replace('_', '-') + ", brand " + job.issuer().brand();
    }

    public static String workshop(PackTools workshop) {
        return count(workshop.templates(), "template");
    }

    public static String loaded(Loaded loaded) {
        return count(loaded.evidence().trade().exportsToUs().size(), "export row") + ", "
                + count(loaded.evidence().law().codes().size(), "scope code") + ", " + count(loaded.problems().size(), "problem");
    }

    public static String rates(RateBook book) {
        return count(book.law().law().measures().size(), "measure") + ", "
                + count(book.law().headings(ca.briefpack.tariff.rate.Lane.CANADA_TO_US).size(), "heading");
    }

    public static String impact(ImpactTable impact) {
        return count(impact.listScenarios().size(), "scenario") + ", " + count(impact.listDraws().size(), "draw")
                + impact.sampling().map(s -> ", " + count(s.draws(), "random draw")).orElse("");
    }

    public static String change(EditionChange change) {
        return switch (change.kind()) {
            case FIRST -> "a first edition";
            case WHAT_IF -> "a what-if edition is compared with none";
            case UNRECORDED ->
                change.previous().orElseThrow().releaseId() + " cannot be compared with: no inputs it can be computed from";
            case ALTERED -> change.previous().orElseThrow().releaseId() + " is not compared with: it is not as it was published";
            case SPLIT -> change.previous().orElseThrow().releaseId() + ", " + count(change.levels().size(), "figure");
        };
    }

    public static String plan(List<PackPlan> packs) {
        long unchanged = packs.stream().filter(PackPlan::unchanged).count();
        return count(packs.size(), "pack") + ", " + unchanged + " unchanged";
    }

    public static String rendered(Rendered rendered) {
        Counts counts = Counts.of(rendered.results());
        return counts.published() + " rendered, " + counts.unchanged() + " unchanged, " + (counts.refused() + counts.failed())
                + " failed";
    }

    public static String count(int n, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", n, noun, n == 1 ? "" : "s");
    }
}
