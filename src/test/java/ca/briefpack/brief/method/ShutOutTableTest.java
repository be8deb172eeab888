package ca.briefpack.brief.method;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import org.junit.jupiter.api.Test;

/** What a surtax shut out, beside what the elasticity of other goods makes of it. */
class ShutOutTableTest {
    @Test
    void goods_of_two_headings_have_figures_of_their_own() {
        SmallStudy study = SmallStudy.altered().append("market_anchors.csv",
                "4407,440711,CN,2023,90000000,0.02,1000000,1000000,0.2,1,2025,30000000,5000,,,TRADE")
                .append("measure_scopes.csv", "ca-ev,lumber,include,2024-10-01,,SOR/2,LAW").compute();

        assertThat(study.rows("methods", "shut-out", "heading", "shut-out-case")).containsExactlyInAnyOrder(
                "8703 | <shut-out-case MET>", "8703 | <shut-out-case USUAL>", "4407 | <shut-out-case MET>",
                "4407 | <shut-out-case USUAL>");
        assertThat(study.rows("methods", "shut-out", "shut-out-fall", "shut-out-duty").stream().distinct()).hasSize(4);
        assertThat(study.briefing("methods").allFigures().keySet()).contains("shut-out.hs8703.met.duty",
                "shut-out.hs4407.met.duty",
                "shut-out.hs4407.from");
    }
}
