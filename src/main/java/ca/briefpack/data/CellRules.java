package ca.briefpack.data;

import static ca.briefpack.data.Database.name;
import static ca.briefpack.data.Database.text;

import ca.briefpack.data.Descriptor.Constraints;
import ca.briefpack.data.Descriptor.Field;
import ca.briefpack.data.Descriptor.Kind;
import ca.briefpack.data.Descriptor.Resource;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules that each cell keeps by itself: filled in, of its type, within its bounds, of its pattern, among its allowed values.
 * The database finds the cells that break one; the words are made here.
 */
final class CellRules {
    private final Database database;
    private final Refusals refusals;
    private final String descriptorWhere;
    private final Map<String, Boolean> patterns = new HashMap<>();

    /** @param descriptorWhere the descriptor as a user would type it */
    CellRules(Database database, Refusals refusals, String descriptorWhere) {
        this.database = database;
        this.refusals = refusals;
        this.descriptorWhere = descriptorWhere;
    }

    /** When a cell breaks the rule, in SQL, and what to say then. */
    private record Rule(String brokenWhen, Function<String, RefusedValue> words) {
    }

    /** Refuses every row of the resource that holds a bad cell; a row with two bad cells gets two problems. */
    void check(Resource resource, String where) {
        List<Ruled> ruled = resource.fields().stream()
                .map(field -> new Ruled(name(field.name()), rulesOf(field, resource.primaryKey().contains(field.name()))))
                .filter(field -> !field.rules().isEmpty()).toList();
        if (!ruled.isEmpty()) {
            database.list(search(resource, ruled), row -> {
                for (int i = 0; i < ruled.size(); i++) {
                    int broken = row.getInt(2 * i + 2);
                    if (broken > 0) {
                        RefusedValue words = ruled.get(i).rules().get(broken - 1).words().apply(row.getString(2 * i + 3));
                        refusals.refuse(where, row.getInt(1), words.code(), words.getMessage(), words.wayOut());
                    }
                }
                return row.getInt(1);
            });
        }
    }

    /** A column and its rules; the first one that is broken is told. */
    private record Ruled(String column, List<Rule> rules) {
        /** The number of the first broken rule from 1, or null. */
        String firstBroken() {
            StringBuilder first = new StringBuilder("CASE");
            for (int i = 0; i < rules.size(); i++) {
                first.append(" WHEN ").append(rules.get(i).brokenWhen()).append(" THEN ").append(i + 1);
            }
            return first.append(" END").toString();
        }
    }

    private static String search(Resource resource, List<Ruled> ruled) {
        List<String> columns = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < ruled.size(); i++) {
            columns.add(ruled.get(i).firstBroken() + " AS broken" + i + ", " + ruled.get(i).column() + " AS value" + i);
            broken.add("broken" + i);
        }
        return "WITH judged AS (SELECT line, " + String.join(", ", columns) + " FROM " + name(resource.name())
                + ") SELECT * FROM judged WHERE coalesce(" + String.join(", ", broken) + ") IS NOT NULL ORDER BY line";
    }

    private List<Rule> rulesOf(Field field, boolean inKey) {
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
            rules.add(new Rule(column + " IS NOT NULL AND NOT (" + written(field.kind(), column) + ")",
                    value -> RefusedValue.notA(field.kind(), field.name(), value)));
        }
        constraints.minimum().ifPresent(least -> rules.add(new Rule(compared(field.kind(), column, "<", least),
                value -> RefusedValue.below(field.name(), value, least))));
        constraints.maximum().ifPresent(most -> rules.add(new Rule(compared(field.kind(), column, ">", most),
                value -> RefusedValue.above(field.name(), value, most))));
        constraints.pattern().filter(this::isUsable).ifPresent(pattern -> rules.add(new Rule("NOT " + matches(column, pattern),
                value -> RefusedValue.unlike(field.name(), value, pattern))));
        if (!constraints.allowed().isEmpty()) {
            String allowed = constraints.allowed().stream().map(Database::text).collect(Collectors.joining(", "));
            rules.add(new Rule(column + " NOT IN (" + allowed + ")",
                    value -> RefusedValue.notACode(field.name(), field.name(), value, constraints.allowed())));
        }
        return rules;
    }

    private boolean isUsable(String pattern) {
        return patterns.computeIfAbsent(pattern, text -> {
            boolean usable = database.isPattern(text);
            if (!usable) {
                refusals.add(new Problem(Code.P011, descriptorWhere, "declares the pattern '" + text + "', which cannot be read",
                        "write a regular expression without look-around or back-references"));
            }
            return usable;
        });
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
