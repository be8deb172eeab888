package ca.briefpack.order;

import ca.briefpack.content.PackSpec;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Province;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which packs, languages and scenarios a run is about. An empty set means all of them.
 *
 * @param sectors   sector codes, as in {@code sectors.csv}
 * @param languages never empty: an empty set given is read as both languages
 * @param scenarios scenario ids; the status quo is always among what is computed
 */
public record Selection(SortedSet<Province> provinces, SortedSet<String> sectors, SortedSet<Lang> languages,
        SortedSet<String> scenarios) {
    /** Every pack in both languages with every scenario. */
    public static final Selection EVERYTHING = of(List.of(), List.of(), List.of(), List.of());

    public Selection {
        provinces = sorted(provinces);
        sectors = sorted(sectors);
        languages = sorted(languages.isEmpty() ? Arrays.asList(Lang.values()) : languages);
        scenarios = sorted(scenarios);
    }

    public static Selection of(Collection<Province> provinces, Collection<String> sectors, Collection<Lang> languages,
            Collection<String> scenarios) {
        return new Selection(new TreeSet<>(provinces), new TreeSet<>(sectors), new TreeSet<>(languages),
                new TreeSet<>(scenarios));
    }

    /** True if it leaves out packs or languages that there are. */
    public boolean isPart() {
        return !provinces.isEmpty() || !sectors.isEmpty() || languages.size() < Lang.values().length;
    }

    /** How many packs it asks for. @param all how many there are */
    public int count(int all) {
        return isWhole() ? all : provinces.size() + sectors.size();
    }

    /** True if it names no province and no sector. */
    public boolean isWhole() {
        return provinces.isEmpty() && sectors.isEmpty();
    }

    /**
     * True if the pack is to be published. Naming provinces leaves out sectors, the nation, trade-offs and methods, naming
     * sectors leaves out provinces and these three, and naming both publishes both.
     */
    public boolean includes(PackSpec pack) {
        if (isWhole()) {
            return true;
        }
        return switch (pack.kind()) {
            case NATIONAL, TERRITORIES, TRADE_OFF, METHODS -> false;
            case PROVINCE -> provinces.stream().anyMatch(p -> p.name().equals(pack.code()));
            case SECTOR -> sectors.contains(pack.code());
        };
    }

    /** One problem for each sector or scenario of this selection that the data does not know, with the nearest one it does. */
    public List<Problem> unknown(Collection<String> knownSectors, Collection<String> knownScenarios) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(new Vocabulary("a sector code", knownSectors).refusals("--sector", sectors));
        problems.addAll(new Vocabulary("a scenario", knownScenarios).refusals("--scenario", scenarios));
        return List.copyOf(problems);
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
