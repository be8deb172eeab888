package ca.briefpack.cli;

import ca.briefpack.cli.page.AnswerPage;
import ca.briefpack.cli.page.JsonText;
import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.pack.Outcome;
import ca.briefpack.solve.Answer;
import ca.briefpack.solve.SolveJob;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ParseResult;

/** The solve command: a model put to a user's own table, its answer printed as tables or as JSON. */
final class Solving {
    private final String model;
    private final String file;
    private final boolean json;
    private final CliContext around;

    Solving(ParseResult command, CliContext around) {
        this.model = command.matchedPositionalValue(0, "");
        this.file = command.matchedPositionalValue(1, "");
        this.json = command.hasMatchedOption(Syntax.JSON);
        this.around = around;
    }

    /** @return the exit code */
    int launch() {
        return Refusal.orOutcomeOf(around, json, () -> {
            Answer answer = SolveJob.solve(model, path(), file);
            PlainPrinter.lines(around.out(), json ? JsonText.of(answer.values()) : new AnswerPage(answer).text());
            return Outcome.PUBLISHED;
        });
    }

    private Path path() {
        try {
            return around.cwd().resolve(file);
        } catch (InvalidPathException e) {
            throw new BriefpackException(new Problem(Problem.Code.P001, "command line", "'" + file + "' is not a file name",
                    "name a case file, such as case.yaml"), e);
        }
    }
}
