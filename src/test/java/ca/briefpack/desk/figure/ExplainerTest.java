package ca.briefpack.desk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.brief.book.Headline;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Sampling;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.order.EditSetting;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.suppose.SoundData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class ExplainerTest {
    private static final Path DATA = Path.of("data");
    private static final Set<String> RATES =
            Set.of("rate", "effective-rate", "rate-history", "rates-on-exports", "own-duty", "company-duty");
    private static Explainer explainer;

    @BeforeAll
    static void compute_once() {
        explainer = Explainer.of(new RunConfig(LocalDate.of(2025, 10, 15),
                new Folders(DATA, Path.of("templates"), Path.of("target"), DATA.resolve("job.yaml")), Selection.EVERYTHING, 1,
                Reuse.NONE));
    }

    @Test
    void every_figure_of_an_edition_is_explained_down_to_rows_with_sources() {
        assertThat(explainer.ids()).hasSizeGreaterThan(5_000);
        assertThat(explainer.ids()).allSatisfy(id -> {
            Explanation explanation = explainer.explain(id);
            assertThat(explanation.packs()).isNotEmpty();
            assertThat(Formulas.of(explanation.figure().lineage().method()))
                    .as("formula of " + explanation.figure().lineage().method()).isPresent();
            if (!explanation.figure().isMissing()) {
                assertThat(explanation.figure().lineage().rows()).as(id).isNotEmpty();
                assertThat(explanation.sources()).as(id).isNotEmpty()
                        .allSatisfy(source -> assertThat(source.licence()).isNotBlank());
            }
        });
    }

    @Test
    void a_modelled_figure_leads_to_the_very_lines_of_its_exports_and_to_its_parameters() throws IOException {
        Explanation explanation = explainer.explain("on.autos.exports-change.status-quo");

        List<String> lines = Files.readAllLines(DATA.resolve("exports_us.csv"));
        assertThat(explanation.figure().lineage().rows()).filteredOn(row -> row.file().equals("exports_us.csv")).isNotEmpty()
                .extracting(SourceRow::line).allSatisfy(line -> assertThat(lines.get(line - 1)).startsWith("ON,8703,2025,"));
        assertThat(explanation.parameters()).extracting(p -> p.id()).contains("demand-elasticity", "supply-elasticity",
                "us-content-autos");
        assertThat(explanation.packs()).contains("province-on");
    }

    @Test
    void a_figure_reads_as_the_brief_prints_it_with_the_day_of_the_edition() {
        Explanation explanation = explainer.explain("on.autos.exports-change.status-quo");

        assertThat(explanation.asOf()).isEqualTo("2025-10-15");
        assertThat(explanation.value()).matches("−\\$[0-9.]{1,4}\\h(billion|million)");
        assertThat(explanation.range()).matches("−\\$[0-9.]{1,4}\\hto\\h−?\\$[0-9.]{1,4}\\h(billion|million)");
    }

    /**
     * The option is weighed in the trade-off brief and compared in no other: only a premier's position brings it to the
     * province's.
     */
    @Test
    void a_position_on_an_option_that_is_weighed_stands_beside_the_figures_of_the_option() {
        assertThat(explainer.explain("sk.gdp-change-vs-status-quo.canola-relief").packs()).contains("province-sk");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"exports.fitted | GDP multiplier x (q - 1)", "home | sold in Canada",
            "users.fitted | share of final users",
            "inputs.fitted | (kappa - 1) q (X + H)", "revenue.fitted | (t1 p q - t0) x customs value",
            "gdp | exports + home producers + inputs",
            "income | exports + home producers + users + inputs + treasury + support + answer"})
    void a_part_of_real_income_tells_its_own_formula(String part, String formula) {
        assertThat(explainer.explain("options.lift-ev-tariff.on." + part + ".idle-high").formula()).contains(formula);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"support.fitted | grant to the province", "answer.fitted | chance x (c - a)",
            "chance.us-vehicles-50 | a / (a - c)"})
    void support_and_answers_tell_theirs(String part, String formula) {
        String start = "options.ontario-counter-tariffs.on." + part;
        String id = explainer.ids().tailSet(start).first();

        assertThat(id).startsWith(start);
        assertThat(explainer.explain(id).formula()).contains(formula);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gainers-plan | min sum y", "treasury-plan | min S = sum g",
            "share-of-gain | losses / gains",
            "robust-plan | under the six closures", "net | sum over provinces of real income of the options"})
    void a_bargain_tells_its_own(String plan, String formula) {
        String id = explainer.ids().stream().filter(one -> one.matches("packages\\..*\\." + plan)).findFirst().orElseThrow();

        assertThat(explainer.explain(id).formula()).contains(formula);
        assertThat(explainer.explain("packages.unity-price").formula()).contains("no province loses");
    }

    @Test
    void what_users_lose_rests_on_no_sale_abroad_and_support_on_who_lives_where() {
        assertThat(files(explainer.explain("options.lift-ev-tariff.on.users.fitted.idle-high").figure()))
                .contains("canada_imports.csv", "market_anchors.csv", "scenarios/lift-ev-tariff.yaml")
                .doesNotContain("exports_us.csv", "us_imports.csv", "multipliers.csv");
        assertThat(files(explainer.explain("options.lift-ev-tariff.on.home.idle-high").figure())).contains("multipliers.csv")
                .doesNotContain("exports_us.csv");
        assertThat(files(explainer.explain("options.lift-ev-tariff.on.exports.fitted.idle-high").figure()))
                .contains("exports_us.csv", "canada_imports.csv");
        assertThat(files(explainer.explain("options.lift-ev-tariff.on.support.fitted.idle-high").figure()))
                .containsExactlyInAnyOrder("macro.csv", "scenarios/lift-ev-tariff.yaml");
    }

    @Test
    void every_rate_above_zero_leads_to_a_measure() {
        assertThat(figures().filter(f -> RATES.contains(f.lineage().method()) && isAboveZero(f))).hasSizeGreaterThan(500)
                .allSatisfy(f -> assertThat(files(f)).as(f.id()).contains("measures.csv"));
    }

    @Test
    void every_modelled_figure_leads_to_its_parameters() {
        assertThat(figures().filter(f -> f.estimate().isPresent() && !f.estimate().get().isExact())).hasSizeGreaterThan(3_000)
                .allSatisfy(f -> {
                    assertThat(explainer.explain(f.id()).parameters()).as(f.id()).isNotEmpty();
                    assertThat(files(f)).as(f.id()).contains("parameters.csv");
                });
    }

    @Test
    void a_loss_leads_to_the_measures_that_moved_its_rates_and_to_no_others() {
        assertThat(measures("on.autos.exports-change.status-quo")).contains("s232-auto").doesNotContain("s232-copper",
                "adcvd-softwood", "cn-ca-canola-seed");
        assertThat(measures("bc.softwood-lumber.exports-change.status-quo")).contains("adcvd-softwood", "s232-softwood")
                .doesNotContain("s232-auto");
        assertThat(measures("ca.hs4407.rate")).contains("adcvd-softwood", "s232-softwood");
    }

    @Test
    void a_scenario_leads_to_its_own_file() {
        assertThat(explainer.explain("on.exports-change-vs-status-quo.autos-deal").figure().lineage().rows())
                .extracting(SourceRow::file).contains("scenarios/autos-deal.yaml");
    }

    @Test
    void an_authoritys_part_of_a_rate_leads_to_its_own_measures_alone() {
        assertThat(explainer.explain("ca.softwood-lumber.effective-rate-adcvd").measures()).isNotEmpty()
                .allSatisfy(m -> assertThat(m.legal().authority()).isEqualTo(Authority.ADCVD));
    }

    @Test
    void a_figure_of_a_what_if_with_random_draws_is_explained_under_the_same(@TempDir Path folder) throws IOException {
        Path job = Files.writeString(folder.resolve("job.yaml"),
                Files.readString(DATA.resolve("job.yaml")).replaceAll("(?m)^packs: .*$", "packs: [sector-autos]"));
        EditSetting free = new EditSetting("s232-auto", new EditSetting.Rate(0));
        RunConfig config =
                new RunConfig(LocalDate.of(2025, 10, 15), new Folders(DATA, Path.of("templates"), Path.of("target"), job),
                        Selection.of(List.of(), List.of(), List.of(), List.of("autos-deal")), 1, Reuse.NONE,
                        Optional.of(new Sampling(100, 7, 1)), List.of(free));

        Explainer asSupposed = Explainer.of(config);
        Explanation supposed = asSupposed.explain("ca.autos.exports-change.status-quo");

        Estimate drawn = supposed.figure().estimate().orElseThrow();
        Estimate enacted = explainer.explain("ca.autos.exports-change.status-quo").figure().estimate().orElseThrow();
        assertThat(drawn.central()).isGreaterThan(enacted.central() / 2);
        assertThat(asSupposed.explain("what-if.s232-auto.law").measures()).extracting(TariffMeasure::id)
                .containsExactly("s232-auto");
        assertThat(supposed.choices()).containsEntry("draws", "100 seed 7").containsEntry("set", free.toString());
        assertThat(explainer.explain("ca.autos.exports-change.status-quo").choices()).doesNotContainKeys("draws", "set");
    }

    private static List<String> measures(String id) {
        return explainer.explain(id).measures().stream().map(TariffMeasure::id).toList();
    }

    private static Stream<Figure> figures() {
        return explainer.ids().stream().map(id -> explainer.explain(id).figure());
    }

    private static boolean isAboveZero(Figure figure) {
        return figure.estimate().map(e -> e.central() > 0).orElse(false);
    }

    private static Set<String> files(Figure figure) {
        return figure.lineage().rows().stream().map(SourceRow::file).collect(Collectors.toSet());
    }

    @Test
    void every_id_has_a_form_by_which_others_are_refused_unread() {
        FigureForms forms = FigureFormsTest.forms();

        assertThat(explainer.ids())
                .allSatisfy(id -> assertThat(forms.find(id)).as("form of " + id + " in figure-forms.txt").contains(id));
    }

    @Test
    void every_form_is_that_of_a_figure_save_those_of_other_editions() {
        FigureForms forms = FigureFormsTest.forms();

        assertThat(FigureForms.lines().stream().flatMap(FigureForms::spelled)
                .filter(form -> explainer.ids().stream().noneMatch(id -> forms.form(form).fits(id)))).as("forms of no figure")
                .allMatch(form -> form.matches(
                        "(sampling|what-if|packages\\.<option>|event\\.\\{|rate\\.<measure>\\.<date>).*|.*(status-quo\\.rest|without-open-duties|changed|banned|rate-low|<release>|rank-before).*"));
    }

    @Test
    void every_id_of_a_late_what_if_with_random_draws_has_a_form() {
        Folders folders = new Folders(DATA, Path.of("templates"), Path.of("target", "no-output"), DATA.resolve("job.yaml"));
        RunConfig config = new RunConfig(LocalDate.of(2026, 11, 28), folders, Selection.EVERYTHING, 2, Reuse.NONE,
                Optional.of(new Sampling(100, 7, 2)),
                List.of(new EditSetting("s232-auto", new EditSetting.Rate(0.15))));
        FigureForms forms =
                new FigureForms(new FigureWords(SoundData.load(DATA, config.readJob()).evidence(), List.of("s232-auto")));

        assertThat(Explainer.of(config).ids()).contains("sampling.draws", "what-if.s232-auto.rate")
                .allSatisfy(id -> assertThat(forms.find(id)).as("form of " + id).contains(id));
    }

    @Test
    void a_headline_figure_is_that_by_which_releases_are_compared() {
        assertThat(Headline.all(FigureFormsTest.sectors())).hasSizeGreaterThan(300)
                .allSatisfy(headline -> assertThat(explainer.explain(headline.figureId()).figure().unit()).as(headline.key())
                        .isEqualTo(headline.unit()));
    }

    @ParameterizedTest
    @CsvSource({"on.autos.exports-chang.status-quo, on.autos.exports-change.status-quo",
            "on.auto.exports-change.status-quo, on.autos.exports-change.status-quo",
            "ca.hs4407.rat, ca.hs4407.rate", "onn.gdp-change.status-quo, on.gdp-change.status-quo"})
    void an_id_that_is_not_printed_is_answered_with_the_nearest(String wrong, String meant) {
        assertThatThrownBy(() -> explainer.explain(wrong)).isInstanceOf(BriefpackException.class)
                .hasMessageStartingWith("P001 explain '" + wrong + "' is not a figure of this edition -> did you mean '" + meant
                        + "'? the nearest are " + meant);
    }
}
