package ca.briefpack.render.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Edition;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Gap;
import ca.briefpack.content.Masthead;
import ca.briefpack.content.PackSpec;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Source;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarFileTest {
    private static final List<Fact> AHEAD = List.of(
            fact("federal-budget-2025", LocalDate.of(2025, 11, 4), Precision.DAY, new Text("Federal budget, with \\ and; all",
                    "Budget fédéral comportant des investissements stratégiques, pour ceux qui s’y intéressent")),
            fact("contract", LocalDate.of(2026, 9, 1), Precision.MONTH, new Text("A contract expires", "Une convention expire")));

    private static Fact fact(String id, LocalDate day, Precision precision, Text title) {
        return new Fact(id, "SCHEDULED", new DatePoint(day, precision), title, Text.same("-"), Optional.empty(),
                new SourceRow("events.csv", 2, List.of("S1", "S2")));
    }

    private static Briefing briefing(List<Fact> ahead) {
        return new Briefing(PackSpec.national(),
                new Edition(LocalDate.of(2025, 10, 15), LocalDate.of(2025, 1, 31), "r", "h", "1"),
                new Masthead(new Text("Unit", "Unité"), new Text("Unclassified", "Non classifié")), Map.of(), Map.of(), Map.of(),
                Map.of(CalendarFile.FACTS, ahead), List.of(source()));
    }

    private static Source source() {
        return new Source("S1", "A report", "A publisher", "2025", "licence", "", Optional.empty(), Source.Standing.PRIMARY);
    }

    private static String text(Lang lang) {
        return new String(CalendarFile.of(briefing(AHEAD), lang), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void it_reads_as_written_down(Lang lang) throws IOException {
        try (var in = getClass().getResourceAsStream("/golden/calendar/" + lang.code() + ".ics")) {
            assertThat(text(lang).replace("\r\n", "\n")).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_line_ends_in_cr_lf_and_has_at_most_75_octets(Lang lang) {
        assertThat(text(lang)).endsWith("\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(text(lang).split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text(Lang.FR)).contains("\r\n ");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void read_back_it_gives_every_date_and_title(Lang lang) {
        List<String> lines = unfolded(text(lang));
        assertThat(values(lines, "SUMMARY")).containsExactlyElementsOf(AHEAD.stream().map(f -> f.title().in(lang)).toList());
        assertThat(values(lines, "DTSTART;VALUE=DATE")).containsExactly("20251104", "20260901");
        assertThat(values(lines, "DTEND;VALUE=DATE")).containsExactly("20251105", "20261001");
        assertThat(values(lines, "UID")).doesNotHaveDuplicates().hasSize(2);
        assertThat(values(lines, "DTSTAMP")).containsOnly("20251015T000000Z");
    }

    @Test
    void the_languages_may_stand_in_one_diary() {
        assertThat(Stream.of(Lang.values()).flatMap(lang -> values(unfolded(text(lang)), "UID").stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_calendar_without_events_that_could_not_be_read_says_so() {
        Briefing whole = briefing(AHEAD);
        Briefing told = new Briefing(whole.pack(), whole.edition(), whole.masthead(), Map.of(), Map.of(), Map.of(), whole.facts(),
                whole.sources(),
                List.of(), Map.of(CalendarFile.FACTS, new Gap(false, List.of(new Gap.Cause(Told.EVENTS, 2)))), whole.years());
        assertThat(values(unfolded(new String(CalendarFile.of(told, Lang.EN), StandardCharsets.UTF_8)), "X-WR-CALDESC"))
                .containsExactly("Dates are missing: some events could not be read.");
        assertThat(text(Lang.EN)).doesNotContain("X-WR-CALDESC");
    }

    @Test
    void an_empty_calendar_is_refused() {
        assertThatThrownBy(() -> CalendarFile.of(briefing(List.of()), Lang.EN)).hasMessage("no date lies ahead in national");
    }

    private static List<String> unfolded(String text) {
        return List.of(text.replace("\r\n ", "").split("\r\n"));
    }

    private static List<String> values(List<String> lines, String name) {
        List<String> values = new ArrayList<>();
        lines.stream().filter(line -> line.startsWith(name + ":"))
                .forEach(line -> values.add(unescaped(line.substring(name.length() + 1))));
        return values;
    }

    /** The escapes of RFC 5545, undone one by one from the left. */
    private static String unescaped(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            out.append(c != '\\' ? c : value.charAt(++i) == 'n' ? '\n' : value.charAt(i));
        }
        return out.toString();
    }
}
