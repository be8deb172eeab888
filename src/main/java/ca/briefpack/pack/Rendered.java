package ca.briefpack.pack;

import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.option.OptionFigures;
import ca.briefpack.content.ConflictIndex;
import ca.briefpack.content.PackSpec;
import ca.briefpack.model.Problem;
import ca.briefpack.pack.PackResult.State;
import ca.briefpack.publish.Manifest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the pack step made: every file staged, the key of each pack that is in, and what became of all. */
public record Rendered(List<PackResult> results, List<Manifest.Entry> files, Map<String, String> keys, List<Problem> problems) {
    public Rendered {
        results = List.copyOf(results);
        files = List.copyOf(files);
        keys = Map.copyOf(keys);
        problems = List.copyOf(problems);
    }

    /** The indices of conflict that the release is to keep: those that its trade-off brief prints, none if that is not in. */
    public List<ConflictIndex> conflicts(Study study) {
        return keys.containsKey(PackSpec.tradeOffs().slug()) ? OptionFigures.conflicts(study) : List.of();
    }

    /** The same with more files. */
    Rendered with(List<Manifest.Entry> more) {
        return new Rendered(results, Stream.concat(files.stream(), more.stream()).toList(), keys, problems);
    }

    /** The same where something that was to be made of all packs could not be. */
    Rendered without(String what, List<Problem> why) {
        return new Rendered(
                Stream.concat(results.stream(), Stream.of(new PackResult(what, State.FAILED, why.get(0).toString()))).toList(),
                files,
                keys, Stream.concat(problems.stream(), why.stream()).toList());
    }

    public Outcome outcome() {
        return Outcome.of(Counts.of(results));
    }
}
