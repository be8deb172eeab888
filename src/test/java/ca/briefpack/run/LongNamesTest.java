package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Lang;
import ca.briefpack.order.EditSetting;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Progress;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.pack.Outcome;
import ca.briefpack.render.pdf.place.PlaceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Briefs of an organisation and under a marking of a hundred letters: each text stands in its box, on every page of every pack,
 * and the marking is never cut.
 */
class LongNamesTest {
    private static final String ORGANISATION_EN =
            "The Interdepartmental Working Group for Tariff Impact Assessment of the Northern Provinces and Coast";
    private static final String ORGANISATION_FR =
            "Le Groupe de travail interministériel pour l’analyse des effets des droits sur les provinces du Nord";
    private static final String MARKING_EN =
            "Protected B when completed, for the eyes of deputy ministers and of their advisers on trade alone...";
    private static final String MARKING_FR =
            "Protégé B une fois rempli, à l’intention des sous-ministres et de leurs conseillers en commerce, svp";
    @TempDir
    Path folder;

    /** The shipped job with long names, changed in some way, for these packs. */
    private RunConfig config(String asOf, UnaryOperator<String> change, String packs, EditSetting... supposed)
            throws IOException {
        assertThat(List.of(ORGANISATION_EN, ORGANISATION_FR, MARKING_EN, MARKING_FR))
                .allSatisfy(name -> assertThat(name).hasSize(100));
        String job = Files.readString(Path.of("data", "job.yaml"));
        job = named("organisation:\n  en: x\n  fr: x\n" + job, "organisation", change.apply(ORGANISATION_EN),
                change.apply(ORGANISATION_FR));
        job = named(job, "marking", change.apply(MARKING_EN), change.apply(MARKING_FR)).replaceAll("(?m)^packs: .*$",
                "packs: [" + packs + "]");
        Path file = Files.writeString(folder.resolve("job.yaml"), job);
        return new RunConfig(LocalDate.parse(asOf),
                new Folders(Path.of("data"), Path.of("templates"), folder.resolve("output"), file),
                Selection.of(List.of(), List.of(), List.of(), List.of()), 2, Reuse.NONE, List.of(supposed));
    }

    private static String named(String job, String key, String en, String fr) {
        return job.replaceFirst("(?m)^" + key + ":\\n  en: .*\\n  fr: .*$",
                Matcher.quoteReplacement(key + ":\n  en: \"" + en + "\"\n  fr: \"" + fr + "\""));
    }

    private RunReport published(RunConfig config) {
        RunReport report = new BriefingRun().run(config, Progress.SILENT);
        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        return report;
    }

    @Tag("slow")
    @Test
    void the_longest_sector_of_the_longest_publisher_has_every_text_in_its_box_and_its_whole_marking_on_every_page()
            throws IOException {
        published(config("2025-10-15", name -> name, "sector-light-trucks-and-other-goods-vehicles, trade-offs"));

        for (Lang lang : Lang.values()) {
            Path pdf = folder.resolve("output/latest").resolve(lang.code())
                    .resolve("sector-light-trucks-and-other-goods-vehicles.pdf");
            assertThat(PlaceRules.check(Files.readAllBytes(pdf), pdf.toString())).isEmpty();
            for (String page : pages(pdf)) {
                assertThat(page).contains(letters(lang == Lang.EN ? MARKING_EN : MARKING_FR),
                        letters(lang == Lang.EN ? ORGANISATION_EN : ORGANISATION_FR));
            }
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"2025-10-15", "2026-11-28"})
    void every_pack_of_the_longest_publisher_is_published(String asOf) throws IOException {
        published(config(asOf, name -> name, "national, provinces, sectors, trade-offs"));
    }

    @Tag("slow")
    @Test
    void capitals_are_wider() throws IOException {
        published(config("2026-11-28", name -> name.toUpperCase(Locale.ROOT),
                "province-nl, province-nt, province-on, sector-aerospace, sector-pharma, sector-light-trucks-and-other-goods-vehicles"));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"x, 100", "W, 100", "m, 100", "W, 40", "W, 39", "WWWW , 20"})
    void names_of_one_word_and_of_the_widest_letters(String letters, int times) throws IOException {
        String word = letters.endsWith("W") && times == 20 ? (letters + " ").repeat(times).strip() : letters.repeat(times);
        String pack = "sector-light-trucks-and-other-goods-vehicles";

        published(config("2025-10-15", name -> word, pack));
        published(config("2025-10-15", name -> word, pack, new EditSetting("s232-auto", new EditSetting.Rate(0.15)),
                new EditSetting("adcvd", new EditSetting.Rate(0))));
    }

    @Tag("slow")
    @Test
    void every_pack_of_a_what_if_edition_says_so_too_on_every_page() throws IOException {
        published(config("2026-11-28", name -> name, "national, provinces, sectors, trade-offs",
                new EditSetting("s232-auto", new EditSetting.Rate(0.15)),
                new EditSetting("adcvd", new EditSetting.Rate(0)),
                new EditSetting("s232-metals-1a", new EditSetting.Rate(0.25))));
    }

    private static List<String> pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(letters(stripper.getText(document)));
            }
            return pages;
        }
    }

    /** Without spaces, for lines may end anywhere. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
