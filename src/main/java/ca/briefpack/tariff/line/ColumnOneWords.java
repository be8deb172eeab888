package ca.briefpack.tariff.line;

import ca.briefpack.tariff.line.OrdinaryDuty.AdValorem;
import ca.briefpack.tariff.line.OrdinaryDuty.Amount;
import ca.briefpack.tariff.line.OrdinaryDuty.Compound;
import ca.briefpack.tariff.line.OrdinaryDuty.Free;
import ca.briefpack.tariff.line.OrdinaryDuty.NotComputed;
import ca.briefpack.tariff.line.OrdinaryDuty.Specific;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The general rate of a line of the United States' schedule, from its words as enacted to a duty. Words that are not wholly
 * understood are kept and not computed.
 */
final class ColumnOneWords {
    private static final String FREE = "Free";
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    /** A share of the whole value; "on the entire set" says that the goods are a set. */
    private static final Pattern SHARE = Pattern.compile(NUMBER + "%(?: on the entire set)?");
    /** Dollars or cents, each or for a unit; a unit that goes on with an amount or a condition is a formula. */
    private static final Pattern AMOUNT = Pattern.compile("(\\$?)" + NUMBER + "(¢?) ?(each|/ ?[\\p{L}\\d][\\p{L}\\d,./ ]*)");
    private static final Pattern PER = Pattern.compile("^/ ?");
    private static final Pattern PLUS = Pattern.compile(" *\\+ *");

    private final String words;
    private final List<BigDecimal> shares = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();

    private ColumnOneWords(String words) {
        this.words = words;
    }

    static OrdinaryDuty read(String words) {
        return words.equals(FREE) ? new Free(words) : new ColumnOneWords(words).duty();
    }

    private OrdinaryDuty duty() {
        for (String term : PLUS.split(words)) {
            if (!takes(term)) {
                return new NotComputed(words);
            }
        }
        // two shares would be of two parts of the goods
        if (shares.size() > 1) {
            return new NotComputed(words);
        }
        Optional<Double> fraction = shares.stream().map(BigDecimal::doubleValue).findFirst();
        if (amounts.isEmpty()) {
            return new AdValorem(words, fraction.orElseThrow());
        }
        return fraction.<OrdinaryDuty>map(share -> new Compound(words, amounts, share))
                .orElseGet(() -> new Specific(words, amounts));
    }

    private boolean takes(String term) {
        Matcher share = SHARE.matcher(term);
        if (share.matches()) {
            return shares.add(new BigDecimal(share.group(1)).movePointLeft(2));
        }
        Matcher amount = AMOUNT.matcher(term);
        boolean inOneMoney = amount.matches() && amount.group(1).isEmpty() != amount.group(3).isEmpty();
        return inOneMoney && amounts.add(amount(new BigDecimal(amount.group(2)), amount.group(1).isEmpty(), amount.group(4)));
    }

    private static Amount amount(BigDecimal number, boolean inCents, String unit) {
        return new Amount((inCents ? number.movePointLeft(2) : number).doubleValue(), PER.matcher(unit).replaceFirst(""));
    }
}
