package ca.briefpack.cli;

import ca.briefpack.cli.page.LawJson;
import ca.briefpack.cli.page.LawPage;
import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.desk.rate.LawAnswer;
import ca.briefpack.desk.rate.LawDesk;
import ca.briefpack.desk.rate.LawQuery;
import ca.briefpack.model.Country;
import ca.briefpack.pack.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The command {@code law}, launched: words read into a question, the desk asked, the answer printed for people or as JSON. */
final class LawCommand {
    private static final int MOST_DAYS = 4000;

    private final QuestionWords given;
    private final CliContext around;
    private final boolean json;

    LawCommand(ParseResult command, CliContext around) {
        this.given = new QuestionWords(command, around);
        this.around = around;
        this.json = command.hasMatchedOption(Syntax.JSON);
    }

    /** @return the exit code */
    int launch() {
        return Refusal.orOutcomeOf(around, json, () -> {
            LawAnswer answer = answer(query());
            if (json) {
                PlainPrinter.lines(around.out(), LawJson.of(answer));
            } else {
                new LawPage(around.out()).print(answer);
            }
            return Outcome.PUBLISHED;
        });
    }

    private LawQuery query() {
        LocalDate asOf = given.date(LawOption.AS_OF, given.today());
        LawQuery query = new LawQuery(country(LawOption.FROM), country(LawOption.INTO), asOf, days());
        given.check();
        return query;
    }

    private Optional<Country> country(LawOption option) {
        return given.find(option).map(word -> given.country(option, word));
    }

    private int days() {
        String words = given.find(LawOption.DAYS).orElse(LawOption.DAYS.byDefault());
        if (words.matches("[1-9]\\d{0,3}") && Integer.parseInt(words) <= MOST_DAYS) {
            return Integer.parseInt(words);
        }
        given.refuse(LawOption.DAYS.option(), "'" + words + "' is not a number of days",
                "write a whole number from 1 to " + MOST_DAYS);
        return 1;
    }

    /** Problems of the data go beside the answer, so that a reader of the JSON finds nothing but the JSON. */
    private LawAnswer answer(LawQuery query) {
        Path data = given.path(LawOption.DATA);
        Path jobFile = given.jobFile(LawOption.JOB, data);
        given.check();
        LawDesk desk = LawDesk.open(data, jobFile);
        desk.problems().forEach(problem -> around.err().println(Syntax.PROGRAM + ": " + problem));
        around.err().flush();
        return desk.law(query);
    }
}
