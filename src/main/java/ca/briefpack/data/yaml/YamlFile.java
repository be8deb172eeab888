package ca.briefpack.data.yaml;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.Optional;

/** The reader of a YAML file into a {@link YamlMap}; a key that stands twice and text that cannot be printed are refused. */
public final class YamlFile {
    private static final YAMLFactory FACTORY = YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private YamlFile() {
    }

    /** Reads the text of a file; empty and a problem with its line if it is not YAML, or not keys with values. */
    public static Optional<YamlMap> find(String where, String text, Code code, List<Problem> problems) {
        Optional<JsonNode> root = new TreeReader(FACTORY, where, code).find(text, problems);
        if (root.isPresent() && !root.get().isObject()) {
            problems.add(new Problem(code, where, "holds no keys", "write one key: value a line"));
            return Optional.empty();
        }
        return root.map(keys -> new YamlMap(keys, where, "", code, problems));
    }
}
