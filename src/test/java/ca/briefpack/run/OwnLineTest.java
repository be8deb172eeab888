package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Table;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.render.Squeeze;
import ca.briefpack.render.template.TemplateEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Page 1 of every province and every sector of a whole release names what Canada can choose, however short room is. */
@Tag("slow")
class OwnLineTest {
    private static final List<Squeeze> ROOMS = List.of(Squeeze.NONE, new Squeeze(2, 0), new Squeeze(4, 4));
    private static final Pattern PARAGRAPH = Pattern.compile("(?s)<p( [^>]*)?>(.*?)</p>");
    private static final Pattern NEITHER = Pattern.compile("between a loss|sign uncertain");
    private final TemplateEngine engine = new TemplateEngine(Path.of("templates"), "northern");
    private final Computed computed = Computed.shared(Releases.whole(LocalDate.of(2025, 10, 15)));

    @Test
    void every_province_names_the_choice_with_the_largest_effect_and_its_sign_is_the_engines() {
        List<Province> provinces =
                Stream.of(Province.values()).filter(p -> find(IncomeItem.INCOME, "no-us-tariffs", p).isPresent()).toList();
        assertThat(provinces).hasSize(10);
        assertThat(provinces).allSatisfy(p -> {
            Briefing briefing = computed.briefing("province-" + p.slug());
            Scenario largest = largest(briefing, "income-place", o -> find(IncomeItem.INCOME, o.id(), p).orElseThrow()[0]);
            assertThat(lines(briefing, largest)).hasSameSizeAs(ROOMS)
                    .allSatisfy(line -> agrees(line, find(IncomeItem.INCOME, largest.id(), p).orElseThrow()[0]));
        });
    }

    @Test
    void every_sector_names_what_moves_it_most_with_the_engines_sign_or_says_that_nothing_does() {
        for (Sector sector : computed.study().evidence().reference().sectors()) {
            Briefing briefing = computed.briefing("sector-" + sector.slug());
            ToDoubleFunction<Scenario> home = o -> change(o, sector, Indicator.HOME_SALES_CHANGE_VS_STATUS_QUO);
            ToDoubleFunction<Scenario> abroad = o -> change(o, sector, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO);
            List<Scenario> told = computed.study().agenda().options().stream()
                    .filter(o -> briefing.facts().get("own-choice").stream().anyMatch(f -> f.id().equals("own." + o.id())))
                    .toList();
            assertThat(told).as(sector.slug()).hasSize(1);
            Scenario own = told.get(0);
            assertThat(Math.abs(home.applyAsDouble(own)) + Math.abs(abroad.applyAsDouble(own))).as(sector.slug())
                    .isGreaterThanOrEqualTo(1e6);
            assertThat(lines(briefing, own)).as(sector.slug()).hasSameSizeAs(ROOMS).allSatisfy(line -> {
                if (line.contains("at home, ")) {
                    agrees(line.substring(line.indexOf("at home, ")), home.applyAsDouble(own));
                }
                if (line.contains("abroad, ")) {
                    agrees(line.substring(line.indexOf("abroad, ")), abroad.applyAsDouble(own));
                }
                assertThat(line).containsPattern("(at home|abroad), (a gain|a loss|between|−?\\$)");
            });
        }
    }

    @Test
    void vehicles_are_told_what_the_end_of_the_tariff_on_chinese_ones_would_cost_them() {
        assertThat(lines(computed.briefing("sector-autos"), "Lift the Chinese EV tariff"))
                .allSatisfy(line -> assertThat(line).contains("at home, a loss of $180", "with a loss of 600"));
    }

    /** The largest of Canada's own in a table that names whose choice each is. */
    private Scenario largest(Briefing briefing, String id, ToDoubleFunction<Scenario> effect) {
        Table table = briefing.table(id);
        List<String> own = table.rows().stream()
                .filter(row -> List.of("CANADA", "BARGAIN").contains(((Table.Term) table.cell(row, "choice")).keys().get(0)))
                .map(row -> ((Table.Words) table.cell(row, "option")).text().en()).toList();
        return computed.study().agenda().options().stream().filter(o -> own.contains(o.name().en()))
                .max((a, b) -> Double.compare(Math.abs(effect.applyAsDouble(a)), Math.abs(effect.applyAsDouble(b))))
                .orElseThrow();
    }

    private List<String> lines(Briefing briefing, Scenario option) {
        return lines(briefing, option.name().en());
    }

    /** The paragraph of page 1 that says what of Canada's choices moves most, or what does instead, by room. */
    private List<String> lines(Briefing briefing, String name) {
        String template = "pdf/" + briefing.pack().kind().template() + ".ftlh";
        return ROOMS.stream().map(room -> engine.page(template, briefing, Lang.EN, room))
                .map(page -> page.substring(0, page.indexOf("id=\"end-of-page-1\"")))
                .flatMap(page -> PARAGRAPH.matcher(page).results().map((MatchResult p) -> p.group(2)))
                .filter(words -> words.contains("Canada can choose") && words.contains("“" + name + "”")).toList();
    }

    private static void agrees(String line, double effect) {
        String first = line.replaceFirst("^.*?(a gain of|a loss of|between a loss|\\(sign uncertain\\))", "$1");
        if (!NEITHER.matcher(first).lookingAt() && !first.startsWith("(sign")) {
            assertThat(first).startsWith(effect > 0 ? "a gain of" : "a loss of");
        }
    }

    private Optional<double[]> find(IncomeItem item, String option, Province province) {
        return computed.study().impact().income().find(option, item, Optional.of(province), IncomeClosure.PRINTED);
    }

    private double change(Scenario option, Sector sector, Indicator indicator) {
        return computed.study().impact().find(new Cell(option.id(), Cell.CANADA, sector.code(), indicator))
                .map(estimate -> estimate.central()).orElse(0.0);
    }
}
