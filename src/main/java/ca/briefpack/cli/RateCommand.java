package ca.briefpack.cli;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.run.ChangesQuery;
import ca.briefpack.run.Outcome;
import ca.briefpack.run.RateDesk;
import ca.briefpack.run.RateQuery;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** The command {@code rate}, launched: words read into a question, the desk asked, the answer printed for people or as JSON. */
final class RateCommand {
    private final RateReader reader;
    private final Surroundings around;
    private final boolean json;

    RateCommand(ParseResult command, Surroundings around) {
        this.reader = new RateReader(command, around);
        this.around = around;
        this.json = command.hasMatchedOption(Grammar.JSON);
    }

    /** @return the exit code */
    int launch() {
        try {
            if (reader.isAboutChanges()) {
                changes(reader.changes());
            } else {
                rate(reader.query());
            }
            around.out().flush();
            return Outcome.PUBLISHED.exitCode();
        } catch (BriefpackException e) {
            return Refusal.print(around, e.problems(), json, Outcome.stoppedBy(e.problems()));
        }
    }

    private void rate(RateQuery query) {
        RateDesk desk = open();
        if (json) {
            around.out().println(RateJson.of(desk.rate(query)));
        } else {
            new RatePage(around.out()).print(desk.rate(query));
        }
    }

    private void changes(ChangesQuery query) {
        RateDesk desk = open();
        if (json) {
            around.out().println(RateJson.of(desk.changes(query)));
        } else {
            new ChangesPage(around.out()).print(desk.changes(query));
        }
    }

    /** Problems of the data go beside the answer, so that a reader of the JSON finds nothing but the JSON. */
    private RateDesk open() {
        RateDesk desk = RateDesk.open(reader.data(), reader.jobFile());
        List<Problem> problems = desk.problems();
        problems.forEach(problem -> around.err().println(Grammar.PROGRAM + ": " + problem));
        around.err().flush();
        return desk;
    }
}
