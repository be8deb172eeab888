package ca.briefpack.run;

import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Product;
import ca.briefpack.model.Trade;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The codes of goods that the data knows: those that trade is held for, and those that the list of a measure names. */
final class KnownCodes {
    private static final char AFTER_NINE = ':';
    private static final int HEADING = 4;
    private static final int LINE = 6;

    private final Evidence evidence;
    private final NavigableSet<String> headings = new TreeSet<>();
    private final NavigableSet<String> lines = new TreeSet<>();

    KnownCodes(Evidence evidence) {
        this.evidence = evidence;
        Trade trade = evidence.trade();
        evidence.reference().products().forEach(product -> add(product.hs4()));
        trade.usImports().forEach(row -> add(row.hs6()));
        trade.exportsToUs().forEach(row -> add(row.hs4()));
        trade.exportsToChina().forEach(row -> add(row.hs4()));
        trade.canadaImports().forEach(row -> add(row.hs4()));
        evidence.law().codes().forEach(code -> add(code.prefix()));
        evidence.law().itemDuties().forEach(item -> add(item.item()));
    }

    private void add(HsCode code) {
        if (code.length() >= HEADING) {
            headings.add(code.digits().substring(0, HEADING));
        }
        if (code.length() >= LINE) {
            lines.add(code.digits().substring(0, LINE));
        }
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
