package ca.briefpack.tariff;

import ca.briefpack.model.Law;
import ca.briefpack.model.Law.ScopeCode;
import ca.briefpack.model.Law.ScopeLink;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.tariff.rate.Lane;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The measures in which an edited law differs from the law it was made from, where it differs in nothing else but the end of the
 * preference: goods that none of them is about pay what they paid.
 */
final class EditedMeasures {
    private final List<TariffMeasure> versions;
    private final Set<String> rescoped;
    private final boolean preference;
    private final Map<Lane, Set<String>> byLane = new ConcurrentHashMap<>();

    private EditedMeasures(List<TariffMeasure> versions, Set<String> rescoped, boolean preference) {
        this.versions = versions;
        this.rescoped = rescoped;
        this.preference = preference;
    }

    /**
     * Empty if the laws differ in their order of precedence.
     *
     * @param preference whether it ends on another day
     */
    static Optional<EditedMeasures> find(Law law, Law edited, boolean preference) {
        if (!law.precedence().equals(edited.precedence())) {
            return Optional.empty();
        }
        Set<String> scopes = scopes(law, edited);
        Set<String> changed = new HashSet<>(scopes);
        changed.addAll(differing(law.measures(), edited.measures(), TariffMeasure::id));
        changed.addAll(differing(law.companyDuties(), edited.companyDuties(), Law.CompanyDuty::measure));
        changed.addAll(differing(law.quotaShares(), edited.quotaShares(), Law.QuotaShare::measure));
        return Optional.of(new EditedMeasures(Stream.of(law, edited).flatMap(l -> l.measures().stream())
                .filter(measure -> changed.contains(measure.id())).toList(), scopes, preference));
    }

    /** The measures whose scopes differ. */
    static Set<String> scopes(Law law, Law edited) {
        Set<String> changed = new HashSet<>(differing(law.itemDuties(), edited.itemDuties(), Law.ItemDuty::measure));
        changed.addAll(differing(law.links(), edited.links(), ScopeLink::measure));
        Set<String> lists = differing(law.codes(), edited.codes(), ScopeCode::list);
        Stream.of(law, edited).flatMap(l -> l.links().stream()).filter(link -> lists.contains(link.list()))
                .forEach(link -> changed.add(link.measure()));
        return changed;
    }

    /** Ids of those that fall on goods of a lane, before or after. */
    Set<String> on(Lane lane) {
        return byLane.computeIfAbsent(lane,
                on -> versions.stream().filter(on::isUnder).map(TariffMeasure::id).collect(Collectors.toUnmodifiableSet()));
    }

    /** True if some measure lists other goods of a lane. */
    boolean isRescoped(Lane lane) {
        return !Collections.disjoint(on(lane), rescoped);
    }

    /** True if goods of a lane may claim a preference on other days. */
    boolean endsPreference(Lane lane) {
        return preference && lane.isWithinCusma();
    }

    private static <T> Set<String> differing(List<T> before, List<T> after, Function<T, String> name) {
        if (before.equals(after)) {
            return Set.of();
        }
        Set<T> old = new HashSet<>(before);
        Set<T> now = new HashSet<>(after);
        return Stream.concat(before.stream().filter(row -> !now.contains(row)), after.stream().filter(row -> !old.contains(row)))
                .map(name).collect(Collectors.toSet());
    }
}
