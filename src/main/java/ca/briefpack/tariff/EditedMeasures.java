package ca.briefpack.tariff;

import ca.briefpack.model.Law;
import ca.briefpack.model.Law.ScopeCode;
import ca.briefpack.model.Law.ScopeLink;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.tariff.rate.Lane;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The measures in which an edited law differs from the law it was made from, where it differs in nothing else but the end of the
 * preference: goods that none of them is about pay what they paid.
 *
 * @param measures   ids, by the lanes whose goods they fall on before or after
 * @param preference whether it ends on another day
 */
record EditedMeasures(Map<Lane, Set<String>> measures, boolean preference) {
    /** Empty if the laws differ in their order of precedence. */
    static Optional<EditedMeasures> find(Law law, Law edited, boolean preference) {
        if (!law.precedence().equals(edited.precedence())) {
            return Optional.empty();
        }
        Set<String> changed = new HashSet<>();
        changed.addAll(differing(law.measures(), edited.measures(), TariffMeasure::id));
        changed.addAll(differing(law.companyDuties(), edited.companyDuties(), Law.CompanyDuty::measure));
        changed.addAll(differing(law.quotaShares(), edited.quotaShares(), Law.QuotaShare::measure));
        changed.addAll(scopes(law, edited));
        List<TariffMeasure> versions = Stream.of(law, edited).flatMap(l -> l.measures().stream())
                .filter(measure -> changed.contains(measure.id())).toList();
        Map<Lane, Set<String>> byLane = new HashMap<>();
        Lane.all().forEach(lane -> byLane.put(lane, versions.stream().filter(measure -> RateEngine.isOn(lane, measure))
                .map(TariffMeasure::id).collect(Collectors.toUnmodifiableSet())));
        return Optional.of(new EditedMeasures(byLane, preference));
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

    /** Those on a lane. */
    Set<String> on(Lane lane) {
        return measures.getOrDefault(lane, Set.of());
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
