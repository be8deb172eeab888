package ca.briefpack.publish;

import ca.briefpack.disk.Sha256;
import ca.briefpack.model.Lang;
import java.util.Optional;

/**
 * A file of a release: where it stands, and its bytes.
 *
 * @param path    relative to the release, in the form that {@link ReleasePath} accepts: {@code en/province-on.pdf}
 * @param content copied on the way in and out
 */
public record PublishedFile(String path, byte[] content) {
    public PublishedFile {
        ReleasePath.require(path);
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** The manifest entry of this file as one that the release keeps for comparing with later ones. */
    public Manifest.Entry recordEntry() {
        return new Manifest.Entry(path, Sha256.of(content), content.length, Manifest.Entry.RECORD, Optional.empty());
    }

    /** The manifest entry of this file. */
    public Manifest.Entry entry(String pack, Lang lang) {
        return new Manifest.Entry(path, Sha256.of(content), content.length, pack, lang);
    }
}
