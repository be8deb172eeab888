package ca.briefpack.run;

import ca.briefpack.model.HsCode;
import ca.briefpack.tariff.Coverage.Weighting;
import ca.briefpack.tariff.CusmaShare;
import ca.briefpack.tariff.Displaced;
import ca.briefpack.tariff.Lane;

/** How the answer about a rate says where it comes from, in English as all words of the terminal. */
final class RateWords {
    private RateWords() {
    }

    static String readFrom(CusmaShare share, HsCode hs, Lane lane) {
        String months = share.window()
                .map(w -> ", " + w.first() + (w.first().equals(w.last()) ? "" : " to " + w.last())).orElse("");
        return switch (share.level()) {
            case HEADING -> "claims on heading " + hs.prefix(4) + months;
            case CHAPTER -> "claims on chapter " + hs.chapter() + months + ", the heading having none";
            case ALL_GOODS -> "claims on all goods" + months + ", the chapter having none";
            case STATED -> share.fraction() > 0 ? "stated: all goods qualify" : "stated: no goods qualify";
            case ASSUMED -> "claims not held for " + lane + ": all goods taken to qualify";
            case OUTSIDE -> "outside CUSMA";
            case ENDED -> "the preference has ended";
        };
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

    static String of(Weighting weighting, Lane lane) {
        return switch (weighting) {
            case LINE -> "one line";
            case INTO_CHINA -> "weighted by exports of Alberta to China, 2025";
            case EXPORTER -> "weighted by United States imports from " + lane.from() + ", 2024";
            case ALL_PARTNERS -> "weighted by United States imports from all countries, 2024";
            case EQUAL -> "each line counts the same";
        };
    }
}
