package ca.briefpack.run;

import java.nio.file.Path;

/**
 * Where a run reads and writes.
 *
 * @param data      the data package
 * @param templates layouts, wording and brand
 * @param output    where releases are published
 */
public record Folders(Path data, Path templates, Path output) {
}
