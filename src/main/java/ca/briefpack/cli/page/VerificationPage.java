package ca.briefpack.cli.page;

import ca.briefpack.cli.term.TerminalFormat;
import ca.briefpack.desk.release.Verification;
import ca.briefpack.desk.release.Verification.Place;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What came of a verification: as a page, and as values. It says what was found, and what no check of this kind can tell. */
public final class VerificationPage {
    /** Said with every answer: silence would be taken for more than it is. */
    public static final String LIMIT =
            "Nothing is signed: whoever may write there could have altered files, manifest and history together, and who made them is not told.";

    private final Verification verification;
    private final Path cwd;

    public VerificationPage(Verification verification, Path cwd) {
        this.verification = verification;
        this.cwd = cwd;
    }

    public void print(PrintWriter out) {
        out.println("Verify · " + TerminalFormat.path(verification.subject(), cwd));
        out.println();
        verification.places().forEach(place -> out.println("  " + words(place)));
        verification.facts().forEach(fact -> out.println("  - " + fact));
        verification.problems().forEach(problem -> out.println("  " + problem));
        out.println();
        out.println(verification.isAsPublished() ? "As published. " + LIMIT
                : "Not as published: see the "
                        + (verification.problems().size() == 1 ? "line" : verification.problems().size() + " lines") + " above.");
    }

    private static String words(Place place) {
        return place.file().map(file -> file + " of ").orElse("") + "release " + place.releaseId() + switch (place.standing()) {
            case LATEST -> ", the latest";
            case EARLIER -> ", not the latest";
            case WHAT_IF -> ", a what-if release: it supposes another law";
        };
    }

    /** The keys of the JSON form, in order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("asPublished", verification.isAsPublished());
        values.put("exitCode", verification.outcome().exitCode());
        values.put("subject", verification.subject().toString());
        values.put("sha256", verification.sha256().orElse(null));
        values.put("places", verification.places().stream().map(VerificationPage::place).toList());
        values.put("facts", verification.facts());
        values.put("problems", verification.problems().stream().map(JsonReport::problem).toList());
        values.put("limit", LIMIT);
        return values;
    }

    private static Map<String, Object> place(Place place) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("releaseId", place.releaseId());
        values.put("asOf", place.asOf().toString());
        values.put("standing", place.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        values.put("file", place.file().orElse(null));
        values.put("files", place.files());
        return values;
    }
}
