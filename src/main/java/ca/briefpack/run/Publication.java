package ca.briefpack.run;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.order.RunConfig;
import ca.briefpack.pack.Plan;
import ca.briefpack.pack.Rendered;
import ca.briefpack.pack.Summaries;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.ReleaseStore;
import ca.briefpack.publish.Staging;
import ca.briefpack.run.RunReport.Standing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a staged release goes. Readers are led to it, unless it supposes other rates than the law's, or the run was asked for a
 * part of the packs and readers would lose others.
 */
record Publication(RunConfig config, ReleaseStore store) {

    /**
     * A release where it now stands.
     *
     * @param files    how many it holds, its manifest among them
     * @param rendered what it is made of
     */
    record Published(Standing standing, Optional<Path> folder, int files, Rendered rendered) {
        /** What the last step came to. */
        String summary() {
            return Summaries.count(files, "file") + switch (standing) {
                case LATEST, NONE -> "";
                case WHAT_IF -> ", set aside";
                case PART -> ", set aside: what readers find holds more packs";
            };
        }
    }

    /** @param records what the release keeps for comparing with later ones */
    Published publish(Staging staging, Rendered rendered, Plan plan, List<PublishedFile> records) {
        records.forEach(staging::write);
        Manifest manifest = plan.manifest(rendered, records);
        int files = manifest.files().size() + 1;
        if (config.isWhatIf()) {
            return new Published(Standing.WHAT_IF, Optional.of(store.add(staging, manifest)), files, rendered);
        }
        if (config.selection().isPart() && wouldLose(manifest)) {
            return new Published(Standing.PART, Optional.of(store.add(staging, manifest)), files, rendered);
        }
        store.publish(staging, manifest);
        return new Published(Standing.LATEST, store.latestFolder(), files, rendered);
    }

    /** A latest release of which nobody can tell what it holds is not replaced by a part of another. */
    private boolean wouldLose(Manifest manifest) {
        try {
            return store.latest().filter(latest -> !manifest.covers(latest.manifest())).isPresent();
        } catch (BriefpackException e) {
            return !store.latestId().equals(Optional.of(manifest.releaseId()));
        }
    }
}
