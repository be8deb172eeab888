package ca.briefpack.data.shape;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.data.Loaded;
import ca.briefpack.data.SmallPackage;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a descriptor: one problem for one cause, and never a failure, whatever stands in it. */
class DescriptorTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> VALUES = List.of("null", "5", "\"x\"", "[]", "[[]]", "{\"a\": 1}", "[\"x\"]");
    @TempDir
    private Path temporary;
    private SmallPackage data;

    @BeforeEach
    void copy() {
        data = SmallPackage.in(temporary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "{}", "[]", "null", "5", "\"x\"", "{\"resources\": []}", "{\"resources\": {}}",
            "{\"resources\": \"a\"}", "{\"resources\": null}",
            "{\"name\": \"small\"}"})
    void one_that_describes_nothing_is_one_problem(String text) {
        data.write("datapackage.json", text);

        assertThat(problems())
                .containsExactly("P011 data/datapackage.json lists no resources, so that nothing says what the files hold"
                        + " -> restore it, or describe each table in its list of resources");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{} {}          | P011 data/datapackage.json:1 begins a second document, which would not be read -> keep one of the two, or join them",
            "{} x           | P011 data/datapackage.json:1 is not valid JSON -> look there for a missing comma, quote or bracket",
            "{\"a\": 1, \"a\": 2} | P011 data/datapackage.json:1 has a key that stands twice -> keep one of the two"})
    void one_that_is_not_one_object_is_one_problem(String text, String problem) {
        data.write("datapackage.json", text);

        assertThat(problems()).containsExactly(problem);
    }

    @Test
    void tables_that_it_lacks_are_one_problem_and_their_files_none() throws IOException {
        ObjectNode root = (ObjectNode) MAPPER.readTree(data.read("datapackage.json"));
        ArrayNode resources = (ArrayNode) root.get("resources");
        for (int i = resources.size() - 1; i > 20; i--) {
            resources.remove(i);
        }
        data.write("datapackage.json", root.toString());

        assertThat(problems()).satisfiesExactly(
                cause -> assertThat(cause.toString()).startsWith("P011 data/datapackage.json does not describe the tables "),
                wayOut -> assertThat(wayOut.toString()).contains("cannot be used, which is not the same as none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "/primaryKey  | [\"nope\"]        | declares the key nope of exports_us, which is not all declared -> name fields that are declared",
            "/primaryKey  | [\"\"]            | declares the key '' of exports_us, which is not all declared -> name fields that are declared",
            "/primaryKey  | [\"hs4\", \"x,y\"] | declares the key hs4, 'x,y' of exports_us, which is not all declared -> name fields that are declared",
            "/primaryKey  | 5                 | declares as the key of exports_us what is no list of words -> write it as [\"one\", \"two\"]",
            "/primaryKey  | {\"a\": 1}        | declares as the key of exports_us what is no list of words -> write it as [\"one\", \"two\"]",
            "/foreignKeys | [{\"fields\": [\"nope\"], \"reference\": {\"resource\": \"products\", \"fields\": [\"hs4\"]}}] | declares that exports_us.nope refers to products.hs4, which is not declared -> name fields that are declared, as many on each side",
            "/foreignKeys | [{\"fields\": [\"hs4\"], \"reference\": {\"resource\": \"products\", \"fields\": [\"nope\"]}}] | declares that exports_us.hs4 refers to products.nope, which is not declared -> name fields that are declared, as many on each side",
            "/foreignKeys | [{\"fields\": [\"hs4\"], \"reference\": {\"resource\": \"nope\", \"fields\": [\"hs4\"]}}] | declares that exports_us.hs4 refers to nope.hs4, which is not declared -> name fields that are declared, as many on each side",
            "/foreignKeys | [{\"fields\": [], \"reference\": {\"resource\": \"products\", \"fields\": []}}] | declares that exports_us. refers to products., which is not declared -> name fields that are declared, as many on each side",
            "/fields/1/constraints | {\"pattern\": \"[0-9\"} | declares the pattern '[0-9', which cannot be read -> write a regular expression that Java reads",
            "/fields/3/constraints | {\"minimum\": \"none\"} | declares for exports_us.value_cad the minimum 'none', which is not a number -> write a number",
            "/fields/3/constraints | {\"enum\": 5} | declares as the allowed values of exports_us.value_cad what is no list of words -> write it as [\"one\", \"two\"]"})
    void a_rule_that_cannot_be_checked_is_told_and_stops_what_is_computed_from_its_table(String place, String value,
            String problem) throws IOException {
        change("exports_us", place, value);

        Loaded loaded = data.load();

        assertThat(loaded.problems()).extracting(Problem::toString).containsExactly("P011 data/datapackage.json " + problem);
        assertThat(loaded.isWhole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "dialect  | {\"delimiter\": \";\"} | the delimiter ';'", "dialect  | {\"quoteChar\": \"x\"} | the quoteChar 'x'",
            "dialect  | {\"header\": false}      | the header 'false'",
            "encoding | \"windows-1252\"         | the encoding 'windows-1252'"})
    void a_table_that_is_said_to_be_of_another_form_than_is_read_is_told(String key, String value, String what)
            throws IOException {
        JsonNode root = MAPPER.readTree(data.read("datapackage.json"));
        int i = 0;
        while (!root.at("/resources/" + i + "/name").asText().equals("exports_us")) {
            i++;
        }
        set(root, "/resources/" + i + "/" + key, MAPPER.readTree(value));
        data.write("datapackage.json", MAPPER.writeValueAsString(root));

        assertThat(data.load().problems()).extracting(Problem::toString)
                .containsExactly("P011 data/datapackage.json declares for exports_us " + what
                        + " -> save the table as CSV in UTF-8, with a header, commas and double quotes, and say so");
    }

    @Test
    void a_form_that_is_said_as_it_is_read_is_fine() throws IOException {
        data.write("datapackage.json",
                data.read("datapackage.json").replace("\"path\": \"exports_us.csv\",", "\"path\": \"exports_us.csv\", "
                        + "\"encoding\": \"UTF-8\", \"dialect\": {\"delimiter\": \",\", \"header\": true},"));

        assertThat(data.load().problems()).isEmpty();
    }

    @Test
    void a_rule_of_a_table_that_is_only_told_stops_nothing() throws IOException {
        change("events", "/primaryKey", "[\"nope\"]");

        assertThat(data.load().isWhole()).isTrue();
    }

    @Test
    void a_bound_is_of_the_kind_of_its_column() throws IOException {
        change("item_duties", "/fields/3/constraints", "{\"minimum\": \"soon\"}");

        assertThat(problems()).containsExactly(
                "P011 data/datapackage.json declares for item_duties.valid_from the minimum 'soon', which is not a date"
                        + " -> write one, such as 2025-03-04");
    }

    /** Each kind of property of one resource, and all of the top, by each kind of value. */
    @Test
    void whatever_stands_in_it_is_told_or_read() throws IOException {
        String whole = data.read("datapackage.json");
        List<String> places = new ArrayList<>();
        JsonNode root = MAPPER.readTree(whole);
        list(root, "", places);
        for (String place : places.stream()
                .filter(p -> !p.startsWith("/resources/") || p.startsWith("/resources/5/") || p.equals("/resources/7"))
                .toList()) {
            for (String value : VALUES) {
                JsonNode changed = root.deepCopy();
                set(changed, place, MAPPER.readTree(value));
                data.write("datapackage.json", MAPPER.writeValueAsString(changed));
                assertThat(problems()).as(place + " = " + value).hasSizeLessThan(60).allMatch(p -> p.length() < 2000);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "15/10/2025  | write 2025, 2025-03 or 2025-03-04, as exactly as it is known",
            "Oct 2025    | write 2025, 2025-03 or 2025-03-04, as exactly as it is known",
            "2025-10-32  | write 2025, 2025-03 or 2025-03-04, as exactly as it is known"})
    void a_date_is_answered_with_an_example_of_one(String date, String wayOut) throws IOException {
        change("events", "/fields/1/constraints", "{\"pattern\": \"\\\\d{4}(-\\\\d{2}(-\\\\d{2})?)?\"}");
        data.replace("events.csv", "mill-closure,2025-09,", "mill-closure," + date + ",");

        assertThat(problems()).containsExactly("P012 data/events.csv:2 date '" + date + "' is not a date -> " + wayOut);
    }

    @Test
    void what_is_written_by_a_pattern_is_answered_with_an_example_of_the_descriptor_or_of_the_table() throws IOException {
        data.append("us_imports.csv", "44.07,2024,1,0,0,0,0,0,0,TRADE");
        assertThat(problems()).singleElement().asString()
                .endsWith("hs6 '44.07' is not written as hs6 is here -> write one such as 440711");

        change("us_imports", "/fields/0/example", "\"010121\"");
        assertThat(problems()).singleElement().asString().endsWith(" -> write one such as 010121");
    }

    private void change(String resource, String place, String value) throws IOException {
        JsonNode root = MAPPER.readTree(data.read("datapackage.json"));
        int i = 0;
        while (!root.at("/resources/" + i + "/name").asText().equals(resource)) {
            i++;
        }
        set(root, "/resources/" + i + "/schema" + place, MAPPER.readTree(value));
        data.write("datapackage.json", MAPPER.writeValueAsString(root));
    }

    private static void set(JsonNode root, String place, JsonNode value) {
        int cut = place.lastIndexOf('/');
        JsonNode parent = root.at(place.substring(0, cut));
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(place.substring(cut + 1)), value);
        } else {
            ((ObjectNode) parent).set(place.substring(cut + 1), value);
        }
    }

    private static void list(JsonNode node, String place, List<String> places) {
        if (!place.isEmpty()) {
            places.add(place);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            list(node.get(i), place + "/" + i, places);
        }
        Stream.of(node).filter(JsonNode::isObject)
                .forEach(object -> object.properties().forEach(p -> list(p.getValue(), place + "/" + p.getKey(), places)));
    }

    private List<String> problems() {
        try {
            return data.load().problems().stream().map(Problem::toString).toList();
        } catch (BriefpackException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
