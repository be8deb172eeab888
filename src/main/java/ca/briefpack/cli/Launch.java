package ca.briefpack.cli;

import ca.briefpack.cli.page.JsonReport;
import ca.briefpack.cli.term.ConsoleProgress;
import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.order.Progress;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.pack.Outcome;
import ca.briefpack.run.Flow;
import ca.briefpack.run.PeakHeap;
import ca.briefpack.run.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** One command, launched: settings gathered, the flow called, its report printed for people or as JSON. */
final class Launch {
    private final ParseResult command;
    private final CliContext around;
    private final boolean json;
    private final ConsoleProgress console;
    private final Recorder recorder;

    Launch(ParseResult command, CliContext around) {
        this.command = command;
        this.around = around;
        this.json = command.hasMatchedOption(Syntax.JSON);
        this.console = new ConsoleProgress(around.out(), around.screen(), around.width());
        this.recorder = new Recorder(json ? Progress.SILENT : console);
    }

    /** @return the exit code */
    int launch() {
        PeakHeap.watch();
        RunConfig config;
        try {
            config = open();
        } catch (BriefpackException e) {
            return Refusal.print(around, e.problems(), json);
        }
        RunReport report = work(config);
        report = isStrict() ? report.strictly() : report;
        console.close();
        print(report);
        return report.outcome().exitCode();
    }

    private RunConfig open() {
        Setup setup = new GivenSettings(command, around).setup();
        RunConfig config = ConfigReader.read(setup, reuse(), around.cwd());
        if (!json) {
            new RunHeader(around).print(config, setup);
        }
        if (!json && !isCheck()) {
            new RunHeader(around).printRun(config, isStrict());
        }
        return config;
    }

    private RunReport work(RunConfig config) {
        try {
            Flow flow = around.flow().get();
            return isCheck() ? check(flow, config) : flow.run(config, recorder);
        } catch (BriefpackException e) {
            return stopped(Outcome.stoppedBy(e.problems().get(0).code()), e.problems());
        } catch (RuntimeException | VirtualMachineError | LinkageError e) {
            return stopped(Outcome.INTERNAL, List.of(defect(e)));
        }
    }

    private RunReport check(Flow flow, RunConfig config) {
        List<Problem> problems = flow.check(config, recorder);
        return new RunReport(Outcome.stoppedBy(problems), Optional.empty(), List.of(), recorder.steps(), problems,
                RunReport.Standing.NONE, Optional.empty(), PeakHeap.bytes());
    }

    private RunReport stopped(Outcome outcome, List<Problem> last) {
        // what was told on the way may be the cause of what stopped the run, save of a defect
        boolean unforeseen = outcome == Outcome.INTERNAL;
        List<Problem> problems = new ArrayList<>(unforeseen ? last : recorder.problems());
        (unforeseen ? recorder.problems() : last).stream().filter(p -> !problems.contains(p)).forEach(problems::add);
        return RunReport.stopped(outcome, recorder.steps(), problems);
    }

    private void print(RunReport report) {
        RunSummary closing = new RunSummary(around, recorder.remarks());
        if (json) {
            PlainPrinter.lines(around.out(),
                    isCheck() ? JsonReport.ofCheck(report, recorder.remarks()) : JsonReport.of(report, recorder.remarks()));
        } else if (isCheck()) {
            closing.printCheck(report);
        } else {
            closing.print(report);
        }
        around.out().flush();
    }

    private boolean isCheck() {
        return command.commandSpec().name().equals(Syntax.CHECK);
    }

    private boolean isStrict() {
        return !isCheck() && command.hasMatchedOption(Syntax.STRICT);
    }

    private Reuse reuse() {
        return command.hasMatchedOption(Syntax.FORCE) ? Reuse.NONE : Reuse.UNCHANGED;
    }

    private Problem defect(Throwable e) {
        console.endLine();
        return Defect.of(e, around.err());
    }
}
