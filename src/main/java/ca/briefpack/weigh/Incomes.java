package ca.briefpack.weigh;

import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.impact.income.IncomeTable;
import ca.briefpack.model.Joined;
import ca.briefpack.model.Joined.Answered;
import ca.briefpack.model.Joined.Together;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What options bring against the status quo, in dollars a year: each with its answers as likely as the reader holds them, which
 * is not at all unless the job says so. A chance mixes two states, so values are linear in it; at most one answer to an option
 * comes.
 *
 * <p>With values a of an option that no one answers, c of option and answer solved together, and chances of the answers:
 * <pre>
 *   value = a + sum chance (c - a)
 * </pre>
 */
public final class Incomes {
    private final IncomeTable table;
    private final Joined joined;

    public Incomes(IncomeTable table, Joined joined) {
        this.table = table;
        this.joined = joined;
    }

    /** At every draw, with answers; empty for what is not known of a place. @param place empty for Canada */
    public Optional<double[]> find(Scenario option, IncomeItem item, Optional<Province> place, IncomeClosure closure) {
        return unanswered(option, item, place, closure).map(alone -> {
            double[] mixed = alone.clone();
            add(mixed, answer(option, item, place, closure).orElseThrow());
            return mixed;
        });
    }

    /** The same as if no answer came. */
    public Optional<double[]> unanswered(Scenario option, IncomeItem item, Optional<Province> place, IncomeClosure closure) {
        return table.find(option.id(), item, place, closure);
    }

    /** The same as if an answer surely came. */
    public Optional<double[]> answered(Answered answer, IncomeItem item, Optional<Province> place, IncomeClosure closure) {
        return table.find(answer.id(), item, place, closure);
    }

    /** What the answers take or bring, as likely as they are held to be. */
    public Optional<double[]> answer(Scenario option, IncomeItem item, Optional<Province> place, IncomeClosure closure) {
        return unanswered(option, item, place, closure).map(alone -> {
            double[] sum = new double[alone.length];
            for (Answered answer : joined.answersTo(option)) {
                double chance = joined.chance(answer);
                if (chance > 0) {
                    double[] with = answered(answer, item, place, closure).orElseThrow();
                    Arrays.setAll(sum, d -> sum[d] + chance * (with[d] - alone[d]));
                }
            }
            return sum;
        });
    }

    /**
     * Real income under options together, by province and draw; what answers bring is that of each option. The central draw is
     * the only one where packages are not worked out at others.
     */
    public double[][] together(Together options, IncomeClosure closure) {
        return provinces().stream().map(p -> {
            double[] sum = table.find(options.id(), IncomeItem.INCOME, Optional.of(p), closure).orElseThrow();
            for (Scenario option : options.options()) {
                add(sum, answer(option, IncomeItem.INCOME, Optional.of(p), closure).orElseThrow());
            }
            return joined.overDraws() ? sum : new double[]{sum[0]};
        }).toArray(double[][]::new);
    }

    /** Real income under one option, by province and draw: the central one alone where packages are not worked out at others. */
    public double[][] alone(Scenario option, IncomeClosure closure) {
        return provinces().stream().map(p -> find(option, IncomeItem.INCOME, Optional.of(p), closure).orElseThrow())
                .map(of -> joined.overDraws() ? of : new double[]{of[0]}).toArray(double[][]::new);
    }

    private static void add(double[] sum, double[] more) {
        Arrays.setAll(sum, d -> sum[d] + more[d]);
    }

    /** The provinces of which real income is known. */
    public List<Province> provinces() {
        return table.provinces();
    }
}
