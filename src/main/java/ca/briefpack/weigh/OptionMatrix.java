package ca.briefpack.weigh;

import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What each option would bring each province against the law as it is: the change in its real income, in dollars a year, at every
 * draw of a study. Values at one draw belong together, so whatever is worked out draw by draw has its right range. The last option is the status quo, which changes nothing.
 */
public final class OptionMatrix {
    private final List<String> options;
    private final List<Province> provinces;
    private final double[][][] change;
    private final double[][] rest;
    private final int draws;

    /**
     * @param options   ids of the scenarios, the status quo left out
     * @param provinces those whose GDP can be modelled
     * @param change    by option, province and draw
     * @param draws     how many draws there are
     */
    public OptionMatrix(List<String> options, List<Province> provinces, double[][][] change, int draws) {
        this(options, provinces, change, new double[change.length][draws], draws);
    }

    /** @param rest by option and draw: what falls on places that are not among the provinces, as far as it is known */
    private OptionMatrix(List<String> options, List<Province> provinces, double[][][] change, double[][] rest, int draws) {
        this.options = new ArrayList<>(options);
        this.options.add(Scenario.STATUS_QUO);
        this.provinces = List.copyOf(provinces);
        this.draws = draws;
        this.change = Arrays.copyOf(change, change.length + 1);
        this.change[change.length] = new double[provinces.size()][draws];
        this.rest = Arrays.copyOf(rest, rest.length + 1);
        this.rest[rest.length] = new double[draws];
    }

    /** The matrix of a study under one closure; of the candidates, those without an account of their own are left out. */
    public static OptionMatrix of(Incomes incomes, IncomeClosure closure, List<Scenario> options, List<Province> candidates,
            int draws) {
        List<Province> provinces = candidates.stream().filter(incomes.provinces()::contains).toList();
        double[][][] change = options.stream().map(option -> provinces.stream()
                .map(p -> incomes.find(option, IncomeItem.INCOME, Optional.of(p), closure).orElseThrow())
                .toArray(double[][]::new)).toArray(double[][][]::new);
        double[][] rest = new double[options.size()][draws];
        for (int o = 0; o < rest.length; o++) {
            double[] all = incomes.find(options.get(o), IncomeItem.INCOME, Optional.empty(), closure).orElseThrow();
            double[][] ofOption = change[o];
            Arrays.setAll(rest[o], d -> all[d] - Arrays.stream(ofOption).mapToDouble(ofProvince -> ofProvince[d]).sum());
        }
        return new OptionMatrix(options.stream().map(Scenario::id).toList(), provinces, change, rest, draws);
    }

    public List<String> options() {
        return List.copyOf(options);
    }

    public List<Province> provinces() {
        return provinces;
    }

    public int draws() {
        return draws;
    }

    /** What an option brings all other places at a draw, as far as it is known. */
    double rest(int option, int draw) {
        return rest[option][draw];
    }

    /** What an option brings every province at a draw, in the order of {@link #provinces}. */
    double[] at(int option, int draw) {
        return Arrays.stream(change[option]).mapToDouble(ofProvince -> ofProvince[draw]).toArray();
    }
}
