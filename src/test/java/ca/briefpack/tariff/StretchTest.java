package ca.briefpack.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import ca.briefpack.model.HsCode;
import ca.briefpack.tariff.RateEngine.Stretch;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.rate.RateFigures;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Within a stretch of days a code has one rate, and where its law changes another stretch begins. */
class StretchTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final List<String> CODES = List.of("7208", "720837", "7326", "8703", "87032300", "4407", "3926", "2709", "76");
    private final RateEngine engine = new RateEngine(LawFixture.law(), TradeFixture.standard());

    @Test
    void days_of_a_stretch_have_the_same_rate_whatever_was_asked_before() {
        Cases.hold(400, draws -> {
            HsCode code = HsCode.of(draws.one("code", CODES));
            Lane lane = draws.one("lane", Lane.all());
            RateAssumptions assumed = RateAssumptions.standard().withCusmaMode(draws.one("mode", List.of(CusmaMode.values())));
            LocalDate one = FIRST.plusDays(draws.whole("one", 0, 700));
            LocalDate other = FIRST.plusDays(draws.whole("other", 0, 700));
            if (engine.stretch(code, lane, one, assumed).equals(engine.stretch(code, lane, other, assumed))) {
                RateEngine afresh = new RateEngine(LawFixture.law(), TradeFixture.standard());
                assertThat(afresh.rate(code, lane, other, assumed)).isEqualTo(engine.rate(code, lane, one, assumed).on(other));
            }
        });
    }

    @Test
    void the_numbers_alone_are_those_of_the_rate_whatever_was_asked_before() {
        Cases.hold(400, draws -> {
            HsCode code = HsCode.of(draws.one("code", CODES));
            Lane lane = draws.one("lane", Lane.all());
            LocalDate day = FIRST.plusDays(draws.whole("day", 0, 700));
            RateAssumptions assumed = RateAssumptions.standard().withCusmaShift(draws.one("shift", List.of(-1.0, 0.0, 0.1)))
                    .withUsContentShare(draws.one("content", List.of(0.2, 0.4)))
                    .withMetalScale(draws.one("metal", List.of(0.5, 1.0)));
            RateFigures figures = engine.figures(code, lane, day, assumed);
            Rate rate = new RateEngine(LawFixture.law(), TradeFixture.standard()).rate(code, lane, day, assumed);
            assertThat(figures).isEqualTo(new RateFigures(rate.withColumnOne(), rate.totalFraction(), rate.dutiableShare(),
                    rate.cusmaShare(), rate.prohibitedShare()));
        });
    }

    @Test
    @Tag("slow")
    void every_day_on_which_a_rate_changes_begins_a_stretch() {
        for (Lane lane : Lane.all()) {
            for (String code : CODES) {
                Set<Stretch> ended = new HashSet<>();
                Stretch last = null;
                Object before = null;
                for (LocalDate day = FIRST; day.isBefore(FIRST.plusYears(2)); day = day.plusDays(1)) {
                    Stretch stretch = engine.stretch(HsCode.of(code), lane, day, RateAssumptions.standard());
                    Object rate = new RateEngine(engine.law(), TradeFixture.standard())
                            .rate(HsCode.of(code), lane, day, RateAssumptions.standard()).contributions();
                    assertThat(ended).as("%s %s on %s", code, lane, day).doesNotContain(stretch);
                    assertThat(stretch.equals(last) && !rate.equals(before)).as("%s %s on %s", code, lane, day).isFalse();
                    if (last != null && !stretch.equals(last)) {
                        ended.add(last);
                    }
                    last = stretch;
                    before = rate;
                }
                assertThat(ended).as("stretches of %s %s in two years", code, lane).hasSizeLessThan(40);
            }
        }
    }
}
