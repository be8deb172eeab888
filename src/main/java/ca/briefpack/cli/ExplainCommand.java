package ca.briefpack.cli;

import ca.briefpack.cli.page.ExplanationPage;
import ca.briefpack.cli.page.JsonText;
import ca.briefpack.cli.page.StrengthPage;
import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.desk.figure.Explainer;
import ca.briefpack.desk.figure.Explanation;
import ca.briefpack.desk.figure.StrengthDesk;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.pack.Outcome;
import picocli.CommandLine.ParseResult;

/** The command {@code explain}, launched: the figure of an id, followed down to the data, printed for people or as JSON. */
final class ExplainCommand {
    private final ParseResult command;
    private final CliContext around;

    ExplainCommand(ParseResult command, CliContext around) {
        this.command = command;
        this.around = around;
    }

    /** @return the exit code */
    int launch() {
        boolean json = command.hasMatchedOption(Syntax.JSON);
        return Refusal.orOutcomeOf(around, json, () -> {
            String id = command.matchedPositionalValue(0, "");
            RunConfig config = ConfigReader.read(new GivenSettings(command, around).setup(), Reuse.UNCHANGED, around.cwd());
            if (command.hasMatchedOption(Syntax.STRENGTH)) {
                StrengthPage page = new StrengthPage(StrengthDesk.answer(config, id));
                PlainPrinter.lines(around.out(), json ? JsonText.of(page.values()) : page.text());
                return Outcome.PUBLISHED;
            }
            Explanation explanation =
                    WatchedQuestion.ask(around, json, progress -> Explainer.answer(config, id, progress, this::explain));
            ExplanationPage page = new ExplanationPage(explanation);
            PlainPrinter.lines(around.out(), json ? JsonText.of(page.values()) : page.text());
            return Outcome.PUBLISHED;
        });
    }

    private Explanation explain(Explainer explainer, String id) {
        Explanation explanation = explainer.explain(id);
        explainer.problems().forEach(problem -> around.err().println(Syntax.PROGRAM + ": " + problem));
        around.err().flush();
        return explanation;
    }
}
