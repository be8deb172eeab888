package ca.briefpack.tariff.stack;

import ca.briefpack.model.Law.Condition;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.tariff.rate.CusmaShare.Window;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Moving;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.rate.RateFigures;
import ca.briefpack.tariff.stack.LineGroups.Group;
import ca.briefpack.tariff.stack.LineStack.Terms;
import ca.briefpack.tariff.stack.MeasureTable.Candidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The stacks of a code on a lane. Between two days on which nothing that concerns its goods begins or has ended the law is the
 * same, so what was worked out for one of them is kept. May be shared by threads.
 */
public final class CodeStacks {
    private static final int MOST_KNOWN = 32;

    private final LineGroups lines;
    private final MeasureTable table;
    private final Precedence precedence;
    private final Map<String, Condition> conditions;
    private final Lane lane;
    private final long[] days;
    private final Set<Moving> moving;
    private final Map<Integer, Set<Moving>> movingOn = new ConcurrentHashMap<>();
    private final List<Known<List<Stacked>>> stacks = new CopyOnWriteArrayList<>();
    private final List<Known<RateFigures>> figures = new CopyOnWriteArrayList<>();

    /**
     * What the stacks hang on, and the rate.
     *
     * @param stretch of days on which the law is the same
     * @param claims  the months whose claims are read
     */
    public record Asked(int stretch, Optional<Window> claims, RateAssumptions assumptions) {
        /** What differs most often first. */
        private boolean is(Asked other) {
            return stretch == other.stretch && assumptions.cusmaShift() == other.assumptions.cusmaShift()
                    && assumptions.metalScale() == other.assumptions.metalScale() && assumptions.equals(other.assumptions)
                    && claims.equals(other.claims);
        }
    }

    private record Known<T>(Asked asked, T answer) {
        /** The answer kept; worked out and kept if there is none, in place of all others if they are many. */
        static <T> T find(List<Known<T>> kept, Asked asked, Function<RateAssumptions, T> workOut) {
            for (Known<T> known : kept) {
                if (known.asked.is(asked)) {
                    return known.answer;
                }
            }
            if (kept.size() >= MOST_KNOWN) {
                kept.clear();
            }
            T answer = workOut.apply(asked.assumptions);
            kept.add(new Known<>(asked, answer));
            return answer;
        }
    }

    /** @param cusmaEnded first day without the preference */
    public CodeStacks(LineGroups lines, Lane lane, MeasureTable table, Precedence precedence, Map<String, Condition> conditions,
            LocalDate cusmaEnded) {
        this.lines = lines;
        this.lane = lane;
        this.table = table;
        this.precedence = precedence;
        this.conditions = conditions;
        this.moving = moving(candidate -> true);
        this.days = days(cusmaEnded);
    }

    /** The days on which something that concerns the goods begins or has ended. */
    private long[] days(LocalDate cusmaEnded) {
        TreeSet<Long> found = new TreeSet<>(Set.of(cusmaEnded.toEpochDay()));
        for (Group group : lines.groups()) {
            Set<Integer> ofMeasures = new HashSet<>();
            for (Candidate candidate : group.candidates()) {
                found.add(candidate.from());
                found.add(candidate.to() + 1);
                found.addAll(table.days(candidate.measure()));
                ofMeasures.add(table.group(candidate.measure()));
            }
            if (ofMeasures.size() > 1) {
                // rules are between groups: those of one alone stand above none
                found.addAll(precedence.days(ofMeasures));
            }
        }
        long[] days = new long[found.size()];
        int place = 0;
        for (long day : found) {
            days[place++] = day;
        }
        return days;
    }

    public Lane lane() {
        return lane;
    }

    public LineGroups lines() {
        return lines;
    }

    /** What can move a rate here, on whatever day: where other assumptions differ, its total and its dutiable share do not. */
    public Set<Moving> moving() {
        Set<Moving> all = EnumSet.copyOf(moving);
        if (lane.equals(Lane.CANADA_TO_US)) {
            all.add(Moving.CUSMA_SHIFT);
        }
        return all;
    }

    private Set<Moving> moving(Predicate<Candidate> which) {
        Set<Moving> moving = EnumSet.noneOf(Moving.class);
        for (Group group : lines.groups()) {
            for (Candidate candidate : group.candidates()) {
                Basis basis = table.measure(candidate.measure()).duty().basis();
                if (basis == Basis.NON_US_CONTENT && which.test(candidate)) {
                    moving.add(Moving.US_CONTENT);
                } else if (basis == Basis.METAL_CONTENT && !candidate.ownMetal() && which.test(candidate)) {
                    moving.add(Moving.METAL_CONTENT);
                }
            }
        }
        return moving;
    }

    /** The same assumptions for all contents where nothing in force on a day hangs on them. */
    public RateAssumptions hanging(LocalDate day, RateAssumptions assumptions) {
        if (moving.isEmpty()) {
            return assumptions;
        }
        Set<Moving> now =
                movingOn.computeIfAbsent(stretch(day), s -> moving(candidate -> candidate.isActive(day.toEpochDay())));
        RateAssumptions ofMetal = now.contains(Moving.METAL_CONTENT) ? assumptions : assumptions.withMetalScale(1);
        return now.contains(Moving.US_CONTENT) ? ofMetal : ofMetal.withUsContentShare(0);
    }

    /** A number that days share between which nothing changes. */
    public int stretch(LocalDate day) {
        int place = Arrays.binarySearch(days, day.toEpochDay());
        return place >= 0 ? place + 1 : -(place + 1);
    }

    /** A stack for each group of lines. What part of the goods claims CUSMA preference does not matter to any. */
    public List<Stacked> on(LocalDate day, RateAssumptions assumptions) {
        return Known.find(stacks, new Asked(stretch(day), Optional.empty(), hanging(day, assumptions.withCusmaShift(0))),
                assumed -> {
                    Terms terms = new Terms(lane.from(), day, precedence.on(day), assumed);
                    List<Stacked> found = new ArrayList<>(lines.groups().size());
                    for (Group group : lines.groups()) {
                        found.add(new Stacked(table, terms, active(group.candidates(), day), group.traits(), conditions));
                    }
                    return found;
                });
    }

    /** The numbers of the rate. @param workOut asked where they are not known */
    public RateFigures figures(Asked asked, Function<RateAssumptions, RateFigures> workOut) {
        return Known.find(figures, asked, workOut);
    }

    /** Those of some candidates that are in force on a day: very often all of them, or none. */
    public static List<Candidate> active(List<Candidate> candidates, LocalDate day) {
        long epochDay = day.toEpochDay();
        int active = 0;
        for (Candidate candidate : candidates) {
            active += candidate.isActive(epochDay) ? 1 : 0;
        }
        if (active == 0 || active == candidates.size()) {
            return active == 0 ? List.of() : candidates;
        }
        List<Candidate> found = new ArrayList<>(active);
        for (Candidate candidate : candidates) {
            if (candidate.isActive(epochDay)) {
                found.add(candidate);
            }
        }
        return found;
    }
}
