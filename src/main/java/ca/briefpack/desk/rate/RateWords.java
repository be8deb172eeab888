package ca.briefpack.desk.rate;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.tariff.line.ColumnOne;
import ca.briefpack.tariff.line.OrdinaryDuty;
import ca.briefpack.tariff.rate.Coverage.Weighting;
import ca.briefpack.tariff.rate.CusmaShare;
import ca.briefpack.tariff.rate.Displaced;
import ca.briefpack.tariff.rate.Lane;
import java.util.List;

/** How the answer about a rate says where it comes from, in English as all words of the terminal. */
final class RateWords {
    private RateWords() {
    }

    static String readFrom(CusmaShare share, HsCode hs, Lane lane) {
        String months = share.window()
                .map(w -> ", " + w.first() + (w.first().equals(w.last()) ? "" : " to " + w.last())).orElse("");
        return switch (share.level()) {
            case LINE -> "claims line by line" + months;
            case HEADING -> "claims on heading " + hs.prefix(4) + months;
            case CHAPTER -> "claims on chapter " + hs.chapter() + months + ", the heading having none";
            case ALL_GOODS -> "claims on all goods" + months + ", the chapter having none";
            case STATED -> share.fraction() > 0 ? "stated: all goods qualify" : "stated: no goods qualify";
            case ASSUMED -> "claims not held for " + lane + ": all goods taken to qualify";
            case OUTSIDE -> "outside CUSMA";
            case ENDED -> "the preference has ended";
        };
    }

    /** The ordinary duty as the schedule words it, of a single line; how much of it is held, of many. */
    static String columnOne(RateQuery query, ColumnOne schedule) {
        if (query.into() != Country.US) {
            return "not held for " + query.into() + ", and not among the additional duties";
        }
        List<ColumnOne.LineDuty> lines = schedule.lines(query.hs());
        List<String> general = lines.stream().map(line -> line.general().words()).distinct().toList();
        if (general.size() != 1 || general.get(0).isEmpty()) {
            return lines.isEmpty() ? "the schedule held has no such line" : general.size() + " different rates";
        }
        boolean cusma = new Lane(query.from(), query.into()).isWithinCusma();
        List<String> claimed = lines.stream()
                .map(line -> line.claimed() instanceof OrdinaryDuty.Free ? "Free" : line.claimed().words()).distinct().toList();
        return "general rate: " + general.get(0) + (cusma && claimed.size() == 1 ? "; under CUSMA: " + claimed.get(0) : "");
    }

    static String of(Displaced.Reason reason) {
        return switch (reason) {
            case PRECEDENCE -> "gives way";
            case REMAINDER -> "keeps the rest of the value";
            case SAME_GROUP -> "gives way to the measure that names the goods more closely";
            case PROHIBITED -> "not levied on banned goods";
            case QUOTA_FILL_NOT_HELD -> "not levied";
        };
    }

    static String of(Weighting weighting, Lane lane, WeightYears years) {
        return switch (weighting) {
            case LINE -> "one line";
            case INTO_CHINA -> "weighted by exports of Alberta to China" + years.toChina();
            case BY_LINE -> "weighted by United States imports from CA line by line" + years.byLine();
            case EXPORTER -> "weighted by United States imports from " + lane.from() + years.byPartner();
            case ALL_PARTNERS -> "weighted by United States imports from all countries" + years.byPartner();
            case EQUAL -> "each line counts the same";
        };
    }
}
