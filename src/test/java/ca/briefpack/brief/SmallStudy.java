package ca.briefpack.brief;

import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Table;
import ca.briefpack.data.Job;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.pack.Computation;
import ca.briefpack.run.Copies;
import ca.briefpack.suppose.SoundData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The study of a miniature that a person can work out by hand: British Columbia, Saskatchewan and Ontario sell cars, lumber,
 * canola and oil to the United States, and some of it to China; Nunavut sells next to nothing; nobody else sells anything. Its
 * tables are the files of {@code src/test/resources/ca/briefpack/brief/small}.
 */
public final class SmallStudy {
    public static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);
    private static final Path MINIATURE = Path.of("src", "test", "resources", "ca", "briefpack", "brief", "small");
    private static final Path DATA_SMALL = Path.of("src", "test", "resources", "data-small");
    private static SmallStudy shared;
    private static String descriptor = "";

    private final Study study;
    private final Map<String, Briefing> composed = new HashMap<>();

    private SmallStudy(Study study) {
        this.study = study;
    }

    /** The miniature as it stands in its files. */
    public static synchronized SmallStudy shared() {
        if (shared == null) {
            shared = altered().compute();
        }
        return shared;
    }

    /** The miniature with some of its rows altered. */
    public static Alteration altered() {
        return new Alteration();
    }

    /** The same study with something replaced in it that was computed. */
    public static SmallStudy of(Study study) {
        return new SmallStudy(study);
    }

    public Study study() {
        return study;
    }

    /** @param pack a slug: {@code national}, {@code province-on}, {@code sector-autos}, {@code trade-offs} */
    public Briefing briefing(String pack) {
        return composed.computeIfAbsent(pack, slug -> Packs.compose(study, slug));
    }

    public Table table(String pack, String table) {
        return briefing(pack).table(table);
    }

    /** The rows of a table as they are printed in English: {@code Ontario | 12 | [x]}. */
    public List<String> rows(String pack, String table) {
        return Printed.rows(table(pack, table));
    }

    /** The rows of a table, of which only some columns, by key. */
    public List<String> rows(String pack, String table, String... columns) {
        return Printed.rows(table(pack, table), columns);
    }

    public List<Fact> facts(String pack, String list) {
        return briefing(pack).facts().getOrDefault(list, List.of());
    }

    /** What each fact of a list is about: {@code CLOSURE mill-closure}. */
    public List<String> ids(String pack, String list) {
        return facts(pack, list).stream().map(fact -> fact.kind() + " " + fact.id()).toList();
    }

    /** A figure by its plain name as a sentence prints it: {@code $1.2 billion}. */
    public String figure(String pack, String name) {
        return Printed.value(briefing(pack).figure(name));
    }

    /** An answer of the United States, which sets a rate: {@code raises cars to 90%}, {@code portent les voitures à 90 %}. */
    public static String answer(String id, String does, String fait, LocalDate onRecord, String target, String rate) {
        return """
                 - id: %s
                   by: US
                   name: {en: the United States %s, fr: les États-Unis %s}
                   why: {en: It was said., fr: On l’a dit.}
                   on-record: %s
                   sources: [NEWS]
                   edits:
                     - do: set-rate
                       target: %s
                       rate: %s
               """.formatted(id, does, fait, onRecord, target, rate);
    }

    /** Rows that a test changes before the miniature is computed. */
    public static final class Alteration {
        private final Map<String, String> texts = new HashMap<>();
        private LocalDate asOf = AS_OF;

        /** Adds rows at the end of a table. */
        public Alteration append(String file, String... rows) {
            return write(file, read(file) + String.join("\n", rows) + "\n");
        }

        /** Replaces words that must be there. */
        public Alteration replace(String file, String was, String is) {
            if (!read(file).contains(was)) {
                throw new IllegalArgumentException(file + " does not hold " + was);
            }
            return write(file, read(file).replace(was, is));
        }

        /** Leaves of a table its heading alone, and these rows. */
        public Alteration only(String file, String... rows) {
            write(file, read(file).lines().findFirst().orElseThrow() + "\n");
            return rows.length == 0 ? this : append(file, rows);
        }

        /** Leaves out all rows that begin so. */
        public Alteration without(String file, String start) {
            return write(file, String.join("\n", read(file).lines().filter(line -> !line.startsWith(start)).toList()) + "\n");
        }

        /**
         * Adds a duty of the United States on goods of Canada that nobody sells and nothing else falls on. @param days {@code
         * 2025-04-03,}
         */
        public Alteration duty(String id, String days) {
            String heading = "01" + (10 + read("measures.csv").lines().count());
            return append("measures.csv",
                    id + ",g-" + id + "," + id + "," + id + ",US,CA,S232,Order,Décret,,0.01,FULL_VALUE,NONE," + days
                            + ",2024-01-01,2025-10-15,,,LAW")
                    .append("scope_codes.csv", id + "," + heading + ",,,,LAW")
                    .append("measure_scopes.csv", id + "," + id + ",include," + days + ",Order,LAW");
        }

        /**
         * Adds a sector that British Columbia alone sells, in a heading of its own, {@code 4501} for the first: it pays 10% in
         * the United States, as all others do that are added.
         */
        public Alteration sector(String code, long millions) {
            long others = read("products.csv").lines().filter(line -> line.startsWith("45")).count();
            if (others == 0) {
                append("measures.csv",
                        "cork,cork,Cork,Liège,US,CA,S232,Order,Décret,,0.10,FULL_VALUE,NONE,2025-04-03,,2025-03-01,2025-10-15,,,LAW");
                append("measure_scopes.csv", "cork,cork,include,2025-04-03,,Order,LAW").append("scope_codes.csv",
                        "cork,45,,,,LAW");
            }
            String heading = "45" + (others < 9 ? "0" : "") + (others + 1);
            return append("sectors.csv", code + "," + code + "," + code + ",Wood," + (4 + others) + ",,TRADE")
                    .append("products.csv", heading + "," + code + "," + code + "," + code + ",TRADE")
                    .append("exports_us.csv", "BC," + heading + ",2025," + millions + "000000,TRADE")
                    .append("us_imports.csv", heading + "10,2024," + millions + "000000,0,0," + millions + "000000,0,0,0,TRADE")
                    .append("us_domestic_share.csv", code + ",2024,0.5,value,,TRADE");
        }

        /** Adds a scenario with its id for a name. @param edits in the words of its file */
        public Alteration scenario(String id, String edits) {
            return write("scenarios/" + id + ".yaml",
                    "id: " + id + "\nname: {en: " + id + ", fr: " + id + "}\nrationale: {en: Supposed., fr: Par hypothèse.}\n"
                            + "sources: [NEWS]\nedits:\n" + edits);
        }

        /** Puts answers on record to an option that had none, each as of {@link SmallStudy#answer}. */
        public Alteration answers(String option, String... answers) {
            return replace("scenarios/" + option + ".yaml", "sources: [NEWS]\n",
                    "sources: [NEWS]\nanswers:\n" + String.join("", answers));
        }

        public Alteration asOf(LocalDate day) {
            asOf = day;
            return this;
        }

        private Alteration write(String file, String text) {
            texts.put(file, text);
            return this;
        }

        private String read(String file) {
            try {
                return texts.containsKey(file) ? texts.get(file) : Files.readString(MINIATURE.resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public SmallStudy compute() {
            try {
                Path folder = Files.createTempDirectory("briefpack-small");
                try {
                    return compute(folder.resolve("data"), folder.resolve("output"));
                } finally {
                    delete(folder);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private SmallStudy compute(Path data, Path output) throws IOException {
            put(data);
            Selection everything = Selection.of(List.of(), List.of(), List.of(), List.of());
            RunConfig config =
                    new RunConfig(asOf, new Folders(data, Path.of("templates"), output, data.resolve("job.yaml")), everything, 1,
                            Reuse.UNCHANGED);
            Job job = config.readJob();
            Computation computation = Computation.of(config, job, SoundData.load(data, job).evidence());
            return new SmallStudy(computation.study(computation.before()));
        }

        /** Puts the data package and its job into a folder that does not exist. */
        public void put(Path data) throws IOException {
            Copies.copy(MINIATURE, data);
            Files.copy(DATA_SMALL.resolve("provinces.csv"), data.resolve("provinces.csv"));
            Files.writeString(data.resolve("datapackage.json"), descriptor());
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.writeString(data.resolve(text.getKey()), text.getValue());
            }
        }

        /** That of the other small package, without the sums that its tables must come to. */
        private static synchronized String descriptor() throws IOException {
            if (descriptor.isEmpty()) {
                ObjectMapper mapper = new ObjectMapper();
                JsonNode tree = mapper.readTree(DATA_SMALL.resolve("datapackage.json").toFile());
                tree.get("resources").forEach(resource -> ((ObjectNode) resource).remove(List.of("controls")));
                descriptor = mapper.writeValueAsString(tree);
            }
            return descriptor;
        }

        private static void delete(Path folder) throws IOException {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
