package ca.briefpack.brief;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.book.Headline;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Chart;
import ca.briefpack.content.ConflictHistory;
import ca.briefpack.content.ConflictHistory.Kept;
import ca.briefpack.content.ConflictHistory.Past;
import ca.briefpack.content.ConflictIndex;
import ca.briefpack.content.Edition;
import ca.briefpack.content.EditionChange;
import ca.briefpack.content.EditionChange.Kind;
import ca.briefpack.content.EditionChange.Levels;
import ca.briefpack.content.EditionChange.Previous;
import ca.briefpack.content.Masthead;
import ca.briefpack.content.Supposition;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.Weighting;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What briefs tell of editions before theirs, and that an edition which supposes another law leaves room to say so. */
class EditionsTest {
    private static final Previous LAST = new Previous("2025-09-15-aaaa", LocalDate.of(2025, 9, 15));
    private static final SourceRow ROW = new SourceRow("indices.csv", 2, List.of());

    private static SmallStudy after(EditionChange change, ConflictHistory history) {
        Study s = SmallStudy.shared().study();
        return with(s, s.edition().with(change, history), s.masthead());
    }

    private static SmallStudy with(Study s, Edition edition, Masthead masthead) {
        return SmallStudy
                .of(new Study(s.evidence(), edition, s.rates(), s.history(), s.trail(), s.impact(), s.agenda(), masthead,
                        s.idle()));
    }

    private static Past past(String release, int day, double bargain) {
        return past(release, day, bargain, "bargain");
    }

    private static Past past(String release, int day, double index, String... options) {
        List<Kept> kept = new ArrayList<>();
        for (String option : options) {
            Arrays.stream(Weighting.values()).forEach(w -> kept.add(new Kept(new ConflictIndex(option, ConflictIndex.name(w),
                    Estimate.exact(index, Unit.RATIO)), ROW)));
        }
        return new Past(new Previous(release, LocalDate.of(2025, 9, day)), kept);
    }

    @Test
    void indices_stand_by_edition_and_options_that_never_divided_provinces_by_name_alone() {
        SmallStudy study =
                after(EditionChange.FIRST, new ConflictHistory(List.of(past("one", 1, 0.1), past("two", 15, 0.2)), List.of()));

        assertThat(study.rows("trade-offs", "conflict-history")).containsExactly(
                "A bargain / Un marché | <weighting GDP> | 0.1 | 0.2 | 0.64",
                "A bargain / Un marché | <weighting POPULATION> | 0.1 | 0.2 | 0.70",
                "A bargain / Un marché | <weighting EQUAL> | 0.1 | 0.2 | 0.40");
        assertThat(study.ids("trade-offs", "conflict-none")).containsExactly("option no-deposit", "option no-car-duty",
                "option no-surtax");
        assertThat(study.rows("trade-offs", "conflict-history-detail", "as-of", "release", "option")).hasSize(6 + 12)
                .startsWith("2025-09-01 | one | A bargain / Un marché")
                .endsWith("2025-10-15 | <edition-part NOW> | No surtax / Aucune surtaxe");
    }

    @Test
    void the_chart_is_of_the_option_that_moved_most_and_of_several_editions_of_a_day_shows_the_last() {
        SmallStudy study =
                after(EditionChange.FIRST, new ConflictHistory(List.of(past("one", 1, 0.1), past("again", 1, 0.3)), List.of()));

        Chart.Steps chart = (Chart.Steps) study.briefing("trade-offs").chart("conflict-history");
        assertThat(chart.series()).extracting(series -> series.label().en()).containsExactly("By GDP", "By population", "Equal");
        assertThat(chart.series().get(0).points()).extracting(point -> point.date() + " " + Printed.value(point.figure()))
                .containsExactly("2025-09-01 0.3", "2025-10-15 0.64");
        assertThat(study.ids("trade-offs", "conflict-history")).containsExactly("option bargain");
    }

    @Test
    void of_options_that_moved_as_far_the_chart_is_of_the_first_and_what_an_edition_did_not_weigh_is_not_available() {
        SmallStudy study = after(EditionChange.FIRST,
                new ConflictHistory(List.of(past("one", 1, 0.2, "no-car-duty", "no-deposit")), List.of()));

        assertThat(study.ids("trade-offs", "conflict-history")).containsExactly("option no-deposit");
        assertThat(study.rows("trade-offs", "conflict-history", "option", "edition.one", "this-edition")).contains(
                "A bargain / Un marché | [x] | 0.64",
                "No deposit / Aucun dépôt | 0.2 | 0");
        assertThat(study.ids("trade-offs", "conflict-none")).containsExactly("option no-surtax");
    }

    @Test
    void the_first_edition_has_no_history_of_indices() {
        assertThat(SmallStudy.shared().briefing("trade-offs").tables()).doesNotContainKey("conflict-history");
        assertThat(SmallStudy.shared().briefing("trade-offs").charts()).doesNotContainKey("conflict-history");
    }

    /** Exports fell from -2.0 to -2.6 billion by the law; shares of provinces were half of what they are. */
    private static EditionChange split() {
        Map<String, Levels> levels = new HashMap<>();
        levels.put("ca.exports-change", new Levels(-2.0e9, -2.0e9, -2.5e9, -2.5e9, -2.6e9, 8));
        levels.put("ca.effective-rate", new Levels(0.21, 0.21, 0.22, 0.22, 0.227, -3));
        for (String province : List.of("bc", "sk", "on")) {
            double now =
                    SmallStudy.shared().briefing("province-" + province).figure("gdp-change").estimate().orElseThrow().central();
            levels.put(province + ".gdp-change", new Levels(province.equals("on") ? 20 * now : now / 2, now, now, now, now, 7));
        }
        return new EditionChange(Kind.SPLIT, Optional.of(LAST), levels);
    }

    @Test
    void a_change_is_split_into_method_law_data_and_assumptions_and_adds_up_as_printed() {
        SmallStudy study = after(split(), ConflictHistory.NONE);

        assertThat(study.rows("national", "edition-change", "part", "exports-change", "effective-rate", "jobs-change"))
                .containsExactly(
                        "<edition-part LAST> | −2,000 | 21.0 | [x]", "<edition-part METHOD> | 0 | 0.0 | [x]",
                        "<edition-part POLICY> | −500 | 1.0 | [x]",
                        "<edition-part DATA> | 0 | 0.0 | [x]", "<edition-part ASSUMPTION> | −100 | 0.7 | [x]",
                        "= <edition-part NOW> | −2,600 | 22.7 | [x]");
        assertThat(study.figure("national", "exports-change-since")).isEqualTo("−$600 million");
        assertThat(study.briefing("national").figure("effective-rate-since").unit()).isEqualTo(Unit.POINTS);
    }

    @Test
    void ranks_of_the_edition_before_stand_beside_those_of_this_one() {
        SmallStudy study = after(split(), ConflictHistory.NONE);

        assertThat(study.rows("national", "gdp-share", "province", "rank", "rank-before")).contains(
                "British Columbia / Colombie-Britannique | 2 | 3",
                "Saskatchewan | 1 | 2", "Ontario | 3 | 1", "Nunavut | [x] | [x]");
    }

    @Test
    void a_change_that_is_not_split_is_not_told() {
        SmallStudy study = after(EditionChange.unrecorded(LAST), ConflictHistory.NONE);

        assertThat(study.briefing("national").tables()).doesNotContainKey("edition-change");
        assertThat(study.briefing("national").figures()).doesNotContainKey("exports-change-since");
    }

    @Test
    void the_headlines_that_editions_are_compared_by_are_seven_of_canada_of_each_province_and_of_each_sector() {
        List<Headline> all = Headline.all(List.of("autos", "lumber"));

        assertThat(all).hasSize(7 * (1 + 13 + 2)).extracting(Headline::key).startsWith("ca.exports-us")
                .endsWith("ca.lumber.jobs-change").doesNotHaveDuplicates();
        assertThat(Headline.of("ON", Cell.ALL)).extracting(Headline::figureId).contains("on.gdp-change.status-quo",
                "on.exports-us");
        assertThat(Headline.of("CA", Cell.ALL)).extracting(Headline::figureId).contains("ca.gdp-canada-change.status-quo",
                "ca.jobs-canada-change.status-quo");
    }
}
