package ca.briefpack.cli.page;

import ca.briefpack.desk.check.BackTestDesk.BackTestAnswer;
import ca.briefpack.desk.check.BackTestDesk.NamedFit;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The model beside what happened, as a page to read or as one JSON object. */
public final class BackTestPage {
    private static final Map<String, String> NAMES = Map.of("all", "all months", "set", "months that it was set by", "judged",
            "months that judge it", "carried", "those, from sales of 2025 before", "gone-on", "those, had these sales gone on",
            "quiet",
            "those, goods without a rise of duties");
    private static final double BILLION = 1e9;

    private BackTestPage() {
    }

    public static void print(BackTestAnswer answer, PrintWriter out) {
        out.println("United States imports from Canada, " + answer.months().get(0) + " to "
                + answer.months().get(answer.months().size() - 1) + ", against the same months of the year before the duties");
        out.println();
        TextTable table = new TextTable("lrrrrl").row("Sector", "US$ billion", "Duty", "Model", "Seen", "");
        answer.sectors().forEach(s -> table.row(s.sector().isEmpty() ? "(no sector)" : s.sector(), number(s.base() / BILLION, 2),
                percent(s.duty()), percent(s.model()), percent(s.seen()), s.isTest() ? "" : "tells nothing of duties"));
        table.print(out);
        out.println();
        TextTable fits = new TextTable("lrrrrr").row("Sectors that tell of duties", "Sectors", "Correlation", "Error",
                "Model, US$ billion", "Seen");
        answer.fits().stream().filter(fit -> fit.sectors() > 0).forEach(fit -> fits.row(NAMES.get(fit.months()),
                String.valueOf(fit.sectors()), number(fit.correlation(), 2), number(fit.error(), 3),
                number(fit.model() / BILLION, 2), number(fit.seen() / BILLION, 2)));
        fits.print(out);
        out.println();
        out.println(
                "  Error: mean distance of the changes in per cent, weighted by trade. Values as recorded: prices of the world are in what was seen.");
        out.println(
                "  From sales of 2025 before: imports of January to September over the model's own ratio in them, as briefs start from exports of the year.");
        out.println(
                "  Had these sales gone on: no model. Goods without a rise of duties: what moves goods besides duties, and no model of duties can tell.");
        out.flush();
    }

    private static String percent(double fraction) {
        return number(100 * fraction, 1) + " %";
    }

    private static String number(double value, int decimals) {
        String digits = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return digits.matches("-0\\.0+") ? digits.substring(1) : digits;
    }

    /** Shares as fractions, values in United States dollars. */
    public static String json(BackTestAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("months", answer.months().stream().map(Object::toString).toList());
        json.put("sectors", answer.sectors());
        json.put("fits", answer.fits().stream().map(BackTestPage::fit).toList());
        return JsonText.of(json);
    }

    /** A correlation that is no number is null. */
    private static Map<String, Object> fit(NamedFit fit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("months", fit.months());
        json.put("sectors", fit.sectors());
        List.of(Map.entry("correlation", fit.correlation()), Map.entry("error", fit.error()), Map.entry("modelUsd", fit.model()),
                Map.entry("seenUsd", fit.seen())).forEach(e -> json.put(e.getKey(), e.getValue().isNaN() ? null : e.getValue()));
        return json;
    }
}
