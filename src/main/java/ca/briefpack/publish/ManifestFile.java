package ca.briefpack.publish;

import ca.briefpack.disk.Sha256;
import ca.briefpack.disk.WholeFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.publish.Manifest.Entry;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The JSON form of a manifest, written so that equal manifests are equal bytes on every system. */
public final class ManifestFile {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final ObjectWriter WRITER = MAPPER.writer(printer());

    private ManifestFile() {
    }

    /** The bytes of {@code manifest.json}: sorted keys, two-space indents, line feeds, UTF-8. */
    public static byte[] bytes(Manifest manifest) {
        Map<String, Object> json = new TreeMap<>();
        json.put("releaseId", manifest.releaseId());
        json.put("asOf", manifest.asOf().toString());
        json.put("version", manifest.version());
        json.put("choices", new TreeMap<>(manifest.choices()));
        json.put("inputs", new TreeMap<>(manifest.inputs()));
        json.put("packKeys", new TreeMap<>(manifest.packKeys()));
        json.put("files", manifest.files().stream().map(ManifestFile::file).toList());
        return (text(WRITER, json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The line that the history keeps of a release. */
    static String historyLine(Manifest manifest) {
        Map<String, Object> json = new TreeMap<>();
        json.put("releaseId", manifest.releaseId());
        json.put("asOf", manifest.asOf().toString());
        json.put("version", manifest.version());
        json.put("files", manifest.files().size());
        json.put("bytes", manifest.files().stream().mapToLong(Entry::bytes).sum());
        json.put("manifestSha256", Sha256.of(bytes(manifest)));
        return text(MAPPER.writer(), json);
    }

    /** True if the bytes are one whole JSON object. */
    static boolean isObject(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes).isObject();
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws BriefpackException with P042 if {@code release} has no manifest, or none that can be read */
    public static Manifest read(Path release) {
        Path file = release.resolve(Manifest.FILE_NAME);
        try {
            JsonNode json = MAPPER.readTree(WholeFile.bytes(file));
            return new Manifest(text(json, "releaseId"), LocalDate.parse(text(json, "asOf")), text(json, "version"),
                    texts(json, "choices"), texts(json, "inputs"), texts(json, "packKeys"), files(json));
        } catch (NoSuchFileException e) {
            throw new BriefpackException(unreadable(file, "is missing"), e);
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            throw new BriefpackException(unreadable(file, "is not a manifest: " + firstLine(e)), e);
        } catch (IOException e) {
            throw new BriefpackException(OutputProblem.of(file, e), e);
        }
    }

    private static Map<String, Object> file(Entry entry) {
        Map<String, Object> json = new TreeMap<>();
        json.put("path", entry.path());
        json.put("sha256", entry.sha256());
        json.put("bytes", entry.bytes());
        json.put("pack", entry.pack());
        entry.lang().ifPresent(lang -> json.put("lang", lang.code()));
        return json;
    }

    private static List<Entry> files(JsonNode json) {
        List<Entry> files = new ArrayList<>();
        for (JsonNode file : required(json, "files")) {
            files.add(new Entry(text(file, "path"), text(file, "sha256"), required(file, "bytes").longValue(),
                    text(file, "pack"),
                    file.has("lang") ? Optional.of(Lang.of(text(file, "lang").toLowerCase(Locale.ROOT))) : Optional.empty()));
        }
        return files;
    }

    private static Map<String, String> texts(JsonNode json, String name) {
        Map<String, String> texts = new TreeMap<>();
        required(json, name).properties().forEach(e -> texts.put(e.getKey(), e.getValue().asText()));
        return texts;
    }

    private static String text(JsonNode json, String name) {
        return required(json, name).asText();
    }

    private static JsonNode required(JsonNode json, String name) {
        if (!json.has(name)) {
            throw new IllegalArgumentException("it has no '" + name + "'");
        }
        return json.get(name);
    }

    private static String text(ObjectWriter writer, Map<String, Object> json) {
        try {
            return writer.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written as JSON", e);
        }
    }

    private static Problem unreadable(Path file, String what) {
        return new Problem(Problem.Code.P042, file.toString(), what, ManifestCheck.RESTORE_MANIFEST);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
    }

    // The default indenter ends lines the way the machine does, which would make the bytes depend on it.
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
