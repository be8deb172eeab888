package ca.briefpack.data.check;

import ca.briefpack.data.check.References.Unknown;
import ca.briefpack.data.shape.Refusals;
import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.data.source.CsvTable;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.words.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The rule that every source a row cites is in the table of sources; a cell may cite several, joined by semicolons. */
final class SourceRules {
    private static final String CITING = "source";
    private static final List<String> KEY = List.of("source_id");
    private final CsvTable sources;
    private final References references;

    /** @param sources checked before */
    SourceRules(CsvTable sources, Refusals refusals) {
        this.sources = sources;
        this.references = new References(refusals);
    }

    /** Refuses every row of the tables that cites an unknown source. */
    void check(Collection<CsvTable> tables) {
        Set<String> known = sources.keys(KEY);
        for (CsvTable table : tables) {
            if (table.resource().findField(CITING).isPresent()) {
                List<Unknown> unknown = new Referring(table, known).listUnknownItems(CITING);
                references.refuse(table, sources, unknown, KEY, value -> new RefusedValue(Code.P017,
                        "source '" + value + "' is not in " + sources.resource().path(),
                        "add it there, or " + Nearest.useOneOf(value, known)));
            }
        }
    }
}
