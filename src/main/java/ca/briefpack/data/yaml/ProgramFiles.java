package ca.briefpack.data.yaml;

import ca.briefpack.data.shape.Refusals;
import ca.briefpack.data.source.PackageFiles;
import ca.briefpack.model.Actors.SupportProgram;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.words.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The programs for displaced workers of a package, one YAML file each, named by its id. A file with any problem is left out
 * whole.
 */
public final class ProgramFiles {
    private static final String FOLDER = "programs/";
    private static final String SUFFIX = ".yaml";

    private final PackageFiles files;
    private final Refusals refusals;
    private final Set<String> sources;

    public ProgramFiles(PackageFiles files, Refusals refusals, Set<String> sources) {
        this.files = files;
        this.refusals = refusals;
        this.sources = Set.copyOf(sources);
    }

    /** All programs that can be used, by id. */
    public List<SupportProgram> list() {
        List<SupportProgram> programs = new ArrayList<>();
        for (String file : files.listIn(FOLDER)) {
            if (isOne(file)) {
                read(file).ifPresent(programs::add);
            } else {
                refusals.addAfterRows(
                        new Problem(Code.P020, files.where(file), "is not read as a program", "name it with the ending .yaml"));
            }
        }
        return programs;
    }

    /** Whether a file of a package is read as a program. */
    public static boolean isOne(String file) {
        return file.startsWith(FOLDER) && file.endsWith(SUFFIX);
    }

    private Optional<SupportProgram> read(String file) {
        List<Problem> problems = new ArrayList<>();
        Optional<SupportProgram> program = files.findText(file, refusals)
                .flatMap(text -> YamlFile.find(files.where(file), text, Code.P020, problems))
                .flatMap(keys -> program(file, keys));
        problems.forEach(refusals::addAfterRows);
        return problems.isEmpty() ? program : Optional.empty();
    }

    private Optional<SupportProgram> program(String file, YamlMap keys) {
        keys.allow("id", "name", "announced", "amount-million-cad", "workers", "terms", "sources");
        String stem = file.substring(FOLDER.length(), file.length() - SUFFIX.length());
        Optional<String> id = keys.findText("id");
        id.filter(written -> !written.equals(stem))
                .ifPresent(written -> keys.refuse("id", "'" + written + "' differs from the file's name", "write id: " + stem));
        Optional<Text> name = keys.findWords("name");
        Optional<LocalDate> announced = keys.findDate("announced");
        Optional<Double> amount = positive("amount-million-cad", keys);
        Optional<Double> workers = positive("workers", keys);
        Optional<Text> terms = keys.findWords("terms");
        List<String> cited = cited(keys);
        if (id.isEmpty() || name.isEmpty() || announced.isEmpty() || amount.isEmpty() || workers.isEmpty() || terms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SupportProgram(id.get(), name.get(), announced.get(), amount.get(), workers.get(), terms.get(),
                new SourceRow(file, 1, cited)));
    }

    private static Optional<Double> positive(String key, YamlMap keys) {
        Optional<BigDecimal> number = keys.findNumber(key);
        number.filter(n -> n.signum() <= 0).ifPresent(n -> keys.refuse(key, n + " is not over 0", "write a number over 0"));
        return number.map(BigDecimal::doubleValue);
    }

    private List<String> cited(YamlMap keys) {
        List<String> cited = keys.listTexts("sources");
        if (cited.isEmpty()) {
            keys.refuse("sources", "names no source", "cite ids of sources.csv, such as [S135]");
        }
        cited.stream().filter(source -> !sources.contains(source)).forEach(source -> keys.refuse("sources",
                "'" + source + "' is not in sources.csv", "add it there, or " + Nearest.useOneOf(source, sources)));
        return cited;
    }
}
