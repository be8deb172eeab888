package ca.briefpack.desk.figure;

import java.util.Map;
import java.util.Optional;

/**
 * The formulas of real income, part by part, of answers to options and of bargains. X is sold abroad, H and V are sold and bought
 * in Canada; p, q and P are prices, quantities and the price index as ratios, kappa is what a unit of output costs.
 */
final class IncomeFormulas {
    private static final Map<String, String> BY_METHOD = Map.ofEntries(
            Map.entry("real-income",
                    "exports + home producers + users + inputs + treasury + support + answer, option less status quo at each draw"),
            Map.entry("real-income-exports",
                    "of a province: sum over goods sold abroad of X (GDP multiplier x (q - 1)), and X (p - 1) q of what it sells itself; a fall of q"
                            + " counts x (1 - lost-sales-diverted); q = (p - kappa + 1)^eps; option less status quo at each draw"),
            Map.entry("real-income-home",
                    "of a province: sum over goods sold in Canada of H (GDP multiplier x (q - 1)), and H (p - 1) q of what it sells itself; q = (p - kappa + 1)^eps;"
                            + " option less status quo at each draw"),
            Map.entry("real-income-users",
                    "- sum over goods of the province's share of what is bought x share of final users x V (P^(1 + eta) - 1) / (1 + eta), ln P at eta = -1;"
                            + " kappa - 1 in its place where a good has no market; option less status quo at each draw"),
            Map.entry("real-income-inputs",
                    "- sum over what the province sells of (kappa - 1) q (X + H), kappa of j = 1 + sum over i of a_ij (P_i - 1); option less status quo at each draw"),
            Map.entry("real-income-revenue",
                    "share of population x sum over goods and origins of (t1 p q - t0) x customs value, less what is remitted; option less status quo at each draw"),
            Map.entry("real-income-support", "grant to the province - its share of population x sum of grants"),
            Map.entry("real-income-workers",
                    "grant to the province + support-per-worker-cad x max(0, - change in jobs against the law of the baseline, by all exports and by"
                            + " sales in Canada) - its share of population x sum of all grants; option less status quo at each draw"),
            Map.entry("worker-support",
                    "per province w c - n x sum of w c; w = max(0, - change in jobs under the options together against the law of the baseline, by all"
                            + " exports and by sales in Canada, central), c = announced amount / workers reached, n = share of population;"
                            + " per head: sum of w c / population"),
            Map.entry("cost-of-a-worker", "announced amount / workers that the program is announced for"),
            Map.entry("real-income-gdp",
                    "exports + home producers + inputs, option less status quo at each draw; 0 at full employment"),
            Map.entry("real-income-answer",
                    "sum over answers of chance x (c - a): a net without the answer, c of option and answer solved together"),
            Map.entry("real-income-at-chance",
                    "a + x (c - a): a net without the answer, c of option and answer solved together, x one half or one twentieth"),
            Map.entry("break-even",
                    "a / (a - c): a net without the answer, c of option and answer solved together, at each draw"),
            Map.entry("break-even-share",
                    "points of the quadrature at which it pays at no chance (a <= 0, c <= 0), or at any (a > 0, c >= 0) / all points"),
            Map.entry("bargain",
                    "sum over provinces of real income of the options, solved together under one closure at the central draw"),
            Map.entry("gainers-plan",
                    "min sum y so that x_p + sum_q y_qp - sum_r y_pr >= 0 in every province, y >= 0, none pays more than z of its gain; then min z;"
                            + " x real income of the options solved together"),
            Map.entry("share-of-gain", "z: losses / gains, the most that a gainer pays of its gain under the gainers' plan"),
            Map.entry("treasury-plan",
                    "min S = sum g so that x_p + g_p - n_p S >= 0 in every province, g >= 0; n share of population, x real income of the options solved together"),
            Map.entry("robust-plan",
                    "the gainers' plan with x_p the least of the province's real income under the six closures, at every draw that packages are worked out at"),
            Map.entry("price-of-unity",
                    "net of the best package - net of the best under which no province loses more than C$0.05 million, nothing being one of them"));

    private IncomeFormulas() {
    }

    /** Empty for a method of something else. */
    static Optional<String> of(String method) {
        return Optional.ofNullable(BY_METHOD.get(method));
    }
}
