package ca.briefpack.cli;

import ca.briefpack.cli.term.TerminalFormat;
import ca.briefpack.cli.term.Wrapping;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Version;
import ca.briefpack.run.Forecast;
import java.io.PrintWriter;
import java.util.Locale;

/** The first words of a command: version and date, and every option with its value, meaning and who chose it. */
final class RunHeader {
    private static final String HEAD = "  %-12s %-16s ";
    /** The letters of a value that the table has room for, and of a whole row. */
    private static final int VALUE = 16;
    private static final int ROW = 99;

    private final PrintWriter out;
    private final int width;

    RunHeader(CliContext around) {
        this.out = around.out();
        this.width = around.width();
    }

    void print(RunConfig config, Setup setup) {
        out.println(Syntax.PROGRAM + " " + Version.CURRENT + " · as of " + config.asOf());
        out.println();
        for (Setting setting : Setting.values()) {
            Setup.Choice choice = setup.get(setting);
            line(setting.option(), choice.value(), setting.meaning(), choice.origin());
        }
        out.flush();
    }

    /** The options that only a run has, and how long it may take. */
    void printRun(RunConfig config, boolean strict) {
        flag(Syntax.FORCE, config.reuse() == Reuse.NONE, "render every pack again, even if nothing has changed");
        flag(Syntax.STRICT, strict, Syntax.STRICT_MEANING);
        Forecast.of(config).ifPresent(forecast -> {
            out.println();
            Wrapping.of(
                    "About " + TerminalFormat.of(forecast.time()) + " by an earlier run here that rendered " + forecast.packs()
                            + (forecast.packs() == 1 ? " pack" : " packs") + "; less if packs have not changed",
                    width).forEach(out::println);
        });
        out.flush();
    }

    private void flag(String option, boolean given, String meaning) {
        line(option, given ? "yes" : "no", meaning, given ? Setup.Origin.COMMAND_LINE : Setup.Origin.DEFAULT);
    }

    /**
     * A value that is too long for its column has a line of its own, so that the columns hold; on a narrow screen meanings are
     * wrapped.
     */
    private void line(String option, String value, String meaning, Setup.Origin origin) {
        boolean fits = value.length() <= VALUE;
        if (!fits) {
            out.println(String.format(Locale.ROOT, "  %-12s %s", option, value));
        }
        String head = String.format(Locale.ROOT, HEAD, fits ? option : "", fits ? value : "");
        if (width < ROW) {
            Wrapping.beside(head, meaning + " (" + origin.words() + ")", width).forEach(out::println);
        } else {
            out.println(head + String.format(Locale.ROOT, "%-54s %s", meaning, origin.words()));
        }
    }
}
