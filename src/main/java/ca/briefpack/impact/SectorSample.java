package ca.briefpack.impact;

import ca.briefpack.model.Country;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sums of one sector over many draws, by scenario and place. All headings of a sector share a province's multiplier, so
 * only what
 * they sell is kept draw by draw, and effects on the economy are worked out as they are asked for.
 */
final class SectorSample implements Sums {
    private static final int PLACES = ImpactGrid.CANADA;
    private final ExportBook exports;
    /** What a dollar brings, by quantity and place; 0 where there is no multiplier. */
    private final double[][] factor = new double[Quantity.values().length][PLACES];
    private final int[] headings;
    private final double[] scale;
    private final double[] diverted;
    private final double[][][] change;
    private final double[][][] loss;
    private final double[][][] duty;
    private final double[][][] atRisk;
    private final double[][][] chinaChange;
    private final double[][][] homeChange;
    private final double[][][] homeLoss;
    private final double[] homeScale;
    /** Exports to the United States and to China, and sales at home before their scale. */
    private final double[] toUs = new double[PLACES];
    private final double[] toChina = new double[PLACES];
    private final double[] atHome = new double[PLACES];
    private final boolean[] sells = new boolean[PLACES];
    private final int[] sellers;
    private final double[] rated = new double[PLACES];
    private final double[] modelled = new double[PLACES];

    /** @param headings the sector's headings that are exported */
    SectorSample(ExportBook exports, MultiplierBook multipliers, int[] headings, int scenarios, int draws) {
        this.exports = exports;
        this.headings = headings.clone();
        this.scale = new double[draws];
        this.diverted = new double[draws];
        this.homeScale = new double[draws];
        for (int p = 0; p < PLACES; p++) {
            for (int h : headings) {
                double[] into = switch (exports.into(h)) {
                    case CA -> atHome;
                    case CN -> toChina;
                    default -> toUs;
                };
                into[p] += exports.value(p, h);
                rated[p] += into == toUs && exports.isRated(h) ? exports.value(p, h) : 0;
            }
        }
        for (int p = 0; p < PLACES; p++) {
            setFactors(p, multipliers.effect(p, headings[0]));
            sells[p] = toUs[p] != 0 || toChina[p] != 0 || atHome[p] != 0;
        }
        this.sellers = IntStream.range(0, PLACES).filter(p -> sells[p]).toArray();
        this.change = series(scenarios, draws);
        this.loss = series(scenarios, draws);
        this.duty = series(scenarios, draws);
        this.atRisk = series(scenarios, draws);
        this.chinaChange = series(scenarios, draws);
        this.homeChange = series(scenarios, draws);
        this.homeLoss = series(scenarios, draws);
    }

    private void setFactors(int place, Optional<MultiplierBook.Effect> found) {
        found.ifPresent(effect -> {
            factor[Quantity.COVERED.ordinal()][place] = 1;
            factor[Quantity.GDP_EXPOSED.ordinal()][place] = effect.gdpOwn();
            factor[Quantity.JOBS_EXPOSED.ordinal()][place] = effect.jobsOwn();
            factor[Quantity.GDP_OWN.ordinal()][place] = effect.gdpOwn();
            factor[Quantity.GDP_CANADA.ordinal()][place] = effect.gdpCanada();
            factor[Quantity.JOBS_OWN.ordinal()][place] = effect.jobsOwn();
            factor[Quantity.JOBS_CANADA.ordinal()][place] = effect.jobsCanada();
            factor[Quantity.INCOME_OWN.ordinal()][place] = effect.incomeOwn();
            factor[Quantity.HOME_GDP_OWN.ordinal()][place] = effect.gdpOwn();
            factor[Quantity.HOME_GDP_CANADA.ordinal()][place] = effect.gdpCanada();
            factor[Quantity.HOME_JOBS_OWN.ordinal()][place] = effect.jobsOwn();
            factor[Quantity.HOME_JOBS_CANADA.ordinal()][place] = effect.jobsCanada();
        });
    }

    private double[][][] series(int scenarios, int draws) {
        double[][][] series = new double[scenarios][PLACES][];
        for (double[][] ofScenario : series) {
            for (int p = 0; p < PLACES; p++) {
                ofScenario[p] = new double[sells[p] ? draws : 0];
            }
        }
        return series;
    }

    /** Enters the answer of one draw. Different draws may be entered by different threads. */
    void enter(int drawIndex, Draw draw, ExportResponse.Answer answer) {
        scale[drawIndex] = draw.of(ModelParameter.MULTIPLIER_SCALE);
        diverted[drawIndex] = draw.of(ModelParameter.LOST_SALES_DIVERTED);
        homeScale[drawIndex] = draw.of(ModelParameter.HOME_SALES_SCALE);
        for (int s = 0; s < change.length; s++) {
            for (int p = 0; p < PLACES; p++) {
                if (sells[p]) {
                    enter(s, p, drawIndex, answer);
                }
            }
        }
    }

    private void enter(int s, int p, int drawIndex, ExportResponse.Answer answer) {
        for (int i = 0; i < headings.length; i++) {
            double amount = exports.value(p, headings[i]);
            if (amount != 0 && exports.into(headings[i]) == Country.US && exports.isRated(headings[i])) {
                double rate = answer.rates().get(s).duty(i, Country.CA);
                duty[s][p][drawIndex] += Double.isInfinite(rate) ? 0 : amount * rate;
                atRisk[s][p][drawIndex] += amount * answer.rates().get(s).canadaDutiableShare(i);
            }
            double moved = amount == 0 ? Double.NaN : change(amount, answer, s, i);
            if (!Double.isNaN(moved) && exports.into(headings[i]) == Country.CA) {
                homeChange[s][p][drawIndex] += moved * homeScale[drawIndex];
                homeLoss[s][p][drawIndex] += Math.min(0, moved * homeScale[drawIndex]);
            } else if (!Double.isNaN(moved)) {
                change[s][p][drawIndex] += moved;
                chinaChange[s][p][drawIndex] += exports.into(headings[i]) == Country.CN ? moved : 0;
                loss[s][p][drawIndex] += Math.min(0, moved);
                // what can be modelled is the same at every draw; only the thread of the first may touch it, even to add nothing
                if (drawIndex == 0 && s == 0) {
                    modelled[p] += amount;
                }
            }
        }
    }

    /** The change in the exports of one heading; not a number where it cannot be modelled. */
    static double change(double amount, ExportResponse.Answer answer, int scenario, int heading) {
        double inYear = answer.inYear()[heading];
        double ratio = answer.ratio()[scenario][heading];
        return inYear > 0 && ratio >= 0 ? amount / inYear * (ratio - 1) : Double.NaN;
    }

    @Override
    public double get(int scenario, Quantity quantity, int place, int sector, int draw) {
        if (place != ImpactGrid.CANADA) {
            return get(scenario, quantity, place, draw);
        }
        double sum = 0;
        for (int p : sellers) {
            sum += get(scenario, quantity, p, draw);
        }
        return sum;
    }

    private double get(int scenario, Quantity quantity, int place, int draw) {
        if (!sells[place]) {
            return 0;
        }
        return switch (quantity) {
            case EXPORTS -> toUs[place];
            case CHINA_EXPORTS -> toChina[place];
            case HOME_SALES -> atHome[place] * homeScale[draw];
            case RATED -> rated[place];
            case MODELLED -> modelled[place];
            case DUTY -> duty[scenario][place][draw];
            case AT_RISK -> atRisk[scenario][place][draw];
            case CHANGE -> change[scenario][place][draw];
            case CHINA_CHANGE -> chinaChange[scenario][place][draw];
            case HOME_CHANGE -> homeChange[scenario][place][draw];
            case COVERED -> factor[quantity.ordinal()][place] * (toUs[place] + toChina[place]);
            case GDP_EXPOSED, JOBS_EXPOSED -> factor[quantity.ordinal()][place] * scale[draw] * toUs[place];
            case HOME_GDP_OWN, HOME_GDP_CANADA, HOME_JOBS_OWN, HOME_JOBS_CANADA -> factor[quantity.ordinal()][place] * scale[draw]
                    * (homeChange[scenario][place][draw] - diverted[draw] * homeLoss[scenario][place][draw]);
            default -> factor[quantity.ordinal()][place] * scale[draw]
                    * (change[scenario][place][draw] - diverted[draw] * loss[scenario][place][draw]);
        };
    }

    /** A sector is never all of them. */
    @Override
    public int all() {
        return -1;
    }
}
