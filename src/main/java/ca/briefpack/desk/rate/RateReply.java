package ca.briefpack.desk.rate;

import ca.briefpack.desk.rate.RateAnswer.GivenWay;
import ca.briefpack.desk.rate.RateAnswer.Levy;
import ca.briefpack.desk.rate.RateAnswer.Measure;
import ca.briefpack.desk.rate.RateAnswer.Notes;
import ca.briefpack.desk.rate.RateAnswer.OnCondition;
import ca.briefpack.desk.rate.RateAnswer.Preference;
import ca.briefpack.desk.rate.RateAnswer.Reach;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.Condition;
import ca.briefpack.model.Reference;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.Trade;
import ca.briefpack.tariff.line.ColumnOne;
import ca.briefpack.tariff.rate.ColumnOneRate;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.rate.Spread;
import ca.briefpack.tariff.rate.VehicleTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A rate of the engine put as an answer: rounded once, measures by title, and remarks on what the data does not hold. */
public final class RateReply {
    /** Authorities whose tariffs fall on all goods of a country. */
    private static final Map<Authority, String> GENERAL =
            new EnumMap<>(Map.of(Authority.IEEPA, "emergency powers (IEEPA)", Authority.S301, "section 301"));

    private final Reference reference;
    private final Law law;
    private final ColumnOne schedule;
    private final RateAssumptions assumptions;
    private final WeightYears years;

    public RateReply(Reference reference, Law law, Trade trade, RateAssumptions assumptions) {
        this.schedule = new ColumnOne(trade.usLines());
        this.years = WeightYears.of(trade);
        this.reference = reference;
        this.law = law;
        this.assumptions = assumptions;
    }

    public RateAnswer of(RateQuery query, Rate rate) {
        Lane lane = rate.lane();
        List<GivenWay> displaced = rate.displaced().stream()
                .map(d -> new GivenWay(d.measure(), d.by(), d.why(), RateWords.of(d.reason()))).toList();
        Preference preference = new Preference(Printed.of(rate.cusmaShare()), RateWords.readFrom(rate.cusma(), query.hs(), lane));
        return new RateAnswer(query, preference,
                rate.contributions().stream().map(this::levy).toList(), displaced, reach(rate),
                Printed.of(rate.prohibitedShare()),
                unheld(query),
                new Notes(columnOne(query, rate), conditions(rate), law.seenTo(lane.into(), lane.from()), remarks(query, rate)));
    }

    private Reach reach(Rate rate) {
        Spread spread = rate.coverage().spread();
        SortedMap<String, BigDecimal> listed = new TreeMap<>();
        spread.listed().forEach((measure, share) -> listed.put(measure, Printed.of(share)));
        return new Reach(rate.coverage().lines(), rate.coverage().partlyListedLines(),
                RateWords.of(rate.coverage().weighting(), rate.lane(), years),
                Printed.of(spread.least()), Printed.of(spread.most()), Printed.of(spread.low()), Printed.of(spread.high()),
                listed);
    }

    private List<OnCondition> conditions(Rate rate) {
        return rate.coverage().spread().hinges().stream().map(hinge -> {
            Condition condition = law.conditions().get(hinge.condition());
            return new OnCondition(hinge.measure(), condition.title().en(), hinge.included(), Printed.of(condition.central()),
                    Printed.of(condition.low()), Printed.of(condition.high()), condition.note().en());
        }).toList();
    }

    private RateAnswer.ColumnOne columnOne(RateQuery query, Rate rate) {
        ColumnOneRate held = rate.columnOne();
        Optional<BigDecimal> fraction = Optional.of(Printed.of(held.fraction())).filter(f -> held.computedShare() > 0);
        return new RateAnswer.ColumnOne(fraction, Printed.of(held.computedShare()), RateWords.columnOne(query, schedule));
    }

    private Levy levy(Contribution contribution) {
        BigDecimal statutory = Printed.of(contribution.statutoryFraction());
        BigDecimal share = Printed.of(contribution.appliedToShare());
        return new Levy(measure(law, contribution.measure()), contribution.authority(), statutory, share,
                Printed.product(statutory, share), contribution.citation());
    }

    static Measure measure(Law law, String id) {
        return law.measures().stream().filter(m -> m.id().equals(id)).findFirst().map(RateReply::measure).orElseThrow();
    }

    static Measure measure(TariffMeasure measure) {
        return new Measure(measure.id(), measure.title().en());
    }

    private List<Measure> unheld(RateQuery query) {
        return law.measures().stream()
                .filter(m -> m.border().imposedBy() == query.into() && m.border().covers(query.from()))
                .filter(m -> m.inForce().contains(query.asOf()))
                .filter(m -> law.links().stream().noneMatch(link -> link.included() && link.measure().equals(m.id())))
                .filter(m -> law.itemDuties().stream().noneMatch(item -> item.measure().equals(m.id())))
                .map(RateReply::measure).toList();
    }

    private List<String> remarks(RateQuery query, Rate rate) {
        List<String> remarks = new ArrayList<>(open(query, rate));
        for (Contribution levied : rate.contributions()) {
            TariffMeasure measure = law.measures().stream().filter(m -> m.id().equals(levied.measure())).findFirst()
                    .orElseThrow();
            if (measure.duty().basis() == Basis.COMPANY) {
                assumptions.softwood().shares().keySet().stream().filter(company -> !holdsDuty(measure, company, query))
                        .forEach(company -> remarks.add("No rate of " + company + " is held on " + query.asOf() + ": the rate of "
                                + RateAssumptions.NON_SELECTED + " companies stands."));
                remarks.add(measure.id() + (assumptions.softwood().shares().size() == 1 ? " is the rate of company "
                        : " is the mean rate of companies by the shares stated, ") + assumptions.softwood() + ".");
            }
            assumed(measure, levied, rate).ifPresent(words -> remarks.add(measure.id() + " takes " + words
                    + "; parameters.csv has the range."));
            measure.note().ifPresent(note -> remarks.add(measure.id() + " as a whole: " + note.en()));
        }
        if (query.into() == Country.US && query.hs().length() == HsCode.LONGEST && !schedule.has(query.hs())) {
            remarks.add(query.hs()
                    + " is no line of the schedule held, which is that of January 2025: lists that name it or goods above it answer.");
        }
        generalTariffsNotHeld(query).ifPresent(remarks::add);
        return remarks;
    }

    /** What is open about the duties levied, first of all. */
    private List<String> open(RateQuery query, Rate rate) {
        Set<String> levied = rate.contributions().stream().map(Contribution::measure).collect(Collectors.toSet());
        Set<String> sectors =
                reference.products().stream().filter(p -> query.hs().isWithin(p.hs4())).flatMap(p -> p.sector().stream())
                        .collect(Collectors.toSet());
        return reference.cautions().stream()
                .filter(c -> sectors.contains(c.sector()) && c.inForce().contains(query.asOf())
                        && !Collections.disjoint(c.measures(), levied))
                .map(c -> c.words().en()).toList();
    }

    /** What of the value of the goods a duty on a part of it is taken to fall on, or not to. */
    private Optional<String> assumed(TariffMeasure measure, Contribution levied, Rate rate) {
        boolean inPart = levied.appliedToShare() > 0 && levied.appliedToShare() < 1;
        return switch (measure.duty().basis()) {
            case METAL_CONTENT -> Optional.of("the metal content of each line, an estimate by industry").filter(words -> inPart);
            case CAPPED_CONTENT -> Optional.of(percent(VehicleTerms.MOST_US_CONTENT_FREE)
                    + " or more of the value of CUSMA goods as content of the United States, which is assumed; with none the duty is the whole rate")
                    .filter(words -> rate.cusmaShare() > 0);
            case NON_US_CONTENT -> Optional.of(percent(assumptions.usContentShare())
                    + " of the value of CUSMA goods as content of the United States, which is assumed")
                    .filter(words -> rate.cusmaShare() > 0);
            case NON_CANADIAN_CONTENT -> Optional.of(percent(assumptions.canadianContentShare())
                    + " of the value of CUSMA goods as content of Canada and Mexico, which is assumed")
                    .filter(words -> rate.cusmaShare() > 0);
            default -> Optional.empty();
        };
    }

    private static String percent(double fraction) {
        return BigDecimal.valueOf(fraction).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    /** A low rate is no news where the importer's general tariffs are held for goods of others only. */
    private Optional<String> generalTariffsNotHeld(RateQuery query) {
        Set<Authority> held = EnumSet.noneOf(Authority.class);
        Set<Authority> heldForOthers = EnumSet.noneOf(Authority.class);
        law.measures().stream().filter(m -> m.border().imposedBy() == query.into())
                .forEach(m -> (m.border().covers(query.from()) ? held : heldForOthers).add(m.legal().authority()));
        String missing = GENERAL.entrySet().stream()
                .filter(general -> heldForOthers.contains(general.getKey()) && !held.contains(general.getKey()))
                .map(Map.Entry::getValue).collect(Collectors.joining(" and "));
        return Optional.of(query.into() + " tariffs on goods of " + query.from() + " under " + missing
                + " are not held: where there are such, the duty shown is too low.").filter(remark -> !missing.isEmpty());
    }

    private boolean holdsDuty(TariffMeasure measure, String company, RateQuery query) {
        return law.companyDuties().stream().anyMatch(duty -> duty.measure().equals(measure.id()) && duty.company().equals(company)
                && duty.inForce().contains(query.asOf()));
    }
}
