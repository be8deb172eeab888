package ca.briefpack.solve;

import ca.briefpack.data.source.TextFile;
import ca.briefpack.data.yaml.TreeReader;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.words.Nearest;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The reader of a case from its YAML file. Words that YAML takes for yes or no, such as ON and NO, stay words: they are names
 * here.
 */
public final class CaseFile {
    private static final YAMLFactory FACTORY = YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();
    private static final Map<String, Function<CaseKeys, Case>> MODELS = models();

    private CaseFile() {
    }

    private static Map<String, Function<CaseKeys, Case>> models() {
        Map<String, Function<CaseKeys, Case>> models = new LinkedHashMap<>();
        models.put("gsim", GsimCase::read);
        models.put("ces", CesCase::read);
        models.put("smart", SmartCase::read);
        models.put("leontief", LeontiefCase::read);
        models.put("price", PriceCase::read);
        models.put("ge", GeCase::read);
        models.put("world", WorldCase::read);
        return models;
    }

    /**
     * Reads the case of a model.
     *
     * @param model one of gsim, ces, smart, leontief, price, ge, world
     * @param where what messages call the file
     * @throws BriefpackException P001 for every key that is unknown, missing, of the wrong type or out of its limits
     */
    public static Case read(String model, Path file, String where) {
        if (!MODELS.containsKey(model)) {
            throw wrong("command line", "'" + model + "' is not a model",
                    Nearest.didYouMean(model, MODELS.keySet()) + "use one of " + String.join(", ", MODELS.keySet()));
        }
        JsonNode root = root(file, where);
        CaseKeys keys = new CaseKeys(root, where, "", new ArrayList<>());
        if (keys.has("model") && !root.get("model").asText().equals(model)) {
            throw wrong(where + ":model", "is '" + root.get("model").asText() + "', not '" + model + "'",
                    "solve that model, or write model: " + model);
        }
        return MODELS.get(model).apply(keys);
    }

    private static JsonNode root(Path file, String where) {
        String text = TextFile.read(file, where, "name a case file that exists; 'briefpack solve --help' shows one");
        List<Problem> problems = new ArrayList<>();
        Optional<JsonNode> root = new TreeReader(FACTORY, where, Code.P001).find(text, problems);
        if (root.isEmpty()) {
            throw new BriefpackException(problems);
        }
        if (!root.get().isObject()) {
            throw wrong(where, "holds no keys", "write one key: value a line");
        }
        return root.get();
    }

    private static BriefpackException wrong(String where, String what, String wayOut) {
        return new BriefpackException(List.of(new Problem(Code.P001, where, what, wayOut)));
    }
}
