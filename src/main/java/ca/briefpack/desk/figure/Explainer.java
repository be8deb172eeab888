package ca.briefpack.desk.figure;

import ca.briefpack.brief.BriefingComposer;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.PackSpec;
import ca.briefpack.data.Job;
import ca.briefpack.edition.EditionsBefore;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Source;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.order.EditSetting;
import ca.briefpack.order.PackNames;
import ca.briefpack.order.Progress;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Steps;
import ca.briefpack.pack.Computation;
import ca.briefpack.pack.Summaries;
import ca.briefpack.suppose.SoundData;
import ca.briefpack.words.NameList;
import ca.briefpack.words.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/**
 * The index of every figure that a release prints, able to explain each by its id. It computes what a run computes and renders
 * nothing.
 */
public final class Explainer {
    private static final int STEPS = 3;
    /** So many wrong letters may be a slip in any id. */
    private static final int MEANT = 3;
    private final LocalDate asOf;
    private final SortedMap<String, String> choices;
    private final Evidence evidence;
    private final EditionsBefore before;
    private final Map<String, Figure> figures = new TreeMap<>();
    private final Map<String, List<String>> packs = new TreeMap<>();

    /** The figures of a pack; its words are not kept. */
    private record OfPack(String slug, Map<String, Figure> figures) {
    }

    private Explainer(Study study, List<OfPack> all, RunConfig config, EditionsBefore before) {
        this.before = before;
        this.asOf = config.asOf();
        this.choices = config.choices();
        this.evidence = study.evidence();
        all.forEach(pack -> pack.figures.forEach((id, figure) -> {
            figures.put(id, figure);
            packs.computeIfAbsent(id, i -> new ArrayList<>()).add(pack.slug);
        }));
    }

    /** @throws BriefpackException if the data or the job cannot be used */
    public static Explainer of(RunConfig config) {
        Job job = config.readJob();
        return of(Computation.of(config, job, SoundData.load(config.folders().data(), job).evidence()),
                new Steps(Progress.SILENT, STEPS), Progress.SILENT);
    }

    /** What in the releases of the editions before is not as it was published: figures that follow from it are not explained. */
    public List<Problem> problems() {
        return before.problems();
    }

    /**
     * The explainer that can answer for a figure: of its id, in whatever way a reader copied it, or of its name where releases
     * are compared. Nothing is computed for words that no edition can have a figure of.
     *
     * @param use given the explainer and the id
     * @throws BriefpackException P001 if there is no such figure; the message names the nearest; and as {@link #explain}
     */
    public static <T> T answer(RunConfig config, String typed, Progress progress, BiFunction<Explainer, String, T> use) {
        Steps steps = new Steps(progress, STEPS);
        Job job = config.readJob();
        Computation assignment = steps.take("load the data package and its law", () -> Computation.of(config, job,
                SoundData.load(config.folders().data(), job).evidence()),
                read -> Summaries.count(read.evidence().stamp().files().size(), "file"));
        FigureForms forms = new FigureForms(
                new FigureWords(assignment.evidence(), config.whatIf().stream().map(EditSetting::target).toList()));
        String id = forms.find(typed).orElseThrow(() -> new BriefpackException(unknown(typed, forms.nearest(typed))));
        return use.apply(of(assignment, steps, progress), id);
    }

    private static Explainer of(Computation assignment, Steps steps, Progress progress) {
        EditionsBefore before = assignment.before();
        Study study = steps.take("estimate trade, GDP and jobs by scenario", () -> assignment.study(before, progress),
                made -> Summaries.impact(made.impact()));
        BriefingComposer composer = new BriefingComposer(study);
        List<PackSpec> packs = PackNames.specs(assignment.job(), assignment.evidence());
        AtomicInteger done = new AtomicInteger();
        List<OfPack> all = steps.take("look through all packs", () -> packs.parallelStream().map(pack -> {
            OfPack figures = new OfPack(pack.slug(), composer.compose(pack).allFigures());
            progress.tick(done.incrementAndGet(), packs.size(), pack.slug());
            return figures;
        }).toList(), made -> Summaries.count(made.size(), "pack"));
        return new Explainer(study, all, assignment.config(), before);
    }

    /** The ids of all figures, sorted. */
    public SortedSet<String> ids() {
        return new TreeSet<>(figures.keySet());
    }

    /**
     * @throws BriefpackException P001 if no pack prints a figure of this id; the message names the nearest; P040 if it would be a
     *                            value of an earlier release whose file cannot be used
     */
    public Explanation explain(String id) {
        Figure figure = figures.get(id);
        if (figure == null) {
            List<Problem> damaged = damaged(id);
            throw new BriefpackException(damaged.isEmpty() ? List.of(unknown(id)) : damaged);
        }
        SortedSet<String> cited = new TreeSet<>();
        figure.lineage().rows().forEach(row -> cited.addAll(row.sources()));
        List<Source> sources = cited.stream().map(evidence.reference().sources()::get).filter(Objects::nonNull).toList();
        return new Explanation(figure, asOf, figure.lineage().assumptions().stream().map(evidence.economy().parameters()::get)
                .filter(Objects::nonNull).toList(), measures(figure), sources, packs.get(id), choices);
    }

    private List<TariffMeasure> measures(Figure figure) {
        Set<SourceRow> rows = new HashSet<>(figure.lineage().rows());
        // an edit splits a measure into the days before and after it
        Set<SourceRow> told = new HashSet<>();
        return evidence.law().measures().stream().filter(m -> rows.contains(m.row()) && told.add(m.row())).toList();
    }

    /** What is wrong with the release of which the id asks for a value. */
    private List<Problem> damaged(String id) {
        return before.past().history().without().stream().filter(release -> id.endsWith("." + release))
                .flatMap(release -> problems().stream().filter(problem -> problem.where().contains(release))).toList();
    }

    private Problem unknown(String id) {
        return unknown(id, Nearest.of(id, siblings(id)));
    }

    private static Problem unknown(String typed, List<String> nearest) {
        String meant = nearest.stream().findFirst()
                .filter(id -> Nearest.distance(typed.toLowerCase(Locale.ROOT), id) <= Math.max(MEANT, typed.length() / 4))
                .map(id -> "did you mean '" + id + "'? ").orElse("");
        String near = nearest.isEmpty() ? "ids read like on.autos.exports-change.status-quo"
                : "the nearest are " + NameList.of(nearest);
        return new Problem(Problem.Code.P001, "explain", "'" + typed + "' is not a figure of this edition", meant + near
                + "; the trace sheet of each workbook lists them all");
    }

    /** The ids that begin with the most parts of a mistaken one, so that a slip in one part is looked for among its like. */
    private Collection<String> siblings(String id) {
        for (int end = id.lastIndexOf('.'); end > 0; end = id.lastIndexOf('.', end - 1)) {
            String start = id.substring(0, end + 1);
            List<String> alike = figures.keySet().stream().filter(known -> known.startsWith(start)).toList();
            if (!alike.isEmpty()) {
                return alike;
            }
        }
        return figures.keySet();
    }
}
