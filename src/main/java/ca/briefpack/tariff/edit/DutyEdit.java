package ca.briefpack.tariff.edit;

import ca.briefpack.model.Country;
import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.Border;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.TariffMeasure.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** An edit of what measures levy: each target is split into the days before and from the date, under the same id. */
public final class DutyEdit {
    private DutyEdit() {
    }

    static Law apply(Law law, Edit.Targeted edit, LocalDate from) {
        Optional<UnaryOperator<Duty>> change = findChange(edit);
        List<TariffMeasure> measures = new ArrayList<>();
        List<Law.QuotaShare> quotas = new ArrayList<>(law.quotaShares());
        for (TariffMeasure measure : law.measures()) {
            Set<Country> meant = meant(measure, edit);
            if (!isTarget(measure, edit.target()) || measure.inForce().to().isBefore(from) || meant.isEmpty()) {
                measures.add(measure);
                continue;
            }
            before(measure, from).ifPresent(measures::add);
            Set<Country> others = covered(measure);
            others.removeAll(meant);
            if (!others.isEmpty()) {
                measures.add(of(others, after(measure, from, duty -> duty)));
            }
            change.map(to -> after(measure, from, to)).map(after -> others.isEmpty() ? after : of(meant, after))
                    .ifPresent(measures::add);
            if (edit instanceof Edit.Quota quota) {
                quotas.add(0, new Law.QuotaShare(measure.id(), quota.overQuotaShare(), Period.from(from)));
            }
        }
        return new Law(measures, law.links(), law.codes(), law.precedence(), law.companyDuties(), law.itemDuties(), quotas,
                law.conditions());
    }

    /** The countries for whose goods the edit changes a measure. */
    private static Set<Country> meant(TariffMeasure measure, Edit.Targeted edit) {
        Set<Country> meant = covered(measure);
        if (edit instanceof Edit.SetRate setRate && !setRate.origins().isEmpty()) {
            meant.retainAll(setRate.origins());
        }
        return meant;
    }

    private static Set<Country> covered(TariffMeasure measure) {
        Set<Country> covered = EnumSet.allOf(Country.class);
        covered.removeIf(country -> country == measure.border().imposedBy() || !measure.border().covers(country));
        return covered;
    }

    /** The same measure on goods of these countries alone. */
    private static TariffMeasure of(Set<Country> origins, TariffMeasure measure) {
        return new TariffMeasure(measure.id(), measure.title(), new Border(measure.border().imposedBy(), origins),
                measure.legal(),
                measure.duty(), measure.inForce(), measure.note(), measure.row());
    }

    static boolean isTarget(TariffMeasure measure, String target) {
        return measure.id().equals(target) || measure.legal().group().equals(target);
    }

    /** The same measure on other days. */
    public static TariffMeasure on(TariffMeasure measure, Period inForce) {
        return with(measure, measure.duty(), inForce);
    }

    /** The new duty; empty for a repeal. */
    private static Optional<UnaryOperator<Duty>> findChange(Edit.Targeted edit) {
        if (edit instanceof Edit.SetRate setRate) {
            return Optional.of(duty -> new Duty(setRate.rateFraction(), ofOneRate(duty.basis()), duty.cusma()));
        }
        if (edit instanceof Edit.Quota quota) {
            return Optional.of(duty -> new Duty(quota.rateFraction(), ofOneRate(duty.basis()), duty.cusma()));
        }
        return edit instanceof Edit.ExemptCusma
                ? Optional.of(duty -> new Duty(duty.rateFraction(), duty.basis(), CusmaTreatment.EXEMPT)) : Optional.empty();
    }

    /** What part of the value a measure falls on stays, so that a quota on metal content lets the rest of the value be. */
    private static Basis ofOneRate(Basis basis) {
        return switch (basis) {
            case COMPANY, ITEM, PROHIBITION -> Basis.FULL_VALUE;
            default -> basis;
        };
    }

    private static Optional<TariffMeasure> before(TariffMeasure measure, LocalDate from) {
        return measure.inForce().from().isBefore(from)
                ? Optional.of(on(measure, new Period(measure.inForce().from(), from.minusDays(1)))) : Optional.empty();
    }

    private static TariffMeasure after(TariffMeasure measure, LocalDate from, UnaryOperator<Duty> change) {
        LocalDate start = measure.inForce().from().isBefore(from) ? from : measure.inForce().from();
        return with(measure, change.apply(measure.duty()), new Period(start, measure.inForce().to()));
    }

    private static TariffMeasure with(TariffMeasure measure, Duty duty, Period inForce) {
        return new TariffMeasure(measure.id(), measure.title(), measure.border(), measure.legal(), duty, inForce,
                measure.note(), measure.row());
    }
}
