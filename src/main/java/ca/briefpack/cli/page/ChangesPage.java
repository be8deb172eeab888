package ca.briefpack.cli.page;

import ca.briefpack.desk.rate.RateChanges;
import ca.briefpack.desk.rate.RateChanges.ProductChange;
import ca.briefpack.model.figure.TrueZero;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What changed between two days, as a page to read: every act of law, and the headings whose rates changed most. */
public final class ChangesPage {
    /** Headings shown; the JSON has them all. */
    private static final int SHOWN = 40;
    private static final int LABEL = 44;

    private final PrintWriter out;

    public ChangesPage(PrintWriter out) {
        this.out = out;
    }

    public void print(RateChanges changes) {
        out.println("Changes · " + changes.query().from() + " into " + changes.query().into() + " · "
                + changes.query().fromDate() + " to " + changes.query().toDate());
        out.println();
        printMeasures(changes.measures());
        changes.open().forEach(open -> {
            out.println("  Note: " + open);
            out.println();
        });
        printProducts(changes);
        out.flush();
    }

    private void printMeasures(List<RateChanges.LawChange> measures) {
        if (measures.isEmpty()) {
            out.println("  No measure began, ended or changed.");
        } else {
            TextTable table = new TextTable("lllll").row("Day", "Change", "Measure", "Detail", "Citation");
            measures.forEach(change -> table.row(change.day().toString(), words(change.kind()), change.measure().id(),
                    change.detail(), change.citation()));
            table.print(out);
        }
        out.println();
    }

    private static String words(RateChanges.Kind kind) {
        return kind == RateChanges.Kind.ENDED ? "last day" : kind.name().toLowerCase(Locale.ROOT);
    }

    private void printProducts(RateChanges changes) {
        List<ProductChange> products = changes.products();
        if (products.isEmpty()) {
            out.println("  None of " + changes.headings() + " headings pays another rate.");
            return;
        }
        out.println("  " + products.size() + " of " + changes.headings()
                + " headings pay another rate, the largest change by trade first.");
        out.println("  Claim shares are read for each day, so that a rate may change without a change of law.");
        out.println();
        TextTable table = new TextTable("llrrrr");
        table.row("HS4", "Goods", changes.currency() + " million", "Before", "After", "Change");
        products.stream().limit(SHOWN).forEach(product -> table.row(product.hs4().digits(), shortened(product.label()),
                product.tradeValue().map(ChangesPage::millions).orElse("not held"),
                Percent.of(product.before().rate()), after(product),
                Percent.change(product.before().rate(), product.after().rate())));
        table.print(out);
        if (products.size() > SHOWN) {
            out.println("  and " + (products.size() - SHOWN) + " more: --json lists them all");
        }
    }

    private static String millions(BigDecimal value) {
        BigDecimal digits = TrueZero.digits(value.movePointLeft(6), 0);
        return String.format(Locale.ROOT, "%,." + Math.max(0, digits.scale()) + "f", digits);
    }

    private static String after(ProductChange product) {
        boolean banned = product.after().prohibitedFraction().compareTo(product.before().prohibitedFraction()) > 0;
        return banned ? Percent.of(product.after().rate()) + ", " + Percent.of(product.after().prohibitedFraction()) + " banned"
                : Percent.of(product.after().rate());
    }

    private static String shortened(String label) {
        return label.length() <= LABEL ? label : label.substring(0, LABEL - 1) + "…";
    }
}
