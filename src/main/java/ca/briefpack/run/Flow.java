package ca.briefpack.run;

import ca.briefpack.model.Problem;
import ca.briefpack.order.Progress;
import ca.briefpack.order.RunConfig;
import java.util.List;

/** What the command line launches: the flow of a run, and that of a check. */
public interface Flow {
    /**
     * Publishes the packs of the selection as one release. Bad packs and bad rows are told in the report.
     *
     * @throws ca.briefpack.model.BriefpackException if the run cannot go on; the last release is then as it was
     */
    RunReport run(RunConfig config, Progress progress);

    /**
     * Everything wrong with the data, the templates, the brand, its fonts and the output folder; renders and publishes nothing.
     */
    List<Problem> check(RunConfig config, Progress progress);
}
