package ca.briefpack.cli;

import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.pack.Outcome;
import ca.briefpack.preview.Preview;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code preview}: all briefs on a page of this machine, until it is stopped. */
final class PreviewCommand {
    private static final String PORT = "--port";
    private static final int LAST_PORT = 65_535;
    private final ParseResult command;
    private final CliContext around;

    PreviewCommand(ParseResult command, CliContext around) {
        this.command = command;
        this.around = around;
    }

    static CommandSpec grammar() {
        CommandSpec preview = Syntax.command(Syntax.PREVIEW,
                "Shows all briefs on a local page that follows every change of templates, wording, brand and data; publishes nothing.");
        Syntax.addOption(preview, Setting.AS_OF, "show the edition of this day");
        Syntax.addOption(preview, Setting.SCENARIO);
        Syntax.addOption(preview, Setting.SET, "suppose another law, as 'briefpack run --help' lists");
        Syntax.addOption(preview, Setting.BRAND, "show them in the colours, type and name of this brand");
        Syntax.addOption(preview, Setting.MARKING);
        Syntax.addOption(preview, Setting.DRAWS);
        Syntax.addOption(preview, Setting.SEED);
        Syntax.addOption(preview, Setting.DATA);
        Syntax.addOption(preview, Setting.TEMPLATES);
        Syntax.addOption(preview, Setting.JOB);
        Syntax.addOption(preview, Setting.MAY_LACK);
        Syntax.addOption(preview, Setting.OUT, "find the editions before it here");
        Syntax.addOption(preview, Setting.PREVIOUS);
        preview.addOption(OptionSpec.builder(PORT).paramLabel("N").type(String.class)
                .description("serve at this port of this machine (default: any that is free)").build());
        Syntax.addHelp(preview);
        preview.usageMessage().customSynopsis("briefpack preview [OPTION...]").footer(Syntax.lines(
                Syntax.exitCodes("never: it goes on until it is stopped, with Ctrl-C", Outcome.ALTERED, Outcome.INTERRUPTED,
                        Outcome.TERMINATED),
                List.of("",
                        "Only this machine can open the page. It reloads by itself within two seconds of a change; a change of",
                        "data takes as long as loading and estimating do, and until then the last good briefs are shown.", "",
                        "Examples:",
                        "  briefpack preview                               everything, as of today",
                        "  briefpack preview --as-of 2025-10-15 --port 8080").stream()));
        return preview;
    }

    /** @return the exit code */
    int launch() {
        try {
            RunConfig config = ConfigReader.read(new GivenSettings(command, around).setup(), Reuse.UNCHANGED, around.cwd());
            int port = port();
            try (Preview preview = WatchedQuestion.ask(around, false, progress -> Preview.open(config, port, progress))) {
                PlainPrinter.lines(around.out(), "All briefs: " + preview.address() + System.lineSeparator()
                        + "Ctrl-C ends the preview." + System.lineSeparator());
                around.out().flush();
                preview.await();
            }
        } catch (BriefpackException e) {
            return Refusal.print(around, e.problems(), false, Outcome.stoppedBy(e.problems()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Outcome.PUBLISHED.exitCode();
    }

    private int port() {
        String words = command.matchedOptionValue(PORT, String.valueOf(Preview.ANY_PORT));
        if (words.matches("\\d{1,5}") && Integer.parseInt(words) <= LAST_PORT) {
            return Integer.parseInt(words);
        }
        throw new BriefpackException(new Problem(Problem.Code.P001, PORT, "'" + words + "' is not a port",
                "use a whole number up to " + LAST_PORT + ", or leave the option out"));
    }
}
