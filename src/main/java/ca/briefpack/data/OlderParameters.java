package ca.briefpack.data;

import ca.briefpack.model.Economy.Parameter;
import java.util.HashMap;
import java.util.Map;

/** Parameters of packages of an older version, brought to what they mean today, so that their editions can be computed again. */
final class OlderParameters {
    private static final String METAL_SHARE = "metal-content";
    private static final String METAL_SCALE = "metal-content-scale";
    /** What a package without metal by line took for the metal share of every derivative. */
    private static final double ASSUMED_SHARE = 0.5;

    private OlderParameters() {
    }

    /** A metal share of all derivatives becomes a factor on the share that is assumed where none is held by line. */
    static Map<String, Parameter> brought(Map<String, Parameter> parameters) {
        Parameter share = parameters.get(METAL_SHARE);
        if (share == null || parameters.containsKey(METAL_SCALE)) {
            return parameters;
        }
        Map<String, Parameter> brought = new HashMap<>(parameters);
        brought.put(METAL_SCALE,
                new Parameter(METAL_SCALE, share.label(), share.low() / ASSUMED_SHARE, share.central() / ASSUMED_SHARE,
                        share.high() / ASSUMED_SHARE, share.citation(), share.row()));
        return brought;
    }
}
