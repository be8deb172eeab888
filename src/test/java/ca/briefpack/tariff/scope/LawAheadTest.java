package ca.briefpack.tariff.scope;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.impact.Sample;
import ca.briefpack.model.Actors;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Event;
import ca.briefpack.model.Actors.Event.Kind;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Actors.Timing;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.TariffMeasure.Legal;
import ca.briefpack.model.Text;
import ca.briefpack.tariff.LawBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What of the days to come is law already: beginnings that were enacted, and ends that an act, a follower or an event has told.
 */
class LawAheadTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private final LawBuilder law = new LawBuilder();
    private final List<TariffMeasure> measures = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    /** A measure of the United States on goods of Canada; either day of its act may be empty. */
    private TariffMeasure measure(String id, String group, LocalDate from, LocalDate to, String enacted, String seen,
            String... lists) {
        law.measure(id, group, Authority.S232, 0.25, Basis.FULL_VALUE, CusmaTreatment.NONE,
                from + "/" + (to.equals(LocalDate.MAX) ? "" : to)).include(id, lists);
        TariffMeasure built = law.build().measures().get(measures.size());
        TariffMeasure dated = new TariffMeasure(id, built.title(), built.border(),
                new Legal(Authority.S232, group, Text.same("act"), "", day(enacted), day(seen)),
                built.duty(), built.inForce(), Optional.empty(), built.row());
        measures.add(dated);
        return dated;
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private void event(String place, LocalDate on, String knownFrom, Kind kind, String... sectors) {
        events.add(new Event("event-" + events.size(),
                new Timing(new DatePoint(on, Precision.DAY), LocalDate.parse(knownFrom), List.of()), kind, Text.same("words"),
                place,
                List.of(sectors), Optional.empty(), LawBuilder.row("events.csv", 2)));
    }

    private LawAhead ahead(LocalDate asOf) {
        Law built = law.build();
        Evidence bare = new Sample().sector("steel", "Metals").sector("autos", "Vehicles").product("7208", "steel")
                .product("7209", "steel").product("8703", "autos").evidence();
        return new LawAhead(new Evidence(bare.reference(), bare.trade(),
                new Law(measures, built.links(), built.codes(), built.precedence(), List.of(), List.of()), bare.economy(),
                new Actors(List.of(), List.of(), events, List.of(), List.of()), List.of(), bare.stamp()), asOf);
    }

    private List<String> turns(LocalDate asOf) {
        return ahead(asOf).turns(measure -> true).stream()
                .map(turn -> turn.day() + (turn.begins() ? " begins " : " ends ") + turn.measure().id()).toList();
    }

    @Test
    void a_measure_is_to_begin_from_the_day_of_its_act_until_it_has() {
        LocalDate first = LocalDate.of(2025, 11, 1);
        TariffMeasure enacted = measure("enacted", "a", first, LocalDate.MAX, "2025-10-15", "");
        TariffMeasure unknown = measure("unknown", "b", first, LocalDate.MAX, "", "");

        assertThat(ahead(DAY).isToBegin(enacted)).isTrue();
        assertThat(ahead(DAY.minusDays(1)).isToBegin(enacted)).as("not yet enacted").isFalse();
        assertThat(ahead(first).isToBegin(enacted)).as("has begun").isFalse();
        assertThat(ahead(DAY).isToBegin(unknown)).as("by an act of no day").isFalse();
        assertThat(turns(DAY)).containsExactly("2025-11-01 begins enacted");
    }

    @Test
    void an_end_that_still_lay_ahead_when_the_law_was_seen_was_set_by_the_act_itself() {
        measure("set", "a", DAY.minusDays(90), END, "2025-07-01", "2025-12-30");
        measure("seen-at-its-end", "b", DAY.minusDays(90), END, "2025-07-01", "2025-12-31");
        measure("never-seen", "c", DAY.minusDays(90), END, "2025-07-01", "");

        assertThat(turns(DAY)).containsExactly("2025-12-31 ends set");
        assertThat(ahead(END.plusDays(1)).findEnd(measures.get(2))).as("once past every end is known").contains(END);
        assertThat(ahead(END).findEnd(measures.get(2))).as("on the last day it is not past").isEmpty();
    }

    @Test
    void an_end_is_known_from_the_act_that_follows_it_on_the_same_goods() {
        law.list("steel", "7208").list("coated", "720810").list("cars", "8703");
        TariffMeasure first = measure("first", "metals", DAY.minusDays(90), END, "2025-07-01", "", "steel");
        measure("second", "metals", END.plusDays(1), LocalDate.MAX, "2025-10-10", "", "coated");
        measure("of-cars", "metals", END.plusDays(1), LocalDate.MAX, "2025-09-01", "", "cars");
        measure("of-another-group", "wood", END.plusDays(1), LocalDate.MAX, "2025-09-02", "", "steel");
        measure("a-day-late", "metals", END.plusDays(2), LocalDate.MAX, "2025-09-03", "", "steel");
        law.border(Country.US, Country.CN);
        measure("on-others", "metals", END.plusDays(1), LocalDate.MAX, "2025-09-04", "", "steel");
        law.border(Country.CA, Country.CN);
        measure("by-another", "metals", END.plusDays(1), LocalDate.MAX, "2025-09-05", "", "steel");

        assertThat(ahead(DAY).findEnd(first)).contains(END);
        assertThat(ahead(LocalDate.of(2025, 10, 10)).findEnd(first)).contains(END);
        assertThat(ahead(LocalDate.of(2025, 10, 9)).findEnd(first)).isEmpty();
        LawAhead.Turn end = ahead(DAY).turns(measure -> measure.id().equals("first")).get(0);
        assertThat(end.next()).extracting(TariffMeasure::id).containsExactly("second");
        assertThat(end.isFollowed()).isTrue();
    }

    @Test
    void an_end_is_known_from_an_event_that_speaks_of_it_but_not_before_the_act() {
        law.list("steel", "7208");
        TariffMeasure told = measure("told", "metals", DAY.minusDays(90), END, "2025-07-20", "", "steel");
        event("CA", END.plusDays(1), "2025-09-01", Kind.SCHEDULED, "steel");

        assertThat(ahead(LocalDate.of(2025, 8, 31)).findEnd(told)).isEmpty();
        assertThat(ahead(LocalDate.of(2025, 9, 1)).findEnd(told)).contains(END);

        event("CA", END, "2025-06-01", Kind.DECISION, "steel");
        assertThat(ahead(LocalDate.of(2025, 7, 19)).findEnd(told)).as("before its act there is no end").isEmpty();
        assertThat(ahead(LocalDate.of(2025, 7, 20)).findEnd(told)).contains(END);
    }

    @Test
    void an_event_speaks_of_a_measure_on_its_day_by_its_sectors_or_by_the_country_alone() {
        law.list("steel", "7208");
        TariffMeasure steel = measure("steel", "metals", DAY, END, "", "", "steel");
        event("US", END, "2025-09-01", Kind.DEADLINE);
        event("CA", END, "2025-09-01", Kind.DEADLINE);
        event("US", END, "2025-09-01", Kind.DEADLINE, "autos");
        event("CA", END, "2025-09-01", Kind.MEASURE, "autos", "steel");
        event("US", END, "2025-09-01", Kind.TALKS);
        events.add(new Event("month", new DatePoint(END, Precision.MONTH), Kind.DEADLINE, Text.same("words"), "US", List.of(),
                Optional.empty(), LawBuilder.row("events.csv", 2)));
        event("CA", DAY, "2025-09-01", Kind.MEASURE, "steel");
        LawAhead ahead = ahead(DAY);

        assertThat(events.stream().map(event -> ahead.speaksOf(event, steel, END)).toList()).containsExactly(true, false, false,
                true, false, false, false);
        assertThat(ahead.speaksOf(events.get(6), steel, DAY)).as("of its first day").isTrue();
    }

    @Test
    void a_measure_falls_on_what_is_sold_to_its_country_of_the_goods_that_it_names() {
        law.list("mixed", "720810", "87");
        TariffMeasure measure = measure("mixed", "metals", DAY, END, "", "", "mixed");
        LawAhead ahead = ahead(DAY);

        assertThat(ahead.falls(measure, DAY, Country.US, Set.of(HsCode.of("7208")))).as("part of the heading").isTrue();
        assertThat(ahead.falls(measure, DAY, Country.US, Set.of(HsCode.of("8703")))).as("the heading is part of the chapter")
                .isTrue();
        assertThat(ahead.falls(measure, DAY, Country.US, Set.of(HsCode.of("7209")))).isFalse();
        assertThat(ahead.falls(measure, DAY, Country.CN, Set.of(HsCode.of("7208")))).isFalse();
        assertThat(ahead.sectors(measure, DAY)).containsExactly("autos", "steel");
    }

    /** The older one leaves cars alone for as long as the newer one is on them. */
    @Test
    void what_was_suspended_falls_again_once_the_one_that_took_its_place_has_ended() {
        law.list("cars", "8703");
        measure("older", "a", DAY.minusDays(200), LocalDate.MAX, "2025-01-01", "2026-06-30", "all-goods");
        TariffMeasure newer = measure("newer", "b", DAY.minusDays(90), END, "2025-07-01", "2025-12-01", "cars");
        TariffMeasure kept = measure("kept", "c", DAY.minusDays(200), LocalDate.MAX, "2025-01-01", "2026-06-30", "all-goods");
        law.exclude("older", "cars").exclude("kept", "cars");
        Law built = law.build();
        List<Law.ScopeLink> links = new ArrayList<>();
        for (Law.ScopeLink link : built.links()) {
            boolean ends = !link.included() && link.measure().equals("older") || link.measure().equals("newer");
            links.add(new Law.ScopeLink(link.measure(), link.list(), link.included(),
                    ends ? new Period(LocalDate.MIN, END) : link.inForce(), link.citation(), link.row()));
        }
        Evidence bare = new Sample().evidence();
        LawAhead ahead =
                new LawAhead(bare.withLaw(new Law(measures, links, built.codes(), List.of(), List.of(), List.of())), DAY);

        LawAhead.Turn end = ahead.turns(measure -> measure.equals(newer) || measure.equals(kept)).get(0);
        assertThat(end.measure()).isEqualTo(newer);
        assertThat(end.next()).extracting(TariffMeasure::id).containsExactly("older");
        assertThat(end.isFollowed()).as("by one that begins the day after").isFalse();
    }
}
