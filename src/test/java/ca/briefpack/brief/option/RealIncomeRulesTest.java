package ca.briefpack.brief.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.brief.SmallStudy.Alteration;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Table;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.impact.income.IncomeTable;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.figure.Figure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the trade-off brief says of real income, of answers and of options together, in the miniature. */
class RealIncomeRulesTest {
    private static final String ANSWER = answer("dearer-cars", "0.90");

    private static String answer(String id, String rate) {
        return SmallStudy.answer(id, "raises cars to 90%", "portent les voitures à 90 %", LocalDate.of(2025, 10, 1), "s232-auto",
                rate);
    }

    private static IncomeTable table(SmallStudy study) {
        return study.study().impact().income();
    }

    private static Alteration answered() {
        return SmallStudy.altered().answers("no-surtax", ANSWER);
    }

    @Test
    void parts_add_up_to_real_income_at_every_draw_of_every_option_place_and_closure() {
        IncomeTable income = table(SmallStudy.shared());
        for (String option : List.of("no-car-duty", "no-deposit", "no-surtax", "bargain")) {
            for (IncomeClosure closure : IncomeClosure.values()) {
                for (Province province : income.provinces()) {
                    double[] whole = income.find(option, IncomeItem.INCOME, Optional.of(province), closure).orElseThrow();
                    double[] sum = new double[whole.length];
                    Arrays.stream(IncomeItem.values()).filter(IncomeItem::isPart).map(
                            part -> income.find(option, part, Optional.of(province), closure).orElseThrow())
                            .forEach(part -> Arrays.setAll(sum, d -> sum[d] + part[d]));
                    assertThat(sum).containsExactly(whole, within(1e-6));
                }
            }
        }
    }

    @Test
    void parts_of_all_places_add_up_to_canada_and_the_treasurys_change_is_shared_by_all() {
        IncomeTable income = table(SmallStudy.shared());
        double canada = income.find("no-surtax", IncomeItem.REVENUE, Optional.empty(), IncomeClosure.FULL_LOW).orElseThrow()[0];
        double places = Arrays.stream(Province.values())
                .mapToDouble(p -> income.find("no-surtax", IncomeItem.REVENUE, Optional.of(p), IncomeClosure.FULL_LOW)
                        .orElseThrow()[0])
                .sum();

        assertThat(canada).isNegative().isCloseTo(places, within(1e-6));
        assertThat(income.find("no-surtax", IncomeItem.USERS, Optional.of(Province.NU), IncomeClosure.FULL_LOW))
                .as("what the territory buys is not held").isEmpty();
    }

    /** Foreign sellers who give way in price bear part of a duty: the less they give way, the more its end brings users. */
    @Test
    void the_limit_of_import_supply_lies_beyond_the_high_end_and_is_printed_beside_the_others() {
        SmallStudy study = SmallStudy.shared();
        IncomeTable income = table(study);
        double[] gained = Stream.of(IncomeClosure.FULL_LOW, IncomeClosure.FULL_HIGH, IncomeClosure.FULL_AT_COST)
                .mapToDouble(closure -> income.find("no-surtax", IncomeItem.USERS, Optional.empty(), closure).orElseThrow()[0])
                .toArray();
        Table closures = study.table("trade-offs", "closures");
        Table.Row row = closures.rows().get(0);

        assertThat(gained).isSorted();
        assertThat(gained[2]).isGreaterThan(gained[1] * 1.0001);
        assertThat(closures.cell(row, "closure-full-at-cost")).isInstanceOf(Table.Number.class);
        assertThat(((Table.Number) closures.cell(row, "closure-full-at-cost")).figure().id()).endsWith(".ca.income.full-at-cost");
        assertThat(income.find("no-deposit+no-surtax", IncomeItem.INCOME, Optional.empty(), IncomeClosure.FULL_AT_COST))
                .as("of options together too").isPresent();
    }

    @Test
    void an_end_of_a_surtax_helps_users_and_costs_the_treasury_and_those_who_make_the_goods() {
        IncomeTable income = table(SmallStudy.shared());
        for (IncomeClosure closure : IncomeClosure.values()) {
            assertThat(income.find("no-surtax", IncomeItem.USERS, Optional.empty(), closure).orElseThrow()[0]).isPositive();
            assertThat(income.find("no-surtax", IncomeItem.REVENUE, Optional.empty(), closure).orElseThrow()[0]).isNegative();
            assertThat(income.find("no-surtax", IncomeItem.HOME, Optional.of(Province.ON), closure).orElseThrow()[0])
                    .as("cars are made in Ontario").isNegative();
        }
    }

    @Test
    void a_province_reads_what_canadas_own_choices_bring_it_before_what_others_must_grant() {
        SmallStudy study = SmallStudy.shared();

        assertThat(study.rows("province-on", "income-place", "option", "choice").stream()
                .map(row -> row.replaceFirst(" /.* \\| ", " | "))).containsExactly("No surtax | <choice CANADA>",
                        "No car duty | <choice GRANTED>", "No deposit | <choice GRANTED>", "A bargain | <choice GRANTED>");
        assertThat(study.briefing("province-on").allFigures().get("options.no-surtax.on.income.idle-high"))
                .as("the same figure as in the trade-off brief")
                .isEqualTo(study.briefing("trade-offs").allFigures().get("options.no-surtax.on.income.idle-high"));
        assertThat(study.rows("province-nu", "income-place")).as("a place without an account").isEmpty();
    }

    @Test
    void what_canada_can_do_alone_or_in_a_bargain_stands_together_by_what_it_brings() {
        SmallStudy study = SmallStudy.altered()
                .scenario("swap", "  - {do: repeal, target: ca-cars}\n  - {do: repeal, target: cn-canola}\n")
                .replace("job.yaml", "no-surtax, bargain]", "no-surtax, bargain, swap]").compute();
        for (String province : List.of("province-on", "province-sk")) {
            Table table = study.table(province, "income-place");
            List<Table.Row> own = table.rows().stream().filter(row -> List.of("CANADA", "BARGAIN")
                    .contains(((Table.Term) table.cell(row, "choice")).keys().get(0))).toList();
            assertThat(own).as("no-surtax and swap").hasSize(2).isEqualTo(table.rows().subList(0, 2));
            assertThat(own.stream().map(row -> figure(table, row, "real-income").estimate().orElseThrow().central()).toList())
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
        assertThat(study.rows("trade-offs", "packages-all", "package").toString())
                .as("what comes to an option is no package").doesNotContain("No surtax + No deposit");
    }

    @Test
    void a_sector_reads_the_options_that_move_it_with_canadas_own_first_and_no_others() {
        SmallStudy study = SmallStudy.shared();

        for (String sector : List.of("sector-autos", "sector-canola")) {
            Table table = study.table(sector, "income-sector");
            assertThat(table.rows()).isNotEmpty();
            for (Table.Row row : table.rows()) {
                assertThat(Stream.of("sector-exports", "home-sales-vs").map(sales -> table.cell(row, sales))
                        .filter(cell -> !cell.equals(new Table.Mark(Reason.NOT_APPLICABLE))))
                        .as("%s moves %s", row, sector).isNotEmpty().allSatisfy(cell -> assertThat(
                                ((Table.Number) cell).figure().estimate().orElseThrow().central()).isNotZero());
            }
        }
        assertThat(study.rows("sector-canola", "income-sector", "option", "choice").toString()).contains("No deposit")
                .doesNotContain("No car duty");
        assertThat(study.briefing("sector-canola").allFigures().get("options.no-deposit.ca.income.idle-high"))
                .as("the same figure as in the trade-off brief")
                .isEqualTo(study.briefing("trade-offs").allFigures().get("options.no-deposit.ca.income.idle-high"));
    }

    @Test
    void support_goes_to_its_province_is_financed_per_head_and_can_be_part_of_a_package() {
        SmallStudy study = SmallStudy.altered().scenario("relief", "  []\nsupport-million-cad: {ON: 120, QC: 30}\n")
                .replace("job.yaml", "no-surtax, bargain]", "no-surtax, bargain, relief]").compute();
        IncomeTable income = table(study);
        List<Macro> macro = study.study().evidence().economy().macro();
        double[] people = Arrays.stream(Province.values()).mapToDouble(p -> Macro.latest(macro, p, Macro.Indicator.POPULATION,
                Integer.MAX_VALUE).map(Macro::size).orElse(0.0)).toArray();
        for (String option : List.of("relief", "no-surtax+relief")) {
            double all = 0;
            for (Province province : Province.values()) {
                double granted = province == Province.ON ? 120e6 : province == Province.QC ? 30e6 : 0;
                double support = income.find(option, IncomeItem.SUPPORT, Optional.of(province), IncomeClosure.FULL_LOW)
                        .orElseThrow()[0];
                assertThat(support).as("%s under %s", province, option)
                        .isCloseTo(granted - 150e6 * people[province.ordinal()] / Arrays.stream(people).sum(), within(1.0));
                all += support;
            }
            assertThat(all).as("what one place gets all pay").isCloseTo(0, within(1.0));
        }
        assertThat(income.find("relief", IncomeItem.GDP, Optional.empty(), IncomeClosure.IDLE_LOW).orElseThrow()[0]).isZero();
        assertThat(study.rows("trade-offs", "packages-all", "package").toString()).contains("No surtax + relief");
        assertThat(study.rows("province-on", "income-place", "option", "choice")).contains("relief | <choice CANADA>");
    }

    @Test
    void at_full_employment_gdp_does_not_move() {
        IncomeTable income = table(SmallStudy.shared());

        assertThat(income.find("bargain", IncomeItem.GDP, Optional.empty(), IncomeClosure.FULL_HIGH).orElseThrow())
                .containsOnly(0);
        assertThat(income.find("bargain", IncomeItem.GDP, Optional.empty(), IncomeClosure.IDLE_HIGH).orElseThrow()[0])
                .isNotZero();
    }

    @Test
    void printed_parts_add_up_to_what_is_printed_of_the_whole() {
        Table table = SmallStudy.shared().table("trade-offs", "income-parts-detail");
        for (Table.Row row : table.rows()) {
            Figure whole = figure(table, row, "real-income");
            if (!whole.isMissing()) {
                double parts = List.of("part-exports", "part-home", "part-users", "part-inputs", "part-revenue", "part-support",
                        "part-answer").stream()
                        .mapToDouble(key -> figure(table, row, key).rounded().central().doubleValue()).sum();
                assertThat(parts).as(row.toString()).isCloseTo(whole.rounded().central().doubleValue(), within(1e-6));
            }
        }
    }

    private static Figure figure(Table table, Table.Row row, String key) {
        return ((Table.Number) table.cell(row, key)).figure();
    }

    @Test
    void an_answer_is_solved_with_its_option_and_tells_up_to_which_chance_it_pays() {
        SmallStudy study = answered().compute();
        IncomeTable income = table(study);
        double without = income.find("no-surtax", IncomeItem.INCOME, Optional.of(Province.ON), IncomeClosure.IDLE_HIGH)
                .orElseThrow()[0];
        double with = income.find("no-surtax+dearer-cars", IncomeItem.INCOME, Optional.of(Province.ON), IncomeClosure.IDLE_HIGH)
                .orElseThrow()[0];

        assertThat(without).isPositive();
        assertThat(with).isNegative();
        long chance = Math.round(100 * without / (without - with));
        assertThat(study.rows("trade-offs", "answer-limits", "option", "province", "break-even")).hasSize(1);
        assertThat(study.rows("trade-offs", "answers-detail", "province", "pays", "break-even"))
                .contains("Ontario | <pays BELOW> | " + (chance == 0 ? "[low]" : String.valueOf(chance)));
    }

    @Test
    void a_chart_draws_each_place_from_no_chance_to_one_half_through_zero_at_its_break_even_chance() {
        Chart.Chances chart = (Chart.Chances) answered().compute().briefing("trade-offs").chart("answer-chances");

        assertThat(chart.event().en()).isEqualTo("the United States raises cars to 90%");
        assertThat(chart.lines()).extracting(line -> line.label().en()).contains("ON", "CA");
        for (Chart.ChanceLine line : chart.lines().stream().filter(l -> !l.crossing().isMissing()).toList()) {
            double none = line.atNone().estimate().orElseThrow().central();
            double half = line.atMost().estimate().orElseThrow().central();
            assertThat(none + line.crossing().estimate().orElseThrow().central() / chart.most() * (half - none))
                    .as(line.label().en()).isCloseTo(0, within(1e-12));
        }
    }

    @Test
    void an_edition_of_an_earlier_day_knows_no_answer() {
        SmallStudy study = answered().asOf(LocalDate.of(2025, 9, 30)).compute();

        assertThat(study.rows("trade-offs", "answers")).isEmpty();
    }

    @Test
    void a_chance_that_the_reader_holds_mixes_both_states_and_stands_as_a_part() {
        SmallStudy never = answered().compute();
        SmallStudy sometimes = answered().append("job.yaml", "chances: {dearer-cars: 0.25}").compute();
        IncomeTable income = table(never);
        double without = income.find("no-surtax", IncomeItem.INCOME, Optional.of(Province.ON), IncomeClosure.IDLE_HIGH)
                .orElseThrow()[0];
        double with = income.find("no-surtax+dearer-cars", IncomeItem.INCOME, Optional.of(Province.ON), IncomeClosure.IDLE_HIGH)
                .orElseThrow()[0];

        assertThat(central(sometimes, "options.no-surtax.on.income.idle-high")).isCloseTo(without + 0.25 * (with - without),
                within(1.0));
        assertThat(central(sometimes, "options.no-surtax.on.answer.fitted.idle-high"))
                .isCloseTo(0.25 * (with - without), within(1.0));
        assertThat(central(never, "options.no-surtax.on.answer.fitted.idle-high")).isZero();
    }

    private static double central(SmallStudy study, String id) {
        return study.briefing("trade-offs").allFigures().get(id).estimate().orElseThrow().central();
    }

    @Test
    void packages_are_of_choices_that_do_not_contradict_each_other() {
        assertThat(SmallStudy.shared().rows("trade-offs", "packages-all", "package").stream()
                .map(row -> row.replaceFirst(" / .*", "")))
                .containsExactlyInAnyOrder("No car duty + No deposit", "No car duty + No surtax", "No deposit + No surtax",
                        "No deposit + A bargain", "No surtax + A bargain", "No car duty + No deposit + No surtax",
                        "No deposit + No surtax + A bargain");
        SmallStudy happens =
                SmallStudy.altered().replace("scenarios/no-deposit.yaml", "edits:\n", "kind: may-happen\nedits:\n").compute();
        assertThat(happens.rows("trade-offs", "packages-all", "package")).hasSize(2)
                .noneMatch(row -> row.contains("No deposit"));
    }

    @Test
    void packages_that_the_job_names_are_weighed_alone() {
        SmallStudy study =
                SmallStudy.altered().append("job.yaml", "packages-weighed: [no-surtax + no-deposit]").compute();

        assertThat(study.rows("trade-offs", "packages-all", "package")).hasSize(1);
    }

    @Test
    void packages_over_draws_are_the_same_at_the_centre_and_have_no_more_without_a_loser() {
        SmallStudy central = SmallStudy.shared();
        SmallStudy drawn = SmallStudy.altered().append("job.yaml", "packages-over-draws: on").compute();
        double[] once = table(central).find("no-deposit+no-surtax", IncomeItem.INCOME, Optional.empty(), IncomeClosure.IDLE_HIGH)
                .orElseThrow();
        double[] often = table(drawn).find("no-deposit+no-surtax", IncomeItem.INCOME, Optional.empty(), IncomeClosure.IDLE_HIGH)
                .orElseThrow();

        assertThat(often[0]).isEqualTo(once[0]).isNotZero();
        assertThat(Arrays.stream(often).min().orElseThrow()).isGreaterThan(0).isLessThan(often[0]);
        assertThat(central(drawn, "packages.unity-robust-net"))
                .isLessThanOrEqualTo(central(central, "packages.unity-robust-net"));
        assertThat(central(drawn, "packages.unity-net")).isEqualTo(central(central, "packages.unity-net"));
        List<String> plans = drawn.rows("trade-offs", "packages-all", "robust-plan", "holds-everywhere");
        assertThat(plans).as("who has no loser in any state needs no plan, and no one else")
                .allMatch(row -> row.startsWith("0 | ") == row.endsWith("YES>"));
        assertThat(refused(SmallStudy.altered().append("job.yaml", "packages-over-draws: perhaps"))).singleElement().asString()
                .contains("job.yaml:packages-over-draws");
    }

    @Test
    void the_best_package_stands_by_place_agreed_and_as_canadas_own_half() {
        SmallStudy study = SmallStudy.altered()
                .scenario("swap", "  - {do: repeal, target: ca-cars}\n  - {do: repeal, target: cn-canola}\n")
                .replace("job.yaml", "options: [no-car-duty, no-deposit, no-surtax, bargain]", "options: [no-surtax, swap]")
                .compute();
        Table table = study.table("trade-offs", "package-place");

        assertThat(study.rows("trade-offs", "package-place", "package", "package-case")).containsExactly(
                "swap | <package-case AGREED>", "No surtax / Aucune surtaxe | <package-case REFUSED>");
        for (int row = 0; row < 2; row++) {
            String option = List.of("swap", "no-surtax").get(row);
            for (String place : List.of("ON", "SK")) {
                assertThat(figure(table, table.rows().get(row), "place." + place).estimate().orElseThrow().central())
                        .as(option + " " + place)
                        .isCloseTo(central(study, "options." + option + "." + place.toLowerCase(Locale.ROOT)
                                + ".income.idle-high"), within(1.0));
            }
        }
    }

    @Test
    void whoever_buys_the_shut_out_goods_gains_by_their_return() {
        SmallStudy study = SmallStudy.altered().scenario("lift-ev", "  - do: repeal\n    target: ca-ev\n")
                .replace("job.yaml", "options: [no-car-duty, no-deposit, no-surtax, bargain]", "options: [lift-ev]").compute();
        IncomeTable income = table(study);
        double ontario =
                income.find("lift-ev", IncomeItem.USERS, Optional.of(Province.ON), IncomeClosure.IDLE_HIGH).orElseThrow()[0];
        double canada = income.find("lift-ev", IncomeItem.USERS, Optional.empty(), IncomeClosure.IDLE_HIGH).orElseThrow()[0];

        assertThat(canada).isPositive();
        assertThat(ontario / canada).as("three of five are registered there").isCloseTo(0.6, within(0.02));
    }

    private static List<String> refused(Alteration alteration) {
        BriefpackException told = catchThrowableOfType(BriefpackException.class, alteration::compute);
        return told.problems().stream().map(Object::toString).toList();
    }

    @Test
    void a_chance_of_an_answer_that_no_option_has_is_told_with_those_that_have_one() {
        assertThat(refused(answered().append("job.yaml", "chances: {dear-cars: 0.25}"))).singleElement().asString()
                .contains("job.yaml:chances.dear-cars 'dear-cars' is no answer to an option that is weighed"
                        + " -> did you mean 'dearer-cars'?");
    }

    @Test
    void a_chance_of_an_answer_after_the_day_of_the_edition_is_told_with_the_day() {
        assertThat(refused(answered().asOf(LocalDate.of(2025, 9, 30)).append("job.yaml", "chances: {dearer-cars: 0.25}")))
                .singleElement().asString()
                .contains("'dearer-cars' is on record from 2025-10-01, after the day of the edition, 2025-09-30"
                        + " -> leave it out, or ask for an edition of that day or later");
    }

    @Test
    void a_chance_is_between_0_and_1_and_so_is_that_of_any_answer_to_one_option() {
        Alteration two = SmallStudy.altered().answers("no-surtax", ANSWER, answer("other-cars", "0.50"));

        assertThat(refused(answered().append("job.yaml", "chances: {dearer-cars: 1.2}"))).singleElement().asString()
                .contains("job.yaml:chances.dearer-cars");
        assertThat(refused(two.append("job.yaml", "chances: {dearer-cars: 0.75, other-cars: 0.5}"))).singleElement().asString()
                .contains("the answers to 'no-surtax' come to a chance of 1.25");
    }

    @Test
    void a_package_of_options_that_contradict_each_other_or_are_unknown_or_alone_is_told() {
        assertThat(refused(SmallStudy.altered().append("job.yaml", "packages-weighed: [no-car-duty + bargain]"))).singleElement()
                .asString()
                .contains("job.yaml:packages-weighed 'no-car-duty' and 'bargain' contradict each other: both change s232-auto"
                        + " -> leave one of them out of the package");
        assertThat(refused(SmallStudy.altered().append("job.yaml", "packages-weighed: [no-car-duty + bargian]"))).singleElement()
                .asString().contains("'bargian' is none of the options -> did you mean 'bargain'?");
        assertThat(refused(SmallStudy.altered().append("job.yaml", "packages-weighed: [bargain]"))).singleElement().asString()
                .contains("'bargain' is one option, a package has two or more");
    }

    @Test
    void an_anchor_year_that_is_not_held_is_told() {
        assertThat(refused(SmallStudy.altered().scenario("lift-ev", "  - do: repeal\n    target: ca-ev\n")
                .append("parameters.csv", "market-anchor-year,Anchor,Ancrage,2019,2019,2019,year,Cited,Cité,TRADE")
                .replace("job.yaml", "options: [no-car-duty, no-deposit, no-surtax, bargain]", "options: [lift-ev]")))
                .singleElement().asString().contains("parameters.csv:").contains("for the year 2019");
    }
}
