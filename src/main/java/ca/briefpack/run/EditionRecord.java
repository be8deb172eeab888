package ca.briefpack.run;

import ca.briefpack.brief.ConflictIndex;
import ca.briefpack.data.DataPackage;
import ca.briefpack.data.JobFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
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
final class EditionRecord {
    static final String HEADLINES = "headlines.csv";
    static final String INPUTS = "inputs.zip";
    private static final String HEADER = "figure,central,step";
    private static final String DATA = "data/";
    /** The first moment that a ZIP file can name: the archive must not depend on the clock. */
    // The first month would not do: ZipEntry takes its first minute for a time before 1980, and adds one of the zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private EditionRecord() {
    }

    /**
     * @param conflicts the indices of conflict that it prints; if there is none, no file of them is kept
     * @throws BriefpackException P010 if a file is no longer what was loaded
     */
    static List<PublishedFile> of(ChangeSplit.Side edition, Folders folders, String jobSha256, List<ConflictIndex> conflicts) {
        SortedMap<String, String> names = new TreeMap<>();
        edition.inputs().evidence().stamp().files().forEach((name, sha256) -> names.put(DATA + name, sha256));
        names.put(JobFile.NAME, jobSha256);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : names.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(unchanged(folders, file));
            }
        } catch (IOException e) {
            throw changed(folders.data().toString(), e);
        }
        return Stream.concat(Stream.of(new PublishedFile(HEADLINES, csv(edition.published())), new PublishedFile(INPUTS, bytes.toByteArray())),
                Stream.of(conflicts).filter(kept -> !kept.isEmpty()).map(ConflictFile::of)).toList();
    }

    private static byte[] unchanged(Folders folders, Map.Entry<String, String> file) throws IOException {
        String name = file.getKey();
        Path path = name.startsWith(DATA) ? folders.data().resolve(name.substring(DATA.length())) : folders.jobFile();
        byte[] content = Files.readAllBytes(path);
        if (!Sha256.of(content).equals(file.getValue())) {
            throw new IOException(path + " is not what was loaded");
        }
        return content;
    }

    private static BriefpackException changed(String where, IOException cause) {
        return new BriefpackException(new Problem(Code.P010, where, "changed during the run: " + cause.getMessage(), "run again"), cause);
    }

    private static byte[] csv(Map<String, KeyFigure> figures) {
        StringBuilder lines = new StringBuilder(HEADER).append('\n');
        new TreeMap<>(figures).forEach((key, figure) -> lines.append(key).append(',').append(figure.central()).append(',').append(figure.step())
                .append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    static boolean isIn(Path release) {
        return Files.isRegularFile(release.resolve(HEADLINES)) && Files.isRegularFile(release.resolve(INPUTS));
    }

    /** The headline figures of a release. @throws BriefpackException P040 if they cannot be read */
    static SortedMap<String, KeyFigure> figures(Path release) {
        Path file = release.resolve(HEADLINES);
        SortedMap<String, KeyFigure> figures = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8).stream().skip(1).toList()) {
                String[] cells = line.split(",", -1);
                figures.put(cells[0], new KeyFigure(Double.parseDouble(cells[1]), Integer.parseInt(cells[2])));
            }
            return figures;
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw unreadable(file, e);
        }
    }

    /** What a release was computed from. @throws BriefpackException P040 if it cannot be read, P0xx if this version cannot load it */
    static EditionInputs inputs(Path release) {
        Path file = release.resolve(INPUTS);
        try {
            Path folder = Files.createTempDirectory("briefpack-inputs");
            try {
                unpack(file, folder);
                Evidence evidence = DataPackage.load(folder.resolve(DATA)).evidence();
                Manifest manifest = Manifest.read(release);
                return new EditionInputs(evidence, JobFile.read(folder.resolve(JobFile.NAME)), manifest.asOf(),
                        new WhatIf(evidence.law(), evidence.scenarios(), manifest.asOf(), supposed(release, manifest)).findScenario());
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static List<EditSetting> supposed(Path release, Manifest manifest) {
        String words = manifest.choices().getOrDefault(RunConfig.SET, "");
        return words.isEmpty() ? List.of() : new EditWords((what, wayOut) -> {
            throw unreadable(release.resolve(Manifest.FILE_NAME), new IOException(what));
        }).read(List.of(words.split(",")));
    }

    private static void unpack(Path file, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
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
        return new BriefpackException(new Problem(Code.P040, file.toString(), "cannot be read: " + cause.getMessage(),
                "restore the release, or publish it again from its data"), cause);
    }
}
