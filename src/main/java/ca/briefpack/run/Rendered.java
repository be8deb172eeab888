package ca.briefpack.run;

import ca.briefpack.brief.ConflictIndex;
import ca.briefpack.brief.OptionFigures;
import ca.briefpack.brief.PackSpec;
import ca.briefpack.brief.Study;
import ca.briefpack.model.Problem;
import ca.briefpack.publish.Manifest;
import java.util.List;
import java.util.Map;

/** What the pack step made: every file staged, the key of each pack that is in, and what became of all. */
record Rendered(List<PackResult> results, List<Manifest.Entry> files, Map<String, String> keys, List<Problem> problems) {
    Rendered {
        results = List.copyOf(results);
        files = List.copyOf(files);
        keys = Map.copyOf(keys);
        problems = List.copyOf(problems);
    }

    /** The indices of conflict that the release is to keep: those that its trade-off brief prints, none if that is not in. */
    List<ConflictIndex> conflicts(Study study) {
        return keys.containsKey(PackSpec.tradeOffs().slug()) ? OptionFigures.conflicts(study) : List.of();
    }

    Outcome outcome() {
        return Outcome.of(Counts.of(results));
    }
}
