package ca.briefpack.edition;

import ca.briefpack.content.ConflictIndex;
import ca.briefpack.data.DataPackage;
import ca.briefpack.data.JobFile;
import ca.briefpack.data.rows.Scope;
import ca.briefpack.disk.DiskFault;
import ca.briefpack.disk.Sha256;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Told;
import ca.briefpack.order.EditSetting;
import ca.briefpack.order.EditWords;
import ca.briefpack.order.Folders;
import ca.briefpack.order.RunConfig;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.ReleaseFolder;
import ca.briefpack.suppose.WhatIf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What a release keeps so that later editions can be compared with it: its headline figures ({@code headlines.csv}), the data
 * package and job file that they were computed from ({@code inputs.zip}), and the indices of conflict ({@link ConflictFile}).
 */
public final class EditionRecord {
    public static final String HEADLINES = "headlines.csv";
    public static final String INPUTS = "inputs.zip";
    private static final String HEADER = "figure,central,step";
    /** Begins the names of files of the data package, here and among the inputs of a manifest. */
    static final String DATA = "data/";
    /** The first moment that a ZIP file can name: the archive must not depend on the clock. */
    // The first month would not do: ZipEntry takes its first minute for a time before 1980, and adds one of the zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private EditionRecord() {
    }

    /**
     * @param conflicts the indices of conflict that it prints; if there is none, no file of them is kept
     * @throws BriefpackException P042 if a file is no longer what was loaded
     */
    public static List<PublishedFile> of(EditionSide edition, Folders folders, String jobSha256, List<ConflictIndex> conflicts) {
        SortedMap<String, String> names = new TreeMap<>();
        edition.inputs().evidence().stamp().files().forEach((name, sha256) -> names.put(DATA + name, sha256));
        names.put(JobFile.NAME, jobSha256);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : names.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                write(folders, file, zip);
            }
        } catch (IOException e) {
            throw new BriefpackException(DiskFault.problem(Code.P010, folders.data().toString(), "cannot be read again", e), e);
        }
        return Stream.concat(
                Stream.of(new PublishedFile(HEADLINES, csv(edition.published())), new PublishedFile(INPUTS, bytes.toByteArray())),
                Stream.of(conflicts).filter(kept -> !kept.isEmpty()).map(ConflictFile::of)).toList();
    }

    /**
     * Figures and inputs belong together: a file that is no longer what was loaded is not kept beside figures that were made of
     * another.
     */
    private static void write(Folders folders, Map.Entry<String, String> file, OutputStream to) throws IOException {
        String name = file.getKey();
        Path path = name.startsWith(DATA) ? folders.data().resolve(name.substring(DATA.length())) : folders.jobFile();
        if (!Files.isRegularFile(path) || !Sha256.ofCopy(path, to).equals(file.getValue())) {
            throw new BriefpackException(
                    new Problem(Code.P043, path.toString(), "changed during the run: it is not what was loaded", "run again"));
        }
    }

    private static byte[] csv(Map<String, KeyFigure> figures) {
        StringBuilder lines = new StringBuilder(HEADER).append('\n');
        new TreeMap<>(figures)
                .forEach((key, figure) -> lines.append(key).append(',').append(figure.central()).append(',').append(figure.step())
                        .append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** True if the release kept a record, whatever has become of it. */
    public static boolean isIn(Manifest manifest) {
        return Stream.of(HEADLINES, INPUTS)
                .allMatch(name -> manifest.files().stream().anyMatch(file -> file.path().equals(name)));
    }

    /** True if the release has its record, as it was published. */
    static boolean isAsPublished(ReleaseFolder release) {
        return release.isAsPublished(HEADLINES) && release.isAsPublished(INPUTS);
    }

    /**
     * The headline figures of a release. @throws BriefpackException P042 if they are not as published, P040 if they cannot be
     * read
     */
    public static SortedMap<String, KeyFigure> figures(ReleaseFolder release) {
        return figures(new String(release.read(HEADLINES), StandardCharsets.UTF_8), release.path().resolve(HEADLINES));
    }

    public static SortedMap<String, KeyFigure> figures(String csv, Path file) {
        SortedMap<String, KeyFigure> figures = new TreeMap<>();
        try {
            for (String line : csv.lines().skip(1).toList()) {
                String[] cells = line.split(",", -1);
                figures.put(cells[0], KeyFigure.read(cells[1], cells[2]));
            }
            return figures;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw unreadable(file, e);
        }
    }

    /** A published edition as one side of a comparison. */
    public static EditionSide side(ReleaseFolder release) {
        return new EditionSide(inputs(release), figures(release));
    }

    /**
     * What a release was computed from; what is told and was lacking then enters no figure.
     *
     * @throws BriefpackException P042 if it is not as published, P040 if it cannot be read, P0xx if this version cannot load it
     */
    static EditionInputs inputs(ReleaseFolder release) {
        try {
            Path folder = Files.createTempDirectory("briefpack-inputs");
            try {
                unpack(release.read(INPUTS), folder);
                Evidence evidence = DataPackage.load(folder.resolve(DATA), Scope.ALL, EnumSet.allOf(Told.class)).evidence();
                Manifest manifest = release.manifest();
                return new EditionInputs(evidence, JobFile.read(folder.resolve(JobFile.NAME)), manifest.asOf(),
                        new WhatIf(evidence.law(), evidence.scenarios(), manifest.asOf(), supposed(release, manifest))
                                .findScenario());
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw unreadable(release.path().resolve(INPUTS), e);
        } catch (UncheckedIOException e) {
            throw unreadable(release.path().resolve(INPUTS), e.getCause());
        }
    }

    /**
     * The sha-256 of each file that a release was computed from, under the name by which its manifest has it as an input.
     *
     * @throws BriefpackException P042 if the archive is not as published, P040 if it cannot be read
     */
    static SortedMap<String, String> hashes(ReleaseFolder release) {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (ZipInputStream zip = open(release.read(INPUTS))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                hashes.put(entry.getName().equals(JobFile.NAME) ? EditionKeys.JOB : entry.getName(),
                        Sha256.of(zip.readAllBytes()));
            }
            return hashes;
        } catch (IOException e) {
            throw unreadable(release.path().resolve(INPUTS), e);
        }
    }

    private static List<EditSetting> supposed(ReleaseFolder release, Manifest manifest) {
        String words = manifest.choices().getOrDefault(RunConfig.SET, "");
        return words.isEmpty() ? List.of() : new EditWords((what, wayOut) -> {
            throw unreadable(release.path().resolve(Manifest.FILE_NAME), new IOException(what));
        }).read(List.of(words.split(",")));
    }

    private static ZipInputStream open(byte[] archive) {
        return new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8);
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (ZipInputStream zip = open(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path to = folder.resolve(entry.getName()).normalize();
                if (!to.startsWith(folder)) {
                    throw new IOException("it names " + entry.getName() + ", outside of it");
                }
                Files.createDirectories(to.getParent());
                Files.copy(zip, to);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static BriefpackException unreadable(Path file, Exception cause) {
        String wayOut = "restore the release, or publish it again from its data";
        return new BriefpackException(cause instanceof FileSystemException fault && DiskFault.of(fault) != DiskFault.ABSENT
                ? DiskFault.problem(Code.P040, fault.getFile() == null ? file.toString() : fault.getFile(), "cannot be used",
                        fault)
                : new Problem(Code.P040, file.toString(), "cannot be read: " + cause.getMessage(), wayOut), cause);
    }
}
