package ca.briefpack.run;

import ca.briefpack.model.Lang;
import ca.briefpack.order.Progress;
import ca.briefpack.order.RunConfig;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ManifestFile;
import ca.briefpack.render.pdf.PdfContents;
import ca.briefpack.render.pdf.PdfReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A release that a run of a test published: its report, its files, and what a reader of them finds. */
record Release(RunConfig config, RunReport report, Map<String, PdfContents> read) {

    static Release of(RunConfig config) {
        return new Release(config, new BriefingRun().run(config, Progress.SILENT), new ConcurrentHashMap<>());
    }

    /** The folder that readers find. */
    Path latest() {
        return config.folders().output().resolve("latest");
    }

    Manifest manifest() {
        return ManifestFile.read(latest());
    }

    byte[] file(String path) {
        try {
            return Files.readAllBytes(latest().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] workbook(String pack, Lang lang) {
        return file(lang.code() + "/" + pack + "-tables.xlsx");
    }

    PdfContents brief(String pack, Lang lang) {
        String path = lang.code() + "/" + pack + ".pdf";
        return read.computeIfAbsent(path, name -> PdfReader.read(file(name), name));
    }

    /** All words of a brief in reading order, on one line with plain spaces. */
    String line(String pack, Lang lang) {
        return plain(String.join(" ", brief(pack, lang).words()));
    }

    /** Every file that readers find, by path. */
    Map<String, byte[]> allFiles() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path root = latest().toRealPath();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** With every kind of space as one plain space. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
