package ca.briefpack.data;

import static ca.briefpack.data.Database.name;
import static ca.briefpack.data.Database.text;

import ca.briefpack.data.Descriptor.Resource;
import ca.briefpack.data.References.Unknown;
import ca.briefpack.model.Problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rule that every source a row cites is in the table of sources; a cell may cite several, joined by semicolons. */
final class SourceRules {
    private static final List<String> KEY = List.of("source_id");
    private final Database database;
    private final References references;

    SourceRules(Database database, References references) {
        this.database = database;
        this.references = references;
    }

    /** Refuses every row of the resources that cites an unknown source. The sources must have been checked before. */
    void check(List<Resource> resources, Resource sources) {
        List<Resource> citing = resources.stream().filter(resource -> resource.findField("source").isPresent()).toList();
        if (citing.isEmpty()) {
            return;
        }
        String selects = citing.stream().map(resource -> "SELECT " + text(resource.name()) + " AS resource, line, source FROM "
                + name(resource.name())).collect(Collectors.joining(" UNION ALL "));
        String sql = """
                WITH citing AS (%s),
                cited AS (SELECT resource, line, trim(unnest(string_split(source, ';'))) AS source_id FROM citing),
                unknown AS (SELECT DISTINCT resource, line, source_id FROM cited ANTI JOIN %s USING (source_id))
                SELECT resource, line, source_id FROM unknown ORDER BY resource, line, source_id
                """.formatted(selects, name(sources.name()));
        Map<String, List<Unknown>> unknown = new LinkedHashMap<>();
        database.list(sql, row -> unknown.computeIfAbsent(row.getString(1), resource -> new ArrayList<>())
                .add(new Unknown(row.getInt(2), row.getString(3))));
        List<String> known = unknown.isEmpty() ? List.of() : references.listKeys(sources, KEY);
        citing.stream().filter(resource -> unknown.containsKey(resource.name())).forEach(resource ->
                references.refuse(resource, sources, unknown.get(resource.name()), KEY, value -> new RefusedValue(Code.P017,
                        "source '" + value + "' is not in " + sources.path(), "add it there, or "
                        + Nearest.useOneOf(value, known))));
    }
}
