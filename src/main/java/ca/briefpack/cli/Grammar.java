package ca.briefpack.cli;

import ca.briefpack.cli.term.TerminalWidth;
import ca.briefpack.cli.term.Wrapping;
import ca.briefpack.order.Version;
import ca.briefpack.pack.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What can be said on the command line: the commands, their options, and the help that explains them. */
final class Grammar {
    private static final int WIDEST_OPTION = 28;

    private Grammar() {
    }

    static CommandLine commandLine() {
        return commandLine(TerminalWidth.UNKNOWN);
    }

    /** @param width how many letters a line of its help holds */
    static CommandLine commandLine(int width) {
        CommandSpec root =
                Syntax.command(Syntax.PROGRAM, "Who gains, who pays: tariff briefs for every province and sector of Canada.");
        Syntax.addHelp(root);
        root.addOption(Syntax.flag("--version", "-V", "print the version and end").versionHelp(true).build());
        root.version(Syntax.PROGRAM + " " + Version.CURRENT);
        root.addSubcommand(Syntax.RUN, run());
        root.addSubcommand(Syntax.CHECK, check());
        root.addSubcommand(Syntax.PREVIEW, PreviewCommand.grammar());
        root.addSubcommand(Syntax.RATE, rate());
        root.addSubcommand(Syntax.LAW, law());
        root.addSubcommand(Syntax.SOLVE, solve());
        root.addSubcommand(Syntax.BACKTEST, BackTestCommand.grammar());
        root.addSubcommand(Syntax.EXPLAIN, explain());
        root.addSubcommand(Syntax.COMPARE, compare());
        root.addSubcommand(Syntax.VERIFY, verify());
        root.addSubcommand(Syntax.DOCS, DocsCommand.grammar());
        root.usageMessage().customSynopsis("briefpack [run] [OPTION...]", "       briefpack check [OPTION...]",
                "       briefpack preview [OPTION...]",
                "       briefpack rate HS [OPTION...]", "       briefpack law [OPTION...]",
                "       briefpack solve MODEL CASE.yaml [--json]", "       briefpack backtest [OPTION...]",
                "       briefpack explain FIGURE-ID [OPTION...]",
                "       briefpack compare RELEASE RELEASE [OPTION...]",
                "       briefpack verify RELEASE|FILE [OPTION...]", "       briefpack docs [NAME]")
                .footer("", "Without a command, briefpack runs. 'briefpack run --help' explains every option.");
        CommandLine line = new CommandLine(root);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(width);
        line.setUsageHelpLongOptionsMaxWidth(WIDEST_OPTION);
        line.setOverwrittenOptionsAllowed(false);
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .forEach(command -> wrap(command.getCommandSpec().usageMessage(), width));
        return line;
    }

    /** What picocli prints as it stands. */
    private static void wrap(UsageMessageSpec usage, int width) {
        usage.footer(Wrapping.of(usage.footer(), width))
                .customSynopsis(Wrapping.of(usage.customSynopsis(), width - usage.synopsisHeading().length()));
    }

    /** The options of a command, as typed, for telling the nearest to a wrong one. */
    static List<String> listOptions(CommandSpec command) {
        return command.options().stream().map(OptionSpec::longestName).sorted().toList();
    }

    private static CommandSpec run() {
        CommandSpec run =
                Syntax.command(Syntax.RUN, "Computes, renders and publishes the briefs and workbooks of a day as one release.");
        addSettings(run);
        run.addOption(Syntax.flag(Syntax.FORCE, "render every pack again, even if nothing has changed").build());
        run.addOption(Syntax.flag(Syntax.STRICT, Syntax.STRICT_MEANING).build());
        run.addOption(Syntax.flag(Syntax.JSON, "print one JSON report of the run and nothing else").build());
        Syntax.addHelp(run);
        run.usageMessage().customSynopsis("briefpack [run] [OPTION...]").footer(Syntax.lines(exitCodes(), Stream.of("",
                "What --set can suppose, from the as-of date on; it may be repeated:",
                "  MEASURE=0.15            another rate",
                "  MEASURE=repeal          the measure ends",
                "  MEASURE=exempt-cusma    CUSMA goods no longer pay it",
                "  MEASURE=quota:0.2       its rate falls on 20 %% of the trade only, what goes over a quota",
                "  MEASURE=shift:92        it begins and ends 92 days later",
                "  MEASURE=scope:+7403-740329   HS codes come in and go out",
                "  cusma=end               no goods can claim CUSMA preference",
                "  scenario=ID             all edits of a file of data/scenarios, new measures among them", "",
                "Examples:",
                "  briefpack                                       everything, as of today, into output/latest",
                "  briefpack run --as-of 2025-10-15                everything, as of that day",
                "  briefpack run --province ON,QC --lang fr        two provinces, in French",
                "  briefpack run --sector autos,softwood_lumber    two sectors, in both languages",
                "  briefpack run --as-of 2025-10-15 --set s232-auto=0.15 --set ca-cn-ev=0",
                "                                                  what if? into output/what-if, marked on every page",
                "  briefpack run --json --strict --out /srv/briefs",
                "                                                  for a scheduler: one report to read, one folder to serve")));
        return run;
    }

    private static CommandSpec check() {
        CommandSpec check = Syntax.command(Syntax.CHECK,
                "Checks the data, the templates, the brand, its fonts and the output folder, and words a pack of each kind; renders nothing.");
        addSettings(check);
        check.addOption(Syntax.flag(Syntax.JSON, "print one JSON report of the check and nothing else").build());
        Syntax.addHelp(check);
        check.usageMessage().customSynopsis("briefpack check [OPTION...]")
                .footer(Syntax.lines(readingReleases(RunSummary.NOTHING_WRONG), Stream.of("",
                        "Examples:",
                        "  briefpack check                                 is everything in place?",
                        "  briefpack check --data /srv/new-data            before new data is put to use")));
        return check;
    }

    private static CommandSpec rate() {
        CommandSpec rate = Syntax.command(Syntax.RATE,
                "Tells what goods pay on a day, measure by measure with citations, or what changed between two days.");
        rate.addPositional(PositionalParamSpec.builder().paramLabel("HS").index("0").arity("0..1").type(String.class)
                .description("code of the goods: 2, 4, 6, 8 or 10 digits").build());
        for (RateOption option : RateOption.values()) {
            Syntax.addOption(rate, option);
        }
        Syntax.addOption(rate, Setting.SET, "suppose another law from the day on, as 'briefpack run --help' lists");
        rate.addOption(Syntax.flag(Syntax.CHANGES, "list what changed between two days, by measure and by product").build());
        Syntax.addJson(rate);
        Syntax.addHelp(rate);
        rate.usageMessage().customSynopsis("briefpack rate HS [OPTION...]",
                "       briefpack rate --changes --from-date DATE --to-date DATE [OPTION...]")
                .footer(Syntax.lines(Syntax.exitCodes("all well: the answer is printed"), Stream.of("",
                        "Examples:",
                        "  briefpack rate 7208 --as-of 2025-10-15                      flat steel of Canada into the US",
                        "  briefpack rate 4407 --as-of 2025-10-15 --company Canfor     lumber of one company",
                        "  briefpack rate 4407 --company Canfor=0.3,Non-selected=0.7   of several, by their shares of the trade",
                        "  briefpack rate 8703 --set s232-auto=0.15                    what if?",
                        "  briefpack rate 8703 --from US --into CA --cusma not --json  for a program: one JSON object",
                        "  briefpack rate --changes --from-date 2025-03-01 --to-date 2025-04-30")));
        return rate;
    }

    private static CommandSpec law() {
        CommandSpec law = Syntax.command(Syntax.LAW,
                "Tells how far the law of a day is known, what is in force, what changed, what is enacted ahead, open or not held.");
        for (LawOption option : LawOption.values()) {
            Syntax.addOption(law, option);
        }
        Syntax.addJson(law);
        Syntax.addHelp(law);
        law.usageMessage().customSynopsis("briefpack law [OPTION...]")
                .footer(Syntax.lines(Syntax.exitCodes("all well: the answer is printed"), Stream.of("",
                        "The lanes of Canada: goods of CA into US and CN, goods of US, CN and OTHER into CA.", "",
                        "Examples:",
                        "  briefpack law                                               the law of today, on every lane of Canada",
                        "  briefpack law --as-of 2025-10-15 --from CA --into US        what Canada paid in the United States that day",
                        "  briefpack law --into CA --days 7 --json                     for a program: the week on what Canada taxes")));
        return law;
    }

    private static CommandSpec solve() {
        CommandSpec solve = Syntax.command(Syntax.SOLVE, "Puts one of the models to a table of your own and prints its answer.");
        solve.addPositional(PositionalParamSpec.builder().index("0").arity("1").required(true).paramLabel("MODEL")
                .type(String.class)
                .description("gsim, ces, smart, leontief, price, ge or world").build());
        solve.addPositional(PositionalParamSpec.builder().index("1").arity("1").required(true).paramLabel("CASE.yaml")
                .type(String.class)
                .description("the table: a YAML file of the model's keys").build());
        solve.addOption(Syntax.flag(Syntax.JSON, "print the answer as one JSON object, with every digit").build());
        Syntax.addHelp(solve);
        solve.usageMessage().parameterListHeading("%nParameters:%n");
        solve.usageMessage().customSynopsis("briefpack solve MODEL CASE.yaml [--json]").footer(SolveHelp.lines());
        return solve;
    }

    private static CommandSpec explain() {
        CommandSpec explain = Syntax.command(Syntax.EXPLAIN,
                "Follows a printed figure down to its formula, parameters, lines of data and sources.");
        explain.addPositional(PositionalParamSpec.builder().index("0").arity("1").paramLabel("FIGURE-ID").type(String.class)
                .description(
                        "the figure: its id, as in the trace of every workbook and brief, or its name in 'briefpack compare'")
                .build());
        Syntax.addOption(explain, Setting.AS_OF, "take the figure of the edition of this day");
        Syntax.addOption(explain, Setting.SCENARIO, "take it as computed with these scenarios beside the status quo");
        Syntax.addOption(explain, Setting.SET, "take it under another law, as 'briefpack run --help' lists");
        Syntax.addOption(explain, Setting.DRAWS, "take its range from this many random draws");
        Syntax.addOption(explain, Setting.SEED);
        Syntax.addOption(explain, Setting.DATA);
        Syntax.addOption(explain, Setting.JOB);
        Syntax.addOption(explain, Setting.MAY_LACK, "let these be lacking if they cannot be read");
        Syntax.addOption(explain, Setting.OUT, "find the editions before it here");
        Syntax.addOption(explain, Setting.PREVIOUS);
        explain.addOption(
                Syntax.flag(Syntax.STRENGTH, "of an answer's chance: tell at which rates of the answer the option pays").build());
        Syntax.addJson(explain);
        Syntax.addHelp(explain);
        explain.usageMessage().parameterListHeading("%nParameters:%n");
        explain.usageMessage().customSynopsis("briefpack explain FIGURE-ID [OPTION...]")
                .footer(Syntax.lines(Stream.concat(Stream.of("",
                        "A figure of a release made with --scenario, --set, --draws, --seed or --previous is explained with the same."),
                        readingReleases("all well: the figure is explained")),
                        Stream.of("",
                                "Examples:",
                                "  briefpack explain on.autos.exports-change.status-quo --as-of 2025-10-15",
                                "  briefpack explain ca.hs8703.rate --as-of 2025-10-15 --set s232-auto=0.15",
                                "  briefpack explain options.ontario-counter-tariffs.ca.chance.us-vehicles-50.idle-high --strength",
                                "                                                  up to which rate of the answer does it pay?")));
        return explain;
    }

    private static CommandSpec compare() {
        CommandSpec compare = Syntax.command(Syntax.COMPARE,
                "Tells what moved the headline figures from one release to another: method, policy, data, assumptions.");
        for (int i = 0; i < 2; i++) {
            compare.addPositional(PositionalParamSpec.builder().index(String.valueOf(i)).arity("1").required(true)
                    .paramLabel("RELEASE")
                    .type(String.class)
                    .description(i == 0 ? "the earlier one: its folder, its id, how its id begins, or latest" : "the later one")
                    .build());
        }
        Syntax.addOption(compare, Setting.OUT, "find releases named by their ids here");
        compare.addOption(OptionSpec.builder(Syntax.WRITE).paramLabel("FILE").type(String.class)
                .description("write every figure to this CSV file as well").build());
        compare.addOption(Syntax.flag(Syntax.JSON, "print one JSON object with every figure and nothing else").build());
        Syntax.addHelp(compare);
        compare.usageMessage().parameterListHeading("%nParameters:%n");
        compare.usageMessage().customSynopsis("briefpack compare RELEASE RELEASE [OPTION...]")
                .footer(Syntax.lines(readingReleases("all well: the change is told"),
                        Stream.of("", "Examples:",
                                "  briefpack compare 2025-10-15-4215ec2c output/latest --write changes.csv",
                                "  briefpack compare 2025-10-15 what-if-2025-10-15             what the changes supposed move")));
        return compare;
    }

    private static CommandSpec verify() {
        CommandSpec verify = Syntax.command(Syntax.VERIFY,
                "Tells whether a release, or a brief, page or workbook, is as it was published; names each file that is not.");
        verify.addPositional(PositionalParamSpec.builder().index("0").arity("1").required(true).paramLabel("RELEASE|FILE")
                .type(String.class)
                .description(
                        "a release by its folder, its id, how its id begins, or latest; or a file, in a release or anywhere else")
                .build());
        Syntax.addOption(verify, Setting.OUT,
                "find releases named by their ids here, and those that a file elsewhere may come from");
        Syntax.addJson(verify);
        Syntax.addHelp(verify);
        verify.usageMessage().parameterListHeading("%nParameters:%n");
        verify.usageMessage().customSynopsis("briefpack verify RELEASE|FILE [OPTION...]").footer(VerifyCommand.help());
        return verify;
    }

    private static void addSettings(CommandSpec spec) {
        for (Setting setting : Setting.values()) {
            Syntax.addOption(spec, setting);
        }
    }

    private static Stream<String> exitCodes() {
        return Stream.concat(Stream.of("", "Exit codes:"),
                Arrays.stream(Outcome.values()).map(o -> Syntax.exitCode(o, o.meaning())));
    }

    /** Those of a command that reads releases, too. */
    private static Stream<String> readingReleases(String well) {
        return Syntax.exitCodes(well, Outcome.ALTERED);
    }
}
