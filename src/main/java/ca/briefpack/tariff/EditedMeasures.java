package ca.briefpack.tariff;

import ca.briefpack.model.Law;
import ca.briefpack.model.TariffMeasure;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The measures in which an edited law differs from the law it was made from, where it differs in nothing else: goods that none of
 * them is about pay what they paid.
 *
 * @param measures ids
 */
record EditedMeasures(Set<String> measures) {
    /** Empty if the laws differ in more than measures, their company rates and their quotas. */
    static Optional<EditedMeasures> find(Law law, Law edited) {
        if (!law.precedence().equals(edited.precedence())) {
            return Optional.empty();
        }
        Set<String> changed = new HashSet<>();
        changed.addAll(differing(law.measures(), edited.measures(), TariffMeasure::id));
        changed.addAll(differing(law.companyDuties(), edited.companyDuties(), Law.CompanyDuty::measure));
        changed.addAll(differing(law.quotaShares(), edited.quotaShares(), Law.QuotaShare::measure));
        return Optional.of(new EditedMeasures(Set.copyOf(changed)));
    }

    private static <T> List<String> differing(List<T> before, List<T> after, Function<T, String> measure) {
        Set<T> old = new HashSet<>(before);
        Set<T> now = new HashSet<>(after);
        return Stream.concat(before.stream().filter(row -> !now.contains(row)), after.stream().filter(row -> !old.contains(row)))
                .map(measure).toList();
    }
}
