package ca.briefpack.render.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void names_stand_in_the_order_given() {
        assertThat(new String(Json.bytes(Json.object("b", 1, "a", List.of(Map.of("only", true)))), StandardCharsets.UTF_8))
                .isEqualTo("{\n \"b\" : 1,\n \"a\" : [\n  {\n   \"only\" : true\n  }\n ]\n}\n");
    }

    @Test
    void an_object_that_keeps_no_order_is_refused_wherever_it_stands() {
        Map<String, Object> loose = Map.of("title", "x", "roles", List.of("publisher"));
        assertThatThrownBy(() -> Json.bytes(loose)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("title");
        assertThatThrownBy(() -> Json.bytes(Json.object("contributors", List.of(loose))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("without an order");
    }
}
