package ca.briefpack.data.rows;

import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.data.source.Row;
import ca.briefpack.model.Actors.Benchmark;
import ca.briefpack.model.Actors.Event;
import ca.briefpack.model.Actors.EventFigure;
import ca.briefpack.model.Actors.Office;
import ca.briefpack.model.Actors.Option;
import ca.briefpack.model.Actors.Ours;
import ca.briefpack.model.Actors.Position;
import ca.briefpack.model.Actors.Publication;
import ca.briefpack.model.Actors.PublishedRate;
import ca.briefpack.model.Actors.Stakeholder;
import ca.briefpack.model.Actors.Stance;
import ca.briefpack.model.Actors.Support;
import ca.briefpack.model.Actors.SupportAmount;
import ca.briefpack.model.Actors.Timing;
import ca.briefpack.model.Province;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Stream;

/** How rows about actors, positions and events become records. */
final class ActorRows {
    private static final List<String> PLACES = Stream
            .concat(Stream.of("CA", "US"), Arrays.stream(Province.values()).map(Province::name)).toList();

    private static final int HIGHEST_RATE = 5;

    private ActorRows() {
    }

    static Stakeholder stakeholder(Row row) {
        return new Stakeholder(row.text("stakeholder"), row.text("name"), row.words("role"), place(row, "jurisdiction"),
                office(row), row.list("sectors"), row.lineage());
    }

    /** The word as the descriptor writes it: {@code head-of-government}. */
    private static Office office(Row row) {
        List<String> words =
                Arrays.stream(Office.values()).map(o -> o.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
        String word = row.text("office");
        if (!words.contains(word)) {
            throw RefusedValue.notACode("office", "office", word, words);
        }
        return Office.values()[words.indexOf(word)];
    }

    static Option option(Row row) {
        return new Option(row.text("option"), row.words("label"), row.findText("scenario"), row.lineage());
    }

    static Position position(Row row) {
        return new Position(row.text("stakeholder"), row.point("date"), row.text("option"), row.code(Stance.class, "stance"),
                row.words("summary"), row.list("sectors"), row.lineage());
    }

    static Event event(Row row) {
        return new Event(row.text("event"), new Timing(row.point("date"), row.date("known_from"), row.list("follows")),
                row.code(Event.Kind.class, "kind"), row.words("title"), place(row, "place"), row.list("sectors"), figure(row),
                new LinkedHashSet<>(row.list("decided_by")), row.lineage());
    }

    private static Optional<EventFigure> figure(Row row) {
        if (row.findNumber("figure").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EventFigure(row.number("figure"), row.words("unit")));
    }

    static Support support(Row row) {
        return new Support(row.point("announced"), row.words("government"), place(row, "place"), row.words("title"),
                new SupportAmount(row.findNumber("amount_million_cad"), row.code(SupportAmount.Form.class, "form"),
                        row.findCode(SupportAmount.Overlap.class, "overlap")),
                row.words("terms"), row.list("sectors"), row.lineage());
    }

    static Benchmark benchmark(Row row) {
        return new Benchmark(place(row, "place"), row.words("fact"), row.text("period"), row.number("value"), row.words("unit"),
                new Publication(row.words("publisher"), row.code(Publication.Kind.class, "publisher_kind"),
                        row.date("known_from")),
                row.findCode(Ours.class, "ours"), row.findWords("reason"), row.lineage());
    }

    static PublishedRate publishedRate(Row row) {
        return new PublishedRate(row.point("date"), row.date("known_from"), row.code(PublishedRate.Series.class, "series"),
                row.fraction("value",
                        HIGHEST_RATE),
                row.lineage());
    }

    private static String place(Row row, String column) {
        String place = row.text(column);
        if (!PLACES.contains(place)) {
            throw RefusedValue.notACode("place", column, place, PLACES);
        }
        return place;
    }
}
