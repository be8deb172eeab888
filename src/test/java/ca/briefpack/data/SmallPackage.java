package ca.briefpack.data;

import ca.briefpack.data.rows.Scope;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A copy of the small package in a folder named data, for a test to break. */
public final class SmallPackage {
    private static final Path ORIGINAL = Path.of("src", "test", "resources", "data-small");
    private final Path folder;

    private SmallPackage(Path folder) {
        this.folder = folder;
    }

    public static SmallPackage in(Path temporary) {
        Path folder = temporary.resolve("data");
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            Files.createDirectories(temporary);
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(ORIGINAL.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SmallPackage(folder);
    }

    public Path folder() {
        return folder;
    }

    public Loaded load() {
        return DataPackage.load(folder);
    }

    /** The same where whatever is only told may be lacking. */
    Loaded loadRest() {
        return DataPackage.load(folder, Scope.ALL, EnumSet.allOf(Told.class));
    }

    /** The problems of loading it, as they are printed, whether they stop the load or not. */
    public List<String> problems() {
        try {
            return loadRest().problems().stream().map(Object::toString).toList();
        } catch (BriefpackException e) {
            return e.problems().stream().map(Object::toString).toList();
        }
    }

    /** Replaces a text that must be there. */
    public SmallPackage replace(String file, String from, String to) {
        String text = read(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        return write(file, text.replace(from, to));
    }

    public SmallPackage append(String file, String line) {
        return write(file, read(file) + line + "\n");
    }

    public SmallPackage write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SmallPackage write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallPackage delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the rows beneath the header in another order. */
    SmallPackage shuffle(String file, long seed) {
        List<String> lines = new ArrayList<>(read(file).lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
        return write(file, String.join("\n", lines) + "\n");
    }

    List<String> csvFiles() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
