package ca.briefpack.pack;

import ca.briefpack.content.PackSpec;
import ca.briefpack.model.Lang;
import ca.briefpack.publish.Manifest;
import java.util.List;
import java.util.SortedSet;

/**
 * A pack to publish.
 *
 * @param key       the hash of everything it is made from
 * @param languages those to render it in; none if it is unchanged
 * @param kept      its files that the release already holds and that stay
 * @param why       why it is or is not rendered, in words
 */
public record PackPlan(PackSpec spec, String key, SortedSet<Lang> languages, List<Manifest.Entry> kept, String why) {
    public PackPlan {
        kept = List.copyOf(kept);
    }

    boolean unchanged() {
        return languages.isEmpty();
    }
}
