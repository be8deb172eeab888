package ca.briefpack.brief;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Chart.Bar;
import ca.briefpack.content.Chart.Bars;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Themes;
import ca.briefpack.model.Province;
import ca.briefpack.model.Reference;
import ca.briefpack.model.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a pack is on: its province or sector, and those in which it finds the largest losses. */
final class PackThemes {
    private static final int MOST = 5;

    private PackThemes() {
    }

    static Themes of(Briefing briefing, Reference reference) {
        PackSpec pack = briefing.pack();
        return switch (pack.kind()) {
            case PROVINCE -> new Themes(List.of(pack.subject()), losing(briefing, "losses", reference.sectorsBySlug()));
            case SECTOR ->
                new Themes(losing(briefing, "province-losses", reference.provincesBySlug()), List.of(pack.subject()));
            case TERRITORIES -> new Themes(Province.territories().stream().map(Province::slug).toList(), List.of());
            case NATIONAL, TRADE_OFF, METHODS -> new Themes(List.of(), List.of());
        };
    }

    /** Those of a chart of losses that have a name of their own, the largest loss first. */
    private static List<String> losing(Briefing briefing, String chart, Map<String, Text> bySlug) {
        return briefing.charts().get(chart) instanceof Bars bars
                ? bars.bars().stream().filter(bar -> !bar.figure().isMissing() && change(bar) < 0)
                        .sorted(Comparator.comparingDouble(PackThemes::change)).flatMap(bar -> slug(bar, bySlug)).limit(MOST)
                        .toList()
                : List.of();
    }

    private static Stream<String> slug(Bar bar, Map<String, Text> bySlug) {
        return bySlug.keySet().stream().filter(slug -> bySlug.get(slug).equals(bar.label()));
    }

    private static double change(Bar bar) {
        return bar.figure().rounded().central().doubleValue();
    }
}
