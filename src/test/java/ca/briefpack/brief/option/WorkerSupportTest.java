package ca.briefpack.brief.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.brief.SmallStudy.Alteration;
import ca.briefpack.content.Table;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.impact.income.IncomeTable;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Province;
import ca.briefpack.model.figure.Figure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Support by displaced worker, as part of an option and of a package, in the miniature. */
class WorkerSupportTest {
    private static final double COST = 10_000;
    private static final SmallStudy GRANTED = granting(COST).compute();

    private static Alteration granting(double cost) {
        return SmallStudy.altered().scenario("relief", "  []\nsupport-per-worker-cad: " + cost + "\n")
                .replace("job.yaml", "no-surtax, bargain]", "no-surtax, bargain, relief]");
    }

    private static double[] find(SmallStudy study, String option, IncomeItem item, Optional<Province> place,
            IncomeClosure closure) {
        return study.study().impact().income().find(option, item, place, closure).orElseThrow();
    }

    private static double[] support(SmallStudy study, String option, Province province) {
        return find(study, option, IncomeItem.SUPPORT, Optional.of(province), IncomeClosure.PRINTED);
    }

    /** The change in jobs by all provinces' exports as it is printed, and by sales in Canada with what spills over. */
    private static double[] jobs(ImpactTable impact, String scenario, Province place) {
        double[] jobs = impact.findDraws(Cell.of(scenario, place, Indicator.JOBS_TOTAL_CHANGE)).orElseThrow().clone();
        for (Province seller : Province.values()) {
            Optional<double[]> own = impact.findDraws(Cell.of(scenario, seller, Indicator.HOME_JOBS_CHANGE));
            Optional<double[]> all = impact.findDraws(Cell.of(scenario, seller, Indicator.HOME_JOBS_CANADA_CHANGE));
            double share = impact.spillover().share(seller, place);
            own.ifPresent(of -> Arrays.setAll(jobs,
                    d -> jobs[d] + (seller == place ? of[d] : share * (all.orElseThrow()[d] - of[d]))));
        }
        return jobs;
    }

    @Test
    void each_worker_displaced_under_the_option_against_the_baseline_is_granted_the_cost_and_all_pay_per_head() {
        ImpactTable impact = GRANTED.study().impact();
        List<Macro> macro = GRANTED.study().evidence().economy().macro();
        double[] people = Arrays.stream(Province.values()).mapToDouble(p -> Macro.latest(macro, p, Macro.Indicator.POPULATION,
                Integer.MAX_VALUE).map(Macro::size).orElse(0.0)).toArray();
        int draws = impact.listDraws().size();
        double[] granted = new double[draws];
        impact.income().provinces().forEach(p -> {
            double[] jobs = jobs(impact, "relief", p);
            Arrays.setAll(granted, d -> granted[d] + COST * Math.max(0, -jobs[d]));
        });

        assertThat(granted[0]).isGreaterThan(1e6);
        for (Province province : impact.income().provinces()) {
            double[] jobs = jobs(impact, "relief", province);
            double[] support = support(GRANTED, "relief", province);
            double share = people[province.ordinal()] / Arrays.stream(people).sum();
            for (int d = 0; d < draws; d++) {
                assertThat(support[d]).as(province + " at draw " + d)
                        .isCloseTo(COST * Math.max(0, -jobs[d]) - share * granted[d], within(1.0));
            }
        }
    }

    @Test
    void the_treasury_comes_out_even_at_every_draw_and_closure_and_an_option_of_support_alone_is_nothing_else() {
        for (IncomeClosure closure : IncomeClosure.values()) {
            for (String option : List.of("relief", "no-surtax+relief", "bargain+relief")) {
                double[] all = find(GRANTED, option, IncomeItem.SUPPORT, Optional.empty(), closure);
                assertThat(all).as(option).containsExactly(new double[all.length], within(1e-3));
            }
            for (Province province : table().provinces()) {
                assertThat(find(GRANTED, "relief", IncomeItem.INCOME, Optional.of(province), closure))
                        .containsExactly(find(GRANTED, "relief", IncomeItem.SUPPORT, Optional.of(province), closure),
                                within(1e-6));
            }
        }
    }

    private static IncomeTable table() {
        return GRANTED.study().impact().income();
    }

    @Test
    void a_package_is_its_options_and_the_support_of_those_displaced_under_all_of_them() {
        for (Province province : table().provinces()) {
            double with = find(GRANTED, "bargain+relief", IncomeItem.INCOME, Optional.of(province), IncomeClosure.PRINTED)[0];
            double without = find(GRANTED, "bargain", IncomeItem.INCOME, Optional.of(province), IncomeClosure.PRINTED)[0];
            assertThat(with - without).as(province.name()).isCloseTo(support(GRANTED, "bargain+relief", province)[0],
                    within(1e-3));
        }
        assertThat(support(GRANTED, "bargain+relief", Province.BC)[0]).as("the bargain brings work")
                .isNotCloseTo(support(GRANTED, "relief", Province.BC)[0], within(1e3));
        assertThat(support(GRANTED, "bargain", Province.ON)).as("none is granted without it").containsOnly(0);
    }

    @Test
    void twice_the_cost_is_twice_the_part() {
        SmallStudy twice = granting(2 * COST).compute();
        for (Province province : table().provinces()) {
            double[] once = support(GRANTED, "relief", province);
            assertThat(once[0]).isNotZero();
            assertThat(support(twice, "relief", province))
                    .containsExactly(Arrays.stream(once).map(value -> 2 * value).toArray(), within(1e-3));
        }
    }

    @Test
    void what_a_territory_is_granted_is_not_known_and_it_pays_its_part() {
        double provinces = table().provinces().stream().mapToDouble(p -> support(GRANTED, "relief", p)[0]).sum();

        assertThat(table().find("relief", IncomeItem.SUPPORT, Optional.of(Province.NU), IncomeClosure.PRINTED)).isEmpty();
        assertThat(provinces).as("what those without an account pay goes to the others").isPositive();
    }

    @Test
    void the_part_rests_on_jobs_on_who_lives_where_and_on_the_file_of_the_option() {
        Figure part = GRANTED.briefing("trade-offs").allFigures().get("options.relief.on.support.fitted.idle-high");

        assertThat(part.lineage().method()).isEqualTo("real-income-workers");
        assertThat(part.lineage().rows()).extracting(row -> row.file())
                .contains("multipliers.csv", "exports_us.csv", "macro.csv", "scenarios/relief.yaml");
        assertThat(part.lineage().assumptions()).contains("multiplier-scale");
    }

    /** By the file's own numbers: 500 million for 50,000 workers. */
    @Test
    void the_program_of_the_job_is_told_for_every_option_and_package_with_a_loser() {
        SmallStudy study = SmallStudy.altered().append("job.yaml", "package-support: retraining").compute();
        Table table = study.table("trade-offs", "worker-support");

        assertThat(study.rows("trade-offs", "worker-support", "package")).contains("A bargain / Un marché")
                .doesNotContain("No deposit / Aucun dépôt");
        assertThat(study.facts("trade-offs", "worker-support")).singleElement().satisfies(program -> assertThat(
                program.figure().orElseThrow().estimate().orElseThrow().central()).isEqualTo(COST));
        for (Table.Row row : table.rows()) {
            double workers = central(table, row, "displaced-workers");
            assertThat(workers).isPositive();
            assertThat(central(table, row, "place.CA")).isCloseTo(workers * COST, within(1.0));
            assertThat(table.cell(row, "place.NU")).isInstanceOf(Table.Mark.class);
        }
        Table.Row bargain = table.rows().get(0);
        for (String place : List.of("BC", "ON", "SK")) {
            assertThat(central(table, bargain, "place." + place)).as("as an option that grants the same, together with it")
                    .isCloseTo(support(GRANTED, "bargain+relief", Province.valueOf(place))[0], within(1.0));
        }
        assertThat(study.figure("trade-offs", "packages-losing")).isEqualTo(String.valueOf(table.rows().size()));
    }

    private static double central(Table table, Table.Row row, String key) {
        return ((Table.Number) table.cell(row, key)).figure().estimate().orElseThrow().central();
    }

    @Test
    void a_program_is_unknown_before_its_announcement_and_none_is_told_without_the_key() {
        assertThat(SmallStudy.altered().append("job.yaml", "package-support: retraining").asOf(LocalDate.of(2025, 9, 4)).compute()
                .rows("trade-offs", "worker-support")).isEmpty();
        assertThat(SmallStudy.shared().rows("trade-offs", "worker-support")).isEmpty();
    }

    @Test
    void a_program_that_is_none_is_told_with_the_nearest() {
        BriefpackException told = catchThrowableOfType(BriefpackException.class,
                () -> SmallStudy.altered().append("job.yaml", "package-support: retrianing").compute());

        assertThat(told.problems()).singleElement().asString().contains("job.yaml:package-support 'retrianing' is no program of"
                + " data/programs -> did you mean 'retraining'?");
    }
}
