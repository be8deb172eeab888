package ca.briefpack.desk.rate;

import ca.briefpack.model.Trade;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The years of the trade by which lines are weighed, in words: {@code , 2025}; nothing where none is held. */
record WeightYears(String toChina, String byLine, String byPartner) {
    static WeightYears of(Trade trade) {
        return new WeightYears(words(trade.chinaLines().stream().mapToInt(Trade.ChinaLine::year)),
                words(IntStream.of(trade.lineYear()).filter(year -> year > 0)),
                words(trade.usImports().stream().mapToInt(Trade.PartnerImports::year)));
    }

    private static String words(IntStream years) {
        OptionalInt latest = years.max();
        return latest.isPresent() ? ", " + latest.getAsInt() : "";
    }
}
