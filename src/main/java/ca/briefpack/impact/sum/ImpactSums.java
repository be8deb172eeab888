package ca.briefpack.impact.sum;

import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.book.MultiplierBook;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.model.Country;
import java.util.Optional;

/** Adds up, heading by heading, what a study's answers mean for every province and sector. */
public final class ImpactSums {
    private final ExportBook exports;
    private final MultiplierBook multipliers;
    private final ImpactGrid grid;

    public ImpactSums(ExportBook exports, MultiplierBook multipliers, ImpactGrid grid) {
        this.exports = exports;
        this.multipliers = multipliers;
        this.grid = grid;
    }

    /** What a draw says of every line. */
    private record Scales(double multiplier, double diverted, double home) {
    }

    /** Enters the answer of one draw: every scenario, place and sector. */
    public void enter(int drawIndex, Draw draw, ExportResponse.Answer answer) {
        Scales scales = new Scales(draw.of(ModelParameter.MULTIPLIER_SCALE), draw.of(ModelParameter.LOST_SALES_DIVERTED),
                draw.of(ModelParameter.HOME_SALES_SCALE));
        for (int s = 0; s < answer.ratio().length; s++) {
            for (int p = 0; p < ImpactGrid.CANADA; p++) {
                for (int h = 0; h < exports.lines().size(); h++) {
                    if (exports.value(p, h) != 0) {
                        new Entry(s, p, h, drawIndex, scales).enter(answer);
                    }
                }
            }
            grid.total(s, drawIndex);
        }
    }

    /** The sales of one line from one province under one scenario at one draw. */
    private final class Entry {
        private final int scenario;
        private final int place;
        private final int heading;
        private final int drawIndex;
        private final Scales scales;
        private final double value;

        Entry(int scenario, int place, int heading, int drawIndex, Scales scales) {
            this.scenario = scenario;
            this.place = place;
            this.heading = heading;
            this.drawIndex = drawIndex;
            this.scales = scales;
            this.value = exports.value(place, heading)
                    * (exports.into(heading) == Country.CA ? scales.home : 1);
        }

        public void enter(ExportResponse.Answer answer) {
            switch (exports.into(heading)) {
                case CA -> add(Quantity.HOME_SALES, value);
                case CN -> add(Quantity.CHINA_EXPORTS, value);
                default -> enterObserved(answer.rates().get(scenario));
            }
            Optional<MultiplierBook.Effect> effect = multipliers.effect(place, heading);
            double inYear = answer.inYear()[heading];
            double ratio = answer.ratio()[scenario][heading];
            // neither holds without a market; a heading banned all year through has no baseline to be brought back to
            boolean modelled = inYear > 0 && ratio >= 0;
            double before = modelled ? value / inYear : value;
            double change = modelled ? before * (ratio - 1) : 0;
            if (exports.into(heading) == Country.CA) {
                add(Quantity.HOME_CHANGE, change);
                effect.ifPresent(e -> enterHomeEffect(e, produced(change)));
            } else {
                effect.ifPresent(e -> add(Quantity.COVERED, value));
                add(Quantity.MODELLED, modelled ? value : 0);
                add(Quantity.BEFORE, before);
                add(Quantity.CHANGE, change);
                add(Quantity.CHINA_BEFORE, exports.into(heading) == Country.CN ? before : 0);
                add(Quantity.CHINA_CHANGE, exports.into(heading) == Country.CN ? change : 0);
                effect.ifPresent(e -> enterEffect(e, produced(change)));
            }
        }

        private void enterObserved(RateMatrix rates) {
            add(Quantity.EXPORTS, value);
            if (exports.isRated(heading)) {
                enterDuty(rates);
            }
            multipliers.effect(place, heading).ifPresent(this::enterExposure);
        }

        private void enterDuty(RateMatrix rates) {
            add(Quantity.RATED, value);
            add(Quantity.DUTY, value * rates.canadaAdditional(heading));
            add(Quantity.AT_RISK, value * rates.canadaDutiableShare(heading));
        }

        private void enterExposure(MultiplierBook.Effect effect) {
            double scaled = value * scales.multiplier;
            add(Quantity.GDP_EXPOSED, scaled * effect.gdpOwn());
            add(Quantity.JOBS_EXPOSED, scaled * effect.jobsOwn());
        }

        /** The change in output that goes with a change in exports: lost sales that are sold elsewhere are still produced. */
        private double produced(double change) {
            return change < 0 ? change * (1 - scales.diverted) : change;
        }

        private void enterEffect(MultiplierBook.Effect effect, double change) {
            double scaled = change * scales.multiplier;
            add(Quantity.GDP_OWN, scaled * effect.gdpOwn());
            add(Quantity.GDP_CANADA, scaled * effect.gdpCanada());
            add(Quantity.JOBS_OWN, scaled * effect.jobsOwn());
            add(Quantity.JOBS_CANADA, scaled * effect.jobsCanada());
            add(Quantity.INCOME_OWN, scaled * effect.incomeOwn());
        }

        private void enterHomeEffect(MultiplierBook.Effect effect, double change) {
            double scaled = change * scales.multiplier;
            add(Quantity.HOME_GDP_OWN, scaled * effect.gdpOwn());
            add(Quantity.HOME_GDP_CANADA, scaled * effect.gdpCanada());
            add(Quantity.HOME_JOBS_OWN, scaled * effect.jobsOwn());
            add(Quantity.HOME_JOBS_CANADA, scaled * effect.jobsCanada());
        }

        private void add(Quantity quantity, double amount) {
            grid.add(scenario, quantity, place, exports.sectorIndex(heading), drawIndex, amount);
        }
    }
}
