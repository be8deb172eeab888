package ca.briefpack.run;

import ca.briefpack.brief.BriefingComposer;
import ca.briefpack.brief.PackSpec;
import ca.briefpack.brief.Study;
import ca.briefpack.data.Job;
import ca.briefpack.data.JobFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Figure;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The index of every figure that a release prints, able to explain each by its id. It computes what a run computes and renders nothing. */
public final class Explainer {
    private final LocalDate asOf;
    private final Evidence evidence;
    private final Map<String, Figure> figures = new TreeMap<>();
    private final Map<String, List<String>> packs = new TreeMap<>();

    private Explainer(Study study, Job job, LocalDate asOf) {
        this.asOf = asOf;
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
        Job job = JobFile.read(config.folders().jobFile());
        return new Explainer(StudyMaker.compute(config, job), job, config.asOf());
    }

    /** The ids of all figures, sorted. */
    public SortedSet<String> ids() {
        return new TreeSet<>(figures.keySet());
    }

    /** @throws BriefpackException P001 if no pack prints a figure of this id; the message names the nearest */
    public Explanation explain(String id) {
        Figure figure = figures.get(id);
        if (figure == null) {
            throw new BriefpackException(new Vocabulary("a figure of this edition", near(id)).refusal("explain", id));
        }
        SortedSet<String> cited = new TreeSet<>();
        figure.lineage().rows().forEach(row -> cited.addAll(row.sources()));
        List<Source> sources = cited.stream().map(evidence.reference().sources()::get).filter(Objects::nonNull).toList();
        return new Explanation(figure, asOf, figure.lineage().assumptions().stream().map(evidence.economy().parameters()::get)
                .filter(Objects::nonNull).toList(), sources, packs.get(id));
    }

    /** Ids that begin alike; there are too many to list them all. */
    private List<String> near(String id) {
        String place = id.contains(".") ? id.substring(0, id.indexOf('.') + 1) : id;
        List<String> alike = figures.keySet().stream().filter(known -> known.startsWith(place)).toList();
        return alike.isEmpty() ? List.copyOf(figures.keySet()) : alike;
    }
}
