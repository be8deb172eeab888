package ca.briefpack.cli;

import ca.briefpack.pack.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
    static final String STRENGTH = "--strength";
    static final String SOLVE = "solve";
    static final String EXPLAIN = "explain";
    static final String COMPARE = "compare";
    static final String VERIFY = "verify";
    static final String WRITE = "--write";
    static final String FORCE = "--force";
    static final String STRICT = "--strict";
    static final String STRICT_MEANING = "end with exit code " + Outcome.LEFT_OUT.exitCode() + " if a row or table was left out";
    static final String DOCS = "docs";
    static final String PREVIEW = "preview";
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

    /** The exit codes of a command that publishes nothing, in order, and what else may come of it. */
    static Stream<String> exitCodes(String well, Outcome... more) {
        return Stream.concat(Stream.of("", "Exit codes:", exitCode(Outcome.PUBLISHED, well)),
                Stream.concat(Stream.of(Outcome.INTERNAL, Outcome.USAGE, Outcome.DATA_REFUSED, Outcome.TEMPORARY),
                        Arrays.stream(more))
                        .sorted(Comparator.comparingInt(Outcome::exitCode)).map(o -> exitCode(o, o.meaning())));
    }

    static String[] lines(Stream<String> first, Stream<String> second) {
        List<String> lines = new ArrayList<>(first.toList());
        lines.addAll(second.toList());
        return lines.toArray(String[]::new);
    }

    static void addHelp(CommandSpec spec) {
        spec.addOption(flag("--help", "-h", "print this help and end").usageHelp(true).build());
    }

    static void addJson(CommandSpec spec) {
        spec.addOption(flag(JSON, "print one JSON object and nothing else").build());
    }

    static void addOption(CommandSpec spec, Option option) {
        addOption(spec, option, option.meaning());
    }

    static void addOption(CommandSpec spec, Option option, String meaning) {
        // picocli would read a per cent sign as the beginning of a place to fill in
        OptionSpec.Builder told = OptionSpec.builder(option.option()).paramLabel(option.form())
                .description((meaning + " (default: " + option.byDefault() + ")").replace("%", "%%"));
        spec.addOption(option.isRepeatable() ? told.type(List.class).auxiliaryTypes(String.class).arity("1").build()
                : told.type(String.class).build());
    }

    /** An option that takes a value. */
    interface Option {
        Words words();

        /** As typed: {@code --as-of}. */
        default String option() {
            return words().option;
        }

        /** What the value looks like: {@code DATE}. */
        default String form() {
            return words().form;
        }

        default String meaning() {
            return words().meaning;
        }

        /** The default in words. */
        default String byDefault() {
            return words().byDefault;
        }

        /** True if it can be given again and again; its values are joined by commas. */
        default boolean isRepeatable() {
            return false;
        }
    }

    /** What is said of an option. */
    record Words(String option, String form, String meaning, String byDefault) {
    }
}
