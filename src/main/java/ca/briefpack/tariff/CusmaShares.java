package ca.briefpack.tariff;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade.CusmaClaim;
import ca.briefpack.tariff.CusmaShare.Level;
import ca.briefpack.tariff.CusmaShare.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The CUSMA claims that are held, by heading, chapter and in all, month by month: United States imports from Canada.
 *
 * <p>A heading without imports in the window takes its chapter's share, and a chapter without any the share of all goods.
 * Claims on goods that pay no column 1 duty are complete from July 2025 only; before it a month's share of such goods is too low.
 */
public final class CusmaShares {
    /**
     * The share taken for a CUSMA lane whose claims are not held: Mexico's goods into the United States, and goods into Canada.
     * Nearly all such goods that face a duty claim the preference; the exact share is not in the data.
     */
    public static final double UNMEASURED_PARTNER_SHARE = 1.0;
    /** From this month on claims are recorded on goods that are free of column 1 duty too: lumber goes from 0 to 99 % in a month. */
    private static final YearMonth SETTLED_FROM = YearMonth.of(2025, 7);
    private static final String ALL_GOODS = "";

    private final Map<String, NavigableMap<YearMonth, double[]>> byPrefix = new HashMap<>();
    private final Map<String, NavigableMap<YearMonth, List<SourceRow>>> rows = new HashMap<>();
    private final TreeSet<YearMonth> months = new TreeSet<>();

    CusmaShares(List<CusmaClaim> claims) {
        for (CusmaClaim claim : claims) {
            months.add(claim.month());
            add(claim.hs4().digits(), claim);
            add(claim.hs4().chapter(), claim);
            add(ALL_GOODS, claim);
        }
    }

    private void add(String prefix, CusmaClaim claim) {
        double[] sums = byPrefix.computeIfAbsent(prefix, p -> new TreeMap<>()).computeIfAbsent(claim.month(), m -> new double[2]);
        sums[0] += claim.importUsd();
        sums[1] += claim.claimedUsd();
        rows.computeIfAbsent(prefix, p -> new TreeMap<>()).computeIfAbsent(claim.month(), m -> new ArrayList<>()).add(claim.row());
    }

    /** The claims that a share of goods of a code was measured by; none if it was not measured. */
    List<SourceRow> rows(HsCode hs, CusmaShare share) {
        return share.window().map(window -> rows.getOrDefault(prefix(hs, share.level()), Collections.emptyNavigableMap())
                .subMap(window.first(), true, window.last(), true).values().stream().flatMap(List::stream).toList()).orElse(List.of());
    }

    private static String prefix(HsCode hs, Level level) {
        return switch (level) {
            case HEADING -> hs.digits().substring(0, 4);
            case CHAPTER -> hs.chapter();
            default -> ALL_GOODS;
        };
    }

    /** The share that a lane's goods of a code claim on a day; {@code ended} is the first day without the preference. */
    CusmaShare share(HsCode hs, Lane lane, LocalDate day, RateAssumptions assumptions, LocalDate ended) {
        if (!lane.isWithinCusma()) {
            return CusmaShare.unmeasured(0, Level.OUTSIDE);
        }
        if (!day.isBefore(ended)) {
            return CusmaShare.unmeasured(0, Level.ENDED);
        }
        return switch (assumptions.cusmaMode()) {
            case QUALIFYING -> CusmaShare.unmeasured(1, Level.STATED);
            case NOT_QUALIFYING -> CusmaShare.unmeasured(0, Level.STATED);
            case MONTH, HALF_YEAR, SETTLED_HALF_YEAR, YEAR -> lane.equals(Lane.CANADA_TO_US) && !months.isEmpty()
                    ? measured(hs, window(assumptions.cusmaMode(), YearMonth.from(day)), assumptions.cusmaShift())
                    : CusmaShare.unmeasured(UNMEASURED_PARTNER_SHARE, Level.ASSUMED);
        };
    }

    private CusmaShare measured(HsCode hs, Window window, double shift) {
        String digits = hs.digits();
        Optional<CusmaShare> heading = digits.length() < 4 ? Optional.empty()
                : average(digits.substring(0, 4), Level.HEADING, window, shift);
        return heading.or(() -> average(hs.chapter(), Level.CHAPTER, window, shift))
                .or(() -> average(ALL_GOODS, Level.ALL_GOODS, window, shift))
                .orElse(CusmaShare.unmeasured(UNMEASURED_PARTNER_SHARE, Level.ASSUMED));
    }

    private Optional<CusmaShare> average(String prefix, Level level, Window window, double shift) {
        NavigableMap<YearMonth, double[]> held = byPrefix.get(prefix);
        if (held == null) {
            return Optional.empty();
        }
        double imports = 0;
        double claimed = 0;
        for (double[] sums : held.subMap(window.first(), true, window.last(), true).values()) {
            imports += sums[0];
            claimed += sums[1];
        }
        if (imports <= 0) {
            return Optional.empty();
        }
        double share = Math.max(0, Math.min(1, claimed / imports + shift));
        return Optional.of(new CusmaShare(share, level, Optional.of(window)));
    }

    private Window window(CusmaMode mode, YearMonth month) {
        return switch (mode) {
            case HALF_YEAR -> halfYear(month);
            case SETTLED_HALF_YEAR -> halfYear(month.isBefore(SETTLED_FROM) ? SETTLED_FROM : month);
            case YEAR -> year(month);
            default -> single(latestUpTo(month));
        };
    }

    private Window halfYear(YearMonth month) {
        YearMonth first = month.withMonth(month.getMonthValue() <= 6 ? 1 : 7);
        Window calendar = new Window(first, first.plusMonths(5));
        if (isHeld(calendar, 6)) {
            return calendar;
        }
        YearMonth last = latestUpTo(month);
        List<YearMonth> upToLast = List.copyOf(months.headSet(last, true));
        return upToLast.size() >= 6 ? new Window(upToLast.get(upToLast.size() - 6), last) : firstHeld(6);
    }

    private Window year(YearMonth month) {
        for (int back = month.getYear(); back >= months.first().getYear(); back--) {
            if (isHeld(calendarYear(back), 12)) {
                return calendarYear(back);
            }
        }
        for (int ahead = month.getYear() + 1; ahead <= months.last().getYear(); ahead++) {
            if (isHeld(calendarYear(ahead), 12)) {
                return calendarYear(ahead);
            }
        }
        return new Window(months.first(), months.last());
    }

    private static Window calendarYear(int year) {
        return new Window(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    private boolean isHeld(Window window, int count) {
        return months.subSet(window.first(), true, window.last(), true).size() == count;
    }

    private YearMonth latestUpTo(YearMonth month) {
        YearMonth latest = months.floor(month);
        return latest == null ? months.first() : latest;
    }

    private Window firstHeld(int count) {
        List<YearMonth> held = List.copyOf(months);
        return new Window(held.get(0), held.get(Math.min(count, held.size()) - 1));
    }

    private static Window single(YearMonth month) {
        return new Window(month, month);
    }
}
