package ca.briefpack.cli;

import ca.briefpack.cli.page.VerificationPage;
import ca.briefpack.pack.Outcome;

/** What the help of {@code verify} says below its options: what is looked at, the exit codes, examples. */
final class VerifyHelp {
    private VerifyHelp() {
    }

    static String[] lines() {
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
}
