package ca.briefpack.data;

import static ca.briefpack.data.Database.name;
import static ca.briefpack.data.Database.text;

import ca.briefpack.data.Descriptor.Constraints;
import ca.briefpack.data.Descriptor.Field;
import ca.briefpack.data.Descriptor.Kind;
import ca.briefpack.data.Descriptor.Resource;
import ca.briefpack.model.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules that each cell keeps by itself: filled in, of its type, within its bounds, of its pattern, among its allowed values.
 * The database finds the cells that break one; the words are made here.
 */
final class CellRules {
    private final Database database;
    private final Refusals refusals;

    CellRules(Database database, Refusals refusals) {
        this.database = database;
        this.refusals = refusals;
    }

    /** When a cell breaks the rule, in SQL, and what to say then. */
    private record Rule(String brokenWhen, Function<String, RefusedValue> words) {
    }

    /** Refuses every row of the resource that holds a bad cell; a row with two bad cells gets two problems. */
    void check(Resource resource, String where) {
        List<List<Rule>> rules = resource.fields().stream()
                .map(field -> rulesOf(field, resource.primaryKey().contains(field.name()))).toList();
        List<String> searches = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (!rules.get(i).isEmpty()) {
                searches.add(search(resource, i, rules.get(i)));
            }
        }
        if (!searches.isEmpty()) {
            String sql = "WITH broken AS (" + String.join(" UNION ALL ", searches) + ") SELECT * FROM broken ORDER BY line, field";
            database.list(sql, row -> new Broken(row.getInt(1), row.getInt(2), row.getInt(3), row.getString(4)))
                    .forEach(cell -> {
                        RefusedValue words = rules.get(cell.field()).get(cell.rule()).words().apply(cell.value());
                        refusals.refuse(where, cell.line(), words.code(), words.getMessage(), words.wayOut());
                    });
        }
    }

    private record Broken(int line, int field, int rule, String value) {
    }

    private static String search(Resource resource, int field, List<Rule> rules) {
        String column = name(resource.fields().get(field).name());
        StringBuilder first = new StringBuilder("CASE");
        for (int i = 0; i < rules.size(); i++) {
            first.append(" WHEN ").append(rules.get(i).brokenWhen()).append(" THEN ").append(i);
        }
        String anyRule = rules.stream().map(Rule::brokenWhen).collect(Collectors.joining(" OR "));
        return "SELECT line, " + field + " AS field, " + first + " END AS rule, " + column + " AS value FROM " + name(resource.name())
                + " WHERE " + anyRule;
    }

    private static List<Rule> rulesOf(Field field, boolean inKey) {
        List<Rule> rules = new ArrayList<>();
        String column = name(field.name());
        Constraints constraints = field.constraints();
        if (field.name().equals("source")) {
            rules.add(new Rule(column + " IS NULL", value -> new RefusedValue(Code.P017, "cites no source",
                    "name one of sources.csv in column source")));
        } else if (constraints.required() || inKey) {
            rules.add(new Rule(column + " IS NULL", value -> RefusedValue.empty(field.name())));
        }
        if (field.kind() != Kind.STRING) {
            rules.add(new Rule(column + " IS NOT NULL AND NOT (" + written(field.kind(), column) + ")", value -> RefusedValue.notA(field.kind(), field.name(), value)));
        }
        constraints.minimum().ifPresent(least -> rules.add(new Rule(compared(field.kind(), column, "<", least),
                value -> RefusedValue.below(field.name(), value, least))));
        constraints.maximum().ifPresent(most -> rules.add(new Rule(compared(field.kind(), column, ">", most),
                value -> RefusedValue.above(field.name(), value, most))));
        constraints.pattern().ifPresent(pattern -> rules.add(new Rule("NOT " + matches(column, pattern),
                value -> RefusedValue.unlike(field.name(), value, pattern))));
        if (!constraints.allowed().isEmpty()) {
            String allowed = constraints.allowed().stream().map(Database::text).collect(Collectors.joining(", "));
            rules.add(new Rule(column + " NOT IN (" + allowed + ")",
                    value -> RefusedValue.notACode(field.name(), field.name(), value, constraints.allowed())));
        }
        return rules;
    }

    private static String written(Kind kind, String column) {
        return switch (kind) {
            case INTEGER -> matches(column, "-?\\d{1,18}");
            case NUMBER -> matches(column, "-?\\d{1,18}(\\.\\d+)?([eE][-+]?\\d{1,2})?");
            case BOOLEAN -> column + " IN ('true', 'false')";
            case DATE -> matches(column, "\\d{4}-\\d{2}-\\d{2}") + " AND TRY_CAST(" + column + " AS DATE) IS NOT NULL";
            case YEARMONTH -> matches(column, "\\d{4}-(0[1-9]|1[0-2])");
            case YEAR -> matches(column, "\\d{4}");
            case OBSERVED -> matches(column, ObservedCell.PATTERN);
            case STRING -> "true";
        };
    }

    private static String compared(Kind kind, String column, String sign, String bound) {
        return switch (kind) {
            case INTEGER, NUMBER, OBSERVED, YEAR -> "TRY_CAST(" + column + " AS DECIMAL(38, 12)) " + sign + " CAST(" + text(bound)
                    + " AS DECIMAL(38, 12))";
            // dates and months in ISO order are in order of time
            case BOOLEAN, DATE, YEARMONTH, STRING -> column + " " + sign + " " + text(bound);
        };
    }

    private static String matches(String column, String pattern) {
        return "regexp_full_match(" + column + ", " + text(pattern) + ")";
    }
}
