package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.content.Briefing;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Lang;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.Lane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An analyst changes one rate in the data, that of vehicles from 25 % to 15 %: what moves, and what does not. */
@Tag("slow")
@ExtendWith(Releases.Shared.class)
class AnalystEditsTest {
    private static final HsCode VEHICLES = HsCode.of("8703");
    @TempDir
    static Path folder;
    private static Computed before;
    private static Computed after;

    @BeforeAll
    static void changeOneRate(Releases releases) throws IOException {
        before = releases.octoberEngine();
        Copies.copy(Path.of("data"), folder.resolve("data"));
        Path measures = folder.resolve("data/measures.csv");
        String row = "9903.94,0.25,NON_US_CONTENT,CONTENT,2025-04-03";
        String law = Files.readString(measures);
        assertThat(law).containsOnlyOnce(row);
        Files.writeString(measures, law.replace(row, row.replace("0.25", "0.15")));
        RunConfig october = releases.october().config();
        after = Computed.of(new RunConfig(october.asOf(), Releases.folders(folder.resolve("data"), folder.resolve("output")),
                Selection.of(List.of(), List.of(), List.of(), List.of("no-us-tariffs")), 1, Reuse.NONE));
    }

    @Test
    void the_rate_of_vehicles_falls_by_two_fifths_and_other_duties_on_them_stay() {
        Map<String, Double> was = duties(before);
        Map<String, Double> is = duties(after);

        assertThat(is.keySet()).isEqualTo(was.keySet());
        was.forEach((measure, rate) -> assertThat(is.get(measure)).as(measure)
                .isCloseTo(measure.equals("s232-auto") ? rate * 0.15 / 0.25 : rate, within(1e-12)));
        assertThat(effective(after, "sector-autos")).isLessThan(effective(before, "sector-autos") - 0.05);
    }

    @Test
    void the_order_is_printed_with_its_new_rate() {
        assertThat(rates(before, "sector-autos")).contains("25").doesNotContain("15");
        assertThat(rates(after, "sector-autos")).contains("15").doesNotContain("25");
    }

    @ParameterizedTest
    @CsvSource({"sector-autos", "province-on", "national"})
    void exports_lose_less_where_vehicles_are_made(String pack) {
        assertThat(change(before, pack).central()).isNegative();
        assertThat(change(after, pack).central()).isGreaterThan(change(before, pack).central() + 1e9);
        assertThat(effective(after, pack)).isLessThan(effective(before, pack));
    }

    @ParameterizedTest
    @CsvSource({"sector-potash", "sector-softwood-lumber", "sector-canola", "sector-aluminum", "province-nu"})
    void nothing_moves_where_no_vehicle_is_sold(String pack) {
        Briefing was = before.briefing(pack);
        Briefing is = after.briefing(pack);

        was.figures().forEach((name, figure) -> assertThat(is.figure(name).estimate()).as(name).isEqualTo(figure.estimate()));
    }

    private static Map<String, Double> duties(Computed computed) {
        return computed.study().rates().get(Lane.CANADA_TO_US).findRate(VEHICLES).orElseThrow().contributions().stream()
                .collect(Collectors.toMap(Contribution::measure, Contribution::rateFraction));
    }

    private static List<String> rates(Computed computed, String pack) {
        return Values.of(computed.briefing(pack).table("instruments"), Lang.EN).rows().stream().map(row -> row.get(2)).toList();
    }

    private static double effective(Computed computed, String pack) {
        return computed.briefing(pack).figure("effective-rate").estimate().orElseThrow().central();
    }

    private static Estimate change(Computed computed, String pack) {
        return computed.briefing(pack).figure("exports-change").estimate().orElseThrow();
    }
}
