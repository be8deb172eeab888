package ca.briefpack.tariff.line;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffLine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ordinary (column 1) duties of the United States on goods of Canada by line of its schedule, with and without a claim of
 * CUSMA preference, as the schedule of one edition states them.
 */
public final class ColumnOne {
    private static final char AFTER_NINE = ':';
    /** What Congress and proclamations set rates for; the digits after them only count goods. */
    private static final int LEGAL_DIGITS = 8;

    private final NavigableMap<String, TariffLine> lines = new TreeMap<>();
    /** By the words of the schedule: most of its lines have those of another. */
    private final Map<String, OrdinaryDuty> read = new ConcurrentHashMap<>();

    public ColumnOne(List<TariffLine> schedule) {
        schedule.forEach(line -> lines.put(line.line().digits(), line));
    }

    /** The duties of a line: on goods that claim nothing, and on goods of Canada that claim CUSMA preference. */
    public record LineDuty(TariffLine line, OrdinaryDuty general, OrdinaryDuty claimed) {
    }

    /**
     * The lines at and beneath a code of any length, in order. Rates are set at eight digits: for a ten-digit line that the
     * schedule does not have, the lines of its first eight. Empty if there are none.
     */
    public List<LineDuty> lines(HsCode code) {
        return held(code).stream().map(this::duty).toList();
    }

    /** The rows of those lines. */
    List<SourceRow> rows(HsCode code) {
        return held(code).stream().map(TariffLine::row).toList();
    }

    private Collection<TariffLine> held(HsCode code) {
        Collection<TariffLine> beneath = beneath(code);
        return beneath.isEmpty() && code.length() > LEGAL_DIGITS ? beneath(code.prefix(LEGAL_DIGITS)) : beneath;
    }

    /** True if the schedule has a line of exactly this code, or lines beneath it. */
    public boolean has(HsCode code) {
        return !beneath(code).isEmpty();
    }

    private Collection<TariffLine> beneath(HsCode code) {
        return lines.subMap(code.digits(), true, code.digits() + AFTER_NINE, false).values();
    }

    private LineDuty duty(TariffLine line) {
        OrdinaryDuty general = read.computeIfAbsent(line.general(), ColumnOneWords::read);
        return new LineDuty(line, general, claimed(line, general));
    }

    /** A line that grants nothing under CUSMA keeps its general rate. */
    private static OrdinaryDuty claimed(TariffLine line, OrdinaryDuty general) {
        if (general instanceof OrdinaryDuty.Free) {
            return general;
        }
        if (line.special().equals(TariffLine.FREE_UNDER_CUSMA)) {
            return new OrdinaryDuty.Free(line.special());
        }
        return line.special().startsWith(TariffLine.QUOTA_UNDER_CUSMA) ? new OrdinaryDuty.NotComputed(line.special()) : general;
    }
}
