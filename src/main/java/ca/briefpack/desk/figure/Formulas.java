package ca.briefpack.desk.figure;

import java.util.Map;
import java.util.Optional;

/**
 * The formula behind each method of a lineage, in one line; {@code src/site/markdown/methods.md} has them in full, with sources.
 */
final class Formulas {
    private static final Map<String, String> BY_METHOD = Map.ofEntries(
            Map.entry("observed", "read from the rows, or added up from them"),
            Map.entry("rates-on-exports",
                    "rate: sum of exports x duty / exports; exports facing a duty: sum of exports x part of the heading's trade that pays"),
            Map.entry("export-response",
                    "exports under the baseline = exports of the year / mean over its months of x; change = those x (X - 1); x, X: Canada's price"
                            + " x quantity in the CES market under each month's law and under the scenario, against the baseline"),
            Map.entry("exposure-multiplier", "exports of the year x multiplier-scale x multiplier of province and industry"),
            Map.entry("response-multiplier",
                    "change in exports x (1 - lost-sales-diverted) x multiplier-scale x multiplier of province and industry"),
            Map.entry("extraction",
                    "L f: exports to the United States f x job multipliers closed by households, at the largest multiplier-scale"),
            Map.entry("home-sales",
                    "imports of a heading x the industry's sales at home / imports of its headings x home-sales-scale"),
            Map.entry("effective-rate", "sum of value x duty / sum of value, zero-rated goods included"),
            Map.entry("published-rate",
                    "ours of the days, mean; left = ours - anti-dumping and countervailing [+ column 1 for duty collected] - published"),
            Map.entry("rate-history", "sum of exports x duty of the day / exports"),
            Map.entry("rate", "sum over measures of statutory rate x part of the value that it falls on"),
            Map.entry("column-one",
                    "sum of value x ordinary duty of the line, as far as it is computed / sum of value; both: with the additional duty; not computed:"
                            + " value of lines whose duty is not / sum of value"),
            Map.entry("banned", "sum of value x part of it on lines under an import ban; share: / sum of value"),
            Map.entry("cusma-share", "value of imports that claim CUSMA preference / value of imports, over the months named"),
            Map.entry("company-duty", "anti-dumping + countervailing deposit rate in force"),
            Map.entry("share-of-gdp",
                    "the figure / (nominal GDP of the latest year published x gdp-price-rise-a-year ^ years from it to that of exports)"),
            Map.entry("one-parameter", "as the market model, one parameter at an end of its range and all others central"),
            Map.entry("cross-check",
                    "baseline exports x (ratio - 1), the ratio by SMART, GSIM, or ours with substitution theta + 1, on the same markets and duties"),
            Map.entry("pass-through",
                    "sum of exports x ln(p k) / sum of exports x ln k over goods whose duty rose, p what sellers get, k = (1 + t1) / (1 + t0); rise:"
                            + " mean of ln k by exports, as per cent"),
            Map.entry("shut-out",
                    "substitution at which the market's p q of the origin under the surtax meets the fall seen; at it and at that of other goods: duty = t p q V,"
                            + " lifted = t0 V - duty"),
            Map.entry("economy-check",
                    "income ratio / price ratio - 1 in the one-sector world, at wages that make the wages paid equal the value added in sales"),
            Map.entry("back-test",
                    "United States imports from Canada of the year before the duties x (X of the month - 1), X as the export response; seen: imports of"
                            + " the month less those of the year before / 12;"
                            + " carried: imports by September / sum of X x X of the month; gone on: X is 1"),
            Map.entry("elasticity",
                    "ours: sigma of the industry x substitution-scale; by imports: median of the published set; over years: theta + 1"),
            Map.entry("spillover-share",
                    "effects beyond the exporting province x share of the other one in all that it buys of provinces"),
            Map.entry("variance-share",
                    "part of the variance over random draws that a parameter makes, alone (first) or with others (total)"),
            Map.entry("own-duty", "sum over origins of imports x duty of Canada"),
            Map.entry("users-cost",
                    "duty x supply-elasticity / (supply-elasticity + (theta + 1) x substitution-scale); high: all of the duty"),
            Map.entry("input-prices",
                    "p = duty on imported inputs x their share, carried through the input-output table; low: mark-ups in dollars, high: in per cent"),
            Map.entry("lever",
                    "in the CES market of Canada's imports under a test tariff t of 25 % on the heading: lost = V_us (1 - p q); cost = V (P^(1 + eta) - 1) / (1 + eta);"
                            + " revenue = t V_us p q; ratio = lost / cost"),
            Map.entry("ranking", "place from 1, the largest loss first, among the central estimates of provinces"),
            Map.entry("option-weighing",
                    "draw by draw, option less status quo: net = sum over provinces; compensation = sum of losses; conflict = 2 min(G, L) / (G + L)"),
            Map.entry("earlier-edition", "as the earlier release printed it"),
            Map.entry("edition-change",
                    "the figure computed again with one kind of input after the other changed from the old edition's to the new one's"),
            Map.entry("chosen", "chosen for the run or in the job file"),
            Map.entry("parameter", "as in parameters.csv"),
            Map.entry("interest", "exports facing a new duty / exports to the United States and China"),
            Map.entry("alignment", "options on which two take the same side / options on which both take a side"),
            Map.entry("discourse",
                    "statements that two share with the same sign (congruence) or opposite signs (conflict) / their mean number of statements"),
            Map.entry("polarization",
                    "the halves of the network with most congruence within and most conflict between, over all halves"),
            Map.entry("weighted-stance", "mean or median of stances (+1, 0, -1), each actor alike or weighted by its interest"),
            Map.entry("ledger", "sum of reported events, restated ones left out"),
            Map.entry("support-total", "sum of announced amounts, overlapping ones left out"),
            Map.entry("loss-only", "the modelled loss counted upwards from zero; a gain is none"),
            Map.entry("cost-per-worker", "workers displaced x announced amount / workers that the program is announced for"));

    private Formulas() {
    }

    /** Empty for a method that no figure is printed by. */
    static Optional<String> of(String method) {
        return Optional.ofNullable(BY_METHOD.get(method)).or(() -> IncomeFormulas.of(method));
    }
}
