package ca.briefpack.cli.page;

import ca.briefpack.model.Province;
import ca.briefpack.pack.AnswerStrength.Paying;
import ca.briefpack.theory.PayingIntervals;
import ca.briefpack.theory.PayingIntervals.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** At which strengths of an answer an option pays, in words and as values. */
public final class StrengthPage {
    private static final double HUNDRED = 100;
    private static final double MILLION = 1e6;
    private final Paying found;

    public StrengthPage(Paying found) {
        this.found = found;
    }

    /** The keys of the JSON form, in order; rates are fractions, money dollars a year, unrounded. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("option", found.answered().option().id());
        values.put("answer", found.answered().answer().id());
        values.put("place", place());
        values.put("closure", found.closure());
        values.put("rate", found.ownRate());
        values.put("unanswered", found.unanswered());
        values.put("answered", found.atOwnRate());
        values.put("from", 0.0);
        values.put("to", found.most());
        values.put("pays", found.pays().stream().map(StrengthPage::interval).toList());
        return values;
    }

    private static Map<String, Object> interval(Interval interval) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("from", interval.from());
        values.put("to", interval.to());
        return values;
    }

    public String text() {
        StringJoiner lines = new StringJoiner("\n");
        lines.add("Option      " + found.answered().option().id() + ": " + found.answered().option().name().en());
        lines.add("Answer      " + found.answered().answer().id() + ": " + found.answered().answer().name().en());
        lines.add("Place       " + place() + ", real income against the law in force, " + found.closure() + ", central values");
        lines.add("Unanswered  " + millions(found.unanswered()));
        lines.add("Answered    " + millions(found.atOwnRate()) + " at " + percent(found.ownRate()));
        lines.add("Looked at   rates of 0 % to " + percent(found.most()) + ", " + (PayingIntervals.STEPS + 1)
                + " of them, then closer where the sign changes; an answer of several rates by its highest, the others in proportion");
        lines.add("Pays        " + (found.pays().isEmpty() ? "at none of them" : pays(found.pays())));
        return lines.toString();
    }

    private static String pays(List<Interval> intervals) {
        StringJoiner words = new StringJoiner("; ");
        intervals.forEach(one -> words.add("from " + percent(one.from()) + " to " + percent(one.to())));
        return words.toString();
    }

    private String place() {
        return found.place().map(Province::name).orElse("CA");
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.2f %%", HUNDRED * fraction);
    }

    private static String millions(double dollars) {
        return (dollars < 0 ? "-" : "") + String.format(Locale.ROOT, "C$%,.1f million a year", Math.abs(dollars) / MILLION);
    }
}
