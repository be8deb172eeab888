package ca.briefpack.run;

import static ca.briefpack.run.Copies.copy;
import static ca.briefpack.run.Copies.replace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.brief.book.Headline;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.EditionChange;
import ca.briefpack.content.EditionChange.Kind;
import ca.briefpack.content.EditionChange.Levels;
import ca.briefpack.content.EditionChange.Part;
import ca.briefpack.content.Table;
import ca.briefpack.desk.release.Comparer;
import ca.briefpack.desk.release.Comparison;
import ca.briefpack.edition.EditionRecord;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.order.Progress;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.pack.PackResult;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ManifestCheck;
import ca.briefpack.publish.ManifestFile;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.ReleaseFolder;
import ca.briefpack.render.FigureFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edition is published; then one thing of each kind changes: the change must land in its own part and in no other. */
@Tag("slow")
class EditionChangeTest {
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 15);
    @TempDir
    static Path folder;
    private static Release first;

    @BeforeAll
    static void publish() throws IOException {
        copy(Path.of("data"), folder.resolve("data"));
        first = Release.of(config(OCTOBER, folder.resolve("data"), folder.resolve("output")));
    }

    private static RunConfig config(LocalDate asOf, Path data, Path output) {
        return new RunConfig(asOf, Releases.folders(data, output),
                Selection.of(List.of(Province.NU), List.of(), List.of(), List.of("no-us-tariffs")), 2, Reuse.UNCHANGED);
    }

    @Test
    void a_first_edition_says_so_and_a_rerun_is_unchanged() throws IOException {
        assertThat(first.line("province-nu", Lang.EN)).contains("This is a first edition: there is no earlier one");
        assertThat(first.line("province-nu", Lang.FR)).contains("Il s’agit d’une première édition");
        byte[] manifest = first.file("manifest.json");

        RunReport again = new BriefingRun().run(first.config(), Progress.SILENT);

        assertThat(again.packs()).extracting(PackResult::state).containsOnly(PackResult.State.UNCHANGED);
        assertThat(first.file("manifest.json")).isEqualTo(manifest);
        assertThat(ManifestCheck.problems(first.manifest(), first.latest().toRealPath())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "POLICY     | measures.csv   | 9903.94,0.25,NON_US_CONTENT,CONTENT,2025-04-03 | 9903.94,0.15,NON_US_CONTENT,CONTENT,2025-04-03",
            "DATA       | exports_us.csv | ON,8703,2025,35006410972;ON,1905,2025,6117326930 | ON,8703,2025,30006410972;ON,1905,2025,11117326930",
            "ASSUMPTION | parameters.csv | ,-1.875,-1.25,-0.625,                          | ,-1.875,-1.5,-0.625,"
    })
    void a_change_lands_in_its_own_part_and_in_no_other(Part part, String file, String was, String is) throws IOException {
        Path data = Files.createTempDirectory(folder, "edited").resolve("data");
        copy(folder.resolve("data"), data);
        for (int i = 0; i < was.split(";").length; i++) {
            replace(data.resolve(file), was.split(";")[i], is.split(";")[i]);
        }

        Levels exports = change(OCTOBER, data).levels().get("on.exports-change");

        assertOnly(exports, part);
    }

    /** All that can move moves at once, so that the table of what moved is as long as it can be. */
    @Test
    void every_province_keeps_its_pages_beside_all_that_moved_and_says_in_a_line_that_nothing_did() throws IOException {
        Path data = Files.createTempDirectory(folder, "moved").resolve("data");
        copy(folder.resolve("data"), data);
        replace(data.resolve("measures.csv"), "9903.94,0.25,NON_US_CONTENT", "9903.94,0.15,NON_US_CONTENT");
        replace(data.resolve("exports_us.csv"), "ON,8703,2025,35006410972", "ON,8703,2025,30006410972");
        replace(data.resolve("exports_us.csv"), "ON,1905,2025,6117326930", "ON,1905,2025,11117326930");
        replace(data.resolve("parameters.csv"), ",-1.875,-1.25,-0.625,", ",-1.875,-1.5,-0.625,");
        Path output = folder.resolve("long");
        copy(folder.resolve("output"), output);
        Release moved = Release.of(provinces(data, output));
        assertThat(moved.report().problems()).isEmpty();
        assertThat(moved.report().packs()).hasSize(Province.values().length).extracting(PackResult::state)
                .containsOnly(PackResult.State.PUBLISHED);
        assertThat(moved.line("province-on", Lang.EN)).contains("The change in the key figures since");
        replace(data.resolve("limitations.csv"), "the supplier program of", "a supplier program of");
        Release still = Release.of(provinces(data, output));

        assertThat(still.report().problems()).isEmpty();
        assertThat(still.line("province-qc", Lang.FR)).contains("aucun de ces chiffres clés n’a bougé");
    }

    private static RunConfig provinces(Path data, Path output) {
        return new RunConfig(OCTOBER, Releases.folders(data, output),
                Selection.of(List.of(Province.values()), List.of(), List.of(), List.of()), 2, Reuse.UNCHANGED);
    }

    @Test
    void another_day_is_policy() {
        assertOnly(change(LocalDate.of(2025, 7, 31), folder.resolve("data")).levels().get("on.exports-change"), Part.POLICY);
    }

    /** As if the release had been published by another method: its manifest knows of these figures. */
    @Test
    void what_the_inputs_of_then_do_not_give_any_more_is_method() throws IOException {
        Path output = folder.resolve("altered");
        copy(folder.resolve("output"), output);
        Path then = release(output, first);
        double published = EditionRecord.figures(ReleaseFolder.open(then)).get("on.exports-change").central();
        replace(then.resolve(EditionRecord.HEADLINES), "on.exports-change," + published,
                "on.exports-change," + (published - 2e9));
        reseal(then, List.of(EditionRecord.HEADLINES, EditionRecord.INPUTS));

        Levels exports = Computed.of(config(LocalDate.of(2025, 10, 16), folder.resolve("data"), output)).study().edition()
                .change().levels()
                .get("on.exports-change");

        assertThat(exports.part(Part.METHOD)).isCloseTo(2e9, within(1.0));
        assertThat(exports.part(Part.DATA)).isZero();
        assertThat(exports.part(Part.ASSUMPTION)).isZero();
        assertThat(exports.last() + Stream.of(Part.values()).mapToDouble(exports::part).sum()).isCloseTo(exports.now(),
                within(1e-3));
    }

    @Test
    void a_province_has_the_rank_that_the_last_edition_gave_it_beside_its_own() throws IOException {
        Path output = folder.resolve("ranked");
        copy(folder.resolve("output"), output);
        Table then = Computed.of(first.config()).briefing("national").table("gdp-share");
        Table now = Computed.of(config(LocalDate.of(2026, 11, 22), folder.resolve("data"), output)).briefing("national")
                .table("gdp-share");

        assertThat(column(then, "rank-before")).isEmpty();
        assertThat(column(now, "rank-before")).isEqualTo(column(then, "rank")).isNotEqualTo(column(now, "rank"));
        assertThat(column(now, "rank").subList(0, 10)).containsExactlyInAnyOrder(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0,
                10.0);
    }

    /** The numbers of a column, NaN where one is missing; none if there is no such column. */
    private static List<Double> column(Table table, String key) {
        return IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).key().equals(key)).boxed()
                .flatMap(i -> table.rows().stream().map(
                        row -> ((Table.Number) row.cells().get(i)).figure().estimate().map(e -> e.central()).orElse(Double.NaN)))
                .toList();
    }

    @Test
    void the_printed_parts_add_up_and_the_comparison_of_the_two_releases_gives_the_same_numbers() throws IOException {
        Path output = folder.resolve("second");
        copy(folder.resolve("output"), output);
        RunConfig config = config(LocalDate.of(2026, 11, 22), folder.resolve("data"), output);
        Release second = Release.of(config);
        Computed computed = Computed.of(config);
        Briefing briefing = computed.briefing("province-nu");
        Comparison comparison =
                new Comparer(folder, output).compare(first.report().releaseId().orElseThrow(), "second/latest", Progress.SILENT);

        assertThat(second.line("province-nu", Lang.EN))
                .contains("since the edition of October 15, 2025 (" + first.report().releaseId().orElseThrow() + ")");
        assertThat(comparison.lines()).hasSizeGreaterThan(300).allSatisfy(line -> assertThat(
                line.steps().subList(0, 5).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(line.steps().get(5)));
        assertThat(comparison.lines()).anyMatch(line -> line.steps().get(2).signum() != 0)
                .allSatisfy(line -> assertThat(List.of(line.steps().get(1), line.steps().get(3), line.steps().get(4)))
                        .allMatch(step -> step.signum() == 0));
        assertThat(computed.briefing("trade-offs").table("edition-change").rows()).hasSize(Part.values().length + 2);
        assertThat(computed.briefing("trade-offs").allFigures().get("ca.exports-change.changed.policy").rounded().central())
                .isEqualByComparingTo(comparison.lines().stream().filter(line -> line.figure().equals("ca.exports-change"))
                        .findFirst().orElseThrow().steps().get(2));
        FigureFormat english = new FigureFormat(Lang.EN);
        Figure risk = briefing.figure("exports-at-risk-since");
        assertThat(risk.rounded().central()).isNotZero().isEqualByComparingTo(comparison.lines().stream()
                .filter(line -> line.figure().equals("nu.exports-at-risk")).findFirst()
                .map(l -> l.steps().get(5).subtract(l.steps().get(0)))
                .orElseThrow());
        assertThat(second.line("province-nu", Lang.EN))
                .contains(english.value(risk).replace('\u00a0', ' ') + " since last edition");
        for (Headline headline : Headline.of("NU", "all")) {
            comparison.lines().stream().filter(line -> line.figure().equals(headline.key())).forEach(line -> {
                Figure policy = briefing.allFigures().get(headline.key() + ".changed.policy");
                assertThat(policy.rounded().central()).isEqualByComparingTo(line.steps().get(2));
                assertThat(policy.lineage().rows()).isNotEmpty();
                assertThat(english.value(policy)).isNotBlank();
            });
        }
        assertThat(new BriefingRun().run(config, Progress.SILENT).packs()).extracting(PackResult::state)
                .containsOnly(PackResult.State.UNCHANGED);
    }

    @Test
    void an_edition_that_recorded_no_inputs_cannot_be_split_and_a_release_that_is_none_is_told() throws IOException {
        Path output = folder.resolve("unrecorded");
        copy(folder.resolve("output"), output);
        String id = first.report().releaseId().orElseThrow();
        Files.delete(release(output, first).resolve(EditionRecord.INPUTS));
        reseal(release(output, first), List.of(EditionRecord.HEADLINES));
        Files.delete(output.resolve("history.jsonl"));

        EditionChange change =
                Computed.of(config(LocalDate.of(2025, 10, 16), folder.resolve("data"), output)).study().edition().change();

        assertThat(change.kind()).isEqualTo(Kind.UNRECORDED);
        assertThat(change.previous().orElseThrow().releaseId()).isEqualTo(id);
        Comparer comparer = new Comparer(folder, output);
        assertThatThrownBy(() -> comparer.compare(id, id, Progress.SILENT))
                .as("readers are led to it, and the history has never heard of it")
                .hasMessageContaining("history.jsonl does not know the release that readers are led to");
        Files.delete(output.resolve("latest"));
        assertThatThrownBy(() -> comparer.compare(id, id, Progress.SILENT)).isInstanceOf(BriefpackException.class)
                .hasMessage("P040 " + id + " did not record what it was made from, so its change cannot be split"
                        + " -> publish it again from the data of its day with --force");
        assertThatThrownBy(() -> comparer.compare(id.replace("15", "51"), id, Progress.SILENT))
                .isInstanceOf(BriefpackException.class)
                .hasMessageStartingWith("P001 compare '" + id.replace("15", "51") + "' is not a release -> ")
                .hasMessageContaining(id);
        assertThatThrownBy(() -> new Comparer(folder, folder.resolve("nowhere")).compare("a", "b", Progress.SILENT))
                .isInstanceOf(BriefpackException.class)
                .hasMessageStartingWith("P001 compare 'a' is not a release, and ").hasMessageEndingWith(
                        "holds no release -> name the folder of a release, or publish one first");
    }

    /** Writes a manifest of the packs of a release and of these records as they are now. */
    private static void reseal(Path release, List<String> records) throws IOException {
        Manifest was = ManifestFile.read(release);
        List<Manifest.Entry> files =
                new ArrayList<>(was.files().stream().filter(file -> !file.pack().equals(Manifest.Entry.RECORD)).toList());
        for (String name : records) {
            files.add(new PublishedFile(name, Files.readAllBytes(release.resolve(name))).recordEntry());
        }
        Files.write(release.resolve(Manifest.FILE_NAME),
                ManifestFile.bytes(new Manifest(was.releaseId(), was.asOf(), was.version(), was.choices(), was.inputs(),
                        was.packKeys(), files)));
    }

    private static EditionChange change(LocalDate asOf, Path data) {
        return Computed.of(config(asOf, data, folder.resolve("output"))).study().edition().change();
    }

    private static void assertOnly(Levels levels, Part only) {
        for (Part part : Part.values()) {
            if (part == only) {
                assertThat(Math.abs(levels.part(part))).as(part.name()).isGreaterThan(1e8);
            } else {
                assertThat(levels.part(part)).as(part.name()).isZero();
            }
        }
        assertThat(levels.last() + levels.part(only)).isCloseTo(levels.now(), within(1e-3));
    }

    private static Path release(Path output, Release release) {
        return output.resolve("releases").resolve(release.report().releaseId().orElseThrow());
    }
}
