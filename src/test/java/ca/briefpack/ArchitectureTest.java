package ca.briefpack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;

/** The table of rooms in {@code src/site/markdown/architecture.md}, held by test. */
@AnalyzeClasses(packages = "ca.briefpack", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "ca.briefpack.";

    @ArchTest
    static final ArchRule model_knows_only_the_jdk = room("model", "the nouns depend on nothing, so everything may depend on them");

    @ArchTest
    static final ArchRule disk_knows_the_model = room("disk", "what a disk says is the same whatever its files are for", "model");

    @ArchTest
    static final ArchRule theory_knows_only_the_jdk = room("theory", "pure models can be read, and tested, by themselves");

    @ArchTest
    static final ArchRule data_fills_the_model = room("data", "loading must not know what is computed from it", "model", "disk");

    @ArchTest
    static final ArchRule tariff_reads_the_law = room("tariff", "rates are law, not economics", "model");

    @ArchTest
    static final ArchRule impact_builds_on_rates = room("impact", "arithmetic must not know how it is printed", "model", "tariff");

    @ArchTest
    static final ArchRule weigh_compares_results = room("weigh", "options are weighed on results, before anything is worded", "model", "impact", "theory");

    @ArchTest
    static final ArchRule stakeholder_builds_on_impact = room("stakeholder", "positions are weighed against results", "model", "impact");

    @ArchTest
    static final ArchRule brief_composes = room("brief", "content is pure: no layout, no language, no file",
            "model", "tariff", "impact", "stakeholder", "weigh");

    @ArchTest
    static final ArchRule render_draws_briefings = room("render", "a renderer sees a briefing, never an engine", "model", "disk", "brief");

    @ArchTest
    static final ArchRule publish_moves_files = room("publish", "publishing must not know what files say", "model", "disk", "render");

    @ArchTest
    static final ArchRule run_is_the_flow = room("run", "the flow knows every room but not the terminal",
            "model", "disk", "data", "tariff", "impact", "stakeholder", "brief", "render", "publish");

    @ArchTest
    static final ArchRule cli_turns_words_into_calls = room("cli", "words in, words out: what they mean is worked out elsewhere",
            "model", "disk", "run", "deliver", "publish");

    @ArchTest
    static final ArchRule no_circle_between_rooms = slices().matching("ca.briefpack.(*)..").should().beFreeOfCycles()
            .because("a room must be readable without the rooms above it");

    @ArchTest
    static final ArchRule fastcsv_stays_in_data = fenced("de.siegmar.fastcsv..", "data");
    @ArchTest
    static final ArchRule linear_programmes_stay_in_weigh = fenced("org.hipparchus..", "weigh");
    @ArchTest
    static final ArchRule freemarker_stays_in_templates = fenced("freemarker..", "render.template");
    @ArchTest
    static final ArchRule pdf_stays_in_pdf = noClasses().that().resideOutsideOfPackage(ROOT + "render.pdf..")
            .should().dependOnClassesThat().resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.verapdf..")
            .because("the PDF chain must be replaceable in one place").allowEmptyShould(true);
    @ArchTest
    static final ArchRule jsoup_stays_in_html = fenced("org.jsoup..", "render.html");
    @ArchTest
    static final ArchRule css_is_parsed_in_style = fenced("com.helger..", "render.style");
    @ArchTest
    static final ArchRule poi_stays_in_workbook = fenced("org.apache.poi..", "render.workbook");
    @ArchTest
    static final ArchRule picocli_stays_in_cli = fenced("picocli..", "cli");

    @ArchTest
    static final ArchRule only_cli_prints_or_exits = noClasses().that().resideOutsideOfPackage(ROOT + "cli..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethod(System.class, "exit", int.class)
            .because("a library that prints or exits cannot be run in process");

    @ArchTest
    static final ArchRule only_cli_reads_the_clock = noClasses().that().resideOutsideOfPackage(ROOT + "cli..")
            .should().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(Instant.class, "now")
            .orShould().callMethod(Clock.class, "systemDefaultZone").orShould().callMethod(Clock.class, "systemUTC")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .because("the wall clock must never enter an output");

    @ArchTest
    static final ArchRule nobody_uses_the_machines_locale_or_zone = noClasses()
            .should().callMethod(Locale.class, "getDefault").orShould().callMethod(ZoneId.class, "systemDefault")
            .because("same inputs must give the same bytes on every machine");

    @ArchTest
    static final ArchRule no_unseeded_random = noClasses().should().callConstructor(Random.class)
            .orShould().callMethod(Math.class, "random").because("same seed, same numbers");

    private static ArchRule room(String name, String why, String... mayUse) {
        String[] allowed = new String[mayUse.length + 1];
        allowed[0] = ROOT + name + "..";
        for (int i = 0; i < mayUse.length; i++) {
            allowed[i + 1] = ROOT + mayUse[i] + "..";
        }
        return classes().that().resideInAPackage(ROOT + name + "..").should()
                .onlyDependOnClassesThat(
                        com.tngtech.archunit.base.DescribedPredicate.describe("are outside briefpack or in an allowed room",
                                c -> !c.getPackageName().startsWith(ROOT)
                                        || java.util.Arrays.stream(allowed).anyMatch(
                                                a -> (c.getPackageName() + ".").startsWith(a.substring(0, a.length() - 1)))))
                .because(why).allowEmptyShould(true);
    }

    private static ArchRule fenced(String library, String room) {
        return noClasses().that().resideOutsideOfPackage(ROOT + room + "..").should()
                .dependOnClassesThat().resideInAPackage(library)
                .because("the library is fenced to " + room).allowEmptyShould(true);
    }
}
