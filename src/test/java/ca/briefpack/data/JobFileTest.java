package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Index;
import ca.briefpack.model.Text;
import ca.briefpack.model.Told;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobFileTest {
    @TempDir
    private Path temporary;
    private SmallPackage data;

    @BeforeEach
    void copy() {
        data = SmallPackage.in(temporary);
    }

    private Job read() {
        return JobFile.read(data.folder().resolve("job.yaml"));
    }

    private List<String> refused() {
        return catchThrowableOfType(BriefpackException.class, this::read).problems().stream().map(Object::toString).toList();
    }

    @Test
    void every_setting_is_read() {
        Job job = read();
        assertThat(job.issuer()).isEqualTo(new Job.Issuer(new Text("Office of Trade Analysis", "Bureau de l’analyse du commerce"),
                Marking.own(new Text("Unclassified", "Non classifié")), "northern"));
        assertThat(job.assumptions()).isEqualTo(
                new Job.Assumptions(LocalDate.of(2025, 1, 31), Job.CusmaMode.HALF_YEAR, "Non-selected"));
        assertThat(job.packs()).containsExactly("national", "provinces", "sector-autos");
        assertThat(job.scenarios()).containsExactly("auto-deal");
        assertThat(job.weighed()).isEqualTo(new Job.Weighed(List.of("auto-deal"), Set.of(Index.values())));
    }

    @Test
    void every_index_can_be_switched_off_and_nothing_else() {
        data.replace("job.yaml", "conflict: on", "conflict: off");
        assertThat(read().weighed().indices()).containsExactlyInAnyOrder(Index.CONGRUENCE, Index.POLARIZATION, Index.ALIGNMENT);
        data.replace("job.yaml", "conflict: off", "alignment: off\n  polarization: off\n  congruence: off\n  conflict: off");
        assertThat(read().weighed().indices()).isEmpty();
        data.replace("job.yaml", "alignment: off\n  polarization: off\n  congruence: off\n  conflict: off", "conflict: off");

        data.replace("job.yaml", "conflict: off", "conflict: perhaps\n  peace: on");
        assertThat(refused()).containsExactly(
                "P001 data/job.yaml:indices.peace is no key here -> use one of alignment, conflict, congruence, polarization",
                "P001 data/job.yaml:indices.conflict is not a switch -> write on or off");
    }

    @Test
    void an_unknown_key_is_told_with_the_nearest() {
        data.replace("job.yaml", "brand: northern", "brand: northern\nbrnad: chamber");
        assertThat(refused()).containsExactly("P001 data/job.yaml:brnad is no key here -> did you mean 'brand'? use one of"
                + " baseline, brand, chances, cusma, indices, marking, marking-ceiling, may-lack, options, organisation, package-support, packages-over-draws, packages-weighed, packs, scenarios, softwood-company");
    }

    @Test
    void what_may_be_lacking_is_a_list_of_what_is_told_and_none_if_it_is_not_said() {
        assertThat(read().mayLack()).isEmpty();
        data.append("job.yaml", "may-lack: [events, published_rates]");
        assertThat(read().mayLack()).containsExactlyInAnyOrder(Told.EVENTS, Told.PUBLISHED_RATES);
        assertThat(read().withLacking(Set.of(Told.SUPPORT)).mayLack()).hasSize(3);
        data.replace("job.yaml", "events, published_rates", "events, measures");
        assertThat(refused())
                .containsExactly("P001 data/job.yaml:may-lack 'measures' is not known here -> use one of benchmarks, events,"
                        + " options, positions, programs, published_rates, scenarios, stakeholders, support");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        data.replace("job.yaml", "brand: northern", "brand: [northern]").replace("job.yaml", "2025-01-31", "January")
                .replace("job.yaml", "half-year", "quarter");
        assertThat(refused()).containsExactly(
                "P001 data/job.yaml:brand is not words -> write words after it",
                "P001 data/job.yaml:baseline 'January' is not a date -> write year-month-day, such as 2025-01-31",
                "P001 data/job.yaml:cusma 'quarter' is not known here -> use one of half-year, month, settled-half-year, year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../northern", "northern/..", "/tmp", "..", ".", "a/b", "a\\b", "C:brand", "~", "northern.",
            " northern", "a:b", "a*"})
    void a_brand_is_a_name_never_a_path(String path) {
        data.replace("job.yaml", "brand: northern", "brand: '" + path + "'");
        assertThat(refused())
                .containsExactly("P001 data/job.yaml:brand '" + path + "' is not a plain name -> use letters and digits, "
                        + "with spaces, dots, dashes and underscores between them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"northern", "Chambre de commerce du Québec", "brand-2.1_b"})
    void a_brand_may_have_any_plain_name(String name) {
        data.replace("job.yaml", "brand: northern", "brand: '" + name + "'");
        assertThat(JobFile.read(data.folder().resolve("job.yaml")).issuer().brand()).isEqualTo(name);
    }

    @Test
    void a_baseline_before_the_data_is_told() {
        data.replace("job.yaml", "2025-01-31", "2024-09-30");
        assertThat(refused()).containsExactly(
                "P001 data/job.yaml:baseline '2024-09-30' is before 2024-10-01, the first day the data describes -> use 2024-10-01 or later");
    }

    @Test
    void a_missing_key_is_told() {
        data.replace("job.yaml", "  fr: Non classifié\n", "");
        assertThat(refused()).containsExactly("P001 data/job.yaml:marking.fr is missing -> write words after it");
    }

    @Test
    void a_pack_that_cannot_be_is_told() {
        data.replace("job.yaml", "packs: [national,", "packs: [province-qb,");
        assertThat(refused())
                .containsExactly("P001 data/job.yaml:packs 'province-qb' is not known here -> did you mean 'province-ab'?"
                        + " use one of methods, national, province-ab, province-bc, province-mb, province-nb, province-nl, province-ns, province-nt,"
                        + " province-nu, province-on, province-pe, province-qc, province-sk, province-yt, provinces, sectors, territories, trade-offs");
    }

    @Test
    void a_job_file_that_is_not_there_is_told() {
        data.delete("job.yaml");
        assertThat(refused()).containsExactly("P001 data/job.yaml does not exist"
                + " -> name a job file that exists, or start from the one in the data package");
    }

    @Test
    void an_empty_job_file_holds_no_keys() {
        data.write("job.yaml", "");
        assertThat(refused()).containsExactly("P001 data/job.yaml holds no keys -> write one key: value a line");
    }
}
