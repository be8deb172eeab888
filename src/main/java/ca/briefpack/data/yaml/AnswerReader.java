package ca.briefpack.data.yaml;

import ca.briefpack.model.Country;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Answer;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the answers to a scenario: what others would do, with edits of their own or those of another scenario. */
final class AnswerReader {
    private static final List<String> PARTIES = List.of("US", "CN", "CA");
    private final String file;
    private final YamlMap scenario;
    private final Known files;

    /** What an answer may name. */
    interface Known {
        /** A scenario that a key names. */
        Optional<Scenario> findOther(String key, String id, YamlMap keys);

        List<Edit> edits(YamlMap keys, List<Edit> inherited, SourceRow row);

        void checkSource(String source, YamlMap keys);
    }

    AnswerReader(String file, YamlMap scenario, Known files) {
        this.file = file;
        this.scenario = scenario;
        this.files = files;
    }

    List<Answer> list() {
        List<Answer> answers = scenario.listMaps("answers").stream().flatMap(answer -> find(answer).stream()).toList();
        Set<String> ids = new TreeSet<>();
        answers.stream().map(Answer::id).filter(id -> !ids.add(id)).forEach(
                id -> scenario.refuse("answers", "two answers have the id '" + id + "'", "give each an id of its own"));
        return answers;
    }

    private Optional<Answer> find(YamlMap keys) {
        keys.allow("id", "by", "name", "why", "on-record", "sources", "scenario", "edits");
        Optional<String> id = keys.findText("id");
        Optional<Country> by = keys.findOneOf("by", PARTIES).map(Country::valueOf);
        Optional<Text> name = keys.findWords("name");
        Optional<Text> why = keys.findWords("why");
        Optional<LocalDate> day = keys.findDay("on-record");
        List<String> cited = keys.listTexts("sources");
        cited.forEach(source -> files.checkSource(source, keys));
        SourceRow row = new SourceRow(file, 1, cited);
        Optional<List<Edit>> edits = findEdits(keys, row);
        return id.isPresent() && by.isPresent() && name.isPresent() && why.isPresent() && day.isPresent() && edits.isPresent()
                ? Optional.of(new Answer(id.get(), by.get(), name.get(), why.get(), day.get(), edits.get(), cited, row))
                : Optional.empty();
    }

    private Optional<List<Edit>> findEdits(YamlMap keys, SourceRow row) {
        boolean both = keys.has("scenario") && keys.has("edits");
        if (both || !keys.has("scenario") && !keys.has("edits")) {
            keys.refuse("scenario", both ? "an answer has both the edits of a scenario and its own"
                    : "an answer says nothing of what it would change",
                    both ? "leave out scenario or edits"
                            : "add scenario: with the id of one whose edits it is, or edits: of its own");
            return Optional.empty();
        }
        return keys.has("edits") ? Optional.of(files.edits(keys, List.of(), row))
                : keys.findText("scenario").flatMap(other -> files.findOther("scenario", other, keys)).map(Scenario::edits);
    }
}
