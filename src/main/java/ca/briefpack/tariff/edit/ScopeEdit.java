package ca.briefpack.tariff.edit;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.ItemDuty;
import ca.briefpack.model.Law.ScopeCode;
import ca.briefpack.model.Law.ScopeLink;
import ca.briefpack.model.Period;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.TariffMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An edit of what measures cover, from a day on. Lists are shared by measures, so a list that loses codes for one of them is
 * copied.
 *
 * <p>A prefix removed takes out the goods at and beneath it, also those that a longer code of the measure names; a prefix added
 * brings them in, also those that a longer code left out. Between a prefix added and one removed the longer wins.
 */
final class ScopeEdit {
    private final Law law;
    private final LocalDate from;
    private final Scenario scenario;
    private final List<ScopeLink> links = new ArrayList<>();
    private final List<ScopeCode> codes;

    ScopeEdit(Law law, LocalDate from, Scenario scenario) {
        this.law = law;
        this.from = from;
        this.scenario = scenario;
        this.codes = new ArrayList<>(law.codes());
    }

    /** The law with a new measure; unchanged if the measure would end before it begins. */
    Law add(Edit.Add edit) {
        TariffMeasure measure = edit.measure();
        if (measure.inForce().to().isBefore(from)) {
            return law;
        }
        links.addAll(law.links());
        link(measure.id(), edit.scope(), true);
        List<TariffMeasure> measures = new ArrayList<>(law.measures());
        measures.add(DutyEdit.on(measure, new Period(from, measure.inForce().to())));
        List<Law.QuotaShare> quotas = new ArrayList<>(law.quotaShares());
        edit.overQuotaShare().ifPresent(share -> quotas.add(0, new Law.QuotaShare(measure.id(), share, Period.from(from))));
        return new Law(measures, links, codes, law.precedence(), law.companyDuties(), law.itemDuties(), quotas,
                law.conditions());
    }

    Law set(Edit.SetScope edit) {
        List<String> targets = law.measures().stream().filter(measure -> DutyEdit.isTarget(measure, edit.target()))
                .map(TariffMeasure::id).distinct().toList();
        for (ScopeLink link : law.links()) {
            if (targets.contains(link.measure())) {
                relink(link, link.included() ? edit.removed() : edit.added());
            } else {
                links.add(link);
            }
        }
        for (String target : targets) {
            link(target, edit.added(), true);
            link(target, edit.removed(), false);
        }
        List<ItemDuty> items = new ArrayList<>();
        law.itemDuties().forEach(item -> {
            boolean out = targets.contains(item.measure()) && isWithinAny(item.item(), edit.removed());
            cut(item.inForce(), out).ifPresent(
                    days -> items.add(new ItemDuty(item.measure(), item.item(), item.rateFraction(), days, item.row())));
        });
        return law.withScopes(links, codes, items);
    }

    /** Keeps a link up to the date, and from it on without the codes beneath the prefixes. */
    private void relink(ScopeLink link, List<HsCode> prefixes) {
        List<ScopeCode> listed = law.codes().stream().filter(code -> code.list().equals(link.list())).toList();
        List<ScopeCode> kept = listed.stream().filter(code -> !isWithinAny(code.prefix(), prefixes)).toList();
        if (kept.size() == listed.size() || link.inForce().to().isBefore(from)) {
            links.add(link);
            return;
        }
        cut(link.inForce(), true).ifPresent(days -> links.add(on(link, link.list(), days)));
        String copy = newName(link.measure());
        LocalDate start = link.inForce().from().isBefore(from) ? from : link.inForce().from();
        links.add(on(link, copy, new Period(start, link.inForce().to())));
        kept.forEach(code -> codes.add(new ScopeCode(copy, code.prefix(), code.inForce(), code.condition(), code.row())));
    }

    private void link(String measure, List<HsCode> prefixes, boolean included) {
        String list = newName(measure);
        prefixes.forEach(prefix -> codes.add(new ScopeCode(list, prefix, Period.from(from), scenario.row())));
        if (!prefixes.isEmpty()) {
            links.add(new ScopeLink(measure, list, included, Period.from(from), "scenario " + scenario.id(), scenario.row()));
        }
    }

    /** No list of a package holds a blank, and each new list adds a link or a code, so the name is free. */
    private String newName(String measure) {
        return measure + " " + scenario.id() + " " + links.size() + " " + codes.size();
    }

    /** The days before the date if cut; empty if none are left. */
    private Optional<Period> cut(Period days, boolean isCut) {
        if (!isCut || days.to().isBefore(from)) {
            return Optional.of(days);
        }
        return days.from().isBefore(from) ? Optional.of(new Period(days.from(), from.minusDays(1)))
                : Optional.empty();
    }

    private static ScopeLink on(ScopeLink link, String list, Period days) {
        return new ScopeLink(link.measure(), list, link.included(), days, link.citation(), link.row());
    }

    private static boolean isWithinAny(HsCode code, List<HsCode> prefixes) {
        return prefixes.stream().anyMatch(code::isWithin);
    }
}
