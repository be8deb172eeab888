package ca.briefpack.desk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.brief.book.Headline;
import ca.briefpack.content.EditionChange.Part;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Sector;
import ca.briefpack.order.Progress;
import ca.briefpack.order.RunConfig;
import ca.briefpack.pack.Computation;
import ca.briefpack.run.Releases;
import ca.briefpack.suppose.SoundData;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is told of an id of a figure before anything is computed. That every figure has a form is held by {@link ExplainerTest}.
 */
public class FigureFormsTest {
    private static final String ID = "on.autos.exports-change.status-quo";
    private static final RunConfig SHIPPED = Releases.whole(LocalDate.of(2025, 10, 15));
    private static Computation assignment;

    @BeforeAll
    static void load() {
        assignment = Computation.of(SHIPPED, SHIPPED.readJob(),
                SoundData.load(SHIPPED.folders().data(), SHIPPED.readJob()).evidence());
    }

    public static FigureForms forms() {
        if (assignment == null) {
            load();
        }
        return new FigureForms(new FigureWords(assignment.evidence(), List.of()));
    }

    static List<String> sectors() {
        forms();
        return assignment.evidence().reference().sectors().stream().map(Sector::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {ID, "ON.Autos.Exports-Change.Status-Quo", " on.autos.exports-change.status-quo ",
            "on.autos.exports-\nchange.status-quo",
            "on.autos.exports_change.status_quo", "on.autos.exports\u2011change.status\u2010quo",
            "on.autos.exports\u2212change.status-quo",
            "on.autos.exp\u00adorts-change.status-quo", "on.autos.\u200bexports-change.status-quo",
            "on.autos.exports-change.status-quo,", ID + ";", "(" + ID + ")", "(" + ID + ");", "\u201c" + ID + "\u201d."})
    void an_id_is_known_in_whatever_way_it_was_copied_from_a_page(String typed) {
        assertThat(forms().find(typed)).contains(ID);
    }

    @Test
    void a_name_by_which_releases_are_compared_stands_for_its_figure() {
        FigureForms forms = forms();

        assertThat(Headline.all(sectors())).hasSizeGreaterThan(300).allSatisfy(headline -> {
            assertThat(forms.find(headline.key())).contains(headline.figureId());
            assertThat(forms.find(headline.key().toUpperCase(Locale.ROOT))).contains(headline.figureId());
        });
        assertThat(forms.find("ca.gdp-change")).contains("ca.gdp-canada-change.status-quo");
    }

    @Test
    void what_moved_a_headline_figure_has_ids_of_its_own() {
        FigureForms forms = forms();

        assertThat(Headline.all(sectors())).allSatisfy(headline -> {
            assertThat(
                    Arrays.stream(Part.values()).map(part -> headline.key() + ".changed." + part.name().toLowerCase(Locale.ROOT)))
                    .allSatisfy(id -> assertThat(forms.find(id)).contains(id));
            assertThat(List.of("last", "now", "all"))
                    .allSatisfy(step -> assertThat(forms.find(headline.key() + ".changed." + step)).isPresent());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "on.exports-chnge", "on.autos.exports-chang.status-quo", "ca.hs44o7.rate", "exports-at-risk",
            "", "..", "on..status-quo",
            "rate.no-such-measure", "ca.autos.effective-rate.2025-13", "lever.44.rank", "what-if.s232-auto.rate", "province-on",
            "Ontario",
            "on.autos.exports-change.no-such-scenario", "xx.exports-us", "ca.autos.jobs-exposed.status-quo"})
    void what_can_be_no_id_is_refused_before_anything_is_computed(String typed) {
        List<String> steps = new ArrayList<>();

        assertThatThrownBy(() -> Explainer.answer(SHIPPED, typed, noting(steps), Explainer::explain))
                .isInstanceOf(BriefpackException.class)
                .hasMessageStartingWith("P001 explain '" + typed + "' is not a figure of this edition -> ");
        assertThat(steps).containsExactly("load the data package and its law");
    }

    @ParameterizedTest
    @CsvSource({"on.autos.exports-chang.status-quo, on.autos.exports-change.status-quo",
            "on.auto.exports-change.status-quo, on.autos.exports-change.status-quo",
            "on.autos.exports-change, on.autos.exports-change.status-quo",
            "on.autos.exports-chng, on.autos.exports-change.status-quo", "on.jobs-exposed.status-quo, on.jobs-exposed",
            "ca.hs4407.rat, ca.hs4407.rate",
            "onn.gdp-change.status-quo, on.gdp-change.status-quo", "on.exports-chnge, on.exports-change",
            "rate.s232-auto-prts, rate.s232-auto-parts",
            "ca.softwod-lumber.gdp-change, ca.softwood-lumber.gdp-change", "options.cusma-end.rank, options.cusma-ends.rank"})
    void a_mistaken_id_is_answered_with_the_nearest(String wrong, String meant) {
        assertThat(forms().find(wrong)).isEmpty();
        assertThat(forms().nearest(wrong)).hasSizeBetween(1, 3).first().isEqualTo(meant);
    }

    @Test
    void every_id_that_is_offered_can_be_one() {
        FigureForms forms = forms();

        assertThat(List.of("on.autos.export", "lever.4407.rnk", "ca.hs9999.rate", "stated.premier-on.lift",
                "support.ca.steel.grant", "qc.exports-change.no-us-tariff"))
                .allSatisfy(wrong -> assertThat(forms.nearest(wrong)).isNotEmpty()
                        .allSatisfy(offered -> assertThat(forms.find(offered)).isPresent()));
    }

    @Test
    void nothing_is_offered_where_nothing_is_near() {
        assertThat(forms().nearest("zzz")).isEmpty();
        assertThatThrownBy(() -> Explainer.answer(SHIPPED, "zzz", Progress.SILENT, Explainer::explain))
                .hasMessage("P001 explain 'zzz' is not a figure of this edition"
                        + " -> ids read like on.autos.exports-change.status-quo; the trace sheet of each workbook lists them all");
    }

    @Test
    void what_a_run_supposes_has_figures_of_its_own() {
        FigureForms supposing = new FigureForms(new FigureWords(assignment.evidence(), List.of("s232-auto")));

        assertThat(List.of("what-if.s232-auto.law", "what-if.s232-auto.rate")).allSatisfy(id -> {
            assertThat(supposing.find(id)).contains(id);
            assertThat(forms().find(id)).isEmpty();
        });
    }

    private static Progress noting(List<String> steps) {
        return new Progress() {
            @Override
            public void step(int number, int total, String title) {
                steps.add(title);
            }

            @Override
            public void tick(int done, int total, String what) {
            }

            @Override
            public void stepDone(Duration took, String summary) {
            }

            @Override
            public void problem(Problem problem) {
            }
        };
    }
}
