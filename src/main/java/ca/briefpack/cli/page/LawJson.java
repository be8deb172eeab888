package ca.briefpack.cli.page;

import ca.briefpack.desk.rate.LawAnswer;
import ca.briefpack.desk.rate.LawAnswer.OfLane;
import ca.briefpack.desk.rate.RateAnswer.Measure;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Answers about the law of a day for machines: one JSON object. Rates are fractions. A field that does not apply is null, never
 * left out.
 */
public final class LawJson {
    private static final ObjectWriter WRITER = new ObjectMapper().writer(JsonReport.printer())
            .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private LawJson() {
    }

    public static String of(LawAnswer answer) {
        LocalDate asOf = answer.query().asOf();
        Map<String, Object> json = object("asOf", asOf.toString(), "days", answer.query().days(),
                "lanes", answer.lanes().stream().map(lane -> lane(lane, asOf)).toList());
        try {
            return WRITER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written as JSON", e);
        }
    }

    private static Map<String, Object> lane(OfLane lane, LocalDate asOf) {
        return object("from", lane.from().name(), "into", lane.into().name(), "seenTo", lane.seenTo().map(LocalDate::toString),
                "laterThanSeen", lane.seenTo().filter(asOf::isAfter).isPresent(),
                "inForce", lane.inForce().stream().map(LawJson::inForce).toList(),
                "changes",
                lane.changes().stream()
                        .map(c -> object("date", c.day().toString(), "change", lower(c.kind()), "measure", c.measure().id(),
                                "authority", lower(c.authority()), "detail", held(c.detail()), "citation", c.citation()))
                        .toList(),
                "ahead",
                lane.ahead().stream()
                        .map(a -> object("date", a.day().toString(), "change", lower(a.kind()), "subject", a.subject(),
                                "detail", held(a.detail()), "enacted", a.enacted().map(LocalDate::toString), "citation",
                                a.citation()))
                        .toList(),
                "openConditions",
                lane.open().conditions().stream()
                        .map(c -> object("condition", c.id(), "title", c.title(), "measures", c.measures(),
                                "countedShare", c.counted(), "note", c.note()))
                        .toList(),
                "cautions",
                lane.open().cautions().stream()
                        .map(c -> object("sector", c.sector(), "measures", c.measures(), "words", c.words())).toList(),
                "goodsNotHeld",
                lane.missing().stream()
                        .map(m -> object("measure", m.measure().id(), "title", m.measure().title(), "note", held(m.note())))
                        .toList());
    }

    private static Map<String, Object> inForce(LawAnswer.InForce measure) {
        Measure named = measure.measure();
        return object("measure", named.id(), "title", named.title(), "authority", lower(measure.authority()), "rateFraction",
                measure.rateFraction(),
                "basis", lower(measure.basis()), "cusma", lower(measure.cusma()), "from", measure.from().toString(),
                "to", measure.to().map(LocalDate::toString), "citation", measure.citation(), "seen",
                measure.seen().map(LocalDate::toString));
    }

    /** @param namesAndValues a name, its value, the next name, and so on; an empty optional is null */
    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> json = new LinkedHashMap<>();
        List<Object> all = List.of(namesAndValues);
        for (int i = 0; i < all.size(); i += 2) {
            json.put((String) all.get(i),
                    all.get(i + 1) instanceof Optional<?> optional ? optional.orElse(null) : all.get(i + 1));
        }
        return json;
    }

    private static Optional<String> held(String words) {
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
