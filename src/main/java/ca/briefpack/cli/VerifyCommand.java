package ca.briefpack.cli;

import ca.briefpack.cli.page.JsonText;
import ca.briefpack.cli.page.VerificationPage;
import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.desk.release.Verification;
import ca.briefpack.desk.release.Verifier;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.pack.Outcome;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ParseResult;

/** The command {@code verify}, launched: a release or a file, held against what was published. */
final class VerifyCommand {
    private final ParseResult command;
    private final CliContext around;

    VerifyCommand(ParseResult command, CliContext around) {
        this.command = command;
        this.around = around;
    }

    /** What its help says below the options: what is looked at, the exit codes, examples. */
    static String[] help() {
        return new String[]{"",
                "Files are held against the manifest of their release; the manifest against the name of the release, which is a",
                "hash of its inputs, the inputs it kept, the history, and what later releases read of it.",
                VerificationPage.LIMIT, "",
                "Exit codes:",
                Syntax.exitCode(Outcome.PUBLISHED, "as published"),
                Syntax.exitCode(Outcome.INTERNAL, Outcome.INTERNAL.meaning()),
                Syntax.exitCode(Outcome.USAGE, "neither a release nor a file, or it cannot be read"),
                Syntax.exitCode(Outcome.ALTERED, "not as published: a file is missing, extra or changed, or is none of ours"), "",
                "Examples:",
                "  briefpack verify output/latest                  what readers find",
                "  briefpack verify 2025-10-15 --json              a release by the beginning of its id, for a program",
                "  briefpack verify ~/Downloads/province-on.pdf    a brief that someone sent"};
    }

    /** @return the exit code */
    int launch() {
        boolean json = command.hasMatchedOption(Syntax.JSON);
        return Refusal.orOutcomeOf(around, json, () -> {
            Verification verification = new Verifier(around.cwd(), output()).verify(command.matchedPositionalValue(0, ""));
            VerificationPage page = new VerificationPage(verification, around.cwd());
            if (json) {
                PlainPrinter.lines(around.out(), JsonText.of(page.values()));
            } else {
                page.print(around.out());
            }
            return verification.outcome();
        });
    }

    private Path output() {
        String words = new GivenSettings(command, around).setup().value(Setting.OUT);
        try {
            return around.cwd().resolve(words);
        } catch (InvalidPathException e) {
            throw new BriefpackException(
                    new Problem(Code.P001, Setting.OUT.option(), "'" + words + "' is not a folder name", "name another"), e);
        }
    }
}
