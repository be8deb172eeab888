package ca.briefpack.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.model.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final List<String> heard = new ArrayList<>();

    @Test
    void steps_are_announced_in_order_and_kept_with_what_came_of_them() {
        Steps steps = new Steps(listener(), 2);

        List<String> rows = steps.take("load the data", () -> List.of("a", "b"), made -> made.size() + " rows");
        int sum = steps.take("rate the products", () -> rows.size() + 1, made -> made + " rates");

        assertThat(sum).isEqualTo(3);
        assertThat(heard).containsExactly("1/2 load the data", "done 2 rows", "2/2 rate the products", "done 3 rates");
        assertThat(steps.taken()).extracting(StepTime::number, StepTime::title, StepTime::summary)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "load the data", "2 rows"),
                        org.assertj.core.groups.Tuple.tuple(2, "rate the products", "3 rates"));
    }

    @Test
    void a_step_that_fails_is_announced_but_never_done() {
        Steps steps = new Steps(listener(), 9);

        assertThatThrownBy(() -> steps.take("load the data", () -> {
            throw new IllegalStateException("cut off");
        }, made -> "")).hasMessage("cut off");

        assertThat(heard).containsExactly("1/9 load the data");
        assertThat(steps.taken()).isEmpty();
    }

    private Progress listener() {
        return new Progress() {
            @Override
            public void step(int number, int total, String title) {
                heard.add(number + "/" + total + " " + title);
            }

            @Override
            public void tick(int done, int total, String what) {
            }

            @Override
            public void stepDone(Duration took, String summary) {
                heard.add("done " + summary);
            }

            @Override
            public void problem(Problem problem) {
            }
        };
    }
}
