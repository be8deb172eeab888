package ca.briefpack.cli;

import ca.briefpack.run.Reuse;
import ca.briefpack.run.RunConfig;
import ca.briefpack.run.Version;
import java.io.PrintWriter;
import java.util.Locale;

/** The first words of a command: version and date, and every option with its value, meaning and who chose it. */
final class Opening {
    private Opening() {
    }

    static void print(PrintWriter out, RunConfig config, Setup setup) {
        out.println(Grammar.PROGRAM + " " + Version.CURRENT + " · as of " + config.asOf());
        out.println();
        for (Setting setting : Setting.values()) {
            Setup.Choice choice = setup.get(setting);
            line(out, setting.option(), choice.value(), setting.meaning(), choice.origin().words());
        }
        out.flush();
    }

    /** The option that only a run has. */
    static void printReuse(PrintWriter out, Reuse reuse) {
        boolean forced = reuse == Reuse.NONE;
        line(out, Grammar.FORCE, forced ? "yes" : "no", "render every pack again, even if nothing has changed",
                (forced ? Setup.Origin.COMMAND_LINE : Setup.Origin.DEFAULT).words());
        out.flush();
    }

    private static void line(PrintWriter out, String option, String value, String meaning, String origin) {
        out.println(String.format(Locale.ROOT, "  %-12s %-16s %-54s %s", option, value, meaning, origin));
    }
}
