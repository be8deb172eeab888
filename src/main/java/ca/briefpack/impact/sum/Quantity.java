package ca.briefpack.impact.sum;

import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.book.MultiplierBook.Effect;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What every {@link Indicator} is taken from. Dollars, duties in dollars, jobs. A quantity is a {@link Flow}, or what a flow
 * brings to the economy: {@code multiplier x scale x (flow - diverted x losses)}, for lost sales that are sold elsewhere are
 * still produced.
 */
public enum Quantity {
    EXPORTS(Flow.TO_US), CHINA_EXPORTS(Flow.TO_CHINA), MODELLED(Flow.MODELLED), COVERED(Flow.COVERED),
    RATED(Flow.RATED), DUTY(Flow.DUTY), AT_RISK(Flow.AT_RISK),
    /** Of all exports; those to China are among them. Before: what would be sold under the baseline's law. */
    BEFORE(Flow.BEFORE), CHINA_BEFORE(Flow.CHINA_BEFORE), CHANGE(Flow.CHANGE), CHINA_CHANGE(Flow.CHINA_CHANGE),
    GDP_EXPOSED(Flow.TO_US, Effect::gdpOwn), JOBS_EXPOSED(Flow.TO_US, Effect::jobsOwn),
    GDP_OWN(Flow.CHANGE, Flow.LOSS, Effect::gdpOwn), GDP_CANADA(Flow.CHANGE, Flow.LOSS, Effect::gdpCanada),
    JOBS_OWN(Flow.CHANGE, Flow.LOSS, Effect::jobsOwn), JOBS_CANADA(Flow.CHANGE, Flow.LOSS, Effect::jobsCanada),
    INCOME_OWN(Flow.CHANGE, Flow.LOSS, Effect::incomeOwn);

    private final Flow flow;
    private final Optional<Flow> losses;
    private final Optional<ToDoubleFunction<Effect>> brings;

    Quantity(Flow flow) {
        this(flow, Optional.empty(), Optional.empty());
    }

    Quantity(Flow flow, ToDoubleFunction<Effect> brings) {
        this(flow, Optional.empty(), Optional.of(brings));
    }

    Quantity(Flow flow, Flow losses, ToDoubleFunction<Effect> brings) {
        this(flow, Optional.of(losses), Optional.of(brings));
    }

    Quantity(Flow flow, Optional<Flow> losses, Optional<ToDoubleFunction<Effect>> brings) {
        this.flow = flow;
        this.losses = losses;
        this.brings = brings;
    }

    Flow flow() {
        return flow;
    }

    /** The flow whose diverted part counts against {@link #flow}, if any does. */
    Optional<Flow> losses() {
        return losses;
    }

    /** What a dollar of the flow brings; empty if the flow is the quantity. */
    Optional<ToDoubleFunction<Effect>> brings() {
        return brings;
    }
}
