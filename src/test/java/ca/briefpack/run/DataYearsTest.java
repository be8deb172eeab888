package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Trade;
import ca.briefpack.order.RunConfig;
import ca.briefpack.pack.Computation;
import ca.briefpack.render.template.TemplateEngine;
import ca.briefpack.suppose.SoundData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures say the year that they are of: when newer data comes in, no page names the year of the old. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataYearsTest {
    private Computed newer;
    private static final int LATER = 7;
    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
    private static final Pattern YEAR = Pattern.compile(".{0,45}\\b20(1|2)\\d\\b.{0,12}");
    /** What is of its year whatever data is held: days of the law, what others published, where claims begin. */
    private static final Pattern OF_ITS_YEAR = Pattern.compile(
            "(moyenne annuelle de|annual average of|July|juillet|January|janvier|August 7,|7 août|United States of|États-Unis de) 20\\d\\d"
                    + "|[Tt]racker|[Ss]uivi|(importations américaines|States imports) (of |de )?2024");
    private static final Pattern OF_DATA = Pattern.compile(
            ".{0,30}\\b(of|in|de|en|to the US,|to China,|É\\.-U\\.,|Chine,|value,|douane,|industries,|structure) 20(21|24|25)\\b(?!-).{0,20}");

    /** What follows the year may be of the page, a number or the next item of a list; enough words before it may not. */
    private static final Pattern UP_TO_YEAR = Pattern.compile("(.{24,}?\\b20\\d\\d).*");

    /** Words of the data itself, with the years that they were written with. */
    private static final String OF_THE_DATA = words();

    private static String words() {
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            StringBuilder words = new StringBuilder();
            for (Path file : files.filter(file -> file.toString().matches(
                    ".*(sources|parameters|events|positions|support|cautions|limitations|benchmarks|measures|conditions)\\.csv"))
                    .toList()) {
                words.append(Release.plain(Files.readString(file)));
            }
            return words.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void no_wording_holds_the_year_of_data(String lang) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates", "wording", lang))) {
            List<Path> wording = files.filter(file -> !file.endsWith("licences.ftlh")).toList();
            assertThat(wording).hasSizeGreaterThan(10)
                    .allSatisfy(file -> assertThat(YEAR.matcher(COMMENT.matcher(Files.readString(file)).replaceAll("")).results()
                            .map(MatchResult::group)).as(file.toString()).isEmpty());
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"national", "trade-offs", "province-on", "sector-canola", "methods"})
    void newer_data_names_its_own_year(String pack) {
        Briefing briefing = newer().briefing(pack);
        TemplateEngine templates = new TemplateEngine(Path.of("templates"), "northern");
        for (Lang lang : Lang.values()) {
            String page =
                    Release.plain(templates.render("pdf/" + briefing.pack().kind().template() + ".ftlh", briefing, lang, Map.of())
                            .replaceAll("<[^>]+>", " "));
            String told = pack.equals("methods") ? page.substring(0, page.lastIndexOf("Sources")) : page;
            assertThat(OF_DATA.matcher(told).results().map(MatchResult::group).filter(found -> !OF_ITS_YEAR.matcher(found).find())
                    .filter(found -> !found.contains("2021") || !found.matches(".*(structure|tructure|per dollar|par dollar).*"))
                    .filter(found -> !OF_THE_DATA.contains(UP_TO_YEAR.matcher(found).replaceFirst("$1"))))
                    .as(pack + " " + lang.code()).isEmpty();
            assertThat(page).contains(String.valueOf(2025 + LATER));
        }
    }

    @Tag("slow")
    @Test
    void the_data_has_the_years_that_it_has() {
        assertThat(newer().briefing("national").years().years()).containsEntry("exports", 2025 + LATER)
                .containsEntry("us-imports", 2024 + LATER)
                .containsEntry("states", 2024 + LATER).containsEntry("trade", 2021 + LATER).containsEntry("inputs", 2021 + LATER);
    }

    /** The shipped data as if every table of trade and of industries were of another year. */
    private Computed newer() {
        if (newer == null) {
            RunConfig config = Releases.whole(LocalDate.of(2026, 11, 28));
            Evidence shipped = SoundData.load(Path.of("data"), config.readJob()).evidence();
            Mutation later = Mutation
                    .exportsUs("later", r -> new Trade.Export(r.province(), r.hs4(), r.year() + LATER, r.valueCad(), r.row()))
                    .and(Mutation.totals("",
                            r -> new Trade.Total(r.province(), r.year() + LATER, r.toUsCad(), r.toWorldCad(), r.row())))
                    .and(Mutation.exportsChina("",
                            rows -> rows.stream()
                                    .map(r -> new Trade.ChinaExport(r.province(), r.hs4(), r.year() + LATER, r.valueCad(),
                                            r.estimated(), r.row()))
                                    .toList()))
                    .and(Mutation.usImports("", r -> new Trade.PartnerImports(r.hs6(), r.year() + LATER, r.valueUsd(), r.row())))
                    .and(Mutation.canadaImports("",
                            r -> new Trade.CanadaImports(r.hs4(), r.year() + LATER, r.totalCad(), r.fromUsCad(), r.fromChinaCad(),
                                    r.row())))
                    .and(Mutation.stateExports("",
                            r -> new Trade.StateExports(r.state(), r.label(), r.chapters(), r.year() + LATER, r.valueUsd(),
                                    r.row())))
                    .and(Mutation.provinceSales("",
                            r -> new Economy.ProvinceSale(r.industry(), r.seller(), r.buyer(), r.year() + LATER, r.valueCad(),
                                    r.row())))
                    .and(Mutation.inputShares("",
                            r -> new Economy.InputShare(r.supplier(), r.buyer(), r.year() + LATER, r.shareFraction(), r.row())));
            Computation computation = Computation.of(config, config.readJob(), later.of(shipped));
            newer = new Computed(computation.study(computation.before()));
        }
        return newer;
    }
}
