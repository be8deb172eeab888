package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.desk.rate.RateDesk;
import ca.briefpack.desk.rate.RateQuery;
import ca.briefpack.desk.rate.RateTerms;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk opened for one question answers it as the desk for all goods does, from the shipped data. */
@Tag("slow")
class OneQuestionDeskTest {
    private static final Path DATA = Path.of("data");
    private static final Path JOB = Path.of("data/job.yaml");
    private static RateDesk whole;

    @BeforeAll
    static void open() {
        whole = RateDesk.open(DATA, JOB);
    }

    private static RateQuery query(String code, Country from, Country into, Optional<String> scenario) {
        return new RateQuery(HsCode.of(code), from, into, LocalDate.parse("2025-10-15"),
                new RateTerms(Optional.empty(), Optional.empty(),
                        OptionalDouble.empty(), OptionalDouble.empty(), scenario, List.of()));
    }

    /** The answer, or what is wrong with the question, and what is told beside it. */
    private static List<Object> said(RateDesk desk, RateQuery query) {
        try {
            return List.of(desk.rate(query), desk.problems(), desk.lawProblems(query.hs()));
        } catch (BriefpackException e) {
            return List.of(e.problems());
        }
    }

    private static void assertSame(RateQuery query) {
        assertThat(said(RateDesk.open(DATA, JOB, query), query)).as(query.toString()).isEqualTo(said(whole, query));
    }

    @Test
    void of_every_chapter_on_the_lanes_in_turn() {
        List<Country[]> lanes = List.of(new Country[]{Country.CA, Country.US}, new Country[]{Country.US, Country.CA},
                new Country[]{Country.CA, Country.CN}, new Country[]{Country.CN, Country.US});
        IntStream.rangeClosed(1, 99).forEach(chapter -> {
            Country[] lane = lanes.get(chapter % lanes.size());
            assertSame(query("%02d".formatted(chapter), lane[0], lane[1], Optional.empty()));
        });
    }

    @Test
    void of_codes_that_no_one_knows() {
        Stream.of("7277", "0102999999", "7700", "00", "9901")
                .forEach(code -> assertSame(query(code, Country.CA, Country.US, Optional.empty())));
    }

    @Test
    void under_every_scenario_that_is_shipped() throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve("scenarios"))) {
            files.map(file -> file.getFileName().toString().replace(".yaml", "")).forEach(scenario -> {
                assertSame(query("8703", Country.CA, Country.US, Optional.of(scenario)));
            });
        }
        assertSame(query("8703", Country.CA, Country.US, Optional.of("unheard-of")));
    }

    @Test
    void a_bad_row_of_another_chapter_does_not_stop_a_question_and_one_of_its_own_does(@TempDir Path temporary)
            throws IOException {
        Path data = temporary.resolve("data");
        Copies.copy(DATA, data);
        Copies.replace(data.resolve("us_line_imports.csv"), "0101210010,2025-01,2025-06,251087,",
                "0101210010,2025-01,2025-06,much,");
        RateQuery steel = query("7208", Country.CA, Country.US, Optional.empty());
        assertThat(said(RateDesk.open(data, data.resolve("job.yaml"), steel), steel)).isEqualTo(said(whole, steel));
        assertThat(catchThrowableOfType(BriefpackException.class,
                () -> RateDesk.open(data, data.resolve("job.yaml"), query("0101", Country.CA, Country.US, Optional.empty())))
                .problems())
                .extracting(Problem::where).contains("data/us_line_imports.csv:2");
    }
}
