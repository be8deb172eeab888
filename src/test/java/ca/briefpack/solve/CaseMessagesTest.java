package ca.briefpack.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.model.BriefpackException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is said of every key of a case that cannot be used, word for word. */
class CaseMessagesTest {
    private static final Map<String, String> CASES = Map.of(
            "gsim", """
                    model: gsim
                    regions: [US, JP, ON]
                    trade: {US: {JP: 50}, JP: {US: 500}, ON: {US: 20}}
                    tariff0: {US: {JP: 0.2}}
                    tariff1: {US: {JP: 0.1}}
                    demandElasticity: -1.25
                    supplyElasticity: 1.5
                    substitutionElasticity: {US: 5, JP: 5, ON: 4}
                    """,
            "ces", """
                   substitution: 3
                   demandElasticity: -0.5
                   sources:
                     CAN: {expenditure: 28, tariff0: 0.1, tariff1: 0.4, supplyElasticity: 2}
                     USA: {expenditure: 65, supplyElasticity: inf}
                   """,
            "smart", """
                     imports: {A: 100, B: 60}
                     beneficiary: A
                     tariff0: {A: 0.1, B: 0.1}
                     tariff1: {A: 0}
                     importDemandElasticity: -1.5
                     substitutionElasticity: 1.5
                     exportSupplyElasticity: inf
                     """,
            "leontief", """
                        sectors: [farms, mills]
                        transactions: [[150, 500], [200, 100]]
                        finalDemand: [350, 1700]
                        factors: {jobs: [3, 5]}
                        household: {payments: [300, 500], consumption: [50, 400]}
                        shock: {farms: 250}
                        """,
            "price", """
                     sectors: [steel, food]
                     transactions: [[30, 2], [5, 20]]
                     imports: [[20, 1], [1, 4]]
                     output: [200, 100]
                     importShare: 0.3
                     tariff: {steel: 0.25}
                     markup: constantPercent
                     margin: 0.1
                     """,
            "ge", """
                  regions: [CA, US]
                  trade: {CA: {CA: 70, US: 30}, US: {CA: 30, US: 970}}
                  tariff1: {CA: {US: 0.25}}
                  theta: 4
                  deficits: keep
                  """,
            "world",
            """
            regions: [CA, US]
            sectors: [cars, rest]
            trade: {cars: {CA: {CA: 20, US: 60}, US: {CA: 50, US: 400}}, rest: {CA: {CA: 900, US: 140}, US: {CA: 150, US: 9000}}}
            inputs: {CA: [[30, 5], [30, 400]], US: [[180, 60], [150, 4000]]}
            tariff1: {cars: {CA: {US: 0.25}}}
            theta: 4
            deficits: keep
            """);
    @TempDir
    Path folder;

    private Case read(String model, String yaml) throws IOException {
        return CaseFile.read(model, Files.writeString(folder.resolve("c.yaml"), yaml, StandardCharsets.UTF_8), "c.yaml");
    }

    private List<String> refused(String model, String yaml) {
        return catchThrowableOfType(BriefpackException.class, () -> read(model, yaml)).problems().stream()
                .map(Object::toString).toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/golden/cases/messages.txt", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1000)
    void a_key_that_cannot_be_used_is_told_with_the_way_out(String model, String written, String instead, String message) {
        String yaml = CASES.get(model);
        assertThat(yaml).contains(written);

        assertThat(refused(model, yaml.replace(written, String.valueOf(instead).replace("~", ""))))
                .containsExactly(Arrays.stream(message.split(" ;; ")).map("P001 c.yaml:"::concat).toArray(String[]::new));
    }

    @Test
    void the_cases_are_fine_as_they_are() throws IOException {
        for (Map.Entry<String, String> given : CASES.entrySet()) {
            assertThat(read(given.getKey(), given.getValue())).isNotNull();
        }
    }

    @Test
    void words_that_yaml_takes_for_yes_and_no_are_names() throws IOException {
        GsimCase norway = (GsimCase) read("gsim", CASES.get("gsim").replace("JP", "NO"));
        assertThat(norway.regions()).containsExactly("US", "NO", "ON");
        assertThat(norway.trade()[1][0]).isEqualTo(500);
        assertThat(norway.trade()[0][1]).isEqualTo(50);
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThat(refused("ge", "regions: CA\ntheta: -1\ndeficits: some\nthetta: 4\n")).containsExactly(
                "P001 c.yaml:thetta is no key here -> did you mean 'theta'? use one of deficits, model, regions, tariff0, tariff1, theta, trade",
                "P001 c.yaml:regions is not a list -> write names as [one, two]",
                "P001 c.yaml:trade is missing -> write beneath it exporter: {importer: number}",
                "P001 c.yaml:theta is -1, not over 0 -> write a number over 0, such as 1.5",
                "P001 c.yaml:deficits 'some' is not known here -> use one of keep, zero");
    }

    @Test
    void sectors_that_only_feed_each_other_are_told_by_name() {
        assertThat(refused("leontief",
                "sectors: [A, B, C]\ntransactions: [[1, 9, 0], [9, 1, 0], [5, 0, 5]]\nfinalDemand: [0, 0, 3]\n"))
                .extracting(words -> words.substring(0, 42)).containsExactly(
                        "P001 c.yaml:transactions[0] A sells only t", "P001 c.yaml:transactions[1] B sells only t");
    }

    @Test
    void a_number_that_begins_with_0_is_refused_for_yaml_reads_it_to_the_base_8() {
        assertThat(refused("ces", CASES.get("ces").replace("28", "010").replace("65", "-007"))).containsExactly(
                "P001 c.yaml:4 holds 010, which YAML reads to the base 8 -> write it without the leading 0, or in quotes if it is a code",
                "P001 c.yaml:5 holds -007, which YAML reads to the base 8 -> write it without the leading 0, or in quotes if it is a code");
    }

    @Test
    void a_file_that_is_no_case_is_told() {
        assertThat(refused("ces", "")).containsExactly("P001 c.yaml holds no keys -> write one key: value a line");
        assertThat(refused("ces", "sources: {A: [\n")).containsExactly(
                "P001 c.yaml:1 is not valid YAML -> look there for an indent, a colon or a quote that is wrong");
        assertThat(refused("ces", "substitution: .nan\n")).containsExactly(
                "P001 c.yaml:1 '.nan' is not a number -> write a number, or inf where it may be infinite");
        assertThat(refused("ces", "substitution: 3\nsubstitution: 4\n")).containsExactly(
                "P001 c.yaml:2 has a key that stands twice -> keep one of the two");
        assertThat(refused("ces", CASES.get("gsim"))).containsExactly(
                "P001 c.yaml:model is 'gsim', not 'ces' -> solve that model, or write model: ces");
        assertThat(refused("gsm", CASES.get("gsim"))).containsExactly("P001 command line 'gsm' is not a model"
                + " -> did you mean 'gsim'? use one of gsim, ces, smart, leontief, price, ge, world");
        assertThat(
                catchThrowableOfType(BriefpackException.class, () -> CaseFile.read("ces", folder.resolve("no.yaml"), "no.yaml")))
                .hasMessage("P001 no.yaml does not exist"
                        + " -> name a case file that exists; 'briefpack solve --help' shows one");
    }
}
