package ca.briefpack.run;

import ca.briefpack.brief.BriefingComposer;
import ca.briefpack.brief.PackSpec;
import ca.briefpack.brief.Study;
import ca.briefpack.data.Job;
import ca.briefpack.data.Nearest;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Figure;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Source;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
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

/** The index of every figure that a release prints, able to explain each by its id. It computes what a run computes and renders nothing. */
public final class Explainer {
    private final LocalDate asOf;
    private final SortedMap<String, String> choices;
    private final Evidence evidence;
    private final PastConflicts past;
    private final Map<String, Figure> figures = new TreeMap<>();
    private final Map<String, List<String>> packs = new TreeMap<>();

    private Explainer(Study study, Job job, RunConfig config, PastConflicts past) {
        this.past = past;
        this.asOf = config.asOf();
        this.choices = config.choices();
        this.evidence = study.evidence();
        BriefingComposer composer = new BriefingComposer(study);
        for (PackSpec spec : Plan.specs(job, evidence)) {
            composer.compose(spec).allFigures().forEach((id, figure) -> {
                figures.put(id, figure);
                packs.computeIfAbsent(id, i -> new ArrayList<>()).add(spec.slug());
            });
        }
    }

    /** @throws BriefpackException if the data or the job cannot be used */
    public static Explainer of(RunConfig config) {
        Job job = config.folders().readJob();
        Assignment assignment = Assignment.of(config, job, SoundData.load(config.folders().data()).evidence());
        return new Explainer(StudyMaker.compute(assignment), job, config, StudyMaker.past(assignment));
    }

    /** The ids of all figures, sorted. */
    public SortedSet<String> ids() {
        return new TreeSet<>(figures.keySet());
    }

    /**
     * @throws BriefpackException P001 if no pack prints a figure of this id; the message names the nearest; P040 if it would be a value of
     *                            an earlier release whose file cannot be used
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
        return past.history().without().stream().filter(release -> id.endsWith("." + release))
                .flatMap(release -> past.problems().stream().filter(problem -> problem.where().contains(release))).toList();
    }

    private Problem unknown(String id) {
        String typed = id.toLowerCase(Locale.ROOT);
        Collection<String> siblings = siblings(typed);
        String meant = new Vocabulary("a figure", siblings).findNearest(typed).map(known -> "did you mean '" + known + "'? ").orElse("");
        return new Problem(Problem.Code.P001, "explain", "'" + id + "' is not a figure of this edition", meant + "the nearest are "
                + String.join(", ", Nearest.of(typed, siblings)) + "; the trace sheet of each workbook lists them all");
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
