package ca.briefpack.cli;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.run.Explainer;
import ca.briefpack.run.Explanation;
import ca.briefpack.run.Outcome;
import ca.briefpack.run.Reuse;
import picocli.CommandLine.ParseResult;

/** The command {@code explain}, launched: the figure of an id, followed down to the data, printed for people or as JSON. */
final class ExplainCommand {
    private final ParseResult command;
    private final Surroundings around;

    ExplainCommand(ParseResult command, Surroundings around) {
        this.command = command;
        this.around = around;
    }

    /** @return the exit code */
    int launch() {
        boolean json = command.hasMatchedOption(Grammar.JSON);
        try {
            String id = command.matchedPositionalValue(0, "");
            Explanation explanation = Explainer.of(ConfigReader.read(new GivenSettings(command, around).setup(), Reuse.UNCHANGED,
                    around.cwd())).explain(id);
            ExplanationPage page = new ExplanationPage(explanation);
            around.out().println(json ? JsonText.of(page.values()) : page.text());
            around.out().flush();
            return Outcome.PUBLISHED.exitCode();
        } catch (BriefpackException e) {
            return Refusal.print(around, e.problems(), json, Outcome.stoppedBy(e.problems()));
        }
    }
}
