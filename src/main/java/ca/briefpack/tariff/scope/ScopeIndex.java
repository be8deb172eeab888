package ca.briefpack.tariff.scope;

import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.model.TariffLine.Metal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The scopes of all measures in one sorted map of codes, so that a line of goods finds every code at, above or beneath it.
 *
 * <p>A measure without an inclusion covers nothing: its scope is not held. A measure on all goods lists the chapters, so the
 * special transactions of chapters 98 and 99 are covered only by codes that name them. Answers are kept: of lines that stand
 * alike to all codes one is resolved.
 */
public final class ScopeIndex {
    private static final Map<String, Metal> METAL_OF_CHAPTER =
            Map.of("72", Metal.STEEL, "73", Metal.STEEL, "74", Metal.COPPER, "76", Metal.ALUMINUM);
    private static final char AFTER_NINE = ':';
    private static final char AND_BENEATH = '+';
    private static final char IN_ANOTHER = '|';

    private final NavigableMap<String, List<ScopeRow>> rows = new TreeMap<>();
    private final Map<String, NavigableMap<Integer, Set<Metal>>> metalsByCodeLength = new HashMap<>();
    private final Map<String, Map<String, List<ScopeSpan>>> resolved = new ConcurrentHashMap<>();
    private final Map<String, String> likenesses = new ConcurrentHashMap<>();
    /** The scopes of all measures but those that this index holds itself. */
    private final Optional<ScopeIndex> others;
    private final Set<String> own;

    public ScopeIndex(Law law) {
        this.others = Optional.empty();
        this.own = Set.of();
        addRows(law, measure -> true);
    }

    /**
     * The scopes of an edited law. What metal a measure is on stays as it was, on all days, for an edit must not reach back.
     *
     * @param edited measures whose scopes are others than in the original
     */
    public ScopeIndex(Law law, ScopeIndex original, Set<String> edited) {
        this.others = Optional.of(original);
        this.own = Set.copyOf(edited);
        addRows(law, own::contains);
        metalsByCodeLength.putAll(original.metalsByCodeLength);
    }

    private void addRows(Law law, Predicate<String> ofMeasure) {
        List<Law.ScopeLink> links = law.links().stream().filter(link -> ofMeasure.test(link.measure())).toList();
        Set<String> lists = links.stream().map(Law.ScopeLink::list).collect(Collectors.toSet());
        Map<String, List<Law.ScopeCode>> byList =
                law.codes().stream().filter(code -> lists.contains(code.list()))
                        .collect(Collectors.groupingBy(Law.ScopeCode::list));
        for (Law.ScopeLink link : links) {
            byList.getOrDefault(link.list(), List.of()).forEach(code -> add(link, code));
        }
        for (Law.ItemDuty item : law.itemDuties()) {
            if (ofMeasure.test(item.measure())) {
                add(new ScopeRow(item.measure(), item.item().digits(), true, item.inForce(), item.rateFraction(),
                        Optional.empty(), List.of(item.row())));
            }
        }
    }

    private void add(Law.ScopeLink link, Law.ScopeCode code) {
        if (link.inForce().overlaps(code.inForce())) {
            add(new ScopeRow(link.measure(), code.prefix().digits(), link.included(), common(link.inForce(), code.inForce()),
                    Double.NaN, code.condition(), List.of(link.row(), code.row())));
        }
    }

    private void add(ScopeRow row) {
        rows.computeIfAbsent(row.digits(), digits -> new ArrayList<>()).add(row);
        Optional.ofNullable(METAL_OF_CHAPTER.get(row.digits().substring(0, 2))).filter(metal -> row.included())
                .ifPresent(metal -> metalsByCodeLength.computeIfAbsent(row.measure(), id -> new TreeMap<>())
                        .computeIfAbsent(row.digits().length(), length -> new TreeSet<>()).add(metal));
    }

    /** The days in both periods, which must overlap. */
    public static Period common(Period one, Period other) {
        return new Period(one.from().isAfter(other.from()) ? one.from() : other.from(),
                one.to().isBefore(other.to()) ? one.to() : other.to());
    }

    /**
     * True if a chapter holds articles of the measure's own metal: the metal of the broadest codes that it lists in metal
     * chapters. Steel lists headings of 72 and 73, so the one line of 76 among its derivatives does not make aluminum its own.
     */
    public boolean isOwnMetal(String measure, String chapter) {
        Metal metal = METAL_OF_CHAPTER.get(chapter);
        return metal != null && metals(measure).contains(metal);
    }

    /** The metals that a measure is on; none if it lists no article of a metal. */
    public Set<Metal> metals(String measure) {
        NavigableMap<Integer, Set<Metal>> metals = metalsByCodeLength.get(measure);
        return metals == null ? Set.of() : metals.firstEntry().getValue();
    }

    /** Every six-digit line that some code names or lies beneath. */
    public Set<String> sixDigitLines() {
        Set<String> lines = others.map(ScopeIndex::sixDigitLines).orElseGet(TreeSet::new);
        rows.keySet().stream().filter(digits -> digits.length() >= 6).forEach(digits -> lines.add(digits.substring(0, 6)));
        return lines;
    }

    /** The six-digit lines beneath a shorter code that some code names. */
    public Set<String> sixDigitLinesBeneath(String prefix) {
        Set<String> lines = others.map(index -> index.sixDigitLinesBeneath(prefix)).orElseGet(TreeSet::new);
        beneath(prefix).keySet().stream().filter(digits -> digits.length() >= 6)
                .forEach(digits -> lines.add(digits.substring(0, 6)));
        return lines;
    }

    /** Every code that is named beneath a code, and the six-digit lines that they are part of. */
    public Set<String> linesBeneath(String prefix) {
        Set<String> lines = others.map(index -> index.linesBeneath(prefix)).orElseGet(TreeSet::new);
        lines.addAll(sixDigitLinesBeneath(prefix));
        lines.addAll(beneath(prefix).keySet());
        return lines;
    }

    private NavigableMap<String, List<ScopeRow>> beneath(String line) {
        return rows.subMap(line, false, line + AFTER_NINE, false);
    }

    /** The spans of every measure whose scope touches the line, by measure. */
    public Map<String, List<ScopeSpan>> spans(String line) {
        return resolved.computeIfAbsent(likeness(line), like -> resolve(line));
    }

    /** The same for lines that the same codes touch: most lines of a heading that is listed whole. */
    public String likeness(String line) {
        return likenesses.computeIfAbsent(line,
                of -> others.map(index -> index.likeness(of) + IN_ANOTHER).orElse("") + ownLikeness(of));
    }

    /** False if no code at, above or beneath one is listed by any of some measures: then they touch no line beneath it. */
    public boolean mayList(String code, Set<String> measures) {
        for (int length = 2; length <= code.length(); length += 2) {
            if (isOf(measures, rows.getOrDefault(code.substring(0, length), List.of()))) {
                return true;
            }
        }
        for (List<ScopeRow> found : beneath(code).values()) {
            if (isOf(measures, found)) {
                return true;
            }
        }
        return others.isPresent() && others.get().mayList(code, measures);
    }

    private static boolean isOf(Set<String> measures, List<ScopeRow> rows) {
        for (ScopeRow row : rows) {
            if (measures.contains(row.measure())) {
                return true;
            }
        }
        return false;
    }

    private String ownLikeness(String line) {
        if (!beneath(line).isEmpty()) {
            return line + AND_BENEATH;
        }
        int length = line.length();
        while (length > 0 && !rows.containsKey(line.substring(0, length))) {
            length -= 2;
        }
        return line.substring(0, length);
    }

    private Map<String, List<ScopeSpan>> resolve(String line) {
        Map<String, List<ScopeSpan>> ofOthers = others.map(index -> index.spans(line)).orElse(Map.of());
        Map<String, List<ScopeSpan>> spans = ownSpans(line);
        if (spans.isEmpty() && Collections.disjoint(ofOthers.keySet(), own)) {
            return ofOthers;
        }
        ofOthers.forEach((measure, found) -> {
            if (!own.contains(measure)) {
                spans.put(measure, found);
            }
        });
        return spans;
    }

    private Map<String, List<ScopeSpan>> ownSpans(String line) {
        Map<String, List<ScopeRow>> touching = new TreeMap<>();
        for (int length = 2; length <= line.length(); length += 2) {
            rows.getOrDefault(line.substring(0, length), List.of()).forEach(row -> group(touching, row));
        }
        beneath(line).values().forEach(found -> found.forEach(row -> group(touching, row)));
        Map<String, List<ScopeSpan>> spans = new TreeMap<>();
        touching.forEach((id, found) -> {
            List<ScopeSpan> matched = new ScopeMatch(line, found).spans();
            if (!matched.isEmpty()) {
                spans.put(id, matched);
            }
        });
        return spans;
    }

    private static void group(Map<String, List<ScopeRow>> touching, ScopeRow row) {
        touching.computeIfAbsent(row.measure(), id -> new ArrayList<>()).add(row);
    }
}
