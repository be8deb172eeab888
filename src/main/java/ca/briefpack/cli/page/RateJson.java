package ca.briefpack.cli.page;

import ca.briefpack.desk.rate.RateAnswer;
import ca.briefpack.desk.rate.RateChanges;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Answers about rates for machines: one JSON object each. Rates are fractions, written in full: the contributions add up to the
 * total to the last digit. A field that does not apply is null, never left out.
 */
public final class RateJson {
    private static final ObjectWriter WRITER = new ObjectMapper().writer(JsonReport.printer())
            .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private RateJson() {
    }

    public static String of(RateAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hs", answer.query().hs().digits());
        json.put("from", answer.query().from().name());
        json.put("into", answer.query().into().name());
        json.put("asOf", answer.query().asOf().toString());
        json.put("cusmaShare", answer.preference().share());
        json.put("totalFraction", answer.totalFraction());
        json.put("contributions", answer.levies().stream().map(RateJson::levy).toList());
        json.put("displaced", answer.displaced().stream().map(RateJson::displaced).toList());
        json.put("prohibited", answer.prohibited());
        json.put("column1Fraction", answer.notes().columnOne().fraction().orElse(null));
        json.put("column1ComputedShare", answer.notes().columnOne().computedShare());
        json.put("withColumn1Fraction", answer.withColumnOne().orElse(null));
        json.put("lowFraction", answer.reach().low());
        json.put("highFraction", answer.reach().high());
        json.put("conditions", answer.notes().conditions().stream().map(RateJson::condition).toList());
        json.put("lawSeenTo", answer.notes().knownTo().map(LocalDate::toString).orElse(null));
        return written(json);
    }

    private static Map<String, Object> levy(RateAnswer.Levy levy) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", levy.measure().id());
        json.put("authority", lower(levy.authority()));
        json.put("statutoryRate", levy.statutoryRate());
        json.put("appliedToShare", levy.appliedToShare());
        json.put("rateFraction", levy.rateFraction());
        json.put("citation", levy.citation());
        return json;
    }

    private static Map<String, Object> condition(RateAnswer.OnCondition on) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", on.measure());
        json.put("condition", on.condition());
        json.put("included", on.included());
        json.put("countedShare", on.counted());
        json.put("lowShare", on.low());
        json.put("highShare", on.high());
        return json;
    }

    private static Map<String, Object> displaced(RateAnswer.GivenWay displaced) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", displaced.measure());
        json.put("by", displaced.by());
        json.put("why", displaced.why());
        return json;
    }

    public static String of(RateChanges changes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", changes.query().from().name());
        json.put("into", changes.query().into().name());
        json.put("fromDate", changes.query().fromDate().toString());
        json.put("toDate", changes.query().toDate().toString());
        json.put("measures", changes.measures().stream().map(RateJson::lawChange).toList());
        json.put("headings", changes.headings());
        json.put("currency", changes.currency());
        json.put("products", changes.products().stream().map(RateJson::product).toList());
        return written(json);
    }

    private static Map<String, Object> lawChange(RateChanges.LawChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measure", change.measure().id());
        json.put("authority", lower(change.authority()));
        json.put("change", lower(change.kind()));
        json.put("date", change.day().toString());
        json.put("detail", change.detail().isEmpty() ? null : change.detail());
        json.put("citation", change.citation());
        return json;
    }

    private static Map<String, Object> product(RateChanges.ProductChange product) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hs4", product.hs4().digits());
        json.put("tradeValue", product.tradeValue().orElse(null));
        json.put("rateBefore", product.before().rate());
        json.put("rateAfter", product.after().rate());
        json.put("cusmaShareBefore", product.before().cusmaShare());
        json.put("cusmaShareAfter", product.after().cusmaShare());
        json.put("prohibitedBefore", product.before().prohibitedFraction());
        json.put("prohibitedAfter", product.after().prohibitedFraction());
        return json;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String written(Map<String, Object> json) {
        try {
            return WRITER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written as JSON", e);
        }
    }
}
