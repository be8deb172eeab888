package ca.briefpack.cli;

import ca.briefpack.cli.page.BackTestPage;
import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.desk.check.BackTestDesk;
import ca.briefpack.desk.check.BackTestDesk.BackTestAnswer;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.pack.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code backtest}: the model of exports beside what the months after the duties brought. */
final class BackTestCommand {
    private final QuestionWords given;
    private final CliContext around;
    private final boolean json;

    BackTestCommand(ParseResult command, CliContext around) {
        this.given = new QuestionWords(command, around);
        this.around = around;
        this.json = command.hasMatchedOption(Syntax.JSON);
    }

    static CommandSpec grammar() {
        CommandSpec backTest = Syntax.command(Syntax.BACKTEST,
                "Tells how well the model of exports says what the months after the duties brought, sector by sector.");
        Syntax.addOption(backTest, LawOption.AS_OF, "months that had ended by this day");
        Syntax.addOption(backTest, LawOption.DATA);
        Syntax.addOption(backTest, LawOption.JOB);
        Syntax.addJson(backTest);
        Syntax.addHelp(backTest);
        backTest.usageMessage().customSynopsis("briefpack backtest [OPTION...]").footer("", "Examples:",
                "  briefpack backtest                              all months held",
                "  briefpack backtest --as-of 2025-10-15 --json    for a program: what was known that day");
        return backTest;
    }

    /** @return the exit code */
    int launch() {
        return Refusal.orOutcomeOf(around, json, () -> {
            LocalDate until = given.date(LawOption.AS_OF, given.today());
            Path data = given.path(LawOption.DATA);
            Path job = given.jobFile(LawOption.JOB, data);
            given.check();
            BackTestAnswer answer = BackTestDesk.answer(data, job, until);
            if (answer.months().isEmpty()) {
                throw new BriefpackException(new Problem(Problem.Code.P001, LawOption.AS_OF.option(),
                        "no month after the duties had ended by " + until, "ask for a later day"));
            }
            if (json) {
                PlainPrinter.lines(around.out(), BackTestPage.json(answer));
            } else {
                BackTestPage.print(answer, around.out());
            }
            return Outcome.PUBLISHED;
        });
    }
}
