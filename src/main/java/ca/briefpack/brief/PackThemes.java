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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a pack is on: its province or sector, and those in which it finds the largest losses. */
final class PackThemes {
    private static final int MOST = 5;

    private PackThemes() {
    }

    static Themes of(Briefing briefing, Reference reference) {
        PackSpec pack = briefing.pack();
        return switch (pack.kind()) {
            case PROVINCE -> new Themes(List.of(PackSpec.slug(pack.code())), losing(briefing, "losses", sectors(reference)));
            case SECTOR ->
                new Themes(losing(briefing, "province-losses", provinces(reference)), List.of(PackSpec.slug(pack.code())));
            case TERRITORIES -> new Themes(Province.territories().stream().map(Province::slug).toList(), List.of());
            case NATIONAL, TRADE_OFF, METHODS -> new Themes(List.of(), List.of());
        };
    }

    private static Map<Text, String> sectors(Reference reference) {
        Map<Text, String> byName = new HashMap<>();
        reference.sectors().forEach(sector -> byName.put(sector.label(), PackSpec.slug(sector.code())));
        return byName;
    }

    private static Map<Text, String> provinces(Reference reference) {
        Map<Text, String> byName = new HashMap<>();
        for (Province province : Province.values()) {
            byName.put(reference.provinceName(province), province.slug());
        }
        return byName;
    }

    /** Those of a chart of losses that have a name of their own, the largest loss first. */
    private static List<String> losing(Briefing briefing, String chart, Map<Text, String> byName) {
        return briefing.charts().get(chart) instanceof Bars bars
                ? bars.bars().stream().filter(bar -> !bar.figure().isMissing() && change(bar) < 0)
                        .sorted(Comparator.comparingDouble(PackThemes::change)).map(bar -> byName.get(bar.label()))
                        .filter(Objects::nonNull).limit(MOST).toList()
                : List.of();
    }

    private static double change(Bar bar) {
        return bar.figure().rounded().central().doubleValue();
    }
}
