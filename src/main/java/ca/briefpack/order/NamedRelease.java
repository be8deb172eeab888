package ca.briefpack.order;

import java.nio.file.Path;

/**
 * A release as somebody named it.
 *
 * @param words its folder, its id, how that id begins, or {@code latest}
 * @param from  the folder that the words are read from
 */
public record NamedRelease(String words, Path from) {
}
