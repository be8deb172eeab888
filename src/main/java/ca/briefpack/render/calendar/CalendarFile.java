package ca.briefpack.render.calendar;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Fact;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Source;
import ca.briefpack.render.FigureFormat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The dates ahead of a briefing as an iCalendar file (RFC 5545) in one language. Every date is a whole day; one known to the
 * month or the year spans it. The stamp is the as-of date, so the same edition gives the same bytes, and an event keeps its
 * identifier from edition to edition.
 */
public final class CalendarFile {
    /** The list of facts that it is made from. */
    public static final String FACTS = "calendar";
    private static final String DOMAIN = "@briefpack.ca";

    private CalendarFile() {
    }

    /** @throws IllegalArgumentException if no date lies ahead: an empty calendar is no calendar */
    public static byte[] of(Briefing briefing, Lang lang) {
        List<Fact> ahead = briefing.facts().getOrDefault(FACTS, List.of());
        if (ahead.isEmpty()) {
            throw new IllegalArgumentException("no date lies ahead in " + briefing.pack().slug());
        }
        ContentLines lines = new ContentLines().add("BEGIN", "VCALENDAR").add("VERSION", "2.0")
                .add("PRODID", "-//briefpack//" + lang.code().toUpperCase(Locale.ROOT)).add("CALSCALE", "GREGORIAN")
                .add("METHOD", "PUBLISH").text("X-WR-CALNAME", name(briefing, lang));
        if (briefing.gaps().containsKey(FACTS)) {
            lines.text("X-WR-CALDESC", lang == Lang.FR ? "Des dates manquent\u00a0: des événements n’ont pu être lus."
                    : "Dates are missing: some events could not be read.");
        }
        Map<String, Source> sources = briefing.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        ahead.forEach(fact -> event(fact, briefing, lang, sources, lines));
        return lines.add("END", "VCALENDAR").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void event(Fact fact, Briefing briefing, Lang lang, Map<String, Source> sources, ContentLines lines) {
        String cited = fact.row().sources().stream()
                .map(id -> sources.containsKey(id) ? id + ", " + sources.get(id).title() : id).collect(Collectors.joining("; "));
        lines.add("BEGIN", "VEVENT").add("UID", fact.id() + "." + lang.code() + DOMAIN)
                .add("DTSTAMP", day(briefing.edition().asOf()) + "T000000Z")
                .add("DTSTART;VALUE=DATE", day(fact.date().first())).add("DTEND;VALUE=DATE", day(fact.date().last().plusDays(1)))
                .text("SUMMARY", prefix(briefing, lang) + fact.title().in(lang) + law(fact, lang))
                .text("DESCRIPTION", "Sources" + colon(lang) + cited)
                .add("TRANSP", "TRANSPARENT").add("END", "VEVENT");
    }

    /**
     * Of a day on which a measure begins or ends, which of them it is and the rate that it brings; of an event nothing, for its
     * title says it.
     */
    private static String law(Fact fact, Lang lang) {
        boolean french = lang == Lang.FR;
        String rate = fact.figure().map(figure -> new FigureFormat(lang).value(figure) + (french ? "\u00a0%" : "%")).orElse("");
        return switch (fact.kind()) {
            case "BEGINS" -> (rate.isEmpty() ? "" : ", " + rate) + (french ? ", début" : ", begins");
            case "ENDS" -> (french ? ", dernier jour" : ", last day")
                    + (rate.isEmpty() ? ""
                            : "; " + rate + (french ? " de nouveau dès le lendemain" : " again from the day after"));
            default -> "";
        };
    }

    private static String name(Briefing briefing, Lang lang) {
        return prefix(briefing, lang) + briefing.masthead().organisation().in(lang) + " · " + briefing.pack().name().in(lang);
    }

    /** An edition that supposes other rates says so in every entry, for entries travel without the file. */
    private static String prefix(Briefing briefing, Lang lang) {
        return briefing.masthead().isWhatIf() ? briefing.masthead().whatIf().in(lang) + " · " : "";
    }

    private static String colon(Lang lang) {
        return lang == Lang.FR ? "\u00a0: " : ": ";
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }
}
