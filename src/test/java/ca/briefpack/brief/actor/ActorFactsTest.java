package ca.briefpack.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who and what a brief tells of, and in which order. */
class ActorFactsTest {
    private static final String TALK = ",talk,for,Says so,Le dit,";

    @Test
    void premiers_come_first_from_west_to_east_then_canada_then_abroad_and_of_each_the_newest_stance() {
        assertThat(SmallStudy.shared().ids("national", "positions")).containsExactly("FOR premier-bc.end-car-duty",
                "FOR premier-bc.end-deposit",
                "FOR premier-sk.end-deposit", "FOR premier-sk.end-surtax", "FOR premier-on.end-car-duty",
                "AGAINST premier-on.end-deposit",
                "FOR union.end-car-duty", "AGAINST union.end-surtax", "FOR prime-minister.talk",
                "AGAINST secretary.end-car-duty");
    }

    @Test
    void in_the_brief_of_a_province_its_own_come_before_all_others() {
        assertThat(SmallStudy.shared().ids("province-on", "positions")).startsWith("FOR premier-on.end-car-duty",
                "AGAINST premier-on.end-deposit",
                "FOR premier-bc.end-car-duty");
    }

    @Test
    void a_province_is_told_of_its_own_actors_of_its_sectors_and_of_what_is_national_and_on_no_sector() {
        // Ontario sells no canola, and what premiers say of no sector is of their own province
        assertThat(SmallStudy.shared().ids("province-on", "positions"))
                .contains("AGAINST secretary.end-car-duty", "FOR prime-minister.talk")
                .doesNotContain("FOR premier-sk.end-deposit", "FOR premier-bc.end-deposit");
    }

    @Test
    void a_stance_is_known_once_its_last_possible_day_has_come() {
        SmallStudy study = SmallStudy.altered()
                .only("positions.csv", "premier-on,2025-10-15" + TALK + ",NEWS", "premier-bc,2025-10-16" + TALK + ",NEWS",
                        "premier-sk,2025-10" + TALK + ",NEWS", "union,2025-09" + TALK + ",NEWS")
                .compute();

        assertThat(study.ids("national", "positions")).containsExactly("FOR premier-on.talk", "FOR union.talk");
    }

    @Test
    void stances_of_one_day_and_place_stand_by_name() {
        SmallStudy study = SmallStudy.altered()
                .only("positions.csv", "union,2025-10-01" + TALK + ",NEWS", "prime-minister,2025-10-01" + TALK + ",NEWS")
                .compute();

        assertThat(study.ids("national", "positions")).containsExactly("FOR prime-minister.talk", "FOR union.talk");
    }

    @Test
    void whoever_else_is_of_a_province_comes_after_all_premiers_and_before_canada() {
        SmallStudy study = SmallStudy.altered()
                .only("positions.csv", "lumber-council,2025-10-01" + TALK + ",NEWS", "premier-on,2025-10-01" + TALK + ",NEWS",
                        "prime-minister,2025-10-02" + TALK + ",NEWS", "secretary,2025-10-03" + TALK + ",NEWS")
                .compute();

        assertThat(study.ids("national", "positions")).containsExactly("FOR premier-on.talk", "FOR lumber-council.talk",
                "FOR prime-minister.talk",
                "FOR secretary.talk");
    }

    @Test
    void a_province_hears_of_the_five_sectors_that_lose_most_there() {
        SmallStudy.Alteration altered = SmallStudy.altered();
        for (int i = 1; i < 6; i++) {
            altered.sector("s" + i, 100 - 10L * i);
            altered.append("events.csv",
                    "closure-" + i + ",2025-10-0" + i + ",2025-10-0" + i + ",closure,Closed,Fermée,QC,s" + i + ",,,,,,NEWS");
        }

        // lumber is the first of the five
        assertThat(altered.compute().ids("province-bc", "events")).contains("CLOSURE closure-1", "CLOSURE closure-4")
                .doesNotContain("CLOSURE closure-5");
    }

    @Test
    void who_is_at_the_table_without_a_stance_stands_apart() {
        SmallStudy study =
                SmallStudy.altered().replace("positions.csv", "lumber-council,2025-10,", "lumber-council,2025-09,").compute();

        assertThat(study.ids("national", "engaged")).containsExactly("ENGAGED lumber-council.talk");
        assertThat(study.ids("national", "positions")).hasSize(10).doesNotContain("ENGAGED lumber-council.talk");
    }

    @Test
    void what_happened_stands_newest_first_and_what_is_due_soonest_first() {
        assertThat(dates("events")).isSortedAccordingTo((one, other) -> other.compareTo(one)).hasSize(10);
        assertThat(dates("calendar")).isSorted().containsExactly("2025-11-05", "2026-01-01", "2026-07-01");
    }

    private static List<String> dates(String list) {
        return SmallStudy.shared().facts("national", list).stream().map(fact -> fact.date().first().toString()).toList();
    }

    @Test
    void an_event_that_was_due_and_of_which_nothing_more_is_known_is_said_to_have_been_scheduled() {
        assertThat(SmallStudy.shared().ids("national", "events")).contains("WAS_SCHEDULED hearing")
                .doesNotContain("MEASURE leak");
    }

    @Test
    void the_events_of_a_sector_are_those_that_name_it_and_national_ones_that_name_none() {
        assertThat(SmallStudy.shared().ids("sector-canola", "events")).containsExactly("LAYOFF national-layoff", "TALKS talks");
        assertThat(SmallStudy.shared().ids("sector-autos", "events")).containsExactly("CLOSURE us-closure",
                "LAYOFF national-layoff", "TALKS talks",
                "LAYOFF silent-layoff", "LAYOFF car-layoff-done", "INVESTMENT battery-plant", "LAYOFF car-layoff");
    }

    @Test
    void the_law_ahead_on_goods_sold_to_china_concerns_a_province_wherever_their_sector_ranks() {
        SmallStudy study = SmallStudy.altered().append("measures.csv",
                "cn-more,cn-ca,More on canola,Plus sur le canola,CN,CA,MOFCOM,Notice G,Avis G,,0.1,FULL_VALUE,NONE,2026-02-01,,2025-10-01,2025-10-01,,,LAW")
                .append("measure_scopes.csv", "cn-more,canola,include,2026-02-01,,Notice G,LAW")
                .replace("measures.csv", "Notice E,Avis E,,0.75,FULL_VALUE,NONE,2025-08-14,,",
                        "Notice E,Avis E,,0.75,FULL_VALUE,NONE,2025-08-14,2026-01-31,")
                .compute();

        assertThat(study.ids("province-sk", "calendar")).contains("BEGINS begins.cn-more");
        assertThat(study.ids("province-on", "calendar")).doesNotContain("BEGINS begins.cn-more");
    }

    @Test
    void the_place_of_an_event_is_its_own_and_that_of_a_day_of_the_law_the_country_that_imposes_it() {
        assertThat(SmallStudy.shared().rows("national", "calendar", "date", "kind", "place", "number", "number-unit"))
                .containsExactly(
                        "2025-11-05 | <event SCHEDULED> | US | [z] | [z]", "2026-01-01 | <event BEGINS> | US | 20 | %",
                        "2026-07-01 | <event SCHEDULED> | CA | [z] | [z]");
    }

    @Test
    void an_ask_is_news_for_120_days_and_open_while_the_law_is_as_it_was() {
        // premier-sk asked on June 1 for the end of the surtax, 136 days before
        assertThat(SmallStudy.shared().ids("national", "asks")).contains("OPEN premier-sk.end-deposit", "OPEN union.end-surtax")
                .doesNotContain("OPEN premier-sk.end-surtax").hasSize(9);
        assertThat(ask("union,2025-06-17,end-surtax,for", "2025-04-09,")).containsExactly("OPEN union.end-surtax");
        assertThat(ask("union,2025-06-16,end-surtax,for", "2025-04-09,")).isEmpty();
    }

    @Test
    void every_position_is_an_ask_of_late_or_one_from_before() {
        SmallStudy study = SmallStudy.shared();

        assertThat(study.ids("national", "asks-before")).contains("OPEN premier-sk.end-surtax");
        for (String pack : List.of("national", "province-on", "sector-autos", "trade-offs")) {
            assertThat(Stream.of("asks", "asks-before").flatMap(list -> study.ids(pack, list).stream()).map(ActorFactsTest::who))
                    .as(pack).containsExactlyInAnyOrderElementsOf(
                            study.ids(pack, "positions").stream().map(ActorFactsTest::who).toList());
        }
    }

    private static String who(String id) {
        return id.substring(id.indexOf(' ') + 1);
    }

    @Test
    void what_was_asked_to_end_and_has_since_is_met_and_overtaken_for_who_asked_to_keep_it() {
        assertThat(ask("union,2025-09-01,end-surtax,for", "2025-04-09,2025-09-30")).containsExactly("MET union.end-surtax");
        assertThat(ask("union,2025-09-01,end-surtax,against", "2025-04-09,2025-09-30"))
                .containsExactly("OVERTAKEN union.end-surtax");
    }

    @Test
    void what_had_ended_before_it_was_asked_or_has_not_begun_is_not_met() {
        assertThat(ask("union,2025-10-01,end-surtax,for", "2025-04-09,2025-09-30")).containsExactly("OPEN union.end-surtax");
        assertThat(ask("union,2025-09-01,end-surtax,for", "2025-12-01,")).containsExactly("OPEN union.end-surtax");
    }

    @Test
    void what_is_asked_to_rise_is_never_met_by_the_end_of_it() {
        assertThat(SmallStudy.altered().only("positions.csv", "union,2025-09-01,end-surtax,for,Raise it,Plus haut,autos,NEWS")
                .replace("measures.csv", "2025-04-09,,2025-04-08", "2025-04-09,2025-09-30,2025-04-08")
                .scenario("no-surtax", "  - do: set-rate\n    target: ca-cars\n    rate: 0.5\n").compute()
                .ids("national", "asks"))
                .containsExactly("OPEN union.end-surtax");
    }

    private static List<String> ask(String position, String surtax) {
        return SmallStudy.altered().only("positions.csv", position + ",Says so,Le dit,autos,NEWS")
                .replace("measures.csv", "2025-04-09,,2025-04-08", surtax + ",2025-04-08").compute().ids("national", "asks");
    }

    @Test
    void what_is_due_in_another_province_is_no_date_of_this_one() {
        SmallStudy study = SmallStudy.altered().append("events.csv",
                "shift,2025-11-01,2025-10-01,scheduled,A shift ends,Fin d’un quart,ON,lumber,,,,,,NEWS",
                "talk,2025-11-02,2025-10-01,scheduled,Talks,Pourparlers,US,lumber,,,,,,NEWS").compute();

        assertThat(study.ids("province-bc", "calendar")).contains("SCHEDULED talk").doesNotContain("SCHEDULED shift");
        assertThat(study.ids("province-on", "calendar")).contains("SCHEDULED shift", "SCHEDULED talk");
        assertThat(study.ids("sector-lumber", "calendar")).contains("SCHEDULED shift", "SCHEDULED talk");
    }
}
