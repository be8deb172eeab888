package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Evidence;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Trade;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The package that is shipped, whole. */
class ShippedDataTest {
    private static final Path DATA = Path.of("data");
    private static Evidence evidence;
    private static List<Problem> problems;

    @BeforeAll
    static void load() {
        Loaded loaded = DataPackage.load(DATA);
        evidence = loaded.evidence();
        problems = loaded.problems();
    }

    @Test
    void the_shipped_data_has_no_problem() {
        assertThat(problems).isEmpty();
    }

    /** Frictionless wants lists to hold something, and takes a symbol that may stand for a missing value for no value at all. */
    @Test
    void other_readers_of_data_packages_can_use_the_descriptor() throws IOException {
        JsonNode descriptor = new ObjectMapper().readTree(DATA.resolve("datapackage.json").toFile());

        assertThat(descriptor.findValues("sources")).isNotEmpty().noneMatch(JsonNode::isEmpty);
        assertThat(descriptor.findParents("observed")).isNotEmpty().noneMatch(field -> field.path("constraints").has("required"));
    }

    /** An edition prints why as soon as the answer is on record; what happened later stands under {@code later}. */
    @Test
    void why_others_would_answer_tells_of_nothing_after_the_day_it_went_on_record() {
        Pattern event = Pattern.compile("\\b[Oo]n ([A-Z][a-z]+ \\d{1,2}, \\d{4})");
        DateTimeFormatter words = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
        List<Scenario.Answer> answers = evidence.scenarios().stream().flatMap(s -> s.answers().stream()).toList();

        assertThat(answers).isNotEmpty().allSatisfy(answer -> assertThat(event.matcher(answer.why().en()).results()
                .map(found -> LocalDate.parse(found.group(1), words))).allSatisfy(
                        day -> assertThat(day).isBeforeOrEqualTo(answer.onRecord())));
        assertThat(answers).anySatisfy(answer -> assertThat(answer.why().en()).containsPattern(event));
    }

    @Test
    void provinces_sum_to_canada() {
        BigDecimal sum = evidence.trade().totals().stream().map(Trade.Total::toUsCad).map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("517282733046");
    }

    @Test
    void headings_of_a_province_stay_within_its_total() {
        evidence.trade().totals().forEach(total -> assertThat(evidence.trade().exportsToUs().stream()
                .filter(export -> export.province() == total.province()).mapToDouble(Trade.Export::valueCad).sum())
                .isLessThanOrEqualTo(total.toUsCad()));
    }

    @Test
    void baseline_and_status_quo_are_shipped() {
        assertThat(evidence.scenarios()).extracting(Scenario::id).contains(Scenario.BASELINE, Scenario.STATUS_QUO);
    }

    @Test
    void the_shipped_job_can_be_read_and_names_shipped_scenarios() {
        Job job = JobFile.read(DATA.resolve(JobFile.NAME));
        assertThat(evidence.scenarios()).extracting(Scenario::id).containsAll(job.scenarios());
    }

    @Test
    void the_softwood_company_of_the_job_has_duties() {
        Job job = JobFile.read(DATA.resolve(JobFile.NAME));
        assertThat(evidence.law().companyDuties()).anyMatch(duty -> duty.company().equals(job.assumptions().softwoodCompany()));
    }
}
