package ca.briefpack.brief.book;

import ca.briefpack.content.Gap;
import ca.briefpack.content.Gap.Cause;
import ca.briefpack.model.Gaps;
import ca.briefpack.model.Told;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the parts of a briefing are told from, as far as that can be lacking. A part cannot be told at all without what it needs;
 * what is added to it stands beside something else.
 *
 * @param needs without any of which nothing can be told
 * @param adds  without which something can
 */
public record ToldFrom(Set<Told> needs, Set<Told> adds) {
    private static final Set<Told> NOTHING = EnumSet.noneOf(Told.class);
    private static final Set<Told> STANCES = EnumSet.of(Told.STAKEHOLDERS, Told.OPTIONS, Told.POSITIONS);
    private static final Map<String, ToldFrom> PARTS = parts();

    private static Map<String, ToldFrom> parts() {
        Map<String, ToldFrom> parts = new HashMap<>();
        put(parts, STANCES, NOTHING, "positions", "engaged", "option-stances", "alignment", "discourse", "network",
                "polarization");
        put(parts, STANCES, EnumSet.of(Told.SCENARIOS), "stated-modelled");
        put(parts, EnumSet.of(Told.STAKEHOLDERS), EnumSet.of(Told.OPTIONS, Told.POSITIONS), "power-interest");
        put(parts, EnumSet.of(Told.EVENTS), NOTHING, "events", "ledger", "ledger-sectors");
        put(parts, NOTHING, EnumSet.of(Told.EVENTS), "calendar", "law-changes");
        put(parts, EnumSet.of(Told.SUPPORT), NOTHING, "support", "support-ledger");
        put(parts, NOTHING, EnumSet.of(Told.PROGRAMS), "mitigation", "mitigation-scenarios");
        put(parts, EnumSet.of(Told.BENCHMARKS), NOTHING, "benchmarks");
        put(parts, EnumSet.of(Told.PUBLISHED_RATES), NOTHING, "published-rates");
        put(parts, EnumSet.of(Told.SCENARIOS), NOTHING, "scenarios", "option-matrix", "option-place", "options");
        return parts;
    }

    private static void put(Map<String, ToldFrom> parts, Set<Told> needs, Set<Told> adds, String... names) {
        for (String name : names) {
            parts.put(name, new ToldFrom(needs, adds));
        }
    }

    /** What is not told, by the name of the part; a part that is told in full has no gap. */
    static Map<String, Gap> gaps(Gaps gaps) {
        Map<String, Gap> found = new TreeMap<>();
        PARTS.forEach((name, from) -> {
            Gap gap = from.gap(gaps);
            if (!gap.causes().isEmpty()) {
                found.put(name, gap);
            }
        });
        return found;
    }

    /** True if nothing of a part can be told. */
    public static boolean isLacking(String part, Gaps gaps) {
        return PARTS.get(part).gap(gaps).isWhole();
    }

    private Gap gap(Gaps gaps) {
        List<Cause> without = causes(needs.stream().filter(gaps::lacks), gaps);
        return without.isEmpty() ? new Gap(false, causes(Stream.concat(needs.stream(), adds.stream()), gaps))
                : new Gap(true, without);
    }

    private static List<Cause> causes(Stream<Told> told, Gaps gaps) {
        return told.sorted().filter(one -> gaps.lacks(one) || gaps.leftOut().containsKey(one))
                .map(one -> new Cause(one, gaps.leftOut().getOrDefault(one, 0))).toList();
    }
}
