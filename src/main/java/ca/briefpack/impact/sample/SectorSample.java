package ca.briefpack.impact.sample;

import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.book.MultiplierBook;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.sum.ImpactGrid;
import ca.briefpack.impact.sum.Quantity;
import ca.briefpack.impact.sum.Sums;
import ca.briefpack.model.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sums of one sector over many draws, by scenario and place. All headings of a sector share a province's multiplier, so
 * only what
 * they sell is kept draw by draw, and effects on the economy are worked out as they are asked for.
 */
final class SectorSample implements Sums {
    private static final int PLACES = ImpactGrid.CANADA;
    /** What a dollar brings, by quantity and place; 0 where there is no multiplier. */
    private final double[][] factor = new double[Quantity.values().length][PLACES];
    /** By place. */
    private final List<List<Sale>> sales = new ArrayList<>();
    private final double[] scale;
    private final double[] diverted;
    private final double[][][] change;
    private final double[][][] loss;
    private final double[][][] duty;
    private final double[][][] atRisk;
    private final double[][][] chinaChange;
    private final double[][][] homeChange;
    private final double[][][] homeLoss;
    /** Under the law of the baseline, in any scenario: abroad, and of that in China. */
    private final double[][] before;
    private final double[][] chinaBefore;
    private final double[] homeScale;
    /** Exports to the United States and to China, and sales at home before their scale. */
    private final double[] toUs = new double[PLACES];
    private final double[] toChina = new double[PLACES];
    private final double[] atHome = new double[PLACES];
    private final boolean[] sells = new boolean[PLACES];
    private final int[] sellers;
    private final double[] rated = new double[PLACES];
    private final double[] modelled = new double[PLACES];

    /** What a place sells of a heading of the sector. */
    private record Sale(int heading, double amount, Country into, boolean isRated) {
    }

    /** @param headings the sector's headings that are exported */
    SectorSample(ExportBook exports, MultiplierBook multipliers, int[] headings, int scenarios, int draws) {
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
            int place = p;
            sales.add(IntStream.range(0, headings.length).filter(i -> exports.value(place, headings[i]) != 0)
                    .mapToObj(i -> new Sale(i, exports.value(place, headings[i]), exports.into(headings[i]), exports.isRated(headings[i])))
                    .toList());
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
        this.before = series(1, draws)[0];
        this.chinaBefore = series(1, draws)[0];
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
        for (int p : sellers) {
            enterBefore(p, drawIndex, answer);
        }
    }

    private void enterBefore(int p, int drawIndex, ExportResponse.Answer answer) {
        for (Sale sale : sales.get(p)) {
            boolean modelled = !Double.isNaN(change(sale.amount, answer, 0, sale.heading));
            double sold = modelled ? sale.amount / answer.inYear()[sale.heading] : sale.amount;
            before[p][drawIndex] += sale.into == Country.CA ? 0 : sold;
            chinaBefore[p][drawIndex] += sale.into == Country.CN ? sold : 0;
        }
    }

    private void enter(int s, int p, int drawIndex, ExportResponse.Answer answer) {
        RateMatrix rates = answer.rates().get(s);
        double paid = 0;
        double exposed = 0;
        double abroad = 0;
        double china = 0;
        double lost = 0;
        double home = 0;
        double homeLost = 0;
        for (Sale sale : sales.get(p)) {
            if (sale.into == Country.US && sale.isRated) {
                double rate = rates.duty(sale.heading, Country.CA);
                paid += Double.isInfinite(rate) ? 0 : sale.amount * rate;
                exposed += sale.amount * rates.canadaDutiableShare(sale.heading);
            }
            double moved = change(sale.amount, answer, s, sale.heading);
            if (!Double.isNaN(moved) && sale.into == Country.CA) {
                home += moved * homeScale[drawIndex];
                homeLost += Math.min(0, moved * homeScale[drawIndex]);
            } else if (!Double.isNaN(moved)) {
                abroad += moved;
                china += sale.into == Country.CN ? moved : 0;
                lost += Math.min(0, moved);
                // what can be modelled is the same at every draw; only the thread of the first may touch it, even to add nothing
                if (drawIndex == 0 && s == 0) {
                    modelled[p] += sale.amount;
                }
            }
        }
        duty[s][p][drawIndex] = paid;
        atRisk[s][p][drawIndex] = exposed;
        change[s][p][drawIndex] = abroad;
        chinaChange[s][p][drawIndex] = china;
        loss[s][p][drawIndex] = lost;
        homeChange[s][p][drawIndex] = home;
        homeLoss[s][p][drawIndex] = homeLost;
    }

    /** The change in the exports of one heading; not a number where it cannot be modelled. */
    static double change(double amount, ExportResponse.Answer answer, int scenario, int heading) {
        double inYear = answer.inYear()[heading];
        double ratio = answer.ratio()[scenario][heading];
        return inYear > 0 && ratio >= 0 ? amount / inYear * (ratio - 1) : Double.NaN;
    }

    @Override
    public double[] column(int scenario, Quantity quantity, int place, int sector, int draws) {
        double[] column = new double[draws];
        if (place != ImpactGrid.CANADA) {
            addColumn(scenario, quantity, place, column);
        } else {
            for (int p : sellers) {
                addColumn(scenario, quantity, p, column);
            }
        }
        return column;
    }

    private void addColumn(int scenario, Quantity quantity, int place, double[] into) {
        if (!sells[place]) {
            return;
        }
        double times = factor[quantity.ordinal()][place];
        switch (quantity) {
            case EXPORTS -> addConstant(toUs[place], into);
            case CHINA_EXPORTS -> addConstant(toChina[place], into);
            case HOME_SALES -> addScaled(atHome[place], homeScale, into);
            case RATED -> addConstant(rated[place], into);
            case MODELLED -> addConstant(modelled[place], into);
            case DUTY -> Sums.add(duty[scenario][place], into);
            case AT_RISK -> Sums.add(atRisk[scenario][place], into);
            case BEFORE -> Sums.add(before[place], into);
            case CHINA_BEFORE -> Sums.add(chinaBefore[place], into);
            case CHANGE -> Sums.add(change[scenario][place], into);
            case CHINA_CHANGE -> Sums.add(chinaChange[scenario][place], into);
            case HOME_CHANGE -> Sums.add(homeChange[scenario][place], into);
            case COVERED -> addConstant(times * (toUs[place] + toChina[place]), into);
            case GDP_EXPOSED, JOBS_EXPOSED -> addScaled(times * toUs[place], scale, into);
            case HOME_GDP_OWN, HOME_GDP_CANADA, HOME_JOBS_OWN, HOME_JOBS_CANADA ->
                    addEffect(times, homeChange[scenario][place], homeLoss[scenario][place], into);
            default -> addEffect(times, change[scenario][place], loss[scenario][place], into);
        }
    }

    private static void addConstant(double amount, double[] into) {
        for (int d = 0; d < into.length; d++) {
            into[d] += amount;
        }
    }

    private static void addScaled(double amount, double[] scale, double[] into) {
        for (int d = 0; d < into.length; d++) {
            into[d] += amount * scale[d];
        }
    }

    /** What sales gained and lost bring, less what of the lost is sold elsewhere. */
    private void addEffect(double times, double[] gained, double[] lost, double[] into) {
        for (int d = 0; d < into.length; d++) {
            into[d] += times * scale[d] * (gained[d] - diverted[d] * lost[d]);
        }
    }

    /** A sector is never all of them. */
    @Override
    public int all() {
        return -1;
    }
}
