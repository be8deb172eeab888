package ca.briefpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many pages a brief may have is what the README says, and its template enforces it. */
class PageBudgetTest {
    private static final Pattern BUDGET = Pattern.compile("<@page\\.document p\\.title\\(\\) \"(\\d+(?:\\+\\d+)?)\">");

    @ParameterizedTest
    @CsvSource({"province, province", "territories, 'territories, together'", "sector, sector", "national, nation",
            "trade-off, trade-offs"})
    void a_template_has_the_budget_that_the_readme_says(String template, String brief) throws IOException {
        Matcher budget = BUDGET.matcher(Files.readString(Path.of("templates/pdf/" + template + ".ftlh")));

        assertThat(budget.find()).isTrue();
        assertThat(Files.readString(Path.of("README.md")))
                .containsPattern("(?m)^\\| " + brief + " \\| " + Pattern.quote(budget.group(1)) + "\\b");
    }
}
