package ca.briefpack.impact.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.Sample;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Duties of the United States, of China and Canada's own in the model of the whole economy, on trade small enough to solve. */
class EconomyDutiesTest {
    private static final double THETA = 3;

    /** On Canada's goods in the United States and China, and on goods of the United States and China in Canada, by heading. */
    private record Duties(double inUs, double inChina, Map<String, Double> onUs, Map<String, Double> onChina) {
        static final Duties NONE = new Duties(0, 0, Map.of(), Map.of());

        static Duties inUs(double duty) {
            return new Duties(duty, 0, Map.of(), Map.of());
        }

        static Duties onUs(double duty) {
            return new Duties(0, 0, Map.of("4407", duty), Map.of());
        }

        RateMatrix in(Country into, List<HsCode> headings) {
            double[][] duty = new double[headings.size()][Country.partners().length];
            for (int h = 0; h < duty.length; h++) {
                if (into == Country.CA) {
                    duty[h][Country.US.ordinal()] = onUs.getOrDefault(headings.get(h).digits(), 0.0);
                    duty[h][Country.CN.ordinal()] = onChina.getOrDefault(headings.get(h).digits(), 0.0);
                } else {
                    duty[h][Country.CA.ordinal()] = into == Country.US ? inUs : inChina;
                }
            }
            return new RateMatrix(into, duty, new double[duty.length]);
        }
    }

    private static EconomyCheck check(Sample sample, Duties before, Duties after) {
        return ImpactModel.estimate(sample.evidence(), new Rates() {
            @Override
            public RateMatrix rates(List<HsCode> headings, Regime regime, Draw draw) {
                return rates(Country.US, headings, regime, draw);
            }

            @Override
            public RateMatrix rates(Country into, List<HsCode> headings, Regime regime, Draw draw) {
                return (regime.scenario().equals("status-quo") ? after : before).in(into, headings);
            }
        }, Sample.plan()).economyCheck();
    }

    private static double income(Sample sample, Duties after) {
        return check(sample, Duties.NONE, after).income(Province.ON)[0];
    }

    private static Sample base() {
        return new Sample().certain().sector("lumber", "Wood").product("4407", "lumber").product("4408", "lumber")
                .export(Province.ON, "4407", 1000).export(Province.QC, "4407", 1000).toChina(Province.ON, "4407", 10)
                .imports("440711", 500, 500).domesticShare("lumber", 0.5).theta("Wood", THETA).theta("Services", THETA)
                .intoCanada("4407", 1000, 300, 100);
    }

    /** Ontario sells 600 at home and 200 of wood to the United States, and buys 150 of them. */
    private static Sample ontario() {
        return base().sale("Wood", Province.ON, Province.ON, 600).sold("Wood", Province.ON, Country.US, 200)
                .bought("Wood", Province.ON, Country.US, 150);
    }

    /**
     * The same by hand. Canada's power of duty on American goods rises by {@code own} to {@code ownAfter}, that of the United
     * States by {@code their} to {@code theirAfter}; the wage is the one at which Ontario sells what it makes.
     */
    private record ByHand(double own, double ownAfter, double their, double theirAfter) {
        private double paidBefore() {
            return 150 * ownAfter / own;
        }

        private double foreign() {
            return paidBefore() * Math.pow(own, -THETA);
        }

        private double home(double wage) {
            return 600 * Math.pow(wage, -THETA);
        }

        /** What Ontario has, duties that come back to it included: what it lends, 50, moves with the wage. */
        double income(double wage) {
            return (800 - 50) * wage * (home(wage) + foreign()) / (home(wage) + foreign() / ownAfter);
        }

        double exported(double wage) {
            return 200 * theirAfter / their * Math.pow(wage * their, -THETA) / theirAfter;
        }

        double wage() {
            double low = 0.5;
            double high = 1.5;
            for (int i = 0; i < 100; i++) {
                double w = (low + high) / 2;
                double sold = home(w) / (home(w) + foreign()) * income(w) + exported(w);
                if (sold > 800 * w) {
                    low = w;
                } else {
                    high = w;
                }
            }
            return low;
        }

        double realIncome() {
            double w = wage();
            double total = 600 + paidBefore();
            return income(w) / total / Math.pow((home(w) + foreign()) / total, -1 / THETA) - 1;
        }
    }

    @Test
    void canadas_own_duty_raises_what_it_buys_and_comes_back_as_income() {
        EconomyCheck check = check(ontario(), Duties.NONE, Duties.onUs(0.25));
        ByHand hand = new ByHand(1.25, 1.25, 1, 1);

        assertThat(check.income(Province.ON)[0]).isCloseTo(hand.realIncome(), within(1e-10));
        assertThat(check.earned()[0]).isCloseTo(hand.exported(hand.wage()) / 200 - 1, within(1e-10)).isNegative();
    }

    @Test
    void duties_that_stood_before_count_by_what_they_rise() {
        Duties before = new Duties(0.05, 0, Map.of("4407", 0.1), Map.of());
        EconomyCheck check = check(ontario(), before, new Duties(0.25, 0, Map.of("4407", 0.25), Map.of()));
        ByHand hand = new ByHand(1.25 / 1.1, 1.25, 1.25 / 1.05, 1.25);

        assertThat(check.income(Province.ON)[0]).isCloseTo(hand.realIncome(), within(1e-10));
        assertThat(check.earned()[0]).isCloseTo(hand.exported(hand.wage()) / 200 - 1, within(1e-10));
    }

    /** 20 % on 300 and 40 % on 100 are 25 % on 400. */
    @Test
    void canadas_own_duty_is_the_mean_over_what_it_imports_of_the_country() {
        Duties two = new Duties(0, 0, Map.of("4407", 0.2, "4408", 0.4), Map.of("4407", 0.9));

        assertThat(income(ontario().intoCanada("4408", 500, 100, 300), two))
                .isCloseTo(income(ontario(), Duties.onUs(0.25)), within(1e-12));
    }

    @Test
    void each_country_pays_canadas_duty_on_its_own_goods() {
        Sample chinese = base().sale("Wood", Province.ON, Province.ON, 600).sold("Wood", Province.ON, Country.US, 200)
                .bought("Wood", Province.ON, Country.CN, 150);

        assertThat(income(chinese, new Duties(0, 0, Map.of(), Map.of("4407", 0.25))))
                .isCloseTo(income(ontario(), Duties.onUs(0.25)), within(1e-12));
        assertThat(income(chinese, Duties.onUs(0.25))).isZero();
    }

    @Test
    void chinas_duty_falls_on_what_china_buys() {
        Sample chinese = base().sale("Wood", Province.ON, Province.ON, 600).sold("Wood", Province.ON, Country.CN, 200)
                .bought("Wood", Province.ON, Country.US, 150);

        assertThat(income(chinese, new Duties(0, 0.25, Map.of(), Map.of())))
                .isCloseTo(income(ontario(), Duties.inUs(0.25)), within(1e-12)).isNegative();
        assertThat(income(chinese, Duties.inUs(0.25))).isZero();
    }

    @Test
    void a_ban_counts_as_a_duty_of_five_hundred_per_cent() {
        assertThat(income(ontario(), Duties.onUs(Double.POSITIVE_INFINITY))).isEqualTo(income(ontario(), Duties.onUs(5)));
        assertThat(income(ontario(), Duties.inUs(Double.POSITIVE_INFINITY))).isEqualTo(income(ontario(), Duties.inUs(5)))
                .isLessThan(income(ontario(), Duties.inUs(4)));
    }

    @Test
    void the_elasticity_is_the_mean_by_what_crosses_a_border_not_by_what_stays() {
        Sample services = new Sample().certain().sector("lumber", "Wood").product("4407", "lumber")
                .export(Province.ON, "4407", 1000).imports("440711", 500, 500).domesticShare("lumber", 0.5)
                .theta("Wood", THETA).theta("Services", 1).sale("Wood", Province.ON, Province.ON, 100)
                .sale("Services", Province.ON, Province.ON, 500).sold("Wood", Province.ON, Country.US, 200)
                .bought("Wood", Province.ON, Country.US, 150);

        assertThat(income(services, Duties.inUs(0.25))).isCloseTo(income(ontario(), Duties.inUs(0.25)), within(1e-12));
    }

    /** One more than theta, by a quarter, is one: nothing is left of the elasticity of trade. */
    @Test
    void an_elasticity_of_exactly_nothing_has_no_answer() {
        assertThat(income(ontario().parameter("substitution-scale", 0.25, 0.25, 0.25), Duties.inUs(0.25))).isNaN();
    }

    @Test
    void only_the_latest_year_of_trade_counts() {
        Sample older = ontario().ofYear(2020).sale("Wood", Province.BC, Province.BC, 40)
                .sold("Wood", Province.BC, Country.US, 10).sale("Wood", Province.ON, Province.ON, 7)
                .bought("Wood", Province.ON, Country.US, 7);
        EconomyCheck check = check(older, Duties.NONE, Duties.inUs(0.25));

        assertThat(check.provinces()).containsExactly(Province.ON);
        assertThat(check.income()[0]).isCloseTo(income(ontario(), Duties.inUs(0.25)), within(1e-12));
        assertThat(check.rows()).extracting(SourceRow::where).doesNotContain("foreign_trade.csv:5",
                "interprovincial_trade.csv:4");
    }

    @Test
    void a_province_that_traded_abroad_in_an_earlier_year_alone_is_left_out() {
        Sample sample =
                ontario().sale("Wood", Province.BC, Province.BC, 40).ofYear(2020).sold("Wood", Province.BC, Country.US, 10);

        assertThat(check(sample, Duties.NONE, Duties.NONE).provinces()).containsExactly(Province.ON);
    }
}
