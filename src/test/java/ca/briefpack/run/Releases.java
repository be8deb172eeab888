package ca.briefpack.run;

import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The releases that several test classes read: each published once, when first asked for, and removed when all tests are done.
 */
public final class Releases implements AutoCloseable {
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 15);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
    /** The packs of the October release, in the order in which a run plans them. */
    static final List<String> PACKS = List.of("national", "province-sk", "province-on", "province-nu", "sector-autos",
            "sector-canola", "sector-softwood-lumber", "trade-offs");
    static final List<String> PUBLISHED = Stream.concat(PACKS.stream(), Stream.of("methods")).toList();

    private final Path folder;
    private Release october;
    private Computed octoberEngine;
    private Release november;

    /** Hands the releases to test classes: {@code @ExtendWith(Releases.Shared.class)}. */
    static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Releases.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(Namespace.create(Releases.class))
                    .getOrComputeIfAbsent(Releases.class, key -> new Releases(), Releases.class);
        }
    }

    private Releases() {
        try {
            folder = Files.createTempDirectory("briefpack-releases");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As of 2025-10-15: {@link #PACKS} and methods in both languages with three scenarios. */
    synchronized Release october() {
        if (october == null) {
            october = Release.of(config(OCTOBER, folder.resolve("october"), job(PUBLISHED),
                    Selection.of(List.of(), List.of(), List.of(), List.of("autos-deal", "escalation", "no-us-tariffs"))));
        }
        return october;
    }

    /** What the engine says for the inputs of {@link #october()}. */
    synchronized Computed octoberEngine() {
        if (octoberEngine == null) {
            octoberEngine = Computed.shared(october().config());
        }
        return octoberEngine;
    }

    /** As of 2026-11-22: the national overview, Ontario, Saskatchewan, canola and methods in both languages with one scenario. */
    synchronized Release november() {
        if (november == null) {
            november = Release.of(config(NOVEMBER, folder.resolve("november"),
                    job(List.of("national", "province-on", "province-sk", "sector-canola", "methods")),
                    Selection.of(List.of(), List.of(), List.of(), List.of("no-us-tariffs"))));
        }
        return november;
    }

    /** A quick release of Nunavut and softwood lumber, the smallest that has every kind of file. */
    static RunConfig small(Path output, int threads) {
        Selection selection = Selection.of(List.of(Province.NU), List.of("softwood_lumber"), List.of(Lang.EN, Lang.FR),
                List.of("no-us-tariffs"));
        return new RunConfig(OCTOBER, folders(Path.of("data"), output), selection, threads, Reuse.UNCHANGED);
    }

    /** What the shipped job makes of a day: every pack, every scenario. Nothing is published from it. */
    public static RunConfig whole(LocalDate asOf) {
        return new RunConfig(asOf, folders(Path.of("data"), Path.of("target", "no-output")),
                Selection.of(List.of(), List.of(), List.of(), List.of()),
                2, Reuse.UNCHANGED);
    }

    static Folders folders(Path data, Path output) {
        return new Folders(data, Path.of("templates"), output, data.resolve("job.yaml"));
    }

    private static RunConfig config(LocalDate asOf, Path output, Path job, Selection selection) {
        Folders folders = new Folders(Path.of("data"), Path.of("templates"), output, job);
        return new RunConfig(asOf, folders, selection, 2, Reuse.UNCHANGED);
    }

    private Path job(List<String> packs) {
        try {
            String words = Files.readString(Path.of("data", "job.yaml"));
            return Files.writeString(folder.resolve("job-" + packs.size() + ".yaml"),
                    words.replaceAll("(?m)^packs: .*$", "packs: [" + String.join(", ", packs) + "]"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
