package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeakHeapTest {
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void the_peak_is_at_least_what_was_held_and_at_most_what_the_heap_can_hold() {
        PeakHeap.watch();
        List<byte[]> held = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            held.add(new byte[MEBIBYTE]);
        }
        assertThat(PeakHeap.bytes()).isBetween((long) held.size() * MEBIBYTE, Runtime.getRuntime().maxMemory());
    }
}
