package ca.briefpack.solve;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.words.Nearest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Keys and values of a case, read as what a model wants. What is missing or wrong becomes a problem that names the file and the
 * key, and reads as not a number or as nothing, so that all problems of a file are found at once; {@link #end} then refuses the
 * case.
 */
final class CaseKeys {
    private final JsonNode node;
    private final String where;
    private final String path;
    private final List<Problem> problems;

    CaseKeys(JsonNode node, String where, String path, List<Problem> problems) {
        this.node = node;
        this.where = where;
        this.path = path;
        this.problems = problems;
    }

    boolean has(String key) {
        return !node.path(key).isMissingNode() && !node.path(key).isNull();
    }

    /** Whether a name stands beneath a key. */
    boolean has(String key, String name) {
        return node.path(key).has(name);
    }

    /** The keys that stand here, in their order. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** A problem for every key that is none of these. */
    void allow(String... allowed) {
        allow("is no key here", List.of(allowed));
    }

    void allow(String what, List<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                refuse(key, what, Nearest.didYouMean(key, known) + Nearest.useOneOf(key, known));
            }
        }
    }

    void refuse(String key, String what, String wayOut) {
        problems.add(new Problem(Code.P001, where + ":" + path + key, what, wayOut));
    }

    /** @throws BriefpackException with everything that was wrong, if anything was */
    void end() {
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
    }

    /** The one of these words that stands here; {@code byDefault} if none does. */
    String word(String key, String byDefault, List<String> allowed) {
        if (!has(key)) {
            return byDefault;
        }
        String word = node.get(key).asText();
        if (!allowed.contains(word)) {
            refuse(key, "'" + word + "' is not known here", Nearest.didYouMean(word, allowed) + Nearest.useOneOf(word, allowed));
        }
        return word;
    }

    /** Names, at least one, none twice. */
    List<String> names(String key) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode item : list(key, "write names as [one, two]")) {
            if (!item.isTextual() || item.textValue().isBlank()) {
                refuse(key, "holds " + item + ", which is not a name", "write names as [one, two], a number in quotes");
            } else if (!names.add(item.textValue())) {
                refuse(key, "holds '" + item.textValue() + "' twice", "keep one of the two");
            }
        }
        return List.copyOf(names);
    }

    private List<JsonNode> list(String key, String wayOut) {
        List<JsonNode> items = new ArrayList<>();
        if (!has(key)) {
            refuse(key, "is missing", wayOut);
        } else if (!node.get(key).isArray()) {
            refuse(key, "is not a list", wayOut);
        } else if (node.get(key).isEmpty()) {
            refuse(key, "is an empty list", wayOut);
        } else {
            node.get(key).forEach(items::add);
        }
        return items;
    }

    /** Keys beneath a key; empty, with a problem, if there are none. */
    Optional<CaseKeys> map(String key, String wayOut) {
        if (!has(key)) {
            refuse(key, "is missing", wayOut);
            return Optional.empty();
        }
        if (!node.get(key).isObject()) {
            refuse(key, "is not keys with values", wayOut);
            return Optional.empty();
        }
        return Optional.of(new CaseKeys(node.get(key), where, path + key + ".", problems));
    }

    double number(String key, Limit limit) {
        if (!has(key)) {
            refuse(key, "is missing", limit.wayOut());
            return Double.NaN;
        }
        return number(key, node.get(key), limit);
    }

    double number(String key, double byDefault, Limit limit) {
        return has(key) ? number(key, limit) : byDefault;
    }

    private double number(String key, JsonNode value, Limit limit) {
        OptionalDouble number = Numbers.find(value);
        if (number.isEmpty()) {
            refuse(key, (value.isTextual() ? "'" + value.textValue() + "' " : "") + "is not a number", limit.wayOut());
            return Double.NaN;
        }
        if (!limit.holds(number.getAsDouble())) {
            refuse(key, limit.what(number.getAsDouble()), limit.wayOut());
            return Double.NaN;
        }
        return number.getAsDouble();
    }

    /** One number for all of the names, or a map that gives each its own. */
    double[] numbers(String key, List<String> names, Limit limit) {
        double[] values = new double[names.size()];
        if (!has(key) || names.isEmpty() || !node.get(key).isObject()) {
            if (!names.isEmpty() || !has(key)) {
                Arrays.fill(values, number(key, limit));
            }
            return values;
        }
        CaseKeys map = map(key, "").orElseThrow();
        map.allow("is not listed", names);
        for (int i = 0; i < values.length; i++) {
            values[i] = map.number(names.get(i), limit);
        }
        return values;
    }

    /** A map by name; a name that is missing has 0, and so have all if the key is missing. */
    double[] sparse(String key, List<String> names, Limit limit) {
        double[] values = new double[names.size()];
        // without names their own problem is told, and not one more for each that is not listed
        if (has(key) && !names.isEmpty()) {
            map(key, "write beneath it a number for each name, such as " + names.stream().findFirst().orElse("NAME") + ": 0.25")
                    .ifPresent(map -> map.fill(values, names, limit));
        }
        return values;
    }

    private void fill(double[] values, List<String> names, Limit limit) {
        allow("is not listed", names);
        for (int i = 0; i < values.length; i++) {
            values[i] = number(names.get(i), 0, limit);
        }
    }

    /** A map of maps by name, rows first; what is missing is 0, and so is everything if the key is missing. */
    double[][] sparseTable(String key, List<String> names, Limit limit) {
        double[][] values = new double[names.size()][names.size()];
        if (has(key) && !names.isEmpty()) {
            Optional<CaseKeys> map = map(key, "write beneath it exporter: {importer: number}");
            map.ifPresent(m -> m.allow("is not listed", names));
            map.ifPresent(m -> {
                for (int i = 0; i < values.length; i++) {
                    values[i] = m.sparse(names.get(i), names, limit);
                }
            });
        }
        return values;
    }

    /** Numbers in a list of one of some lengths, said in words such as {@code one for each of sectors}. */
    double[] list(String key, Limit limit, String words, int... lengths) {
        List<JsonNode> items = list(key, "write " + words + ", as [1, 2]");
        return lengths[0] == 0 ? new double[0] : row(key, items, limit, words, lengths);
    }

    private double[] row(String key, List<JsonNode> items, Limit limit, String words, int... lengths) {
        boolean fits = Arrays.stream(lengths).anyMatch(length -> length == items.size());
        if (!fits && !items.isEmpty()) {
            refuse(key, "holds " + items.size() + (items.size() == 1 ? " number" : " numbers") + ", not " + lengths[0],
                    "write " + words);
        }
        double[] values = new double[items.size()];
        for (int i = 0; fits && i < values.length; i++) {
            values[i] = number(key + "[" + i + "]", items.get(i), limit);
        }
        return fits ? values : unknown(lengths[0]);
    }

    /** A list of lists, as many as there are names and each as long. */
    double[][] square(String key, List<String> names, Limit limit) {
        int n = names.size();
        List<JsonNode> rows = list(key, "write a row for each of sectors, such as [[150, 500], [200, 100]]");
        if (rows.size() != n && !rows.isEmpty() && n > 0) {
            refuse(key, "has " + rows.size() + (rows.size() == 1 ? " row" : " rows") + ", not " + n,
                    "write a row for each of sectors, in their order");
        }
        if (rows.size() != n) {
            return IntStream.range(0, n).mapToObj(i -> unknown(n)).toArray(double[][]::new);
        }
        double[][] values = new double[n][n];
        for (int i = 0; i < rows.size(); i++) {
            List<JsonNode> items = new ArrayList<>();
            rows.get(i).forEach(items::add);
            values[i] = rows.get(i).isArray() && !items.isEmpty()
                    ? row(key + "[" + i + "]", items, limit, "one for each of sectors, in their order", n)
                    : notARow(key + "[" + i + "]", n);
        }
        return values;
    }

    private double[] notARow(String key, int n) {
        refuse(key, "is not a row", "write a list of " + n + " numbers, one for each of sectors");
        return unknown(n);
    }

    /** Numbers that were not told, so that nothing more is said of them. */
    private static double[] unknown(int n) {
        double[] values = new double[n];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
