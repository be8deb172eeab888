package ca.briefpack.data.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@code datapackage.json} declares: the package's name and version, and its resources in order (Frictionless, tabular). */
public record Descriptor(String name, String version, List<Resource> resources) {
    public static final String FILE = "datapackage.json";
    private static final String VERSION = "20\\d\\d\\.\\d{1,2}\\.\\d{1,2}";
    private static final int MOST_PARTS = 100;

    public Descriptor {
        resources = List.copyOf(resources);
    }

    /** True if the package is of an older version, both of the form 2026.10.0; one of another form is taken to be of today. */
    public boolean isBefore(String other) {
        return version.matches(VERSION) && number(version) < number(other);
    }

    private static int number(String version) {
        String[] parts = version.split("\\.");
        return (Integer.parseInt(parts[0]) * MOST_PARTS + Integer.parseInt(parts[1])) * MOST_PARTS + Integer.parseInt(parts[2]);
    }

    public Optional<Resource> findResource(String resource) {
        return resources.stream().filter(r -> r.name().equals(resource)).findFirst();
    }

    /**
     * One CSV file: its columns, its key, what it refers to, and what its columns must add to.
     *
     * @param isSound whether all that is declared of it can be understood; a rule that cannot is left out, and nobody knows if it
     *                is kept
     */
    public record Resource(String name, String path, List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys,
            List<Control> controls, boolean isSound) {
        public Resource {
            fields = List.copyOf(fields);
            primaryKey = List.copyOf(primaryKey);
            foreignKeys = List.copyOf(foreignKeys);
            controls = List.copyOf(controls);
        }

        public List<String> columns() {
            return fields.stream().map(Field::name).toList();
        }

        public Optional<Field> findField(String column) {
            return fields.stream().filter(f -> f.name().equals(column)).findFirst();
        }
    }

    /** A column; {@code kind} is how its cells are written, {@code example} is one of them. */
    public record Field(String name, Kind kind, Constraints constraints, Optional<String> example) {
    }

    /** How the cells of a column are written. OBSERVED is a number or a symbol of Statistics Canada. */
    public enum Kind {
        STRING, INTEGER, NUMBER, BOOLEAN, DATE, YEARMONTH, YEAR, OBSERVED
    }

    /** What a cell must keep; a bound or pattern that is absent holds nothing back. */
    public record Constraints(boolean required, Optional<String> minimum, Optional<String> maximum, Optional<String> pattern,
            List<String> allowed) {
        public Constraints {
            allowed = List.copyOf(allowed);
        }
    }

    /** Columns whose values must stand together in columns of another resource, or of the same. */
    public record ForeignKey(List<String> columns, String resource, List<String> referredColumns) {
        public ForeignKey {
            columns = List.copyOf(columns);
            referredColumns = List.copyOf(referredColumns);
        }
    }

    /** A total that a column must add to, over the rows where other columns have given values, and why. */
    public record Control(String column, Map<String, String> where, BigDecimal sum, String because) {
        public Control {
            where = Map.copyOf(where);
        }

        /** The column, and of which rows: {@code value_cad of year 2025}. */
        public String told() {
            return column + (where.isEmpty() ? "" : new TreeMap<>(where).entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", ", " of ", "")));
        }
    }
}
