package ca.briefpack.desk.rate;

import ca.briefpack.order.CusmaChoice;
import ca.briefpack.order.EditSetting;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a question about rates states in place of the job: all of it may be left open.
 *
 * @param cusma           how the CUSMA claim share is chosen
 * @param company         whose anti-dumping and countervailing duties apply: a name, or names with shares
 * @param overQuotaShare  share of trade over a tariff-rate quota, from 0 to 1; open where quota fill is not held
 * @param usAssemblyShare share of a maker's vehicles that it assembles in the United States, from 0 to 1: turns the offset on
 * @param scenario        the scenario that edits the law; open for the law as enacted
 * @param supposed        changes of the law to suppose besides, from the day asked about on; a scenario's edits come after them
 */
public record RateTerms(Optional<CusmaChoice> cusma, Optional<String> company, OptionalDouble overQuotaShare,
        OptionalDouble usAssemblyShare, Optional<String> scenario, List<EditSetting> supposed) {
    /** Everything as the job says. */
    public static final RateTerms OF_THE_JOB = new RateTerms(Optional.empty(), Optional.empty(), OptionalDouble.empty(),
            OptionalDouble.empty(), Optional.empty(), List.of());

    public RateTerms {
        supposed = List.copyOf(supposed);
    }

    /** False if no scenario has a part in the answer. */
    boolean nameScenarios() {
        return scenario.isPresent() || supposed.stream().anyMatch(setting -> setting.change() instanceof EditSetting.OfScenario);
    }
}
