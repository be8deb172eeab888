package ca.briefpack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OutputProblemTest {
    private static String told(IOException cause) {
        return OutputProblem.of(Path.of("out"), cause).toString();
    }

    @Test
    void a_cause_without_words_of_its_own_is_told_in_ours() {
        assertThat(told(new NoSuchFileException("out/foo"))).isEqualTo("P040 out/foo cannot be used: it can neither be found nor made"
                + " -> see that the folder can be read and written, or choose another folder with --out");
        assertThat(told(new IOException())).isEqualTo("P040 out cannot be used: the system does not say why"
                + " -> see that the folder can be read and written, or choose another folder with --out");
    }
}
