package ca.briefpack.order;

import ca.briefpack.data.DataPackage;
import ca.briefpack.data.Job;
import ca.briefpack.data.JobFile;
import ca.briefpack.model.BriefpackException;
import java.nio.file.Path;

/**
 * Where a run reads and writes.
 *
 * @param data      the data package
 * @param templates layouts, wording and brand
 * @param output    where releases are published
 * @param jobFile   the settings of the edition: who publishes, baseline, languages, packs, scenarios
 */
public record Folders(Path data, Path templates, Path output, Path jobFile) {
    /**
     * @throws BriefpackException P010 if there is no data package, in which a job file stands by default, P001 if it cannot be
     * used
     */
    public static Job readJob(Path data, Path jobFile) {
        DataPackage.requireFolder(data);
        return JobFile.read(jobFile);
    }
}
