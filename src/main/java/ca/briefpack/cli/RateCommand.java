package ca.briefpack.cli;

import ca.briefpack.cli.page.ChangesPage;
import ca.briefpack.cli.page.RateJson;
import ca.briefpack.cli.page.RatePage;
import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.desk.rate.ChangesQuery;
import ca.briefpack.desk.rate.RateAnswer;
import ca.briefpack.desk.rate.RateChanges;
import ca.briefpack.desk.rate.RateDesk;
import ca.briefpack.desk.rate.RateQuery;
import ca.briefpack.model.Problem;
import ca.briefpack.pack.Outcome;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** The command {@code rate}, launched: words read into a question, the desk asked, the answer printed for people or as JSON. */
final class RateCommand {
    private final RateReader reader;
    private final CliContext around;
    private final boolean json;

    RateCommand(ParseResult command, CliContext around) {
        this.reader = new RateReader(command, around);
        this.around = around;
        this.json = command.hasMatchedOption(Syntax.JSON);
    }

    /** @return the exit code */
    int launch() {
        return Refusal.orOutcomeOf(around, json, () -> {
            if (reader.isAboutChanges()) {
                changes(reader.changes());
            } else {
                rate(reader.query());
            }
            return Outcome.PUBLISHED;
        });
    }

    private void rate(RateQuery query) {
        RateDesk desk = RateDesk.open(reader.data(), reader.jobFile(), query);
        RateAnswer answer = desk.rate(query);
        tell(desk.problems(), desk.lawProblems(query.hs()));
        if (json) {
            PlainPrinter.lines(around.out(), RateJson.of(answer));
        } else {
            new RatePage(around.out()).print(answer);
        }
    }

    private void changes(ChangesQuery query) {
        RateDesk desk = RateDesk.open(reader.data(), reader.jobFile());
        RateChanges changes = desk.changes(query);
        tell(desk.problems(), desk.lawProblems());
        if (json) {
            PlainPrinter.lines(around.out(), RateJson.of(changes));
        } else {
            new ChangesPage(around.out()).print(changes);
        }
    }

    /** Problems go beside the answer, so that a reader of the JSON finds nothing but the JSON. */
    private void tell(List<Problem> ofData, List<Problem> ofLaw) {
        Stream.concat(ofData.stream(), ofLaw.stream()).forEach(problem -> around.err().println(Syntax.PROGRAM + ": " + problem));
        around.err().flush();
    }
}
