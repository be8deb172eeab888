package ca.briefpack.weigh;

import ca.briefpack.model.Country;
import ca.briefpack.model.Law;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.TariffMeasure;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** The countries whose tariffs an option changes: the markets in which it has its first effects. */
public record Reach(Set<Country> markets) {
    /** The markets in which what provinces export is modelled. An option that changes none of them moves no export by itself. */
    public static final Set<Country> COUNTED = Collections.unmodifiableSet(EnumSet.of(Country.US, Country.CN));

    public Reach {
        markets = Collections.unmodifiableSet(markets.isEmpty() ? EnumSet.noneOf(Country.class) : EnumSet.copyOf(markets));
    }

    /** @param scenario without what it would change of the law that is not in force: that reaches no market */
    public static Reach of(Scenario scenario, Law law) {
        Set<Country> markets = EnumSet.noneOf(Country.class);
        scenario.edits().forEach(edit -> {
            if (edit instanceof Edit.Targeted targeted) {
                measures(scenario, law)
                        .filter(m -> m.id().equals(targeted.target()) || m.legal().group().equals(targeted.target()))
                        .forEach(m -> markets.add(m.border().imposedBy()));
            } else if (edit instanceof Edit.Add add) {
                markets.add(add.measure().border().imposedBy());
            } else {
                // the end of CUSMA ends preference on both sides
                markets.add(Country.US);
                markets.add(Country.CA);
            }
        });
        return new Reach(markets);
    }

    private static Stream<TariffMeasure> measures(Scenario scenario, Law law) {
        return Stream.concat(law.measures().stream(), scenario.edits().stream().filter(Edit.Add.class::isInstance)
                .map(edit -> ((Edit.Add) edit).measure()));
    }

    /** True if some of its effects are modelled. Without any market it changes nothing, and that is counted. */
    public boolean isCounted() {
        return markets.isEmpty() || markets.stream().anyMatch(COUNTED::contains);
    }

    /** True if the effects in every market are modelled. */
    public boolean isWhole() {
        return COUNTED.containsAll(markets);
    }
}
