package ca.briefpack.cli;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.run.Vocabulary;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The settings under {@code run:} of a YAML file, in the words of the command line with underscores. A list stands for values
 * joined by commas. What else the file holds is none of the command line's business.
 *
 * <pre>
 * run:
 *   as_of: 2025-10-15
 *   province: [ON, QC]
 * </pre>
 */
final class JobFile {
    // Unquoted, ON is the word for true in YAML 1.1; here it is a province.
    private static final ObjectMapper YAML = new ObjectMapper(
            YAMLFactory.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build());

    private JobFile() {
    }

    /** @throws BriefpackException with P001 for every key that is unknown and every value that is no text, number or list */
    static Map<Setting, String> read(Path file) {
        JsonNode run = parse(file).path("run");
        List<Problem> problems = new ArrayList<>();
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        boolean nothing = run.isMissingNode() || run.asText().isEmpty() && run.isValueNode();
        if (!nothing && !run.isObject()) {
            problems.add(problem(file, "'run' is not a list of settings", "write one setting a line below it, such as 'as_of: 2025-10-15'"));
        }
        run.properties().forEach(entry -> Setting.findByKey(entry.getKey()).ifPresentOrElse(
                setting -> put(settings, setting, entry.getValue(), file, problems),
                () -> problems.add(keys().refusal(file.toString(), entry.getKey()))));
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        return settings;
    }

    private static JsonNode parse(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BriefpackException(problem(file, "is not there", "name a file that exists with --job, or leave --job out"));
        }
        try {
            JsonNode root = YAML.readTree(Files.readAllBytes(file));
            return root == null ? YAML.missingNode() : root;
        } catch (JsonProcessingException e) {
            throw new BriefpackException(problem(file, "is not YAML: " + firstLine(e), "put that line right"), e);
        } catch (IOException e) {
            throw new BriefpackException(problem(file, "cannot be read: " + firstLine(e), "let this user read it"), e);
        }
    }

    private static void put(Map<Setting, String> settings, Setting setting, JsonNode value, Path file, List<Problem> problems) {
        boolean list = value.isArray() && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode);
        if (list) {
            settings.put(setting, StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(",")));
        } else if (value.isTextual() || value.isNumber()) {
            settings.put(setting, value.asText());
        } else {
            problems.add(problem(file, "'" + setting.key() + "' has no value that can be used", "write it as on the command line: "
                    + setting.key() + ": " + setting.form()));
        }
    }

    private static Vocabulary keys() {
        return new Vocabulary("a setting", Arrays.stream(Setting.values()).map(Setting::key).toList());
    }

    private static Problem problem(Path file, String what, String wayOut) {
        return new Problem(Problem.Code.P001, file.toString(), what, wayOut);
    }

    private static String firstLine(IOException e) {
        String line = e instanceof JsonProcessingException json && json.getLocation() != null
                ? "line " + json.getLocation().getLineNr() + ", " + json.getOriginalMessage() : String.valueOf(e.getMessage());
        return line.lines().findFirst().orElse("");
    }
}
