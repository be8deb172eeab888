package ca.briefpack.cli.page;

import ca.briefpack.desk.figure.Explanation;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Source;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.RowSpans;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An explanation in words and as values: what the figure is, how it was made, which lines of data and whose publications it rests
 * on.
 */
public final class ExplanationPage {
    private static final int SPANS = 12;
    private static final int PACKS = 6;
    private final Explanation explanation;

    public ExplanationPage(Explanation explanation) {
        this.explanation = explanation;
    }

    /** The keys of the JSON form, in order; {@code low}, {@code central} and {@code high} are in base units, unrounded. */
    public Map<String, Object> values() {
        Figure figure = explanation.figure();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", figure.id());
        values.put("asOf", explanation.asOf().toString());
        values.put("choices", explanation.choices());
        values.put("unit", figure.unit().name().toLowerCase(Locale.ROOT));
        figure.estimate().ifPresentOrElse(e -> {
            values.put("low", e.low());
            values.put("central", e.central());
            values.put("high", e.high());
        }, () -> values.put("missing", figure.missing().mark()));
        values.put("method", figure.lineage().method());
        values.put("formula", explanation.formula());
        values.put("assumptions", figure.lineage().assumptions());
        values.put("parameters", explanation.parameters().stream().map(p -> Map.of("id", p.id(), "low", p.low(),
                "central", p.central(), "high", p.high(), "citation", p.citation().en())).map(ExplanationPage::sorted).toList());
        values.put("measures",
                explanation.measures().stream().map(m -> Map.of("id", m.id(), "instrument", m.legal().instrument().en(),
                        "row", m.row().where())).map(ExplanationPage::sorted).toList());
        values.put("rows", rows());
        values.put("sources", explanation.sources().stream().map(ExplanationPage::source).toList());
        values.put("packs", explanation.packs());
        return values;
    }

    public String text() {
        StringJoiner lines = new StringJoiner("\n");
        addHead(lines);
        addParameters(lines);
        addMeasures(lines);
        addRows(lines);
        lines.add("").add("Sources");
        explanation.sources().forEach(source -> addSource(source, lines));
        return lines.toString();
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> values = sorted(Map.of("id", source.id(), "title", source.title(), "publisher", source.publisher(),
                "vintage", source.vintage(), "licence", source.licence(), "standing",
                source.standing().name().toLowerCase(Locale.ROOT)));
        source.address().ifPresent(address -> values.put("address", address));
        return values;
    }

    /** With its address in a line of its own, so that a terminal can follow it. */
    private static void addSource(Source source, StringJoiner lines) {
        String by = source.isReported()
                ? source.maker().map(maker -> maker + ", as reported by ").orElse("As reported by ") + source.reporter()
                : source.publisher();
        lines.add("  " + source.id() + " " + source.title() + ". " + by + ", " + source.vintage() + ". " + source.licence());
        source.address().ifPresent(address -> lines.add("    " + address));
    }

    private void addHead(StringJoiner lines) {
        lines.add(explanation.figure().id());
        lines.add("").add("Value       " + explanation.value());
        if (!explanation.range().isEmpty()) {
            lines.add("Range       " + explanation.range());
        }
        lines.add("As of       " + explanation.asOf());
        Optional.ofNullable(explanation.choices().get("draws")).ifPresent(draws -> lines.add("Draws       " + draws));
        Optional.ofNullable(explanation.choices().get("set")).ifPresent(set -> lines.add("Supposing   " + set));
        lines.add("Method      " + explanation.figure().lineage().method() + " (in full: briefpack docs methods)");
        lines.add("Formula     " + explanation.formula());
        List<String> packs = explanation.packs();
        lines.add("Printed in  " + String.join(", ", packs.subList(0, Math.min(PACKS, packs.size())))
                + (packs.size() > PACKS ? " and " + (packs.size() - PACKS) + " more" : ""));
    }

    private void addParameters(StringJoiner lines) {
        lines.add("").add("Parameters  " + (explanation.parameters().isEmpty() ? "none" : ""));
        explanation.parameters()
                .forEach(p -> lines.add("  " + p.id() + " " + number(p.central()) + " (" + number(p.low()) + " to "
                        + number(p.high()) + "): " + p.citation().en()));
        Set<String> parameters = explanation.parameters().stream().map(Parameter::id).collect(Collectors.toSet());
        List<String> assumed =
                explanation.figure().lineage().assumptions().stream().filter(id -> !parameters.contains(id)).toList();
        if (!assumed.isEmpty()) {
            lines.add("").add("Assumptions " + String.join(", ", assumed));
        }
    }

    private void addMeasures(StringJoiner lines) {
        if (!explanation.measures().isEmpty()) {
            lines.add("").add("Measures");
            explanation.measures()
                    .forEach(m -> lines.add("  " + m.id() + " " + m.row().where() + ": " + m.legal().instrument().en()));
        }
    }

    /** File by file; of a file with many, the first ones, for the JSON has them all. */
    private void addRows(StringJoiner lines) {
        List<SourceRow> all = explanation.figure().lineage().rows();
        lines.add("").add("Rows        " + all.size());
        RowSpans.of(all).forEach((file, spans) -> {
            String first = "  " + file + ":" + String.join(", ", spans.subList(0, Math.min(SPANS, spans.size())));
            long count = all.stream().filter(row -> row.file().equals(file)).count();
            lines.add(spans.size() <= SPANS ? first : first + ", ... (" + count + " rows; --json lists them all)");
        });
    }

    private List<String> rows() {
        return explanation.figure().lineage().rows().stream().map(SourceRow::where).toList();
    }

    /** A parameter with the digits that its table gives it: {@code 4}, {@code 0.35}, {@code 1500000}. */
    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static Map<String, Object> sorted(Map<String, ?> values) {
        return new TreeMap<>(values);
    }
}
