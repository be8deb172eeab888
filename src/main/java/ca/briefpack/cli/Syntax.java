package ca.briefpack.cli;

import ca.briefpack.pack.Outcome;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The words of the command line, and how a command, a flag and an exit code are told in its help. */
final class Syntax {
    static final String PROGRAM = "briefpack";
    static final String RUN = "run";
    static final String CHECK = "check";
    static final String RATE = "rate";
    static final String LAW = "law";
    static final String BACKTEST = "backtest";
    static final String CHANGES = "--changes";
    static final String SOLVE = "solve";
    static final String EXPLAIN = "explain";
    static final String COMPARE = "compare";
    static final String VERIFY = "verify";
    static final String WRITE = "--write";
    static final String FORCE = "--force";
    static final String STRICT = "--strict";
    static final String STRICT_MEANING = "end with exit code " + Outcome.LEFT_OUT.exitCode() + " if a row or table was left out";
    static final String DOCS = "docs";
    static final String JSON = "--json";

    private Syntax() {
    }

    static CommandSpec command(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(description);
        usage.synopsisHeading("Usage: ");
        usage.descriptionHeading("%n");
        usage.optionListHeading("%nOptions:%n");
        usage.commandListHeading("%nCommands:%n");
        usage.sortOptions(false);
        usage.autoWidth(false);
        return spec;
    }

    static OptionSpec.Builder flag(String name, String meaning) {
        return OptionSpec.builder(name).type(boolean.class).arity("0").description(meaning);
    }

    static OptionSpec.Builder flag(String name, String shortName, String meaning) {
        return OptionSpec.builder(shortName, name).type(boolean.class).arity("0").description(meaning);
    }

    static String exitCode(Outcome outcome, String meaning) {
        return String.format(Locale.ROOT, "  %3d  %s", outcome.exitCode(), meaning);
    }
}
