package ca.briefpack.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All that the briefs of the miniature say, as a person can read it: whatever changes in it is to be looked at before it is taken
 * over.
 */
class GoldenBriefingTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "ca", "briefpack", "brief", "golden");
    private static final String RENEW = "golden.renew";

    @ParameterizedTest
    @ValueSource(strings = {"national", "province-on", "province-sk", "province-nu", "sector-autos", "sector-canola",
            "sector-lumber", "trade-offs"})
    void a_brief_of_the_miniature_says_what_is_written_down(String pack) throws IOException {
        String said = Printed.text(SmallStudy.shared().briefing(pack));
        Path golden = GOLDEN.resolve(pack + ".txt");
        if (Boolean.getBoolean(RENEW)) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, said);
        }

        assertThat(said).as(
                "the brief %s of the miniature. If it is meant to say this: mvn test -Dtest=%s -D%s=true, read what git diff shows of %s, "
                        + "and commit it",
                pack, getClass().getSimpleName(), RENEW, golden).isEqualTo(Files.readString(golden));
    }
}
