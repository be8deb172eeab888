package ca.briefpack.impact.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Sample;
import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.book.Line;
import ca.briefpack.impact.book.MultiplierBook;
import ca.briefpack.impact.book.PublishedTotals;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy.Multiplier;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Province;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Sums by sector, place and draw, of answers given by hand: sales in the United States halve under the status quo, all others
 * stay. Multipliers count double, and a quarter of lost sales is sold elsewhere.
 */
class ImpactSumsTest {
    private static final int BASELINE = 0;
    private static final int STATUS_QUO = 1;
    private static final int AUTOS = 0;
    private static final int LUMBER = 1;
    private static final int ON = Province.ON.ordinal();
    private static final int QC = Province.QC.ordinal();
    private static final int DRAWS = 2;

    private static Sample sample() {
        return new Sample().certain().parameter("multiplier-scale", 2, 2, 2).parameter("lost-sales-diverted", 0.25, 0.25, 0.25)
                .sector("autos", "Vehicles").sector("lumber", "Wood").product("8703", "autos").product("4407", "lumber")
                .export(Province.ON, "8703", 400).export(Province.QC, "8703", 80).export(Province.ON, "4407", 20)
                .toChina(Province.ON, "8703", 10).export(Province.NU, "8703", 6)
                .intoCanada("8703", 1000, 600, 200).sale("Vehicles", Province.ON, Province.ON, 100)
                .multiplier(Province.ON, "Vehicles", 0.4, 0.6, 3e6, 5e6).multiplier(Province.QC, "Vehicles", 0.3, 0.5, 2e6, 4e6)
                .multiplier(Province.ON, "Wood", 0.5, 0.8, 4e6, 7e6).total(Province.ON, 1000);
    }

    private final Evidence evidence = sample().evidence();
    private final ExportBook exports = new ExportBook(evidence, 2025);
    private final MultiplierBook multipliers = new MultiplierBook(evidence, exports, Multiplier.Type.TYPE_I);
    private final Draw draw = DrawSet.of(evidence.economy().parameters()).list().get(0);

    /** @param inUs the ratio of sales in the United States under the status quo */
    private ExportResponse.Answer answer(List<Line> lines, double inUs) {
        double[] statusQuo = lines.stream()
                .mapToDouble(line -> line.into() == Country.US ? inUs : 1).toArray();
        double[] same = IntStream.range(0, statusQuo.length).mapToDouble(i -> 1).toArray();
        List<RateMatrix> rates = Collections.nCopies(2, RateMatrix.free(statusQuo.length));
        return new ExportResponse.Answer(new double[][]{same, statusQuo}, same, rates);
    }

    /** Sales in the United States halve at the first draw and end at the second. */
    private ImpactSums sums() {
        ImpactSums sums = new ImpactSums(exports, multipliers, 2, DRAWS);
        sums.enter(0, draw, answer(exports.lines(), 0.5));
        sums.enter(1, draw, answer(exports.lines(), 0));
        return sums.totalled();
    }

    private SectorSums autos() {
        int[] lines = exports.linesOf(AUTOS);
        SectorSums sector = new SectorSums(exports, multipliers, lines, IntStream.range(0, lines.length).toArray(), 2, 1);
        sector.enter(0, draw, answer(IntStream.of(lines).mapToObj(exports.lines()::get).toList(), 0.5));
        return sector;
    }

    private double[] column(Quantity quantity, int place, int sector) {
        return sums().column(STATUS_QUO, quantity, place, sector, DRAWS);
    }

    @Test
    void a_quantity_of_a_flow_is_the_flow_at_every_draw() {
        assertThat(column(Quantity.EXPORTS, ON, AUTOS)).containsExactly(400, 400);
        assertThat(column(Quantity.CHINA_EXPORTS, ON, AUTOS)).containsExactly(10, 10);
        assertThat(column(Quantity.CHANGE, ON, AUTOS)).containsExactly(-200, -400);
        assertThat(column(Quantity.CHANGE, QC, AUTOS)).containsExactly(-40, -80);
        assertThat(column(Quantity.CHANGE, QC, LUMBER)).containsExactly(0, 0);
        assertThat(sums().column(BASELINE, Quantity.CHANGE, ON, AUTOS, DRAWS)).containsExactly(0, 0);
    }

    @Test
    void what_a_flow_brings_is_multiplier_times_scale_times_the_flow_less_what_is_diverted_of_its_losses() {
        // 0.4 x 2 x (-200 + 0.25 x 200) and three jobs a dollar
        assertThat(column(Quantity.GDP_OWN, ON, AUTOS)).containsExactly(0.8 * -150, 0.8 * -300);
        assertThat(column(Quantity.GDP_CANADA, ON, AUTOS)).containsExactly(1.2 * -150, 1.2 * -300);
        assertThat(column(Quantity.JOBS_OWN, ON, AUTOS)).containsExactly(-900, -1800);
        assertThat(column(Quantity.JOBS_CANADA, ON, AUTOS)).containsExactly(-1500, -3000);
        assertThat(column(Quantity.INCOME_OWN, QC, AUTOS)[0]).isCloseTo(0.2 * -30, within(1e-12));
    }

    @Test
    void what_is_exposed_depends_on_all_that_is_sold_so_nothing_of_it_is_diverted() {
        assertThat(column(Quantity.GDP_EXPOSED, ON, AUTOS)).containsExactly(320, 320);
        assertThat(column(Quantity.JOBS_EXPOSED, QC, AUTOS)).containsExactly(320, 320);
    }

    @Test
    void a_place_without_multipliers_sells_but_brings_nothing_that_is_known() {
        int nunavut = Province.NU.ordinal();

        assertThat(column(Quantity.CHANGE, nunavut, AUTOS)).containsExactly(-3, -6);
        assertThat(column(Quantity.COVERED, nunavut, AUTOS)).containsExactly(0, 0);
        assertThat(column(Quantity.GDP_OWN, nunavut, AUTOS)).containsExactly(0, 0);
    }

    @Test
    void provinces_add_to_canada_and_sectors_to_all() {
        int all = sums().all();

        assertThat(all).isEqualTo(exports.sectors().size());
        assertThat(column(Quantity.EXPORTS, Sums.CANADA, AUTOS)).containsExactly(486, 486);
        assertThat(column(Quantity.EXPORTS, ON, all)).containsExactly(420, 420);
        assertThat(column(Quantity.EXPORTS, Sums.CANADA, all)).containsExactly(506, 506);
        assertThat(column(Quantity.CHANGE, Sums.CANADA, all)).containsExactly(-253, -506);
        assertThat(column(Quantity.JOBS_OWN, ON, all)).containsExactly(-900 - 60, -1800 - 120);
        assertThat(sums().first(STATUS_QUO, Quantity.CHANGE, ON, all)).isEqualTo(-210);
    }

    @Test
    void a_column_is_the_callers_own() {
        ImpactSums sums = sums();
        for (int sector : new int[]{AUTOS, sums.all()}) {
            sums.column(STATUS_QUO, Quantity.CHANGE, QC, sector, DRAWS)[0] = 7;
            assertThat(sums.column(STATUS_QUO, Quantity.CHANGE, QC, sector, DRAWS)).containsExactly(-40, -80);
        }
    }

    @Test
    void one_more_answer_gives_the_change_in_exports_alone_and_is_not_entered() {
        SectorSums autos = autos();
        List<Line> lines = IntStream.of(exports.linesOf(AUTOS)).mapToObj(exports.lines()::get).toList();

        // sales at home gain a tenth, which is no export
        assertThat(autos.exportsChange(ON, answer(lines, 0.75), STATUS_QUO)).isEqualTo(-100);
        assertThat(autos.exportsChange(ON, answer(lines, Double.NaN), STATUS_QUO)).isZero();
        assertThat(autos.first(STATUS_QUO, Quantity.CHANGE, ON, AUTOS)).isEqualTo(-200);
    }

    @Test
    void the_first_sector_by_itself_is_not_taken_for_all_of_them() {
        IndicatorValues values =
                new IndicatorValues(autos(), multipliers, PublishedTotals.of(evidence, 2025, exports));

        assertThat(values.of(Indicator.EXPORTS_US, STATUS_QUO, ON, AUTOS, 1).orElseThrow()).containsExactly(400);
        IndicatorValues whole = new IndicatorValues(sums(), multipliers, PublishedTotals.of(evidence, 2025, exports));
        assertThat(whole.of(Indicator.EXPORTS_US, STATUS_QUO, ON, sums().all(), 1).orElseThrow()).containsExactly(1000);
    }
}
