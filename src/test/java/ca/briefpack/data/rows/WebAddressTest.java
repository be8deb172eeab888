package ca.briefpack.data.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.data.shape.RefusedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "https://example.org/", "https://www.a-b.example.org/a/b-c_d~e.html",
            "https://example.org/~a/b%20c(d)!$&'*+,;=:@.pdf", "https://example.org/a?b=c&d=/e?f", "https://1.example.org/a"})
    void the_address_of_a_page_is_taken_as_it_stands(String address) {
        assertThat(WebAddress.checked("address", address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/a", "HTTPS://example.org/a", "ftp://example.org/a", "//example.org/a",
            "example.org/a",
            "javascript:x()", "data:text/html,x", "file:///a", "https:example.org", "https:///a", "https://localhost/a",
            "https://Example.org/a", "https://-a.example.org/", "https://a-.example.org/", "https://.example.org/",
            "https://example..org/", "https://example.org./a", "https://127.0.0.1/a", "https://[::1]/a",
            "https://x@example.org/a",
            "https://x:y@example.org/a", "https://example.org:443/a", "https://example.org/a b", " https://example.org/a",
            "https://example.org/a ", "https://example.org/a\tb", "https://example.org/a\n", "https://example.org/a#b",
            "https://example.org\\a", "https://example.org/<a>", "https://example.org/\"a", "https://example.org/{a}",
            "https://example.org/a|b", "https://example.org/\u00e9", "https://ex\u00e4mple.org/", "https://example.org?a=b",
            "https://example.org/a\u200b", "https://example.org/\u202ea"})
    void what_is_no_address_of_a_page_is_refused_with_the_way_out(String text) {
        RefusedValue refused = catchThrowableOfType(RefusedValue.class, () -> WebAddress.checked("address", text));

        assertThat(refused).as(text).isNotNull();
    }

    @Test
    void an_address_has_at_most_400_characters() {
        String longest = "https://example.org/" + "a".repeat(380);

        assertThat(WebAddress.checked("address", longest)).hasSize(400);
        assertThat(catchThrowableOfType(RefusedValue.class, () -> WebAddress.checked("address", longest + "a"))).isNotNull();
    }
}
