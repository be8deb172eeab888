package ca.briefpack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.Rooms.Room;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The table of rooms in {@code src/site/markdown/architecture.md}, held by test. */
@AnalyzeClasses(packages = "ca.briefpack", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "ca.briefpack.";

    /** Outside libraries by the beginning of their packages, and the rooms that alone may use each. */
    private static final Map<String, List<String>> FENCES = new TreeMap<>(Map.ofEntries(
            entry("de.siegmar.fastcsv", "data.source"),
            entry("com.fasterxml.jackson", "data", "data.shape", "data.yaml", "solve", "publish", "render.site", "cli.page"),
            entry("org.hipparchus", "weigh", "theory"), entry("freemarker", "render.template"),
            entry("com.helger", "render.style"),
            entry("com.openhtmltopdf", "render.pdf"), entry("de.rototor.pdfbox", "render.pdf"),
            entry("org.verapdf", "render.pdf"),
            entry("org.mozilla.javascript", "render.pdf"), entry("org.apache.fontbox", "render.pdf"),
            entry("org.apache.pdfbox", "render.pdf", "render.pdf.place"), entry("org.jsoup", "render.html"),
            entry("org.apache.poi", "render.workbook"), entry("org.openxmlformats", "render.workbook"),
            entry("org.apache.xmlbeans", "render.workbook"),
            entry("com.sun.net.httpserver", "preview"), entry("picocli", "cli", "cli.term")));
    private static final List<String> OF_THE_JDK = List.of("java.", "javax.", "org.w3c.dom", "org.xml.sax", "com.sun.management");

    private static Map.Entry<String, List<String>> entry(String library, String... rooms) {
        return Map.entry(library, List.of(rooms));
    }

    @ArchTest
    static void a_room_uses_all_that_it_may_and_nothing_else(JavaClasses classes) {
        Map<String, Room> rooms = Rooms.all();
        Map<String, Set<String>> used = new TreeMap<>();
        rooms.keySet().forEach(name -> used.put(name, new TreeSet<>()));
        List<String> forbidden = new ArrayList<>();
        dependencies(classes).filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT)).forEach(d -> {
            String from = d.getOriginClass().getPackageName();
            String to = d.getTargetClass().getPackageName();
            rooms.get(from).through(to).ifPresentOrElse(used.get(from)::add, () -> forbidden.add(d.getDescription()));
        });

        assertThat(forbidden).isEmpty();
        assertThat(rooms.values())
                .allSatisfy(room -> assertThat(used.get(room.name())).as("what " + room.name() + " uses of what it may")
                        .containsExactlyInAnyOrderElementsOf(room.mayUse()));
    }

    @ArchTest
    static void nothing_points_up(JavaClasses classes) {
        List<String> fromTheGround = Documents.firstCells(Documents.section(Documents.page("architecture.md"), "The rooms"));

        assertThat(dependencies(classes).filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(d -> fromTheGround.indexOf(d.getTargetClass().getPackageName()) >= fromTheGround
                        .indexOf(d.getOriginClass().getPackageName()))
                .map(Dependency::getDescription)).isEmpty();
    }

    @ArchTest
    static final ArchRule no_circle_between_rooms = slices().matching(ROOT + "(**)").should().beFreeOfCycles()
            .because("a room must be readable without the rooms above it");

    @ArchTest
    static final ArchRule no_circle_between_rooms_with_those_within = slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_circle_between_files = slices().assignedFrom(new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            JavaClass outer = type;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            return SliceIdentifier.of(outer.getName());
        }

        @Override
        public String getDescription() {
            return "files";
        }
    }).should().beFreeOfCycles().because("a file must be readable without those that use it");

    @ArchTest
    static void every_outside_library_is_fenced(JavaClasses classes) {
        Map<String, Set<String>> used = new TreeMap<>();
        dependencies(classes).filter(d -> !d.getTargetClass().getPackageName().startsWith("ca.briefpack")).forEach(d -> {
            String library = d.getTargetClass().getBaseComponentType().getPackageName();
            if (!library.isEmpty() && OF_THE_JDK.stream().noneMatch(library::startsWith)) {
                used.computeIfAbsent(FENCES.keySet().stream().filter(library::startsWith).findFirst().orElse(library),
                        l -> new TreeSet<>())
                        .add(d.getOriginClass().getPackageName().substring(ROOT.length()));
            }
        });

        assertThat(used.keySet()).as("libraries used").isEqualTo(FENCES.keySet());
        assertThat(used).allSatisfy((library, rooms) -> assertThat(rooms).as("rooms that use " + library)
                .containsExactlyInAnyOrderElementsOf(FENCES.get(library)));
    }

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

    private static Stream<Dependency> dependencies(JavaClasses classes) {
        return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(d -> !d.getOriginClass().getPackageName().equals(d.getTargetClass().getPackageName()));
    }
}
