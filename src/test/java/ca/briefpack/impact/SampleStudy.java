package ca.briefpack.impact;

import ca.briefpack.model.Evidence;

/** The sample economy of this room, with imports of Canada, for tests of rooms above. */
public final class SampleStudy {
    private SampleStudy() {
    }

    public static Evidence evidence() {
        return ImpactModelTest.sample().intoCanada("8703", 1000e6, 600e6, 100e6).intoCanada("7208", 300e6, 200e6, 0)
                .intoCanada("0808", 50e6, 40e6, 0).intoCanada("4407", 70e6, 70e6, 0).evidence();
    }

    /** @param scenarios of {@code worse}, in which duties are half as high again, and others, in which they are what they are */
    public static ImpactTable table(Evidence evidence, String... scenarios) {
        return ImpactModel.estimate(evidence, ImpactModelTest.RATES, Sample.plan(scenarios));
    }
}
