package ca.briefpack.cli.page;

import ca.briefpack.model.Problem;
import ca.briefpack.order.StepTime;
import ca.briefpack.order.Version;
import ca.briefpack.pack.Counts;
import ca.briefpack.pack.Outcome;
import ca.briefpack.pack.PackResult;
import ca.briefpack.run.RunReport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The report of a run for machines: one JSON object. A field that does not apply is null, never left out. */
public final class JsonReport {
    private static final ObjectWriter WRITER = new ObjectMapper().writer(printer());

    private JsonReport() {
    }

    /** Of words or data that could not be used. */
    public static String of(RunReport report) {
        return of(report, List.of());
    }

    public static String of(RunReport report, List<String> remarks) {
        return of(report, report.outcome().name().toLowerCase(Locale.ROOT), remarks);
    }

    /** Of a check, which publishes nothing where all is well. */
    public static String ofCheck(RunReport report, List<String> remarks) {
        return report.outcome() == Outcome.PUBLISHED ? of(report, "well", remarks) : of(report, remarks);
    }

    private static String of(RunReport report, String outcome, List<String> remarks) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", Version.CURRENT);
        json.put("outcome", outcome);
        json.put("exitCode", report.outcome().exitCode());
        json.put("releaseId", report.releaseId());
        json.put("standing", report.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("folder", report.folder().map(Object::toString));
        json.put("counts", counts(report.counts()));
        json.put("packs", report.packs().stream().map(JsonReport::pack).toList());
        json.put("problems", report.problems().stream().map(JsonReport::problem).toList());
        json.put("remarks", remarks);
        json.put("steps", report.steps().stream().map(JsonReport::step).toList());
        json.put("peakHeapBytes", report.peakHeapBytes());
        json.replaceAll((name, value) -> value instanceof Optional<?> optional ? optional.orElse(null) : value);
        try {
            return WRITER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written as JSON", e);
        }
    }

    private static Map<String, Object> counts(Counts counts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("planned", counts.planned());
        json.put("published", counts.published());
        json.put("unchanged", counts.unchanged());
        json.put("refused", counts.refused());
        json.put("failed", counts.failed());
        return json;
    }

    private static Map<String, Object> pack(PackResult pack) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pack", pack.pack());
        json.put("state", pack.state().name().toLowerCase(Locale.ROOT));
        json.put("why", pack.why());
        return json;
    }

    /** One problem, as every JSON of ours has it. */
    static Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", problem.code().name());
        json.put("where", problem.where());
        json.put("what", problem.what());
        json.put("wayOut", problem.wayOut());
        return json;
    }

    private static Map<String, Object> step(StepTime step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", step.number());
        json.put("title", step.title());
        json.put("milliseconds", step.took().toMillis());
        json.put("summary", step.summary());
        return json;
    }

    /** One field a line, so that a person can read it too. */
    static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
