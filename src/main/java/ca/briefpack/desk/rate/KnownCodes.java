package ca.briefpack.desk.rate;

import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Product;
import ca.briefpack.model.Trade;
import java.util.Comparator;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The codes of goods that the data knows: those that trade is held for, and those that the list of a measure names. */
final class KnownCodes {
    private static final char AFTER_NINE = ':';
    private static final int HEADING = 4;
    private static final int LINE = 6;

    private final Evidence evidence;
    private final NavigableSet<String> headings;
    private final NavigableSet<String> lines;

    KnownCodes(Evidence evidence) {
        this.evidence = evidence;
        // many rows name the same code, so that they are sorted once they are few
        Set<String> codes = new HashSet<>();
        Trade trade = evidence.trade();
        evidence.reference().products().forEach(product -> codes.add(product.hs4().digits()));
        trade.usImports().forEach(row -> codes.add(row.hs6().digits()));
        trade.exportsToUs().forEach(row -> codes.add(row.hs4().digits()));
        trade.exportsToChina().forEach(row -> codes.add(row.hs4().digits()));
        trade.canadaImports().forEach(row -> codes.add(row.hs4().digits()));
        evidence.law().codes().forEach(code -> codes.add(code.prefix().digits()));
        evidence.law().itemDuties().forEach(item -> codes.add(item.item().digits()));
        headings = firstDigits(codes, HEADING);
        lines = firstDigits(codes, LINE);
    }

    private static NavigableSet<String> firstDigits(Set<String> codes, int length) {
        Set<String> distinct = new HashSet<>();
        codes.stream().filter(code -> code.length() >= length).forEach(code -> distinct.add(code.substring(0, length)));
        return new TreeSet<>(distinct);
    }

    /** A problem if nothing is known of the code: a chapter or heading of which no goods, or a six-digit line that none names. */
    Optional<Problem> findProblem(HsCode code) {
        if (code.isSpecial()) {
            return Optional.of(new Problem(Problem.Code.P001, "HS code",
                    "'" + code + "' stands for special transactions, which have no tariff line and so no rate",
                    "ask about the heading of the goods themselves"));
        }
        if (isKnown(code.digits())) {
            return Optional.empty();
        }
        return Optional.of(new Problem(Problem.Code.P001, "HS code",
                "'" + code + "' is not known: no trade is held for it and no list names it",
                "the nearest known code is " + described(nearest(code.digits()))));
    }

    private boolean isKnown(String digits) {
        return switch (digits.length()) {
            case 2 -> !beneath(headings, digits).isEmpty();
            case HEADING -> headings.contains(digits);
            default -> lines.contains(digits.substring(0, LINE));
        };
    }

    private static NavigableSet<String> beneath(NavigableSet<String> codes, String prefix) {
        return codes.subSet(prefix, true, prefix + AFTER_NINE, false);
    }

    /** A line of the same heading if the heading is known, else a heading; most digits in common first, then the closest. */
    private String nearest(String digits) {
        NavigableSet<String> sisters = digits.length() < LINE ? headings : beneath(lines, digits.substring(0, HEADING));
        NavigableSet<String> among = sisters.isEmpty() ? headings : sisters;
        int length = among == headings ? HEADING : LINE;
        String wanted = (digits + "0000").substring(0, length);
        return among.stream().min(Comparator.comparingInt((String code) -> -common(code, wanted))
                .thenComparingInt(code -> Math.abs(Integer.parseInt(code) - Integer.parseInt(wanted)))
                .thenComparing(Comparator.naturalOrder())).orElseThrow();
    }

    private static int common(String one, String other) {
        int i = 0;
        while (i < one.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private String described(String code) {
        Optional<Product> product = evidence.reference().findProduct(HsCode.of(code.substring(0, HEADING)));
        return product.map(p -> code + " (" + p.label().en() + ")").orElse(code);
    }
}
