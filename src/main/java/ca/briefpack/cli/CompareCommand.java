package ca.briefpack.cli;

import ca.briefpack.cli.page.ComparisonPage;
import ca.briefpack.cli.page.JsonText;
import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.desk.release.Comparer;
import ca.briefpack.desk.release.Comparison;
import ca.briefpack.disk.DiskFault;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.pack.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ParseResult;

/** The command {@code compare}, launched: two releases, and what moved their headline figures, printed and written. */
final class CompareCommand {
    private final ParseResult command;
    private final CliContext around;

    CompareCommand(ParseResult command, CliContext around) {
        this.command = command;
        this.around = around;
    }

    /** @return the exit code */
    int launch() {
        boolean json = command.hasMatchedOption(Syntax.JSON);
        return Refusal.orOutcomeOf(around, json, () -> {
            String output = new GivenSettings(command, around).setup().value(Setting.OUT);
            Comparer comparer = new Comparer(around.cwd(), path(Setting.OUT.option(), output));
            Comparison comparison = WatchedQuestion.ask(around, json, progress -> comparer
                    .compare(command.matchedPositionalValue(0, ""), command.matchedPositionalValue(1, ""), progress));
            ComparisonPage page = new ComparisonPage(comparison);
            if (command.hasMatchedOption(Syntax.WRITE)) {
                write(command.matchedOptionValue(Syntax.WRITE, ""), page.csv());
            }
            if (json) {
                PlainPrinter.lines(around.out(), JsonText.of(page.values()));
            } else {
                page.print(around.out());
            }
            return Outcome.PUBLISHED;
        });
    }

    private void write(String file, String csv) {
        try {
            Files.writeString(path(Syntax.WRITE, file), csv, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BriefpackException(DiskFault.problem(Code.P001, Syntax.WRITE, "'" + file + "' cannot be written", e,
                    "name a file in a folder that exists and may be written"), e);
        }
    }

    private Path path(String option, String words) {
        try {
            return around.cwd().resolve(words);
        } catch (InvalidPathException e) {
            throw new BriefpackException(new Problem(Code.P001, option, "'" + words + "' is not a file name",
                    "name another"), e);
        }
    }
}
