package ca.briefpack.brief.book;

import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;

/**
 * Names of scenarios as briefs print them: starred where effects in some of the markets that they change are not in the figures.
 */
public final class ScenarioNames {
    private ScenarioNames() {
    }

    public static Text of(Scenario scenario, Study study) {
        Text name = scenario.name();
        return study.reach(scenario).isWhole() ? name : new Text(name.en() + "*", name.fr() + "*");
    }
}
