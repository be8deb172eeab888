package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.data.rows.Scope;
import ca.briefpack.data.rows.Table;
import ca.briefpack.data.rows.Tables;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Gaps;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A table that cannot be read is never taken for one that holds nothing. */
class UnreadTablesTest {
    private static final Set<Told> ALL = EnumSet.allOf(Told.class);
    @TempDir
    private Path temporary;
    private SmallPackage data;

    @BeforeEach
    void copy() {
        data = SmallPackage.in(temporary);
    }

    /** The ways in which a table cannot be read. */
    private enum Way {
        MISSING("is missing"), FOLDER("is a folder, not a file"), LINK_TO_NOTHING("is a link that leads nowhere"),
        LINK_TO_A_FOLDER("is a folder, not a file"), EMPTY("is empty"), BLANK_LINES("is empty"),
        COMPRESSED("is compressed (gzip)"), ARCHIVED("is a ZIP archive, as workbooks are"), UTF_16("is UTF-16 text"),
        UTF_16_UNMARKED("is UTF-16 text"),
        LATIN("is not UTF-8 text"), OLD_LINES("ends its lines with a carriage return alone, as old Macintosh files do"),
        NO_HEADER("column 'source"), UNDESCRIBED("does not describe the table '"), WITHOUT_A_FIELD("declares no field source");

        private final String what;

        Way(String what) {
            this.what = what;
        }

        void spoil(SmallPackage data, String table) throws IOException {
            String file = table + ".csv";
            String text = data.read(file);
            switch (this) {
                case MISSING -> data.delete(file);
                case FOLDER -> Files.createDirectory(data.delete(file).folder().resolve(file));
                case LINK_TO_NOTHING -> Files.createSymbolicLink(data.delete(file).folder().resolve(file), Path.of("nowhere"));
                case LINK_TO_A_FOLDER -> Files.createSymbolicLink(data.delete(file).folder().resolve(file), Path.of("scenarios"));
                case EMPTY -> data.write(file, "");
                case BLANK_LINES -> data.write(file, "\uFEFF\r\n\r\n");
                case COMPRESSED -> data.write(file, packed(text, GZIPOutputStream::new));
                case ARCHIVED -> data.write(file, packed(text, out -> {
                    ZipOutputStream zip = new ZipOutputStream(out);
                    zip.putNextEntry(new ZipEntry(file));
                    return zip;
                }));
                case UTF_16 -> data.write(file, text.getBytes(StandardCharsets.UTF_16));
                case UTF_16_UNMARKED -> data.write(file, text.getBytes(StandardCharsets.UTF_16LE));
                case LATIN -> data.write(file, (text + "é").getBytes(StandardCharsets.ISO_8859_1));
                case OLD_LINES -> data.write(file, text.replace("\r\n", "\r").replace('\n', '\r'));
                case NO_HEADER -> data.write(file, text.substring(text.indexOf('\n') + 1));
                case UNDESCRIBED ->
                    data.replace("datapackage.json", "\"name\": \"" + table + "\"", "\"name\": \"no-" + table + "\"");
                case WITHOUT_A_FIELD -> data.write("datapackage.json", withoutSource(data.read("datapackage.json"), table));
            }
        }

        private interface Packing {
            OutputStream to(OutputStream out) throws IOException;
        }

        private static byte[] packed(String text, Packing packing) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream out = packing.to(bytes)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        }

        private static String withoutSource(String descriptor, String table) {
            int at = descriptor.indexOf("{\"name\": \"source", descriptor.indexOf("\"name\": \"" + table + "\","));
            return descriptor.substring(0, at) + descriptor.substring(at).replaceFirst("\"source", "\"other-source");
        }
    }

    static Stream<String> tables() {
        return Tables.of(Scope.ALL).stream().map(Table::name);
    }

    private static Loaded load(SmallPackage data, Set<Told> mayLack) {
        return DataPackage.load(data.folder(), Scope.ALL, mayLack);
    }

    private static List<String> refusal(SmallPackage data, Set<Told> mayLack) {
        BriefpackException refused = catchThrowableOfType(BriefpackException.class, () -> load(data, mayLack));
        assertThat(refused).isNotNull();
        return refused.problems().stream().map(Object::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    @Tag("slow")
    void in_whatever_way_a_table_cannot_be_read_the_package_is_refused_unless_it_may_lack_it(String table) throws IOException {
        for (Way way : Way.values()) {
            assertRefused(table, way);
        }
    }

    /** Each table in a way of its own. */
    @ParameterizedTest
    @MethodSource("tables")
    void a_package_is_refused_for_a_table_that_cannot_be_read_unless_it_may_lack_it(String table) throws IOException {
        assertRefused(table, Way.values()[tables().toList().indexOf(table) % Way.values().length]);
    }

    private void assertRefused(String table, Way way) throws IOException {
        SmallPackage spoilt = SmallPackage.in(temporary.resolve(way.name()));
        way.spoil(spoilt, table);
        assertThat(refusal(spoilt, Set.of())).as(table + " " + way)
                .anyMatch(problem -> problem.contains(way.what) && problem.contains(table));
        Told.find(table).ifPresentOrElse(told -> {
            assertThat(refusal(spoilt, EnumSet.complementOf(EnumSet.of(told)))).as(table + " " + way)
                    .anyMatch(problem -> problem.startsWith(
                            "P010 data/" + table + ".csv cannot be used, which is not the same as none -> ")
                            && problem.endsWith("--may-lack " + table));
            assertThat(load(spoilt, ALL).evidence().gaps().lacking()).as(table + " " + way).containsExactly(told);
        }, () -> assertThat(refusal(spoilt, ALL)).as(table + " " + way)
                .anyMatch(problem -> problem.contains(way.what) && problem.contains(table)));
    }

    @Test
    void a_package_without_fault_lacks_nothing() {
        assertThat(load(data, ALL).evidence().gaps()).isEqualTo(Gaps.NONE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"PROGRAMS", "SCENARIOS"})
    void a_table_of_a_header_alone_was_read_and_holds_none(Told told) {
        List.of(told, Told.POSITIONS)
                .forEach(one -> data.write(one.file(), data.read(one.file()).lines().findFirst().orElseThrow()));
        Loaded loaded = load(data, Set.of());
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.evidence().gaps()).isEqualTo(Gaps.NONE);
    }

    @Test
    void rows_that_are_left_out_are_counted_those_that_hang_on_others_too() {
        data.replace("stakeholders.csv", "head-of-government", "premier").replace("events.csv", "2025-09-12", "12 September");
        data.append("support.csv", "a row of two,cells");
        assertThat(load(data, Set.of()).evidence().gaps().leftOut()).containsOnly(Map.entry(Told.STAKEHOLDERS, 1),
                Map.entry(Told.POSITIONS, 1),
                Map.entry(Told.EVENTS, 1), Map.entry(Told.SUPPORT, 1));
    }

    @Test
    void files_of_folders_that_are_left_out_are_counted() throws IOException {
        data.append("programs/retraining.yaml", "more: 1").write("scenarios/other.yml", "id: other\n");
        Files.createSymbolicLink(data.folder().resolve("scenarios/gone.yaml"), Path.of("nowhere.yaml"));
        Files.createDirectory(data.folder().resolve("scenarios/folder.yaml"));
        Loaded loaded = load(data, Set.of());
        assertThat(loaded.problems()).extracting(Object::toString).contains(
                "P010 data/scenarios/gone.yaml is a link that leads nowhere -> put the file itself there",
                "P010 data/scenarios/folder.yaml is a folder, not a file -> put the file itself there");
        assertThat(loaded.evidence().gaps().leftOut()).containsOnly(Map.entry(Told.PROGRAMS, 1), Map.entry(Told.SCENARIOS, 3));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRAMS", "SCENARIOS"})
    void a_folder_that_is_no_folder_is_refused_unless_it_may_be_lacking(Told told) throws IOException {
        Path folder = data.folder().resolve(told.word());
        Files.move(folder, temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder, temporary.resolve("elsewhere"));
        assertThat(load(data, Set.of()).evidence().gaps().lacking())
                .as("what is linked from elsewhere counts as if it stood there").isEmpty();
        Files.delete(folder);
        assertThat(refusal(data, Set.of())).contains(
                "P010 data/" + told.word() + " is missing -> put the folder itself there, empty if there is none of it");
        Files.writeString(folder, "a file\n");
        assertThat(refusal(data, Set.of())).contains("P010 data/" + told.word()
                + " is a file, not a folder -> put the folder itself there, empty if there is none of it");
        assertThat(load(data, ALL).evidence().gaps().lacking()).containsExactly(told);
        Files.delete(folder);
        Files.createDirectory(folder);
        assertThat(load(data, Set.of()).evidence().gaps().lacking()).as("an empty folder holds none").isEmpty();
    }

    @Test
    void a_question_about_the_law_does_not_do_without_events() {
        data.delete("events.csv");
        BriefpackException refused =
                catchThrowableOfType(BriefpackException.class, () -> DataPackage.load(data.folder(), Scope.LAW));
        assertThat(refused.problems()).extracting(Problem::wayOut).last().isEqualTo("put it right as said before");
    }

    /** Until 2026.11.0 packages came without these tables, and their editions must still be computed. */
    @Test
    void an_older_package_may_be_without_the_tables_that_there_were_not() {
        data.replace("datapackage.json", "\"version\": \"1.0.0\"", "\"version\": \"2026.10.0\"");
        for (String table : List.of("cautions", "limitations", "china_lines", "foreign_trade")) {
            data.delete(table + ".csv").replace("datapackage.json", "\"name\": \"" + table + "\"", "\"name\": \"\"");
        }
        assertThat(load(data, Set.of()).isWhole()).isTrue();
        data.delete("exports_china.csv");
        assertThat(refusal(data, ALL))
                .contains("P010 data/exports_china.csv is missing -> put the file back, or restore the whole package");
    }

    @Test
    void an_older_package_may_be_without_the_columns_that_there_were_not() {
        data.replace("datapackage.json", "\"version\": \"1.0.0\"", "\"version\": \"2026.12.0\"")
                .replace("datapackage.json", "{\"name\": \"decided_by\", \"type\": \"string\"},", "")
                .write("events.csv", data.read("events.csv").replaceAll("(?m),[^,]*(,[^,]*)$", "$1"));

        assertThat(load(data, Set.of()).evidence().actors().events()).isNotEmpty()
                .allMatch(event -> event.decidedBy().isEmpty());
    }

    @Test
    void a_row_left_out_of_trade_or_the_economy_makes_the_package_not_whole() {
        data.replace("canada_imports.csv", "40000", "many");
        assertThat(data.load().isWhole()).isFalse();
    }
}
