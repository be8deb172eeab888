package ca.briefpack.render.chart.ink;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.util.Locale;

/** The space a chart is given, in points. */
public record Box(String chartId, double width, double height) {

    /** The failure of a chart that has no room for its texts. */
    public BriefpackException tooLow(String what, double needed) {
        return tooSmall(what, "height", needed, height);
    }

    public BriefpackException tooNarrow(String what, double needed) {
        return tooSmall(what, "width", needed, width);
    }

    /** The failure of a chart whose texts would be cut off or meet. */
    BriefpackException spoilt(String what) {
        return new BriefpackException(new Problem(Problem.Code.P030, "chart " + chartId, what,
                "shorten the name in the data, or give the chart more room"));
    }

    private BriefpackException tooSmall(String what, String side, double needed, double given) {
        return new BriefpackException(new Problem(Problem.Code.P030, "chart " + chartId,
                String.format(Locale.ROOT, "%s need a %s of %.0f points, but the template gives %.0f", what, side,
                        Math.ceil(needed), given),
                "give the chart more " + side + ", a larger scale or fewer items"));
    }
}
