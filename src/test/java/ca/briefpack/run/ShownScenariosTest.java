package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.content.Table;
import ca.briefpack.data.JobFile;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.order.RunConfig;
import ca.briefpack.pack.Computation;
import ca.briefpack.render.template.TemplateEngine;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.edit.IdleEdits;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenarios of the shipped job that the brief of a province or sector shows: those that move it, in whatever market. */
@Tag("slow")
class ShownScenariosTest {
    private static final TemplateEngine TEMPLATES = new TemplateEngine(Path.of("templates"), "northern");
    private static final RateAssumptions CLAIM = RateAssumptions.standard().withCusmaMode(CusmaMode.QUALIFYING);
    private static Computed october;

    @BeforeAll
    static void compute() {
        october = Computed.shared(Releases.whole(LocalDate.of(2025, 10, 15)));
    }

    @Test
    void canola_shows_what_frees_it_in_china_and_names_what_leaves_it_as_it_is() {
        Briefing canola = october.briefing("sector-canola");

        assertThat(scenarios(canola)).containsExactly("ev-canola-package", "cusma-ends", "no-us-tariffs", "canola-relief");
        assertThat(canola.facts().get("scenarios-still")).extracting(fact -> fact.title().en())
                .containsExactly("Relief for steel, aluminum and lumber", "Deal on vehicles at 12.5%", "Escalation to 50%");
    }

    @Test
    void a_sector_shows_options_of_the_trade_off_brief_that_move_it_and_a_province_the_compared_alone() {
        assertThat(scenarios(october.briefing("sector-steel"))).contains("sectoral-relief", "quota-deal")
                .doesNotContain("ev-canola-package", "autos-deal");
        assertThat(scenarios(october.briefing("province-sk"))).contains("ev-canola-package", "sectoral-relief")
                .doesNotContain("canola-relief", "quota-deal");
        assertThat(scenarios(october.briefing("province-on"))).doesNotContain("ev-canola-package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "province-on", "province-nu", "sector-canola", "sector-autos", "sector-potash"})
    void no_row_of_a_scenario_is_all_zeros(String pack) {
        Briefing briefing = october.briefing(pack);
        for (String table : List.of("scenarios", "scenarios-home")) {
            assertThat(briefing.table(table).rows()).as(table)
                    .noneMatch(row -> row.cells().stream().filter(Table.Number.class::isInstance)
                            .map(cell -> ((Table.Number) cell).figure())
                            .allMatch(figure -> figure.estimate().filter(e -> e.low() == 0 && e.high() == 0).isPresent()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sector-canola | EN | Would raise exports: EV tariff lifted for canola relief* (+$2.1 billion)",
            "sector-canola | FR | Ferait monter les exportations : levée des droits : VÉ contre canola* (+2,1 G$)",
            "sector-canola | EN | Without effect on these exports, as far as they are known: relief for steel, aluminum and lumber; deal on vehicles at 12.5%",
            "sector-canola | FR | Sans effet sur ces exportations, dans la mesure où elles sont connues : allègement pour l’acier",
            "sector-canola | EN | change against the status quo: not available for these goods [x].",
            "province-sk | EN | Would raise exports: EV tariff lifted for canola relief* (+$1.2 billion); all US tariffs since 2025 end (+$600 million); and 2 more.",
            "sector-canola | EN | (+$2.1 billion); China lifts its canola duties (+$2.1 billion); and 1 more."})
    void page_1_names_what_would_help_and_says_how_much_it_leaves_out(String pack, Lang lang, String told) {
        Briefing briefing = october.briefing(pack);

        assertThat(
                Release.plain(TEMPLATES.render("pdf/" + briefing.pack().kind().template() + ".ftlh", briefing, lang, Map.of()))
                        + Pages.words(briefing, lang))
                .contains(told);
    }

    @Test
    void page_1_says_how_many_changes_of_the_law_it_leaves_out() {
        Briefing ontario = october.briefing("province-on");
        int more = ontario.facts().get("law-changes").size() - 3;

        assertThat(more).isPositive();
        assertThat(Release.plain(TEMPLATES.render("pdf/province.ftlh", ontario, Lang.EN, Map.of())))
                .contains("Another " + more + " on later pages.");
        assertThat(Release.plain(TEMPLATES.render("pdf/province.ftlh", ontario, Lang.FR, Map.of())))
                .contains("Et " + more + " autres plus loin.");
    }

    @Test
    void a_change_says_what_the_measure_adds_to_the_rate_as_the_table_of_measures_does_and_nothing_where_that_is_nothing() {
        Briefing columbia = october.briefing("province-bc");
        Table drivers = columbia.table("drivers");
        Figure adds = drivers.rows().stream().filter(row -> ((Table.Words) drivers.cell(row, "measure")).text().en()
                .equals("Section 232: softwood timber and lumber"))
                .map(row -> ((Table.Number) drivers.cell(row, "adds")).figure()).findFirst().orElseThrow();

        assertThat(Release.plain(TEMPLATES.render("pdf/province.ftlh", columbia, Lang.EN, Map.of())))
                .contains("Section 232: softwood timber and lumber, 10.0%, began; adds " + new FigureFormat(Lang.EN).value(adds)
                        + " to the rate here.");
        assertThat(Release.plain(TEMPLATES.render("pdf/province.ftlh", october.briefing("province-sk"), Lang.FR, Map.of())))
                .contains("Article 232 : bois rond et bois d’œuvre résineux, 10,0 %, début.");
    }

    @Test
    void escalation_means_fifty_per_cent_on_vehicles_parts_and_steel_of_canada_alone_whatever_the_day() {
        Evidence evidence = october.study().evidence();
        Scenario escalation = evidence.scenarios().stream().filter(s -> s.id().equals("escalation")).findFirst().orElseThrow();
        for (String day : List.of("2025-05-15", "2025-10-15", "2026-11-22")) {
            LocalDate asOf = LocalDate.parse(day);
            RateEngine law = new RateEngine(evidence.law(), evidence.trade());
            RateEngine engine = law.under(escalation, asOf);
            Lane japan = new Lane(Country.JP, Country.US);
            for (String code : List.of("870323", "870830", "720837")) {
                assertThat(engine.rate(HsCode.of(code), Lane.CANADA_TO_US, asOf, CLAIM).contributions())
                        .as("%s on %s", code, day).filteredOn(c -> c.authority() == Authority.S232)
                        .extracting(c -> c.statutoryFraction()).contains(0.5);
                assertThat(engine.rate(HsCode.of(code), japan, asOf, CLAIM)).as("%s of Japan on %s", code, day)
                        .isEqualTo(law.rate(HsCode.of(code), japan, asOf, CLAIM));
            }
            assertThat(IdleEdits.of(evidence.law(), escalation, asOf).isAny()).as(day).isFalse();
        }
    }

    @Test
    void a_brief_says_of_a_scenario_that_nothing_it_would_change_is_in_force() {
        Briefing tradeOffs = Computed.shared(Releases.whole(LocalDate.of(2026, 11, 22))).briefing("trade-offs");

        assertThat(Release.plain(TEMPLATES.render("pdf/trade-off.ftlh", tradeOffs, Lang.EN, Map.of())))
                .contains(
                        "Nothing that these would change is in force on this date: counter-tariffs, as Ontario asks; lift the Chinese EV tariff.");
    }

    @Test
    void a_run_notes_what_scenarios_would_change_in_vain() {
        RunConfig config = Releases.whole(LocalDate.of(2025, 4, 15));
        Computation assignment = Computation.of(config, JobFile.read(config.folders().jobFile()), october.study().evidence());

        assertThat(assignment.notices(assignment.rate())).containsExactly(
                "scenario quota-deal changes nothing: not in force on 2025-04-15: s232-steel-50, s232-aluminum-50, s232-metals-1a");
    }

    private static List<String> scenarios(Briefing briefing) {
        return briefing.chart("scenarios").figures().stream().map(Figure::id).map(id -> id.substring(id.lastIndexOf('.') + 1))
                .toList();
    }
}
