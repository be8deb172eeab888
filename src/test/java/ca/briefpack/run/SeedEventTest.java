package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.content.Briefing;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Observed;
import ca.briefpack.model.figure.Figure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader finds in the briefs about the talks of mid-October 2025, and, a year later, the law of that day. */
@ExtendWith(Releases.Shared.class)
class SeedEventTest {
    private static Release october;
    private static Release november;
    private static Computed engine;

    @BeforeAll
    static void publish(Releases releases) {
        october = releases.october();
        november = releases.november();
        engine = releases.octoberEngine();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "national | EN | Section 232: steel, 50% Section 232 50.0 metal content pay vehicles June 4, 2025 | ''",
            "national | FR | Article 232 : acier, 50 % Article 232 50,0 teneur en métal paient véhicules 4 juin 2025 | ''",
            "national | EN | Section 232: aluminum, 50% Section 232 50.0 metal content pay vehicles June 4, 2025 | ''",
            "national | FR | Article 232 : aluminium, 50 % Article 232 50,0 teneur en métal paient véhicules 4 juin 2025 | ''",
            "sector-autos | EN | Section 232: passenger vehicles and light trucks Section 232 25.0 non-US content (CUSMA vehicles), else full value pay on part | ''",
            "sector-autos | FR | Article 232 : véhicules de tourisme et camions légers Article 232 25,0 contenu non américain (véhicules ACEUM), sinon valeur totale paient en partie | ''",
            "sector-softwood-lumber | EN | Anti-dumping and countervailing duties on softwood lumber Anti-dumping and countervailing 35.2 by company | ''",
            "sector-softwood-lumber | FR | Droits antidumping et compensateurs sur le bois d’œuvre résineux Droits antidumping et compensateurs 35,2 par entreprise | ''",
            "sector-softwood-lumber | EN | Section 232: softwood timber and lumber Section 232 10.0 full value pay [z] October 14, 2025 | ''",
            "sector-softwood-lumber | FR | Article 232 : bois rond et bois d’œuvre résineux Article 232 10,0 valeur totale paient [z] 14 octobre 2025 | ''",
            "national | EN | Surtax on Chinese electric vehicles 100.0 full value | Authority (Customs Tariff)",
            "national | FR | Surtaxe sur les véhicules électriques chinois 100,0 valeur totale | Loi (Tarif des douanes)",
            "sector-canola | EN | China: canola seed, provisional anti-dumping deposit China, Ministry of Commerce 75.8 | ''",
            "sector-canola | FR | Chine : graines de canola, dépôt antidumping provisoire Chine, ministère du Commerce 75,8 | ''",
            "province-sk | EN | China: canola oil, canola meal and peas 100.0 March 20, 2025 | Authority (China, Ministry of Commerce)",
            "province-sk | FR | Chine : huile et tourteaux de canola, pois 100,0 20 mars 2025 | Loi (Chine, ministère du Commerce)"})
    void the_law_of_the_day_is_told_with_its_rates(String pack, Lang lang, String row, String sameInEachRow) {
        assertThat(told(october, pack, lang)).contains(row).contains(sameInEachRow);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | 35.2% anti-dumping and countervailing duty | 45.2%",
            "FR | 35,2 % de droits antidumping et compensateurs | 45,2 %"})
    void softwood_lumber_pays_about_45_per_cent_in_all(Lang lang, String duties, String total) {
        assertThat(october.line("sector-softwood-lumber", lang)).contains(duties).contains(total);
    }

    @Test
    void softwood_lumber_of_a_company_without_a_rate_of_its_own_pays_35_16_and_10_per_cent() {
        Briefing softwood = engine.briefing("sector-softwood-lumber");

        assertThat(softwood.figure("company-rate").estimate().orElseThrow().central()).isCloseTo(0.3516, within(1e-9));
        assertThat(softwood.figure("company-most").estimate().orElseThrow().central()).isCloseTo(0.4516, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sector-softwood-lumber | EN | US tariff of 10% on softwood lumber in force; total reaches 45% 45",
            "sector-softwood-lumber | FR | Droit américain de 10 % sur le bois d’œuvre en vigueur; le total atteint 45 % 45",
            "province-on | EN | Stellantis moves the Jeep Compass line from Brampton to Illinois 3,000 workers",
            "province-on | FR | Stellantis déplace la production du Jeep Compass de Brampton vers l’Illinois 3 000 travailleurs",
            "province-on | EN | cut of the third shift announced in May 2025 700 workers",
            "province-on | FR | suppression du troisième quart annoncée en mai 2025 700 travailleurs",
            "sector-autos | EN | Stellantis plans to raise production in the United States 13 US$ billion",
            "sector-autos | FR | Stellantis prévoit accroître sa production aux États-Unis 13 G$ US",
            "sector-autos | EN | General Motors invests in its US plants 4 US$ billion",
            "sector-autos | FR | General Motors investit dans ses usines américaines 4 G$ US",
            "province-on | EN | High-level talks resume in Washington",
            "province-on | FR | Reprise des négociations de haut niveau à Washington",
            "national | EN | Dominic LeBlanc, Minister responsible for Canada-US trade: takes part in the talks in Washington",
            "national | FR | Dominic LeBlanc, ministre responsable du Commerce Canada–États-Unis : participe aux négociations à Washington"})
    void what_happened_is_told_with_its_numbers(String pack, Lang lang, String told) {
        assertThat(told(october, pack, lang)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "province-on | EN | Doug Ford, Premier of Ontario for Impose counter-tariffs on the United States Calls for counter-tariffs",
            "province-on | FR | Doug Ford, premier ministre de l’Ontario pour Imposer des contre-mesures aux États-Unis Réclame des contre-mesures",
            "sector-softwood-lumber | EN | David Eby, Premier of British Columbia for Put softwood lumber first in federal action Critical of Ottawa over the tariffs on softwood lumber",
            "sector-softwood-lumber | FR | David Eby, premier ministre de la Colombie-Britannique pour Donner la priorité au bois d’œuvre dans l’action fédérale Critique Ottawa au sujet des droits sur le bois d’œuvre",
            "province-sk | EN | Scott Moe, Premier of Saskatchewan for Lift the tariff on Chinese electric vehicles Would lift the 100% tariff so that China reopens to canola",
            "province-sk | FR | Scott Moe, premier ministre de la Saskatchewan pour Lever le droit sur les véhicules électriques chinois Veut lever le droit de 100 % pour que la Chine se rouvre au canola",
            "sector-canola | EN | Wab Kinew, Premier of Manitoba for Lift the tariff on Chinese electric vehicles Would lift the 100% tariff so that China reopens to canola",
            "sector-canola | FR | Wab Kinew, premier ministre du Manitoba pour Lever le droit sur les véhicules électriques chinois Veut lever le droit de 100 % pour que la Chine se rouvre au canola"})
    void premiers_stand_where_they_stood(String pack, Lang lang, String position) {
        assertThat(told(october, pack, lang)).contains(position);
        assertThat(told(october, "national", lang)).contains(position);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | November 4, 2025: Federal budget with strategic investments. | November 4, 2025 (scheduled )?CA Federal budget | July 1, 2026 (scheduled )?CA Joint review of CUSMA",
            "FR | 4 novembre 2025 : Budget fédéral comportant des investissements stratégiques. | 4 novembre 2025 (prévu )?CA Budget fédéral | 1er juillet 2026 (prévu )?CA Examen conjoint de l’ACEUM"})
    void the_budget_and_the_review_of_the_agreement_lie_ahead(Lang lang, String next, String budget, String review) {
        assertThat(october.line("province-on", lang)).contains(next);
        // a kind that all dates of a table have is told beneath it
        for (String pack : List.of("province-on", "national")) {
            assertThat(told(october, pack, lang)).containsPattern(budget).containsPattern(review)
                    .contains(lang == Lang.EN ? "scheduled" : "prévu");
        }
    }

    @Test
    void nothing_that_was_not_known_on_the_day_is_told() {
        for (String pack : Releases.PACKS) {
            assertThat(october.line(pack, Lang.EN)).as(pack).doesNotContain("BrightDrop", "NextStar", "Section 338:",
                    "Section 122:", "100 Mile House", "declines to extend CUSMA", "Algoma Steel announces layoffs");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | Of the $3.1 billion a year that it would sell in China under that law, it would lose $2.1 billion",
            "FR | Des 3,1 G$ qu’il en vendrait par an en Chine sous ce régime, il perdrait 2,1 G$"})
    void a_loss_in_china_is_told_from_what_would_be_sold_without_it_not_from_sales_that_it_already_lowered(Lang lang,
            String sentence) {
        Briefing canola = engine.briefing("sector-canola");

        assertThat(central(canola, "china-before")).isGreaterThan(central(canola, "exports-china"))
                .isGreaterThan(-central(canola, "china-change") * 1.2);
        assertThat(october.line("sector-canola", lang)).contains(sentence);
    }

    private static double central(Briefing briefing, String figure) {
        return briefing.figure(figure).estimate().orElseThrow().central();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | Exports to China in headings that its duties hit: not available [x].",
            "FR | Exportations vers la Chine dans les positions que frappent ses droits : non disponibles [x]."})
    void what_ontario_sells_china_of_goods_that_its_duties_hit_is_not_held_in_any_brief(Lang lang, String told) {
        Briefing ontario = engine.briefing("province-on");

        assertThat(engine.briefing("sector-canola").chart("china-map").figures())
                .filteredOn(figure -> figure.id().startsWith("on."))
                .hasSize(1).allMatch(Figure::isMissing);
        assertThat(ontario.figure("china-at-risk").missing()).isEqualTo(Observed.Reason.NOT_AVAILABLE);
        assertThat(ontario.figure("china-change").isMissing()).isTrue();
        assertThat(told(october, "province-on", lang)).contains(told);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void no_event_is_told_before_its_date_and_no_date_ahead_after_it(Lang lang) {
        assertThat(dates(october, "province-on", "events", lang)).hasSizeGreaterThan(9)
                .allMatch(date -> date.compareTo("2025-10-15") <= 0);
        assertThat(dates(october, "province-on", "calendar", lang)).isNotEmpty()
                .allMatch(date -> date.compareTo("2025-10-15") > 0);
        assertThat(dates(november, "province-on", "events", lang)).hasSizeGreaterThan(9)
                .allMatch(date -> date.compareTo("2026-11-22") <= 0)
                .anyMatch(date -> date.startsWith("2026-09"));
        assertThat(dates(november, "province-on", "calendar", lang)).isNotEmpty()
                .allMatch(date -> date.compareTo("2026-11-22") > 0);
    }

    /** What a brief says, and its tables, those that are in the workbook alone among them. */
    private static String told(Release release, String pack, Lang lang) {
        Computed computed = release == october ? engine : Computed.shared(release.config());
        return release.line(pack, lang) + " " + Pages.words(computed.briefing(pack), lang);
    }

    /** The first column of a table of dates, as {@code 2025-10-14} or, where the day is not known, {@code 2025-10}. */
    private static List<String> dates(Release release, String pack, String id, Lang lang) {
        Computed computed = release == october ? engine : Computed.shared(release.config());
        return Values.of(computed.briefing(pack).table(id), lang).rows().stream().map(row -> row.get(0)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | Section 232: metals, Annex I-A (core steel, aluminum and copper) Section 232 50.0 full value",
            "FR | Article 232 : métaux, annexe I-A (acier, aluminium et cuivre de base) Article 232 50,0 valeur totale",
            "EN | Section 232: metals, Annex I-B (derivatives and some copper) Section 232 25.0 full value",
            "EN | Section 338 50.0", "FR | Article 338 50,0", "EN | Section 301 10.0", "FR | Article 301 10,0",
            "EN | Counter-tariffs of September 8, 2026", "FR | Contre-mesures du 8 septembre 2026"})
    void a_year_later_the_law_of_that_day_is_told(Lang lang, String row) {
        assertThat(told(november, "national", lang)).contains(row);
    }

    @Test
    void a_year_later_nothing_that_has_ended_is_in_force() {
        assertThat(november.report().problems()).isEmpty();
        assertThat(besideHistory("national", Lang.EN)).doesNotContain("(IEEPA)", "Surtax on Chinese electric vehicles",
                "Section 232: steel, 50%", "Section 122:");
        assertThat(besideHistory("national", Lang.FR)).doesNotContain("(IEEPA)",
                "Surtaxe sur les véhicules électriques chinois");
    }

    /** What a page says but for its charts, of which the one of rates over time names what has ended. */
    private static String besideHistory(String pack, Lang lang) {
        String page = new String(november.file(lang.code() + "/" + pack + ".html"), StandardCharsets.UTF_8);
        return Release.plain(page.replaceAll("(?s)<(svg|details)\\b.*?</\\1>", ""));
    }
}
