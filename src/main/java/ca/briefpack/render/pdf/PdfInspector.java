package ca.briefpack.render.pdf;

import ca.briefpack.disk.DiskFault;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.pdf.place.PlaceRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;

/**
 * Checks a PDF against PDF/A-2a and PDF/UA-1 with veraPDF, in this process, and that no text of it lies outside its box. A file
 * is published only if it passes all three. It may be used by several threads.
 */
public final class PdfInspector {
    private static final List<PDFAFlavour> PROFILES = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    private static final Rulebook RULES = new Rulebook(
            PROFILES.stream().map(Profiles.getVeraProfileDirectory()::getValidationProfileByFlavour).toList());
    private static final int MOST_SHOWN = 5;
    private static final int LONGEST = 160;

    // Held, for a logger without a holder forgets its level. The library logs to the terminal what it also reports as a broken
    // rule.
    private static final Logger LIBRARY_LOG = Logger.getLogger("org.verapdf");

    static {
        LIBRARY_LOG.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    /**
     * One P032 for each broken rule of each profile, with its clause and where it is broken first, and for each rule of
     * {@link PlaceRules} (P033 where running heads and feet have no room); empty if the file passes.
     */
    public List<Problem> inspect(byte[] pdf, String name) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PROFILES.get(0))) {
            parser.setFlavours(PROFILES);
            List<Problem> standards = problems(DocumentWalk.of(parser.getRoot(), RULES), name);
            return Stream.concat(standards.stream(), PlaceRules.check(pdf, name).stream()).toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException | RuntimeException e) {
            return List.of(findDiskFault(e).orElseGet(() -> new Problem(Code.P032, name, "cannot be checked: " + e.getMessage(),
                    "render it again; if it persists, the file is not a PDF")));
        }
    }

    /** The library puts files into the folder for temporary ones: if that fails, the PDF is not at fault. */
    private static Optional<Problem> findDiskFault(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException fault && DiskFault.of(fault) != DiskFault.OTHER) {
                return Optional.of(DiskFault.problem(Code.P040, System.getProperty("java.io.tmpdir"),
                        "cannot be used for temporary files", fault));
            }
        }
        return Optional.empty();
    }

    private static List<Problem> problems(List<DocumentWalk.Broken> broken, String name) {
        return PROFILES.stream().flatMap(profile -> {
            Map<String, Problem> byClause = new TreeMap<>();
            broken.stream().filter(b -> b.asked().profile() == profile).limit(MOST_SHOWN)
                    .forEach(b -> byClause.putIfAbsent(clause(b.asked()), problem(b, name)));
            return byClause.values().stream();
        }).toList();
    }

    private static String clause(Questions.Asked asked) {
        return asked.rule().getRuleId().getClause() + "-" + asked.rule().getRuleId().getTestNumber();
    }

    private static Problem problem(DocumentWalk.Broken broken, String name) {
        String clause = clause(broken.asked());
        String what =
                "breaks " + title(broken.asked().profile()) + " clause " + clause + " " + broken.times() + " times, first at "
                        + broken.first() + ": " + firstSentence(broken.asked().rule().getDescription());
        return new Problem(Code.P032, name, what, WaysOut.of(clause));
    }

    private static String firstSentence(String message) {
        String plain = message.replaceAll("\\s+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "...";
    }

    private static String title(PDFAFlavour profile) {
        return profile == PDFAFlavour.PDFUA_1 ? "PDF/UA-1" : "PDF/A-2a";
    }

    /** What to do in a template about the rules that templates can break. */
    private static final class WaysOut {
        private static final Map<String, String> BY_CLAUSE = Map.of(
                "7.4.2", "use headings in order: one h1, then h2, then h3, none skipped",
                "7.3", "give every chart an alt text",
                "7.2", "give every row of a table the same number of cells, and lists only li",
                "7.5", "give every th a scope",
                "7.18.5", "give every link a title and words",
                "7.1", "give the page a title, and keep everything in headings, paragraphs, tables and lists");

        static String of(String clause) {
            return BY_CLAUSE.entrySet().stream().filter(e -> clause.startsWith(e.getKey() + "-")).map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("look the clause up at docs.verapdf.org/validation and mend the template or the style sheet");
        }
    }
}
