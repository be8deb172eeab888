package ca.briefpack.run;

import ca.briefpack.brief.PackSpec;
import ca.briefpack.publish.Manifest;
import java.util.List;

/**
 * A pack to publish.
 *
 * @param key  the hash of everything it is made from
 * @param kept its files in the last release if they can be taken over; empty if it must be rendered
 * @param why  why it is or is not rendered, in words
 */
record PackPlan(PackSpec spec, String key, List<Manifest.Entry> kept, String why) {
    PackPlan {
        kept = List.copyOf(kept);
    }

    boolean unchanged() {
        return !kept.isEmpty();
    }
}
