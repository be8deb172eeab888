package ca.briefpack.run;

import static ca.briefpack.run.Copies.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.desk.release.Comparer;
import ca.briefpack.desk.release.Verification;
import ca.briefpack.desk.release.Verifier;
import ca.briefpack.edition.LastEdition;
import ca.briefpack.edition.PastConflicts;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.order.Progress;
import ca.briefpack.pack.Held;
import ca.briefpack.pack.Outcome;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ManifestFile;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.ReleaseFolder;
import ca.briefpack.publish.ReleaseStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every file of a release is altered in every way, one by one: whatever reads the release says which, and uses none. */
@Tag("slow")
@ExtendWith(Releases.Shared.class)
class AlteredReleaseTest {
    @TempDir
    static Path folder;
    private static Path output;
    private static Path release;
    private static String id;
    private static List<String> files;

    @BeforeAll
    static void publish(Releases releases) throws IOException {
        output = folder.resolve("output");
        copy(releases.october().config().folders().output(), output);
        id = releases.october().report().releaseId().orElseThrow();
        release = output.resolve("releases").resolve(id);
        files = ManifestFile.read(release).files().stream().map(Manifest.Entry::path).toList();
    }

    /** What may happen to a file, and what is said of it then. */
    private enum Alteration {
        ONE_BYTE("has a sha-256 other than the manifest says") {
            @Override
            void make(Path file, byte[] published) throws IOException {
                byte[] altered = published.clone();
                altered[altered.length / 2]++;
                Files.write(file, altered);
            }
        },
        ONE_BYTE_MORE(" bytes, the manifest says ") {
            @Override
            void make(Path file, byte[] published) throws IOException {
                byte[] altered = new byte[published.length + 1];
                System.arraycopy(published, 0, altered, 0, published.length);
                Files.write(file, altered);
            }
        },
        EMPTIED("has 0 bytes, the manifest says ") {
            @Override
            void make(Path file, byte[] published) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        REMOVED("is missing") {
            @Override
            void make(Path file, byte[] published) throws IOException {
                Files.delete(file);
            }
        },
        A_LINK_TO_THE_SAME("is not a file any more") {
            @Override
            void make(Path file, byte[] published) throws IOException {
                Files.delete(file);
                Files.createSymbolicLink(file, Files.write(folder.resolve("elsewhere"), published));
            }
        },
        A_FOLDER("is not a file any more") {
            @Override
            void make(Path file, byte[] published) throws IOException {
                Files.delete(file);
                Files.createDirectory(file);
            }
        };

        private final String told;

        Alteration(String told) {
            this.told = told;
        }

        abstract void make(Path file, byte[] published) throws IOException;
    }

    private interface Look {
        void at(String name, Path file) throws IOException;
    }

    /** What the release kept, and each kind of file in both languages. */
    private static void forEachKind(Alteration alteration, Look look) throws IOException {
        forEach(files.stream().filter(name -> !name.contains("/") || name.contains("national") || name.endsWith(".ics")).toList(),
                alteration, look);
    }

    private static void forEach(List<String> names, Alteration alteration, Look look) throws IOException {
        assertThat(names).contains("headlines.csv", "inputs.zip", "conflict.csv", "en/national.pdf", "fr/national-tables.xlsx");
        for (String name : names) {
            Path file = release.resolve(name);
            byte[] published = Files.readAllBytes(file);
            alteration.make(file, published);
            try {
                look.at(name, file);
            } finally {
                Files.deleteIfExists(file);
                Files.write(file, published);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Alteration.class)
    void verify_names_the_very_file(Alteration alteration) throws IOException {
        Verifier verifier = new Verifier(folder, output);
        forEachKind(alteration, (name, file) -> {
            Verification found = verifier.verify(id);

            assertThat(found.isAsPublished()).isFalse();
            assertThat(found.outcome()).isEqualTo(Outcome.ALTERED);
            assertThat(found.problems()).as(name).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(Problem.Code.P042);
                assertThat(problem.where()).isEqualTo(file.toString());
                assertThat(problem.what()).contains(alteration.told);
            });
        });
        assertThat(verifier.verify(id).problems()).isEmpty();
        assertThat(verifier.verify("output/latest").places()).singleElement()
                .satisfies(place -> assertThat(place.standing()).isEqualTo(Verification.Standing.LATEST));
    }

    @ParameterizedTest
    @EnumSource(Alteration.class)
    void compare_refuses_and_names_the_very_file(Alteration alteration) throws IOException {
        forEachKind(alteration,
                (name, file) -> assertThatThrownBy(() -> new Comparer(folder, output).compare(id, id, Progress.SILENT))
                        .isInstanceOf(BriefpackException.class)
                        .satisfies(e -> assertThat(((BriefpackException) e).problems()).extracting(Problem::where)
                                .containsExactly(file.toString())));
    }

    /** The figures and data of then are used if they are as they were published, whatever has become of a PDF. */
    @ParameterizedTest
    @EnumSource(Alteration.class)
    void the_next_edition_tells_of_the_file_and_uses_no_altered_one(Alteration alteration) throws IOException {
        ReleaseStore store = new ReleaseStore(output);
        LocalDate later = LocalDate.of(2025, 12, 1);
        LastEdition whole = LastEdition.find(store, later, Map.of()).orElseThrow();
        assertThat(whole.problems()).isEmpty();
        forEachKind(alteration, (name, file) -> {
            LastEdition last = LastEdition.find(store, later, Map.of()).orElseThrow();
            PastConflicts past = PastConflicts.before(last, store);

            assertThat(last.problems()).as(name).extracting(Problem::where).containsExactly(file.toString());
            assertThat(past.problems()).isEqualTo(last.problems());
            assertThat(last.sha256().equals(whole.sha256())).as(name)
                    .isEqualTo(!List.of("headlines.csv", "inputs.zip").contains(name));
            assertThat(past.history().editions().isEmpty()).as(name).isEqualTo(name.equals("conflict.csv"));
            assertThat(past.history().without().isEmpty()).as(name).isEqualTo(!name.equals("conflict.csv"));
        });
    }

    @ParameterizedTest
    @EnumSource(Alteration.class)
    void a_pack_with_an_altered_file_is_made_again_in_its_language_and_no_other(Alteration alteration) throws IOException {
        Map<String, String> keys = new TreeMap<>(ManifestFile.read(release).packKeys());
        forEachKind(alteration, (name, file) -> {
            Held held = Held.of(new ReleaseStore(output), id);
            Manifest.Entry altered = ReleaseFolder.open(release).find(name).orElseThrow();

            assertThat(held.problems()).as(name).extracting(Problem::where).containsExactly(file.toString());
            keys.forEach((pack, key) -> {
                assertThat(held.lost(pack, key)).as(name)
                        .isEqualTo(pack.equals(altered.pack()) ? Set.of(altered.lang().orElseThrow()) : Set.of());
                assertThat(held.files(pack, key)).as(name)
                        .noneMatch(entry -> entry.lang().filter(held.lost(pack, key)::contains).isPresent());
            });
        });
    }

    @Test
    void a_byte_of_any_file_of_the_release_is_noticed() throws IOException {
        forEach(files, Alteration.ONE_BYTE,
                (name, file) -> assertThat(ReleaseFolder.open(release).differences()).extracting(Problem::where)
                        .containsExactly(file.toString()));
    }

    @Test
    void a_file_is_verified_in_its_release_and_anywhere_else() throws IOException {
        Path file = release.resolve("fr/national.pdf");
        Path sent = Files.copy(file, folder.resolve("whatever.pdf"));
        Verifier verifier = new Verifier(folder, output);

        for (String words : List.of(file.toString(), "output/latest/fr/national.pdf", "whatever.pdf")) {
            Verification found = verifier.verify(words);
            assertThat(found.problems()).as(words).isEmpty();
            assertThat(found.places()).as(words).singleElement().satisfies(place -> {
                assertThat(place.releaseId()).isEqualTo(id);
                assertThat(place.file()).contains("fr/national.pdf");
            });
        }
        byte[] bytes = Files.readAllBytes(sent);
        bytes[bytes.length / 3]++;
        Files.write(folder.resolve("national.pdf"), bytes);
        assertThat(verifier.verify("national.pdf").problems()).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("is byte for byte no file of the 1 release in ")
                .endsWith("of its name there are " + id + "/en/national.pdf, " + id + "/fr/national.pdf"));
        Files.delete(folder.resolve("national.pdf"));
    }

    @Test
    void what_is_no_file_of_the_release_is_told_as_such() throws IOException {
        Path extra = Files.writeString(release.resolve("en/notes.txt"), "mine");
        Path more = Files.createDirectories(release.resolve("attic/deep"));
        Verifier verifier = new Verifier(folder, output);

        assertThat(verifier.verify(id).problems()).extracting(Problem::where).containsExactly(more.getParent().toString(),
                extra.toString());
        assertThat(verifier.verify(extra.toString()).problems()).extracting(Problem::what)
                .containsExactly("is not in the manifest");
        assertThat(verifier.verify("output/latest/en/national.pdf").problems()).isEmpty();
        assertThatThrownBy(() -> new Comparer(folder, output).compare(id, id, Progress.SILENT))
                .hasMessageContaining("is not in the manifest");
        Files.delete(extra);
        Files.delete(more);
        Files.delete(more.getParent());
    }

    @Test
    void a_release_that_readers_are_led_to_is_in_the_history_and_in_the_folder_of_its_name() throws IOException {
        Path copy = folder.resolve("copy");
        Copies.copy(output, copy);
        Files.delete(copy.resolve("history.jsonl"));
        assertThat(new Verifier(folder, copy).verify(id).problems()).extracting(Problem::what)
                .containsExactly("does not know the release that readers are led to: a line of it, or all of it, is missing");

        String other = id.substring(0, id.length() - 1) + (id.endsWith("0") ? "1" : "0");
        Files.move(copy.resolve("releases").resolve(id), copy.resolve("releases").resolve(other));
        assertThat(new Verifier(folder, copy).verify("copy/releases/" + other).problems()).extracting(Problem::what)
                .containsExactly("is that of release " + id + ", which lies in a folder of another name");
    }

    /** Whatever byte of it is another: the name of the release, its files, its history or the spelling of the manifest tell. */
    @Test
    void no_byte_of_a_manifest_can_be_altered_unnoticed() throws IOException {
        Path file = release.resolve(Manifest.FILE_NAME);
        byte[] published = Files.readAllBytes(file);
        Random positions = new Random(5);
        Verifier verifier = new Verifier(folder, output);
        for (int i = 0; i < 60; i++) {
            int position = positions.nextInt(published.length);
            byte[] altered = published.clone();
            altered[position] = (byte) (altered[position] == '1' ? '2' : altered[position] == ' ' ? '\t' : altered[position] + 1);
            Files.write(file, altered);

            assertThat(verifier.verify(id).isAsPublished()).as("byte " + position).isFalse();
        }
        Files.write(file, published);
        assertThat(verifier.verify(id).problems()).isEmpty();
    }

    /** Files and manifest altered in step are found out by what a later release read, and by the history. */
    @Test
    void headline_figures_and_their_manifest_altered_together_are_found_out_by_the_release_after() throws IOException {
        Path copy = folder.resolve("forged");
        copy(output, copy);
        Path forged = copy.resolve("releases").resolve(id);
        Manifest was = ManifestFile.read(forged);
        String later = LocalDate.of(2025, 12, 1) + "-00000000";
        Files.createDirectories(copy.resolve("releases").resolve(later));
        Files.write(copy.resolve("releases").resolve(later).resolve(Manifest.FILE_NAME),
                ManifestFile.bytes(new Manifest(later, LocalDate.of(2025, 12, 1), "0", Map.of(),
                        Map.of(Manifest.previousInput(id),
                                was.files().stream().filter(f -> f.path().equals("headlines.csv")).findFirst().orElseThrow()
                                        .sha256()),
                        Map.of(), List.of())));
        assertThat(new Verifier(folder, copy).verify(id).problems()).isEmpty();

        PublishedFile figures = new PublishedFile("headlines.csv",
                "figure,central,step\nca.gdp-change,91.8,0\n".getBytes(StandardCharsets.UTF_8));
        Files.write(forged.resolve(figures.path()), figures.content());
        List<Manifest.Entry> entries =
                new ArrayList<>(was.files().stream().filter(f -> !f.path().equals(figures.path())).toList());
        entries.add(figures.recordEntry());
        Files.write(forged.resolve(Manifest.FILE_NAME),
                ManifestFile.bytes(
                        new Manifest(id, was.asOf(), was.version(), was.choices(), was.inputs(), was.packKeys(), entries)));

        assertThat(new Verifier(folder, copy).verify(id).problems()).extracting(Problem::what).containsExactly(
                "is altered: it is not the one that history.jsonl recorded when this release became the latest",
                "is not the one that release " + later + " read: both it and the manifest are altered");
        assertThatThrownBy(() -> new Comparer(folder, copy).compare(id, id, Progress.SILENT)).hasMessageContaining("is altered");
    }

    @Test
    void a_manifest_that_is_gone_or_none_is_told_by_every_reader() throws IOException {
        Path file = release.resolve(Manifest.FILE_NAME);
        byte[] published = Files.readAllBytes(file);
        ReleaseStore store = new ReleaseStore(output);
        for (String words : List.of("", "{", "[]", "null", "{\"releaseId\": \"2025-10-15-00000000\"}")) {
            Files.writeString(file, words);
            assertToldByEveryReader(file, store);
        }
        Files.delete(file);
        assertToldByEveryReader(file, store);
        Files.write(file, published);
    }

    private static void assertToldByEveryReader(Path file, ReleaseStore store) {
        Verifier verifier = new Verifier(folder, output);
        for (String words : List.of(id, "output/latest", "output/latest/en/national.pdf")) {
            assertThat(verifier.verify(words).problems()).as(words).extracting(Problem::where).containsExactly(file.toString());
        }
        assertThatThrownBy(() -> new Comparer(folder, output).compare(id, id, Progress.SILENT))
                .hasMessageStartingWith("P042 " + file);
        LastEdition last = LastEdition.find(store, LocalDate.of(2025, 12, 1), Map.of()).orElseThrow();
        assertThat(last.edition().releaseId()).isEqualTo(id);
        assertThat(last.problems()).extracting(Problem::where).containsExactly(file.toString());
        assertThat(PastConflicts.before(last, store).history().without()).containsExactly(id);
        assertThat(Held.of(store, id).lost("national", "")).as("nobody can tell what it held").hasSize(2);
    }
}
