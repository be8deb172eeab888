package ca.briefpack.tariff.stack;

import ca.briefpack.model.Law.Condition;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Moving;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.stack.LineGroups.Group;
import ca.briefpack.tariff.stack.LineStack.Terms;
import ca.briefpack.tariff.stack.MeasureTable.Candidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * The stacks of a code on a lane. Between two days on which nothing that concerns its goods begins or has ended the law is the
 * same, so what was worked out for one of them is kept. May be shared by threads.
 */
public final class CodeStacks {
    private static final int MOST_KNOWN = 8;

    private final LineGroups lines;
    private final MeasureTable table;
    private final Precedence precedence;
    private final Map<String, Condition> conditions;
    private final Lane lane;
    private final long[] days;
    private final Map<Asked, List<Stacked>> known = new ConcurrentHashMap<>();

    private record Asked(int stretch, RateAssumptions assumptions) {
    }

    /** @param cusmaEnded first day without the preference */
    public CodeStacks(LineGroups lines, Lane lane, MeasureTable table, Precedence precedence, Map<String, Condition> conditions,
            LocalDate cusmaEnded) {
        this.lines = lines;
        this.lane = lane;
        this.table = table;
        this.precedence = precedence;
        this.conditions = conditions;
        LongStream ofMeasures = lines.groups().stream().flatMap(group -> group.candidates().stream()).distinct()
                .flatMapToLong(c -> LongStream.concat(LongStream.of(c.from(), c.to() + 1), table.days(c.measure())));
        this.days = LongStream.concat(LongStream.concat(ofMeasures, precedence.days()), LongStream.of(cusmaEnded.toEpochDay()))
                .sorted().distinct().toArray();
    }

    public LineGroups lines() {
        return lines;
    }

    /** What can move a rate here, on whatever day: where other assumptions differ, its total and its dutiable share do not. */
    public Set<Moving> moving() {
        Set<Moving> moving = EnumSet.noneOf(Moving.class);
        if (lane.equals(Lane.CANADA_TO_US)) {
            moving.add(Moving.CUSMA_SHIFT);
        }
        for (Group group : lines.groups()) {
            for (Candidate candidate : group.candidates()) {
                Basis basis = table.measure(candidate.measure()).duty().basis();
                if (basis == Basis.NON_US_CONTENT) {
                    moving.add(Moving.US_CONTENT);
                } else if (basis == Basis.METAL_CONTENT && !candidate.ownMetal()) {
                    moving.add(Moving.METAL_CONTENT);
                }
            }
        }
        return moving;
    }

    /** A number that days share between which nothing changes. */
    public int stretch(LocalDate day) {
        int place = Arrays.binarySearch(days, day.toEpochDay());
        return place >= 0 ? place + 1 : -(place + 1);
    }

    /** A stack for each group of lines. What part of the goods claims CUSMA preference does not matter to any. */
    public List<Stacked> on(LocalDate day, RateAssumptions assumptions) {
        Asked asked = new Asked(stretch(day), assumptions.withCusmaShift(0));
        List<Stacked> found = known.get(asked);
        if (found == null) {
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            Terms terms = new Terms(lane.from(), day, precedence.on(day), asked.assumptions);
            found = new ArrayList<>();
            for (Group group : lines.groups()) {
                found.add(new Stacked(table, terms, active(group.candidates(), day), group.traits(), conditions));
            }
            known.put(asked, found);
        }
        return found;
    }

    /** Those of some candidates that are in force on a day. */
    public static List<Candidate> active(List<Candidate> candidates, LocalDate day) {
        long epochDay = day.toEpochDay();
        List<Candidate> active = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            if (candidate.isActive(epochDay)) {
                active.add(candidate);
            }
        }
        return active;
    }
}
