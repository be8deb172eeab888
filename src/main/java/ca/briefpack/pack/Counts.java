package ca.briefpack.pack;

import ca.briefpack.pack.PackResult.State;
import java.util.List;

/** How many packs were planned, and how they ended. */
public record Counts(int published, int unchanged, int refused, int failed) {
    public static Counts of(List<PackResult> packs) {
        return new Counts(count(packs, State.PUBLISHED), count(packs, State.UNCHANGED), count(packs, State.REFUSED),
                count(packs, State.FAILED));
    }

    public int planned() {
        return published + unchanged + refused + failed;
    }

    private static int count(List<PackResult> packs, State state) {
        return (int) packs.stream().filter(p -> p.state() == state).count();
    }
}
