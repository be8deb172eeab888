package ca.briefpack.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.data.Job.Issuer;
import ca.briefpack.data.JobFile;
import ca.briefpack.data.Marking;
import ca.briefpack.data.Marking.Level;
import ca.briefpack.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentationTest {
    private static final String SHIPPED = "marking:\n  en: \"Unclassified\"\n  fr: \"Non classifié\"\n";
    @TempDir
    private Path folder;

    private RunConfig config(String marking, Optional<String> brand, Optional<Level> level) throws IOException {
        String job = Files.readString(Path.of("data/job.yaml"));
        assertThat(job).contains(SHIPPED);
        Path file = Files.writeString(folder.resolve("job.yaml"), job.replace(SHIPPED, marking));
        return new RunConfig(LocalDate.of(2025, 10, 15),
                new Folders(Path.of("data"), Path.of("templates"), folder.resolve("output"), file), Selection.EVERYTHING, 1,
                Reuse.UNCHANGED, Optional.empty(), List.of(), Set.of(), new Presentation(brand, level), Optional.empty());
    }

    private Issuer issuer(String marking) throws IOException {
        return config(marking, Optional.empty(), Optional.empty()).readJob().issuer();
    }

    @Test
    void the_shipped_job_is_unclassified_and_published_by_whom_its_brand_names() {
        Issuer shipped = JobFile.read(Path.of("data/job.yaml")).issuer();

        assertThat(shipped.marking()).isEqualTo(Marking.own(new Text("Unclassified", "Non classifié")));
        assertThat(shipped.brand()).isEqualTo("northern");
        assertThat(shipped.named(Text.same("A name")).publisher()).isEqualTo(Text.same("A name"));
        assertThat(shipped.named(Text.same("A name")).named(Text.same("Another")).publisher()).isEqualTo(Text.same("A name"));
    }

    @ParameterizedTest
    @CsvSource({"draft,Draft,Ébauche", "protected-a,Protected A,Protégé A", "protected-b,Protected B,Protégé B"})
    void a_level_has_words_in_both_languages(String level, String en, String fr) throws IOException {
        assertThat(issuer("marking: " + level + "\n").marking().words()).contains(new Text(en, fr));
    }

    @Test
    void pages_may_be_unmarked_and_a_level_that_is_none_is_told() throws IOException {
        assertThat(issuer("marking: none\n").marking().words()).isEmpty();

        assertThatThrownBy(() -> issuer("marking: secret\n")).hasMessage("P001 " + folder.getFileName()
                + "/job.yaml:marking 'secret' is not known here -> use one of draft, none, protected-a, protected-b");
    }

    @ParameterizedTest
    @CsvSource({"none,none", "none,draft", "draft,draft", "protected-a,protected-b", "protected-b,protected-b"})
    void what_is_marked_no_higher_than_the_ceiling_is_published(String level, String ceiling) throws IOException {
        assertThat(issuer("marking: " + level + "\nmarking-ceiling: " + ceiling + "\n").marking().level().orElseThrow().key())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"draft,none", "protected-a,draft", "protected-b,none", "protected-b,protected-a"})
    void what_is_marked_higher_is_refused_from_the_job_and_from_the_command_line(String level, String ceiling)
            throws IOException {
        assertThatThrownBy(() -> issuer("marking: " + level + "\nmarking-ceiling: " + ceiling + "\n"))
                .hasMessage("P001 " + folder.resolve("job.yaml") + ":marking '" + level + "' is above the ceiling '" + ceiling
                        + "', so nothing may be published -> mark it " + ceiling + " or lower, or raise marking-ceiling in "
                        + folder.resolve("job.yaml") + " if you may");
        RunConfig asked = config("marking: none\nmarking-ceiling: " + ceiling + "\n", Optional.empty(), Level.find(level));
        assertThatThrownBy(asked::readJob).hasMessageStartingWith("P001 --marking '" + level + "' is above the ceiling");
    }

    @Test
    void words_of_ones_own_have_no_rank_so_a_ceiling_refuses_them() {
        assertThatThrownBy(() -> issuer(SHIPPED + "marking-ceiling: protected-b\n")).hasMessage("P001 "
                + folder.resolve("job.yaml")
                + ":marking is in words of its own, which have no rank to hold against the ceiling 'protected-b' -> use one of none,"
                + " draft, protected-a, protected-b, or take marking-ceiling out of " + folder.resolve("job.yaml"));
    }

    @Test
    void what_the_command_line_says_wins_and_names_another_release() throws IOException {
        RunConfig asked = config(SHIPPED, Optional.of("chamber"), Optional.of(Level.DRAFT));

        assertThat(asked.readJob().issuer().brand()).isEqualTo("chamber");
        assertThat(asked.readJob().issuer().marking()).isEqualTo(Marking.of(Level.DRAFT));
        assertThat(asked.choices()).containsEntry("brand", "chamber").containsEntry("marking", "draft");
        assertThat(config(SHIPPED, Optional.empty(), Optional.empty()).choices()).doesNotContainKeys("brand", "marking");
    }
}
