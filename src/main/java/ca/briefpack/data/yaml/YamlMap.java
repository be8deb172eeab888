package ca.briefpack.data.yaml;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Text;
import ca.briefpack.words.Nearest;
import ca.briefpack.words.PlainName;
import ca.briefpack.words.Written;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Keys and values of a YAML file, read as what is wanted. A value that is absent or of another type is a problem that
 * names the file and the key, and reads as empty, so that all problems of a file are found at once.
 */
public final class YamlMap {
    private static final String DAY = "write year-month-day, such as 2025-01-31";
    private static final int MOST_WHOLE = 9999;
    private final JsonNode node;
    private final String where;
    private final String path;
    private final Code code;
    private final List<Problem> problems;

    YamlMap(JsonNode node, String where, String path, Code code, List<Problem> problems) {
        this.node = node;
        this.where = where;
        this.path = path;
        this.code = code;
        this.problems = problems;
    }

    public boolean has(String key) {
        return node.has(key);
    }

    /** True if keys stand beneath it. */
    public boolean isMap(String key) {
        return node.path(key).isObject();
    }

    /** A problem for every key that is none of these. */
    public void allow(String... keys) {
        List<String> known = List.of(keys);
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                refuse(key, "is no key here", Nearest.didYouMean(key, known) + Nearest.useOneOf(key, known));
            }
        });
    }

    public void refuse(String key, String what, String wayOut) {
        problems.add(new Problem(code, where + ":" + path + key, what, wayOut));
    }

    public Optional<String> findText(String key) {
        return findText(key, "write words after it");
    }

    /** @param wayOut what to write there */
    public Optional<String> findText(String key, String wayOut) {
        return find(key, "words", wayOut, JsonNode::isTextual).map(JsonNode::asText)
                .filter(words -> notBlank(key, words, wayOut));
    }

    private boolean notBlank(String key, String words, String wayOut) {
        if (words.isBlank()) {
            refuse(key, "is empty", wayOut);
        }
        return !words.isBlank();
    }

    /** The name of a folder or file; a path is refused. */
    public Optional<String> findName(String key) {
        return findText(key).filter(name -> {
            if (!PlainName.isPlain(name)) {
                refuse(key, "'" + name + "' is not a plain name", PlainName.RULE);
            }
            return PlainName.isPlain(name);
        });
    }

    /** Words under {@code en} and {@code fr}. */
    public Optional<Text> findWords(String key) {
        Optional<YamlMap> both = findMap(key);
        both.ifPresent(map -> map.allow("en", "fr"));
        Optional<String> en = both.flatMap(map -> map.findText("en"));
        Optional<String> fr = both.flatMap(map -> map.findText("fr"));
        return en.isPresent() && fr.isPresent() ? Optional.of(new Text(en.get(), fr.get())) : Optional.empty();
    }

    Optional<LocalDate> findDate(String key) {
        return find(key, "a date", DAY, JsonNode::isTextual).map(JsonNode::asText).flatMap(word -> {
            Optional<LocalDate> day = Written.findDay(word);
            if (day.isEmpty()) {
                refuse(key, "'" + word + "' is not a date", DAY);
            }
            return day;
        });
    }

    /** A day whose law the data describes. */
    public Optional<LocalDate> findDay(String key) {
        Optional<LocalDate> day = findDate(key);
        if (day.isPresent() && day.get().isBefore(Law.FIRST_DAY)) {
            refuse(key, "'" + day.get() + "' is before " + Law.FIRST_DAY + ", the first day the data describes",
                    "use " + Law.FIRST_DAY + " or later");
            return Optional.empty();
        }
        return day;
    }

    Optional<BigDecimal> findNumber(String key) {
        return find(key, "a number", "write a number, such as 0.25", JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    public Optional<Boolean> findSwitch(String key) {
        return find(key, "a switch", "write on or off", JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    /** A share or a chance, from 0 to 1. */
    public Optional<Double> findFraction(String key) {
        Optional<Double> number = findNumber(key).map(BigDecimal::doubleValue);
        if (number.filter(value -> value < 0 || value > 1).isPresent()) {
            refuse(key, number.get() + " is not from 0 to 1", "write a chance as a fraction, such as 0.25");
            return Optional.empty();
        }
        return number;
    }

    /** A number of 0 or more. */
    Optional<Double> findAmount(String key) {
        Optional<Double> number = findNumber(key).map(BigDecimal::doubleValue);
        if (number.filter(value -> value < 0 || Double.isInfinite(value)).isPresent()) {
            refuse(key, number.get() + " is no amount", "write a number of 0 or more");
            return Optional.empty();
        }
        return number;
    }

    /** The keys that are there. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    Optional<Integer> findWhole(String key) {
        return find(key, "a whole number of at most four digits", "write a whole number, such as 2", YamlMap::isSmallWhole)
                .map(JsonNode::intValue);
    }

    private static boolean isSmallWhole(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToInt() && Math.abs((long) value.intValue()) <= MOST_WHOLE;
    }

    /** One of some words; others are refused with the list. */
    public Optional<String> findOneOf(String key, List<String> allowed) {
        return findText(key).filter(word -> isAllowed(key, word, allowed));
    }

    public boolean isAllowed(String key, String word, List<String> allowed) {
        if (!allowed.contains(word)) {
            refuse(key, "'" + word + "' is not known here", Nearest.didYouMean(word, allowed) + Nearest.useOneOf(word, allowed));
        }
        return allowed.contains(word);
    }

    /** A list of words; a single word may stand alone. */
    public List<String> listTexts(String key) {
        Optional<JsonNode> found = find(key, "a list of words", "write it as [one, two]",
                value -> value.isTextual() || value.isArray() && allTextual(value));
        List<String> words = new ArrayList<>();
        found.ifPresent(value -> {
            if (value.isTextual()) {
                words.add(value.asText());
            }
            value.forEach(item -> words.add(item.asText()));
        });
        return words;
    }

    /** HS codes. They stand in quotes, for a number loses its leading zero. */
    List<HsCode> listCodes(String key) {
        boolean bare = StreamSupport.stream(node.path(key).spliterator(),
                false).anyMatch(JsonNode::isNumber) || node.path(key).isNumber();
        if (bare) {
            refuse(key, "holds a code without quotes", "put HS codes in quotes, such as [\"7208\", \"0702\"]");
            return List.of();
        }
        List<HsCode> codes = new ArrayList<>();
        for (String word : listTexts(key)) {
            try {
                codes.add(HsCode.of(word));
            } catch (IllegalArgumentException e) {
                refuse(key, "'" + word + "' is not an HS code", "write 2, 4, 6, 8 or 10 digits without dots");
            }
        }
        return codes;
    }

    private static boolean allTextual(JsonNode array) {
        for (JsonNode item : array) {
            if (!item.isTextual()) {
                return false;
            }
        }
        return true;
    }

    public Optional<YamlMap> findMap(String key) {
        return find(key, "keys with values", "write its keys beneath it", JsonNode::isObject)
                .map(value -> new YamlMap(value, where, path + key + ".", code, problems));
    }

    /** A list of things with keys: each item names its place as {@code edits[0].}. */
    List<YamlMap> listMaps(String key) {
        Optional<JsonNode> found = find(key, "a list", "write [] for none, or an item a line after a dash", JsonNode::isArray);
        List<YamlMap> maps = new ArrayList<>();
        found.ifPresent(items -> {
            for (JsonNode item : items) {
                String place = key + "[" + maps.size() + "]";
                if (!item.isObject()) {
                    refuse(place, "is not keys with values", "write its keys beneath the dash");
                }
                maps.add(new YamlMap(item, where, path + place + ".", code, problems));
            }
        });
        return maps;
    }

    @FunctionalInterface
    private interface Test {
        boolean passes(JsonNode value);
    }

    private Optional<JsonNode> find(String key, String noun, String wayOut, Test test) {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            refuse(key, "is missing", wayOut);
            return Optional.empty();
        }
        if (!test.passes(value)) {
            refuse(key, "is not " + noun, wayOut);
            return Optional.empty();
        }
        return Optional.of(value);
    }
}
