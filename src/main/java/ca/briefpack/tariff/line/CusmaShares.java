package ca.briefpack.tariff.line;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.LineImports;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade.CusmaClaim;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.CusmaShare;
import ca.briefpack.tariff.rate.CusmaShare.Level;
import ca.briefpack.tariff.rate.CusmaShare.Window;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    /**
     * From this month on claims are recorded on goods that are free of column 1 duty too: lumber goes from 0 to 99 % in a month.
     */
    private static final YearMonth SETTLED_FROM = YearMonth.of(2025, 7);
    private static final String ALL_GOODS = "";

    private final List<CusmaClaim> claims;
    private final NavigableSet<YearMonth> months;
    private final LineClaims lines;
    private final Map<CusmaMode, Map<YearMonth, Window>> windows = new EnumMap<>(CusmaMode.class);
    private final Map<Asked, ByLine> byLine = new ConcurrentHashMap<>();
    private final Map<String, NavigableMap<YearMonth, Claimed>> byPrefix = new ConcurrentHashMap<>();

    public CusmaShares(List<CusmaClaim> claims, List<LineImports> lineImports) {
        this.claims = List.copyOf(claims);
        this.months = new TreeSet<>(claims.stream().map(CusmaClaim::month).collect(Collectors.toSet()));
        this.lines = new LineClaims(lineImports);
        for (CusmaMode mode : CusmaMode.values()) {
            windows.put(mode, new ConcurrentHashMap<>());
        }
    }

    /** The claims on goods of one prefix in a month, added up. */
    private static final class Claimed {
        private final List<SourceRow> rows = new ArrayList<>();
        private double imports;
        private double claimed;

        void add(CusmaClaim claim) {
            imports += claim.importUsd();
            claimed += claim.claimedUsd();
            rows.add(claim.row());
        }
    }

    /** The claims on goods beneath a prefix, month by month; added up when first asked for. */
    private NavigableMap<YearMonth, Claimed> held(String prefix) {
        return byPrefix.computeIfAbsent(prefix, goods -> {
            NavigableMap<YearMonth, Claimed> held = new TreeMap<>();
            claims.stream().filter(claim -> claim.hs4().digits().startsWith(goods))
                    .forEach(claim -> held.computeIfAbsent(claim.month(), month -> new Claimed()).add(claim));
            return held;
        });
    }

    /** The claims that a share of goods of a code was measured by; none if it was not measured. */
    public List<SourceRow> rows(HsCode hs, CusmaShare share) {
        return share.window().map(window -> held(prefix(hs, share.level()))
                .subMap(window.first(), true, window.last(), true).values().stream().flatMap(month -> month.rows.stream())
                .toList())
                .orElse(List.of());
    }

    /**
     * The share that each line of a code claims, where that of its heading was measured over whole half-years and lines are held;
     * a line without imports takes the heading's over the same months as the other lines. Empty where all lines claim alike.
     */
    public Optional<ByLine> byLine(HsCode hs, LineWeights.Lines of, CusmaShare heading, CusmaMode mode) {
        return mode == CusmaMode.MONTH ? Optional.empty() : heading.window().flatMap(lines::around)
                .map(window -> byLine.computeIfAbsent(new Asked(hs, window),
                        asked -> measured(of, window, measured(hs, window, 0).fraction())));
    }

    private ByLine measured(LineWeights.Lines of, Window window, double otherwise) {
        double[] shares = new double[of.weights().length];
        double together = 0;
        for (int i = 0; i < shares.length; i++) {
            double measured = lines.share(of.digits().get(i), window);
            shares[i] = Double.isNaN(measured) ? otherwise : Math.min(1, measured);
            together += of.weights()[i] * shares[i];
        }
        return new ByLine(window, shares, together);
    }

    private record Asked(HsCode hs, Window window) {
    }

    /** Claim shares line by line over a window of months, and what the lines claim together. */
    public record ByLine(Window window, double[] measured, double together) {
        /**
         * The shares once they are moved together by a shift, between nothing and everything: each line goes the same part of its
         * way there.
         */
        public double[] shares(double shift) {
            double moved = Math.max(0, Math.min(1, together + shift));
            if (moved == together) {
                return measured;
            }
            double[] shares = new double[measured.length];
            for (int i = 0; i < shares.length; i++) {
                shares[i] =
                        moved < together ? measured[i] * moved / together : 1 - (1 - measured[i]) * (1 - moved) / (1 - together);
            }
            return shares;
        }

        public CusmaShare share(double fraction) {
            return new CusmaShare(fraction, Level.LINE, Optional.of(window));
        }
    }

    /** The claims that the shares of a code's lines were measured by; those of its heading too, if a line takes its share. */
    public List<SourceRow> rows(HsCode hs, List<String> digits, Window window) {
        Stream<SourceRow> otherwise = digits.stream().anyMatch(line -> Double.isNaN(lines.share(line, window)))
                ? rows(hs, measured(hs, window, 0)).stream() : Stream.of();
        return Stream.concat(digits.stream().flatMap(line -> lines.rows(line, window).stream()), otherwise).toList();
    }

    private static String prefix(HsCode hs, Level level) {
        return switch (level) {
            case HEADING -> hs.digits().substring(0, 4);
            case CHAPTER -> hs.chapter();
            default -> ALL_GOODS;
        };
    }

    /** The share that a lane's goods of a code claim on a day; {@code ended} is the first day without the preference. */
    public CusmaShare share(HsCode hs, Lane lane, LocalDate day, RateAssumptions assumptions, LocalDate ended) {
        if (!lane.isWithinCusma()) {
            return CusmaShare.unmeasured(0, Level.OUTSIDE);
        }
        if (!day.isBefore(ended)) {
            return CusmaShare.unmeasured(0, Level.ENDED);
        }
        return switch (assumptions.cusmaMode()) {
            case QUALIFYING -> CusmaShare.unmeasured(1, Level.STATED);
            case NOT_QUALIFYING -> CusmaShare.unmeasured(0, Level.STATED);
            case MONTH, HALF_YEAR, SETTLED_HALF_YEAR, YEAR -> window(lane, day, assumptions.cusmaMode())
                    .map(window -> measured(hs, window, assumptions.cusmaShift()))
                    .orElse(CusmaShare.unmeasured(UNMEASURED_PARTNER_SHARE, Level.ASSUMED));
        };
    }

    /** The months whose claims are read for goods of a lane on a day; empty where none are. */
    public Optional<Window> window(Lane lane, LocalDate day, CusmaMode mode) {
        boolean measured = lane.equals(Lane.CANADA_TO_US) && !months.isEmpty() && mode != CusmaMode.QUALIFYING
                && mode != CusmaMode.NOT_QUALIFYING;
        return measured ? Optional.of(window(mode, YearMonth.from(day))) : Optional.empty();
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
        double imports = 0;
        double claimed = 0;
        for (Claimed month : held(prefix).subMap(window.first(), true, window.last(), true).values()) {
            imports += month.imports;
            claimed += month.claimed;
        }
        if (imports <= 0) {
            return Optional.empty();
        }
        double share = Math.max(0, Math.min(1, claimed / imports + shift));
        return Optional.of(new CusmaShare(share, level, Optional.of(window)));
    }

    private Window window(CusmaMode mode, YearMonth month) {
        return windows.get(mode).computeIfAbsent(month, asked -> look(mode, month));
    }

    private Window look(CusmaMode mode, YearMonth month) {
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
