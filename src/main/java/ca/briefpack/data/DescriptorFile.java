package ca.briefpack.data;

import ca.briefpack.data.shape.CellPattern;
import ca.briefpack.data.shape.CellShape;
import ca.briefpack.data.shape.DeclaredKeys;
import ca.briefpack.data.shape.Descriptor;
import ca.briefpack.data.shape.Descriptor.Constraints;
import ca.briefpack.data.shape.Descriptor.Control;
import ca.briefpack.data.shape.Descriptor.Field;
import ca.briefpack.data.shape.Descriptor.ForeignKey;
import ca.briefpack.data.shape.Descriptor.Kind;
import ca.briefpack.data.shape.Descriptor.Resource;
import ca.briefpack.data.shape.Refusals;
import ca.briefpack.data.source.PackageFiles;
import ca.briefpack.data.yaml.TreeReader;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.words.Nearest;
import ca.briefpack.words.Written;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The reader of {@code datapackage.json}. What it cannot understand is a problem; properties it does not use are left alone. */
final class DescriptorFile {
    private static final Map<String, String> FORM =
            Map.of("encoding", "utf-8", "delimiter", ",", "quoteChar", "\"", "header", "true");
    private static final Set<String> SYMBOLS = Set.of("..", "...", "x", "F");
    private static final List<String> TYPES = Arrays.stream(Kind.values()).filter(kind -> kind != Kind.OBSERVED)
            .map(DescriptorFile::wordOf).toList();
    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final String where;
    private final Refusals refusals;
    private final Set<String> names = new HashSet<>();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private int faults;

    private DescriptorFile(String where, Refusals refusals) {
        this.where = where;
        this.refusals = refusals;
    }

    /** @throws BriefpackException P011 if there is no descriptor or it is not JSON */
    static Descriptor read(PackageFiles files, Refusals refusals) {
        String where = files.where(Descriptor.FILE);
        if (!files.listNames().contains(Descriptor.FILE)) {
            throw new BriefpackException(new Problem(Code.P011, where, "is missing",
                    "put the descriptor back: without it nothing says what the files hold"));
        }
        String text = files.findText(Descriptor.FILE, refusals)
                .orElseThrow(() -> new BriefpackException(refusals.listProblems()));
        return new DescriptorFile(where, refusals).descriptor(parse(where, text));
    }

    private static JsonNode parse(String where, String text) {
        List<Problem> problems = new ArrayList<>();
        return TreeReader.ofBlanks(FACTORY, where, Code.P011).find(text, problems)
                .orElseThrow(() -> new BriefpackException(problems));
    }

    private Descriptor descriptor(JsonNode root) {
        if (!root.path("resources").isArray() || root.path("resources").isEmpty()) {
            throw new BriefpackException(
                    new Problem(Code.P011, where, "lists no resources, so that nothing says what the files hold",
                            "restore it, or describe each table in its list of resources"));
        }
        List<Resource> resources = new ArrayList<>();
        for (JsonNode node : root.path("resources")) {
            findResource(node).ifPresent(resources::add);
        }
        DeclaredKeys keys = new DeclaredKeys(resources, this::refused);
        return new Descriptor(root.path("name").asText("unnamed"), root.path("version").asText("unversioned"),
                resources.stream().map(keys::keep).toList());
    }

    private Optional<Resource> findResource(JsonNode node) {
        int before = faults;
        String name = node.path("name").asText("");
        String path = node.path("path").asText("");
        if (name.isEmpty() || path.isEmpty()) {
            return refused("a resource without a name or a path: '" + name + path + "'", "give it both");
        }
        if (path.startsWith("/") || path.contains("..") || path.contains("\\") || path.contains(":")) {
            return refused("resource '" + name + "' has the path '" + path + "', outside the package",
                    "name a file in the folder");
        }
        if (!names.add(name)) {
            return refused("the resource '" + name + "' twice", "keep one of the two");
        }
        if (!paths.add(path)) {
            return refused("the file '" + path + "' twice", "keep one of the two");
        }
        checkForm(name, node);
        JsonNode schema = node.path("schema");
        List<Field> fields = fields(name, schema);
        List<String> primaryKey = words("the key of " + name, schema.path("primaryKey"));
        List<ForeignKey> foreignKeys = foreignKeys(name, schema.path("foreignKeys"));
        List<Control> controls = controls(name, node.path("controls"));
        return Optional.of(new Resource(name, path, fields, primaryKey, foreignKeys, controls, faults == before));
    }

    /** Tables are CSV of one form, whatever else the standard can say of them: a table that is said to be otherwise would be misread. */
    private void checkForm(String resource, JsonNode node) {
        JsonNode dialect = node.path("dialect");
        Map<String, String> said = new LinkedHashMap<>();
        said.put("encoding", node.path("encoding").asText("utf-8").toLowerCase(Locale.ROOT).replace("utf8", "utf-8"));
        said.put("delimiter", dialect.path("delimiter").asText(","));
        said.put("quoteChar", dialect.path("quoteChar").asText("\""));
        said.put("header", dialect.path("header").asText("true"));
        said.forEach((key, value) -> {
            if (!value.equals(FORM.get(key))) {
                refused("for " + resource + " the " + key + " '" + value + "'",
                        "save the table as CSV in UTF-8, with a header, commas and double quotes, and say so");
            }
        });
    }

    private List<Field> fields(String resource, JsonNode schema) {
        List<Field> fields = new ArrayList<>();
        Set<String> fieldNames = new HashSet<>();
        List<String> missingValues = words("missing values of " + resource, schema.path("missingValues"));
        for (JsonNode node : schema.path("fields")) {
            String field = node.path("name").asText("");
            if (field.isEmpty() || !fieldNames.add(field)) {
                refused("a field '" + field + "' of " + resource + " that is unnamed or named twice",
                        "give it a name of its own");
            } else {
                findField(resource, node, missingValues).ifPresent(fields::add);
            }
        }
        return fields;
    }

    private Optional<Field> findField(String resource, JsonNode node, List<String> missingValues) {
        String name = node.path("name").asText("");
        String type = node.path("type").asText("string");
        Optional<Kind> kind = Arrays.stream(Kind.values()).filter(k -> TYPES.contains(type) && wordOf(k).equals(type))
                .findFirst();
        if (kind.isEmpty() && !type.equals("any")) {
            return refused("field " + resource + "." + name + " has the type '" + type + "'",
                    Nearest.useOneOf(type, TYPES));
        }
        boolean symbols = kind.equals(Optional.of(Kind.NUMBER)) && missingValues.stream().anyMatch(SYMBOLS::contains);
        boolean observed = node.path("observed").asBoolean(symbols);
        Kind written = observed ? Kind.OBSERVED : kind.orElse(Kind.STRING);
        return Optional.of(new Field(name, written, constraints(resource + "." + name, written, node.path("constraints")),
                findWord(node.path("example"))));
    }

    private static String wordOf(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * An observed cell must be filled, with a symbol if not a number; a descriptor cannot say so, for to the standard a symbol is
     * no value.
     */
    private Constraints constraints(String field, Kind kind, JsonNode node) {
        return new Constraints(kind == Kind.OBSERVED || node.path("required").asBoolean(false),
                findBound(field, kind, node, "minimum"),
                findBound(field, kind, node, "maximum"), findPattern(node),
                words("the allowed values of " + field, node.path("enum")));
    }

    private Optional<String> findPattern(JsonNode node) {
        Optional<String> pattern = findWord(node.path("pattern"));
        return pattern.isEmpty() || CellPattern.find(pattern.get()).isPresent() ? pattern
                : refused("the pattern '" + pattern.get() + "', which cannot be read",
                        "write a regular expression that Java reads");
    }

    private Optional<String> findBound(String field, Kind kind, JsonNode node, String name) {
        Optional<String> bound = findWord(node.path(name));
        boolean numeric = EnumSet.of(Kind.INTEGER, Kind.NUMBER, Kind.YEAR, Kind.OBSERVED).contains(kind);
        if (bound.isPresent() && numeric && Written.findNumber(bound.get()).isEmpty()) {
            return refused("for " + field + " the " + name + " '" + bound.get() + "', which is not a number", "write a number");
        }
        if (bound.isPresent() && !numeric && !CellShape.isOf(kind, bound.get())) {
            return refused("for " + field + " the " + name + " '" + bound.get() + "', which is not a " + wordOf(kind),
                    "write one, such as "
                            + (kind == Kind.YEARMONTH ? "2025-03" : "2025-03-04"));
        }
        return bound;
    }

    private List<ForeignKey> foreignKeys(String resource, JsonNode nodes) {
        List<ForeignKey> keys = new ArrayList<>();
        for (JsonNode node : nodes) {
            // Frictionless writes an empty name for the resource itself
            String referred = node.path("reference").path("resource").asText("");
            keys.add(new ForeignKey(words("a foreign key of " + resource, node.path("fields")),
                    referred.isEmpty() ? resource : referred,
                    words("a foreign key of " + resource, node.path("reference").path("fields"))));
        }
        return keys;
    }

    private List<Control> controls(String resource, JsonNode nodes) {
        List<Control> controls = new ArrayList<>();
        for (JsonNode node : nodes) {
            Map<String, String> where = new TreeMap<>();
            node.path("where").properties().forEach(entry -> where.put(entry.getKey(), entry.getValue().asText()));
            Optional<BigDecimal> sum = findWord(node.path("sum")).flatMap(Written::findNumber);
            if (sum.isEmpty()) {
                refused("a control of " + resource + " without a sum", "give it a number as its sum");
            } else {
                controls.add(new Control(node.path("column").asText(""), where, sum.get(), node.path("because").asText("")));
            }
        }
        return controls;
    }

    private <T> Optional<T> refused(String what, String wayOut) {
        faults++;
        if (told.add(what)) {
            refusals.add(new Problem(Code.P011, where, "declares " + what, wayOut));
        }
        return Optional.empty();
    }

    private static Optional<String> findWord(JsonNode node) {
        if (node.isNumber()) {
            return Optional.of(node.decimalValue().toPlainString());
        }
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }

    /** A list of words, or one word alone: Frictionless allows both for keys. */
    private List<String> words(String noun, JsonNode node) {
        List<String> words = new ArrayList<>();
        boolean listed = node.isArray() && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isValueNode);
        if (node.isTextual()) {
            words.add(node.asText());
        } else if (listed) {
            node.forEach(item -> words.add(item.asText()));
        } else if (!node.isMissingNode() && !node.isNull()) {
            refused("as " + noun + " what is no list of words", "write it as [\"one\", \"two\"]");
        }
        return words;
    }
}
