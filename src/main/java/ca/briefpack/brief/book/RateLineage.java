package ca.briefpack.brief.book;

import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.tariff.RateGrounds;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.Rate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How figures that hang on rates came to be: the goods that they are of, the law behind each rate, the parameters that move it.
 */
public final class RateLineage {
    private final Study study;
    /** Rates of many goods rest on the same acts; kept as they came, mostly in order. */
    private final Set<SourceRow> rows;
    private final Set<String> parameters = new TreeSet<>();

    /** @param goods the rows that the rates are put on: exports or imports */
    public RateLineage(Study study, Collection<SourceRow> goods) {
        this.study = study;
        this.rows = new LinkedHashSet<>(goods);
    }

    public RateLineage with(Stream<Rate> rates) {
        rates.map(study.trail()::of).forEach(this::add);
        return this;
    }

    /** Only what the contributions wanted rest on. */
    public RateLineage with(Stream<Rate> rates, Predicate<Contribution> wanted) {
        rates.map(rate -> study.trail().of(rate, wanted)).forEach(this::add);
        return this;
    }

    /** What the ordinary duty on their goods rests on. */
    public RateLineage withColumnOne(Stream<Rate> rates) {
        rates.map(study.trail()::ofColumnOne).forEach(this::add);
        return this;
    }

    private void add(RateGrounds grounds) {
        rows.addAll(grounds.acts());
        rows.addAll(grounds.goods());
        grounds.moving().forEach(assumption -> parameters.add(ModelParameter.of(assumption).id()));
    }

    public Lineage by(String method) {
        List<SourceRow> all = new ArrayList<>(rows);
        parameters.forEach(id -> all.add(study.evidence().economy().parameters().get(id).row()));
        return new Lineage(method, all, List.copyOf(parameters));
    }
}
