package ca.briefpack.cli;

import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.cli.term.Screen;
import ca.briefpack.cli.term.StandardOutput;
import ca.briefpack.cli.term.TerminalWidth;
import ca.briefpack.cli.term.Unheard;
import ca.briefpack.model.Problem;
import ca.briefpack.pack.Outcome;
import ca.briefpack.run.BriefingRun;
import ca.briefpack.run.Flow;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line of briefpack: words in, exit code out. */
public final class Main {
    /** The zone that says what today is: the federal government's. */
    private static final ZoneId OTTAWA = ZoneId.of("America/Toronto");
    private static final List<String> ABOUT_ITSELF = List.of("-h", "--help", "-V", "--version");

    private Main() {
    }

    public static void main(String[] args) {
        // Libraries fold case by the machine's locale: in a Turkish one the inspection of a PDF knows no type 'Integer' and
        // refuses it.
        Locale.setDefault(Locale.ROOT);
        StandardOutput output = new StandardOutput();
        PrintWriter out = new PrintWriter(output, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Screen screen = Screen.ofProcess();
        Signals.closeBy(new Interruption(out, Arrays.asList(args).contains(Syntax.JSON)));
        CliContext around = new CliContext(Main::flow, out, err, Clock.system(OTTAWA), Path.of("").toAbsolutePath(), screen,
                Runtime.getRuntime().availableProcessors(), TerminalWidth.of(System.getenv("COLUMNS"), screen));
        int exitCode = run(args, around);
        out.flush();
        List<Problem> lost = output.findProblem().stream().toList();
        if (!lost.isEmpty()) {
            int refused = Refusal.print(around, lost, false, Outcome.stoppedBy(lost));
            exitCode = exitCode == 0 ? refused : exitCode;
        }
        err.flush();
        // Left to itself the process ends with 0, and whoever called main in their own process goes on.
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Does what the words say, as {@link #main} does, and returns the exit code instead of ending the process. */
    static int run(String[] args, CliContext around) {
        boolean json = Arrays.asList(args).contains(Syntax.JSON);
        Optional<Problem> unheard = Unheard.find(args, around.cwd());
        if (unheard.isPresent()) {
            return Refusal.print(around, List.of(unheard.get()), json);
        }
        try {
            return understand(args, around);
        } catch (ParameterException e) {
            return Refusal.print(around, List.of(UsageProblem.of(e)), json);
        } catch (RuntimeException | VirtualMachineError | LinkageError e) {
            return Refusal.print(around, List.of(Defect.of(e, around.err())), json, Outcome.INTERNAL);
        }
    }

    private static int understand(String[] args, CliContext around) {
        CommandLine grammar = Grammar.commandLine(around.width());
        ParseResult parsed = grammar.parseArgs(withCommand(args));
        ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (command.isUsageHelpRequested()) {
            PlainPrinter.lines(around.out(), command.commandSpec().commandLine().getUsageMessage());
            around.out().flush();
            return 0;
        }
        if (command.isVersionHelpRequested()) {
            grammar.printVersionHelp(around.out());
            around.out().flush();
            return 0;
        }
        return switch (command.commandSpec().name()) {
            case Syntax.RATE -> new RateCommand(command, around).launch();
            case Syntax.LAW -> new LawCommand(command, around).launch();
            case Syntax.EXPLAIN -> new ExplainCommand(command, around).launch();
            case Syntax.COMPARE -> new CompareCommand(command, around).launch();
            case Syntax.VERIFY -> new VerifyCommand(command, around).launch();
            case Syntax.BACKTEST -> new BackTestCommand(command, around).launch();
            case Syntax.PREVIEW -> new PreviewCommand(command, around).launch();
            case Syntax.DOCS -> new DocsCommand(command, around).launch();
            case Syntax.SOLVE -> new Solving(command, around).launch();
            default -> new Launch(command, around).launch();
        };
    }

    private static String[] withCommand(String[] args) {
        if (args.length > 0 && args[0].equals("help")) {
            return Stream.concat(Arrays.stream(args).skip(1), Stream.of("--help")).toArray(String[]::new);
        }
        boolean bare = args.length == 0 || args[0].startsWith("-") && !ABOUT_ITSELF.contains(args[0]);
        return bare ? Stream.concat(Stream.of(Syntax.RUN), Arrays.stream(args)).toArray(String[]::new) : args;
    }

    private static Flow flow() {
        return new BriefingRun();
    }
}
