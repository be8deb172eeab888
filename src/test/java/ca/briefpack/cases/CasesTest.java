package ca.briefpack.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drawn cases are the same in every build, hold the edges, and tell a broken rule so that it can be tried again. */
class CasesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Test
    void the_same_seed_draws_the_same_cases_and_another_seed_others() {
        List<String> first = withSetting(Cases.SEED, "7", CasesTest::drawn);

        assertThat(first).hasSize(200).doesNotHaveDuplicates();
        assertThat(withSetting(Cases.SEED, "7", CasesTest::drawn)).isEqualTo(first);
        assertThat(withSetting(Cases.SEED, "8", CasesTest::drawn).subList(3, 200))
                .doesNotContainAnyElementsOf(first.subList(3, 200));
        assertThat(drawn()).isEqualTo(drawn());
    }

    private static List<String> drawn() {
        List<String> all = new ArrayList<>();
        Cases.hold(200, draws -> {
            draws.reals("reals", 2, -5, 1e6);
            draws.seed("seed");
            all.add(draws.toString());
        });
        return all;
    }

    @Test
    void what_is_drawn_lies_in_its_range_and_all_edges_are_met() {
        List<Double> reals = new ArrayList<>();
        List<Long> wholes = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Cases.hold(200, draws -> {
            reals.add(draws.real("real", -2, 1e9));
            wholes.add(draws.whole("whole", -3L, Long.MAX_VALUE));
            sizes.add(draws.list("list", 0, 4, d -> d.flip("yes")).size());
            days.add(draws.date("day", FIRST, FIRST.plusDays(99)));
            texts.add(draws.text("text", 5));
        });

        assertThat(reals).contains(-2.0, 0.0, 1.0, -1.0, 1e9).allSatisfy(real -> assertThat(real).isBetween(-2.0, 1e9));
        assertThat(wholes).contains(-3L, -1L, 0L, 1L, Long.MAX_VALUE)
                .allSatisfy(whole -> assertThat(whole).isGreaterThanOrEqualTo(-3));
        assertThat(sizes).contains(0, 1, 2, 3, 4);
        assertThat(days).contains(FIRST, FIRST.plusDays(99))
                .allSatisfy(day -> assertThat(day).isBetween(FIRST, FIRST.plusDays(99)));
        assertThat(texts).contains("").anyMatch(text -> text.codePointCount(0, text.length()) == 5);
    }

    @Test
    void small_numbers_of_a_wide_range_are_met_as_well_as_large_ones() {
        List<Double> reals = new ArrayList<>();
        List<Long> wholes = new ArrayList<>();
        Cases.hold(1_000, draws -> {
            reals.add(draws.real("real", 10, 1e9));
            wholes.add(draws.whole("whole", 10L, 1_000_000_000L));
        });

        assertThat(reals).filteredOn(real -> real > 20 && real < 1e6).hasSizeGreaterThan(100);
        assertThat(reals).filteredOn(real -> real > 5e8 && real < 9e8).hasSizeGreaterThan(100);
        assertThat(wholes).filteredOn(whole -> whole > 20 && whole < 1_000_000).hasSizeGreaterThan(100);
        assertThat(wholes).filteredOn(whole -> whole > 500_000_000 && whole < 900_000_000).hasSizeGreaterThan(100);
    }

    @Test
    void a_broken_rule_tells_its_seed_its_draws_a_smaller_case_and_how_to_try_it_alone() {
        Throwable broken = withSetting(Cases.SEED, "7", () -> catchThrowable(CasesTest::broken));

        assertThat(broken).isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)case \\d+ of seed 7: word \"a?\", list size \\d, .*"
                        + "\n  smaller: word \"\", list size 1, element [678]\\.0\n  breaks: .*too large.*"
                        + "\n  alone: -Dtest=CasesTest#broken -Dcases\\.seed=7 -Dcases\\.only=\\d+");
        assertThat(broken.getCause()).hasMessageContaining("too large");

        String number = broken.getMessage().replaceAll("(?s)^case (\\d+) .*", "$1");
        Throwable alone =
                withSetting(Cases.SEED, "7", () -> withSetting(Cases.ONLY, number, () -> catchThrowable(CasesTest::broken)));
        assertThat(alone).hasMessage(broken.getMessage());
    }

    /** Holds of the ends of every range. */
    private static void broken() {
        Cases.hold(100, draws -> {
            draws.one("word", "", "a");
            List<Double> elements = draws.list("list", 0, 6, d -> d.real("element", 0, 10));
            assertThat(elements).as("too large").noneMatch(element -> element > 5 && element < 9);
        });
    }

    @Test
    void an_exception_breaks_a_rule_too() {
        assertThatThrownBy(() -> Cases.hold(10, draws -> List.of().get(draws.whole("index", 0, 3))))
                .isInstanceOf(AssertionError.class).hasMessageContaining("case 1 of seed").hasMessageContaining("index 0")
                .hasCauseInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void cases_that_are_not_fit_are_replaced_as_long_as_there_are_others() {
        List<Integer> fit = new ArrayList<>();
        Cases.hold(100, draws -> {
            int number = draws.whole("number", 0, 9);
            draws.require(number > 4);
            fit.add(number);
        });

        assertThat(fit).hasSize(100).allMatch(number -> number > 4);
        assertThatThrownBy(() -> Cases.hold(100, draws -> draws.require(false)))
                .hasMessageContaining("only 0 of 100 cases were fit");
    }

    private static <T> T withSetting(String name, String value, java.util.function.Supplier<T> work) {
        String before = System.getProperty(name);
        System.setProperty(name, value);
        try {
            return work.get();
        } finally {
            if (before == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, before);
            }
        }
    }
}
