package ca.briefpack.brief.book;

import ca.briefpack.model.Law;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
import ca.briefpack.weigh.Reach;

/**
 * Names of scenarios as briefs print them: starred where effects in some of the markets that they change are not in the figures.
 */
public final class ScenarioNames {
    private ScenarioNames() {
    }

    public static Text of(Scenario scenario, Law law) {
        Text name = scenario.name();
        return Reach.of(scenario, law).isWhole() ? name : new Text(name.en() + "*", name.fr() + "*");
    }
}
