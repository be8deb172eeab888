package ca.briefpack.run;

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
}
