package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cli.term.Screen;
import ca.briefpack.disk.Sha256;
import ca.briefpack.run.BriefingRun;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says when its input is broken, word for word, and that the last release stays as it was. */
@Tag("slow")
class BadInputTest {
    private static final List<String> QUICK = List.of("run", "--province", "NU", "--lang", "en", "--scenario", "autos-deal");
    @TempDir
    static Path folder;
    private static Shell shell;
    private static Map<String, String> published;
    private final Map<Path, byte[]> whole = new TreeMap<>();

    @BeforeAll
    static void publishOnce() throws IOException {
        copy(Path.of("data"));
        copy(Path.of("templates"));
        shell = new Shell(folder, Screen.LOG, new BriefingRun());
        assertThat(say().exitCode()).isZero();
        published = latest();
        assertThat(published).containsKeys("en/province-nu.pdf", "en/province-nu-tables.xlsx", "manifest.json");
    }

    @AfterEach
    void the_last_release_stays_as_it_was() throws IOException {
        for (Map.Entry<Path, byte[]> file : whole.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        assertThat(latest()).isEqualTo(published);
    }

    @Test
    void a_missing_data_file() throws IOException {
        remove("data/measures.csv");

        refused(3, "P010 data/measures.csv is missing -> put the file back, or restore the whole package");
    }

    @Test
    void a_missing_descriptor() throws IOException {
        remove("data/datapackage.json");

        refused(3, "P011 data/datapackage.json is missing -> put the descriptor back: without it nothing says what the "
                + "files hold");
    }

    @Test
    void a_missing_job_file() throws IOException {
        remove("data/job.yaml");

        refused(2, "P001 data/job.yaml does not exist -> name a job file that exists, or start from the one "
                + "in the data package");
    }

    @Test
    void a_missing_data_folder() {
        Shell.Said said = say("--data", "nowhere");

        assertThat(said.out())
                .contains("\n  P010 " + folder.resolve("nowhere") + " does not exist -> name the folder of a data package, "
                        + "which holds its datapackage.json\n");
        assertThat(said.exitCode()).isEqualTo(3);
    }

    @Test
    void broken_rows_that_figures_are_computed_from_stop_the_run_and_all_are_told() throws IOException {
        edit("data/elasticities.csv", "Utilities,4.55", "Utilities,high");
        edit("data/exports_china.csv", "\nSK,1001", "\nQB,1001");
        edit("data/measures.csv", "9903.74,0.1,FULL_VALUE", "9903.74,10,FULL_VALUE");

        refused(3, "P012 data/elasticities.csv:4 theta 'high' is not a number -> write digits and a point, such as 1234.5",
                "P014 data/exports_china.csv:3 province 'QB' is not a province code -> use one of AB, BC, MB, NB, NL, NS, "
                        + "NT, NU, ON, PE, QC, SK, YT",
                "P014 data/measure_scopes.csv 1 row left out for referring to refused lines of measures.csv, first in line "
                        + lineOf("data/measure_scopes.csv", "s232-bus,") + " -> put those right, then these load again",
                "P013 data/measures.csv:" + lineOf("data/measures.csv", "s232-bus,")
                        + " rate 10 is above 5 -> write 0.1 for 10 %");
    }

    @Test
    void a_broken_row_that_is_only_told_beside_figures_is_left_out_and_the_run_goes_on() throws IOException {
        edit("data/events.csv", "canfor-closures-2024,2024-09,", "canfor-closures-2024,2024-39,");

        Shell.Said said = say("--out", "elsewhere", "--json");

        assertThat(said.exitCode()).isZero();
        assertThat(problems(said)).singleElement().asString().startsWith("P012 data/events.csv:2 date '2024-39' is not a date");
        assertThat(folder.resolve("elsewhere/latest/en/province-nu.pdf")).isRegularFile();
    }

    @Test
    void a_missing_template() throws IOException {
        remove("templates/pdf/province.ftlh");

        String problem = "\n  P030 templates/pdf/province.ftlh is missing -> put it back: packs are rendered from it\n";
        assertThat(List.of(say(), shell.say("check"))).allSatisfy(said -> {
            assertThat(said.out()).contains("check     templates, brand and output").doesNotContain("load").contains(problem);
            assertThat(said.exitCode()).isEqualTo(2);
        });
    }

    @Test
    void a_template_with_a_tag_that_is_not_closed() throws IOException {
        edit("templates/pdf/province.ftlh", "</@page.document>", "");

        int end = lines("templates/pdf/province.ftlh").size();
        refused(2, "P030 templates/pdf/province.ftlh:" + end + " cannot be parsed: Unexpected end of file reached. You have an "
                + "unclosed @.... Check if the FreeMarker end-tags are present, and aren't malformed. (Note that FreeMarker "
                + "end-tags must have # or @ after the / character.) -> mend the directive or expression in that line");
    }

    @Test
    void a_template_that_asks_for_a_figure_that_does_not_exist() throws IOException {
        edit("templates/pdf/province.ftlh", "\"effective-rate\"/>", "\"efective-rate\"/>");

        int tile = lineOf("templates/pdf/layout.ftlh", "<#local figure = b.figure(name)>");
        refused(5,
                "P030 templates/pdf/layout.ftlh:" + tile + " fails: the briefing of province-nu has no figure 'efective-rate'; "
                        + "the nearest are effective-rate, coverage, china-duty -> mend the line, or guard it with <#if ..??>");
    }

    @Test
    void a_page_that_is_not_well_formed_is_placed_in_its_template() throws IOException {
        edit("templates/pdf/layout.ftlh", "</table>", "</tabel>");

        int line = lineOf("templates/pdf/layout.ftlh", "</tabel>");
        refused(5,
                "P030 templates/pdf/layout.ftlh:" + line
                        + " is not well formed: The element type \"table\" must be terminated by the "
                        + "matching end-tag \"</table>\". -> close every element and quote every attribute");
    }

    @Test
    void a_check_finds_what_a_run_would_trip_over() throws IOException {
        edit("templates/wording/fr/sector.ftlh", "say.sells(", "say.sels(");
        edit("templates/pdf/province.ftlh", "\"effective-rate\"/>", "\"efective-rate\"/>");

        Shell.Said said = shell.say("check");

        int sentence = lineOf("templates/wording/fr/sector.ftlh", "say.sels(");
        assertThat(said.out()).contains("P030 templates/wording/fr/sector.ftlh:" + sentence + " fails in 'say.sels'")
                .contains("has no figure 'efective-rate'").contains("[4/4] rehearse");
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @Test
    void a_sentence_that_one_language_lacks() throws IOException {
        edit("templates/wording/fr/province.ftlh", "<#function pays>", "<#function paie>");

        refused(2, "P030 templates/wording/fr/province.ftlh does not define function pays() -> define it as "
                + "templates/wording/en/province.ftlh does, in its own language");
    }

    @Test
    void a_brand_that_is_not_there() throws IOException {
        edit("data/job.yaml", "brand: northern", "brand: southern");

        refused(2,
                "P030 " + folder.resolve("templates/brand/southern")
                        + " brand 'southern' has no folder -> did you mean 'northern'? name a brand of "
                        + "templates/brand in the job file or with --brand: chamber, northern");
    }

    @Test
    void a_brand_without_one_of_its_fonts() throws IOException {
        remove("templates/fonts/SourceSans3-Semibold.ttf");

        Path font = folder.resolve("templates/fonts/SourceSans3-Semibold.ttf");
        refused(2, "P031 " + font + " is missing -> put the brand's .ttf file there");
    }

    @Test
    void a_file_where_the_output_folder_should_be() throws IOException {
        Files.writeString(folder.resolve("full"), "a file");

        Shell.Said said = say("--out", "full");

        assertThat(said.out()).contains("\n  P040 " + folder.resolve("full") + " cannot be used: it is a file, not a folder -> "
                + "move it away, or choose another folder with --out\n");
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @Test
    void an_option_that_does_not_exist() {
        assertThat(say("--provnce", "ON")).isEqualTo(new Shell.Said(2, "",
                "briefpack: P001 command line unknown option '--provnce' -> "
                        + "did you mean '--province'? 'briefpack run --help' lists what there is\n"));
    }

    @Test
    void a_sector_that_the_data_does_not_know() {
        Shell.Said said = say("--sector", "steal");

        assertThat(said.out()).contains("P001 --sector 'steal' is not a sector code -> did you mean 'steel'? use one of ");
        assertThat(said.exitCode()).isEqualTo(2);
    }

    /** The number of the first line that holds these words. */
    private static int lineOf(String file, String words) throws IOException {
        List<String> lines = lines(file);
        return 1 + IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(words)).findFirst().orElseThrow();
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
    }

    /** Runs the quick selection and expects it to be stopped by this one problem, and to end with this code. */
    private static void refused(int exitCode, String... problems) {
        Shell.Said said = say();
        assertThat(problems).allSatisfy(problem -> assertThat(said.out()).contains("\n  " + problem + "\n"));
        assertThat(said.exitCode()).isEqualTo(exitCode);
    }

    private static List<String> problems(Shell.Said said) throws IOException {
        List<String> problems = new ArrayList<>();
        for (JsonNode problem : new ObjectMapper().readTree(said.out()).get("problems")) {
            problems.add(Stream.of("code", "where", "what").map(key -> problem.get(key).asText()).collect(Collectors.joining(" "))
                    + " -> " + problem.get("wayOut").asText());
        }
        return problems;
    }

    private static Shell.Said say(String... more) {
        return shell.say(Stream.concat(QUICK.stream(), Arrays.stream(more)).toArray(String[]::new));
    }

    private void edit(String file, String words, String others) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        assertThat(text).contains(words);
        whole.put(path, Files.readAllBytes(path));
        int at = text.indexOf(words);
        Files.writeString(path, text.substring(0, at) + others + text.substring(at + words.length()), StandardCharsets.UTF_8);
    }

    private void remove(String file) throws IOException {
        Path path = folder.resolve(file);
        whole.put(path, Files.readAllBytes(path));
        Files.delete(path);
    }

    /** The checksum of every file that readers find, by path. */
    private static Map<String, String> latest() throws IOException {
        Path root = folder.resolve("output/latest").toRealPath();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Sha256.of(file));
            }
        }
        return files;
    }

    private static void copy(Path from) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(file.toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
