package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Table;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Law.CompanyDuty;
import ca.briefpack.model.Product;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.template.TemplateEngine;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No sentence prints a rate that the engine does not return for some good: every percentage in a sentence on duties is the
 * statutory rate of a measure, a contribution, or the total of a line, a heading or a basket. Rates that displace one another are
 * never added.
 */
@Tag("slow")
class StatedRatesTest {
    private static final TemplateEngine TEMPLATES = new TemplateEngine(Path.of("templates"), "northern");
    private static final Pattern BLOCK = Pattern.compile("(?s)<(p|li|dd)( [^>]*)?>(.*?)</\\1>");
    private static final Pattern ON_DUTIES = Pattern.compile("(?i)\\b(duty|duties|rates?|tariffs?|droits?|taux)\\b");
    private static final Pattern PERCENT = Pattern.compile("[0-9]+(?:[.,][0-9]+)?[\\s\u00a0]?%");
    /** Effective rates of the model, which a test of their own compares with the engine's. */
    private static final Set<String> EFFECTIVE =
            Set.of("effective-rate", "effective-rate-baseline", "china-rate", "rate-low", "rate-high");
    /** Percentages that may stand in a sentence on duties and are shares of something else. */
    private static final Set<String> SHARES =
            Set.of("us-share", "coverage", "banned-share", "column-one-not-computed", "exports-at-risk-share-of-gdp",
                    "gdp-change-share");
    private static final Set<String> IN_FIXED_WORDS = Set.of("90%", "50%", "40%");

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-15", "2026-01-26", "2026-11-28"})
    void every_rate_in_a_sentence_is_one_that_the_engine_returns(LocalDate day) {
        RunConfig config = new RunConfig(day, Releases.folders(Path.of("data"), Path.of("target", "no-output")),
                Selection.of(List.of(), List.of(), List.of(), List.of("no-us-tariffs")), 2, Reuse.UNCHANGED);
        Computed computed = Computed.shared(config);

        assertThat(packs(computed).parallelStream().flatMap(pack -> faults(computed, pack))).isEmpty();
    }

    private static Stream<String> faults(Computed computed, String pack) {
        Briefing briefing = computed.briefing(pack);
        Set<Double> returned = returned(computed, pack);
        return Stream.of(Lang.values()).flatMap(lang -> {
            FigureFormat format = new FigureFormat(lang);
            Set<String> allowed = new HashSet<>(IN_FIXED_WORDS);
            returned.forEach(rate -> allowed.add(plain(format.value(percent(rate)))));
            Stream.concat(EFFECTIVE.stream(), SHARES.stream())
                    .flatMap(name -> Optional.ofNullable(briefing.figures().get(name)).stream())
                    .flatMap(f -> Stream.of(format.value(f), format.range(f)))
                    .forEach(words -> allowed.addAll(percentages(words)));
            briefing.charts().values().stream().filter(chart -> chart.id().equals("effective-rate-history"))
                    .flatMap(chart -> chart.figures().stream()).forEach(f -> allowed.add(plain(format.value(f))));
            Optional.ofNullable(briefing.tables().get("drivers")).stream().flatMap(table -> table.rows().stream()
                    .map(row -> ((Table.Number) table.cell(row, "adds")).figure()))
                    .forEach(f -> allowed.add(plain(format.value(f))));
            texts(computed, briefing).forEach(text -> allowed.addAll(percentages(text.in(lang))));
            return wrong(page(briefing, lang), allowed).map(fault -> pack + " " + lang.code() + ": " + fault);
        });
    }

    private static Stream<String> wrong(String page, Set<String> allowed) {
        return BLOCK.matcher(page).results().map(match -> match.group(3).replaceAll("<[^>]+>", ""))
                .flatMap(words -> Stream.of(words.split("(?<=[.;:]) "))).filter(sentence -> ON_DUTIES.matcher(sentence).find())
                .flatMap(sentence -> percentages(sentence).stream().filter(found -> !allowed.contains(found))
                        .map(found -> found + " in: " + sentence));
    }

    private static Set<String> percentages(String words) {
        return PERCENT.matcher(words).results().map(MatchResult::group).map(StatedRatesTest::plain).collect(Collectors.toSet());
    }

    private static String plain(String percentage) {
        return percentage.replaceAll("[\\s\u00a0]", "").replace(',', '.');
    }

    private static Figure percent(double fraction) {
        return Figure.of("rate", Estimate.exact(fraction, Unit.FRACTION), new Lineage("rate", List.of(), List.of()));
    }

    private static String page(Briefing briefing, Lang lang) {
        return TEMPLATES.render("pdf/" + briefing.pack().kind().template() + ".ftlh", briefing, lang, Map.of());
    }

    /** Statutory rates; for a sector the contributions and totals of its headings and of their lines too. */
    private static Set<Double> returned(Computed computed, String pack) {
        Set<Double> rates = new HashSet<>();
        computed.study().evidence().law().measures().forEach(m -> rates.add(m.duty().rateFraction()));
        computed.study().evidence().law().companyDuties().stream().map(CompanyDuty::totalFraction).forEach(rates::add);
        computed.study().evidence().reference().products().stream()
                .filter(p -> pack.equals("sector-" + p.sector().orElse("-").replace('_', '-')))
                .map(Product::hs4).flatMap(hs4 -> rates(computed, hs4)).forEach(rate -> {
                    rates.add(rate.totalFraction());
                    rates.add(rate.prohibited() ? 0 : rate.totalFraction() / (1 - rate.prohibitedShare()));
                    rate.contributions().forEach(c -> rates.add(c.rateFraction()));
                });
        return rates;
    }

    private static Stream<Rate> rates(Computed computed, HsCode hs4) {
        return computed.study().rates().get(Lane.CANADA_TO_US).findRate(hs4).stream()
                .flatMap(rate -> Stream.concat(Stream.of(rate), computed.study().trail().lines(rate).stream()));
    }

    /** What others said, and what goods, measures and scenarios are called: their percentages are not ours. */
    private static Stream<Text> texts(Computed computed, Briefing briefing) {
        Stream<Text> facts = briefing.facts().values().stream().flatMap(List::stream)
                .flatMap((Fact fact) -> Stream.of(fact.title(), fact.detail()));
        Stream<Text> names = Stream.concat(computed.study().evidence().law().measures().stream().map(m -> m.title()),
                computed.study().evidence().scenarios().stream().flatMap(s -> Stream.of(s.name(), s.rationale())));
        return Stream.concat(facts, names);
    }

    private static List<String> packs(Computed computed) {
        return Stream.concat(Stream.of(Province.values()).map(Province::slug).map(slug -> "province-" + slug),
                computed.study().evidence().reference().sectors().stream().map(Sector::slug).map(slug -> "sector-" + slug))
                .toList();
    }

    @Test
    void a_sum_of_rates_that_cannot_add_is_found() {
        assertThat(
                wrong("<p>A company pays 35.2% duty; with all measures, 95.2% duty in all.</p><td>12.3%</td>", Set.of("35.2%")))
                .containsExactly("95.2% in: with all measures, 95.2% duty in all.");
    }
}
