package ca.briefpack.data.yaml;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Period;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.Border;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.TariffMeasure.Duty;
import ca.briefpack.model.TariffMeasure.Legal;
import ca.briefpack.model.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** A measure that a scenario adds to the law. Rates by company or by item need tables of their own, so they cannot be added. */
final class AddedMeasure {
    private static final List<String> IMPOSERS = List.of("US", "CA", "CN");
    private static final List<String> COUNTRIES = Arrays.stream(Country.values()).map(Country::name).toList();
    private static final List<String> BASES = Arrays.stream(Basis.values())
            .filter(basis -> basis != Basis.COMPANY && basis != Basis.ITEM).map(AddedMeasure::word).toList();
    private final YamlMap source;
    private final Set<String> targets;
    private final SourceRow row;

    AddedMeasure(YamlMap source, Set<String> targets, SourceRow row) {
        this.source = source;
        this.targets = targets;
        this.row = row;
    }

    Optional<Edit> find() {
        source.allow("do", "measure", "title", "imposed-by", "origins", "authority", "group", "citation", "rate", "basis",
                "cusma",
                "over-quota-share", "scope", "from", "to");
        Optional<String> id = findId();
        Optional<Text> title = source.findWords("title");
        Optional<Border> border = findBorder();
        Optional<Legal> legal = findLegal();
        Optional<Duty> duty = findDuty();
        Optional<Period> days = findDays();
        List<HsCode> scope = source.listCodes("scope");
        OptionalDouble share = findShare(duty);
        if (id.isEmpty() || title.isEmpty() || border.isEmpty() || legal.isEmpty() || duty.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        targets.add(id.get());
        targets.add(legal.get().group());
        return Optional.of(new Edit.Add(new TariffMeasure(id.get(), title.get(), border.get(), legal.get(), duty.get(),
                days.get(),
                Optional.empty(), row), scope, share));
    }

    private Optional<String> findId() {
        return source.findText("measure").filter(id -> {
            if (!id.matches("[a-z][a-z0-9-]*")) {
                source.refuse("measure", "'" + id + "' is not an id", "use lower-case letters, digits and dashes");
            } else if (targets.contains(id)) {
                source.refuse("measure", "'" + id + "' is a measure or a group already",
                        "give it an id of its own, or edit that one");
            } else {
                return true;
            }
            return false;
        });
    }

    private Optional<Border> findBorder() {
        Optional<String> imposer = source.findOneOf("imposed-by", IMPOSERS);
        Set<Country> origins = origins(source);
        imposer.filter(code -> origins.contains(Country.valueOf(code))).ifPresent(
                code -> source.refuse("origins", "'" + code + "' imposes it", "name other countries, or write [] for all"));
        return imposer.map(code -> new Border(Country.valueOf(code), origins));
    }

    /** The countries listed under {@code origins}; what is no country is refused. */
    static Set<Country> origins(YamlMap source) {
        Set<Country> origins = new HashSet<>();
        source.listTexts("origins").stream().filter(code -> source.isAllowed("origins", code, COUNTRIES))
                .forEach(code -> origins.add(Country.valueOf(code)));
        return origins;
    }

    private Optional<Legal> findLegal() {
        Optional<Authority> authority = findConstant("authority", Authority.class, words(Authority.values()));
        Optional<String> group = source.findText("group");
        Optional<String> citation = source.findText("citation");
        return authority.flatMap(under -> group.flatMap(name -> citation.map(cited -> new Legal(under, name, cited, ""))));
    }

    private Optional<Duty> findDuty() {
        Optional<BigDecimal> rate = EditTerms.findRate(source);
        Optional<Basis> basis = findConstant("basis", Basis.class, BASES);
        Optional<CusmaTreatment> cusma = findConstant("cusma", CusmaTreatment.class, words(CusmaTreatment.values()));
        return rate.flatMap(value -> basis.flatMap(on -> cusma.map(goods -> new Duty(value.doubleValue(), on, goods))));
    }

    private OptionalDouble findShare(Optional<Duty> duty) {
        boolean overQuota = duty.filter(d -> d.basis() == Basis.OVER_QUOTA).isPresent();
        if (!overQuota && source.has("over-quota-share")) {
            source.refuse("over-quota-share", "belongs to the basis over-quota alone", "take it out, or write basis: over-quota");
        }
        return overQuota ? EditTerms.findShare(source) : OptionalDouble.empty();
    }

    private Optional<Period> findDays() {
        LocalDate from = EditTerms.from(source);
        Optional<LocalDate> to = source.has("to") ? source.findDay("to") : Optional.empty();
        EditTerms.refuseTurnedRound(source, "to", Optional.of(from), to);
        return to.filter(from::isAfter).isPresent() ? Optional.empty() : Optional.of(new Period(from, to.orElse(LocalDate.MAX)));
    }

    private <E extends Enum<E>> Optional<E> findConstant(String key, Class<E> type, List<String> words) {
        return source.findOneOf(key, words).map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(AddedMeasure::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
