package ca.briefpack.weigh;

import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each option would bring each province against the law as it is: the change in its GDP by the exports of all provinces, in
 * dollars a year, at every draw of a study. Values at one draw belong together, so whatever is worked out draw by draw has its
 * right range. The last option is the status quo, which changes nothing.
 */
public final class OptionMatrix {
    private final List<String> options;
    private final List<Province> provinces;
    private final double[][][] change;
    private final int draws;

    /**
     * @param options   ids of the scenarios, the status quo left out
     * @param provinces those whose GDP can be modelled
     * @param change    by option, province and draw
     * @param draws     how many draws there are
     */
    public OptionMatrix(List<String> options, List<Province> provinces, double[][][] change, int draws) {
        this.options = new ArrayList<>(options);
        this.options.add(Scenario.STATUS_QUO);
        this.provinces = List.copyOf(provinces);
        this.draws = draws;
        this.change = Arrays.copyOf(change, change.length + 1);
        this.change[change.length] = new double[provinces.size()][draws];
    }

    /** The matrix of a study; of the candidates, those without multipliers have no change in GDP and are left out. */
    public static OptionMatrix of(ImpactTable impact, List<String> options, List<Province> candidates) {
        List<Province> provinces = candidates.stream()
                .filter(p -> impact.findDraws(cell(Scenario.STATUS_QUO, p)).isPresent()).toList();
        double[][][] change = options.stream().map(option -> provinces.stream()
                .map(p -> impact.findDraws(cell(option, p)).orElseThrow()).toArray(double[][]::new)).toArray(double[][][]::new);
        return new OptionMatrix(options, provinces, change, impact.listDraws().size());
    }

    private static Cell cell(String option, Province province) {
        return Cell.of(option, province, Indicator.GDP_TOTAL_CHANGE_VS_STATUS_QUO);
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

    /** What an option brings every province at a draw, in the order of {@link #provinces}. */
    double[] at(int option, int draw) {
        return Arrays.stream(change[option]).mapToDouble(ofProvince -> ofProvince[draw]).toArray();
    }
}
