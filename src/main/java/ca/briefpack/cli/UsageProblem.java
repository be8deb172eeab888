package ca.briefpack.cli;

import ca.briefpack.model.Problem;
import ca.briefpack.order.Vocabulary;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was said on the command line and is not in its grammar, put as a problem with the way out. */
final class UsageProblem {
    private static final String WHERE = "command line";

    private UsageProblem() {
    }

    static Problem of(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (e instanceof MissingParameterException missing && missing.getMissing().get(0) instanceof OptionSpec option) {
            return problem("option '" + option.longestName() + "' has no value",
                    "write " + option.longestName() + " " + option.paramLabel());
        }
        if (e instanceof MissingParameterException missing) {
            return problem(missing.getMissing().get(0).paramLabel() + " is missing", help(command));
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return problem("option '" + option.longestName() + "' is given twice",
                    "give it once, several values joined by commas");
        }
        if (e instanceof MaxValuesExceededException) {
            return problem(e.getMessage(), "give one value, several joined by commas");
        }
        return problem(String.valueOf(e.getMessage()), help(command));
    }

    private static Problem unknown(String word, CommandSpec command) {
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        if (name.startsWith("-")) {
            return problem("unknown option '" + name + "'", suggestion(Grammar.listOptions(command), name) + help(command));
        }
        if (command.subcommands().isEmpty()) {
            return problem("'" + word + "' belongs to no option", "write --option value; " + help(command));
        }
        return problem("unknown command '" + word + "'",
                suggestion(List.copyOf(command.subcommands().keySet()), word) + help(command));
    }

    private static String suggestion(List<String> words, String wrong) {
        Optional<String> nearest = new Vocabulary("known", words).findNearest(wrong);
        return nearest.map(w -> "did you mean '" + w + "'? ").orElse("");
    }

    private static String help(CommandSpec command) {
        return "'" + command.qualifiedName() + " --help' lists what there is";
    }

    private static Problem problem(String what, String wayOut) {
        return new Problem(Problem.Code.P001, WHERE, what, wayOut);
    }
}
