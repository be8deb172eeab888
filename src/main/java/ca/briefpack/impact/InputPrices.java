package ca.briefpack.impact;

import ca.briefpack.model.Economy.IndustryAccount;
import ca.briefpack.model.Economy.InputShare;
import ca.briefpack.model.Economy.Inputs;
import ca.briefpack.model.SourceRow;
import ca.briefpack.theory.PriceModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How much Canada's own duties raise what its industries ask, by {@link PriceModel}: inputs of one industry in a dollar of
 * another's output are their share in its inputs times what is not value added; each is imported in the share that imports have
 * in Canada's purchases of it. Two bounds: mark-ups keep their dollars, or they keep their percentage; the largest possible
 * mark-up is value added less labour income.
 */
public final class InputPrices {
    private final List<IndustryAccount> accounts;
    private final List<InputShare> shares;
    private final Optional<PriceModel> dollars;
    private final Optional<PriceModel> percent;

    /** What is imported of an industry's goods: the mean duty on all of them, and their share in what Canada buys of it. */
    public record Imported(double duty, double share) {
    }

    /** @param imported by industry; one that is not named imports nothing that pays duty */
    public InputPrices(Inputs inputs, Map<String, Imported> imported) {
        this.accounts = inputs.accounts().stream().sorted(Comparator.comparing(IndustryAccount::industry)).toList();
        this.shares = inputs.shares();
        List<String> names = accounts.stream().map(IndustryAccount::industry).toList();
        int n = names.size();
        double[][] home = new double[n][n];
        double[][] foreign = new double[n][n];
        Imported none = new Imported(0, 0);
        for (InputShare share : shares) {
            int i = names.indexOf(share.supplier());
            int j = names.indexOf(share.buyer());
            if (i >= 0 && j >= 0) {
                double bought = share.shareFraction() * (1 - accounts.get(j).valueAddedShare());
                double abroad = imported.getOrDefault(share.supplier(), none).share;
                home[i][j] = bought * (1 - abroad);
                foreign[i][j] = bought * abroad;
            }
        }
        double[] duty = names.stream().mapToDouble(name -> imported.getOrDefault(name, none).duty).toArray();
        double[] share = names.stream().mapToDouble(name -> imported.getOrDefault(name, none).share).toArray();
        this.dollars = solve(() -> new PriceModel(home, foreign, duty, share, new double[n]));
        this.percent = solve(() -> new PriceModel(home, foreign, duty, share,
                markups(account -> account.valueAddedShare() - account.labourShare())));
    }

    /** Empty where inputs and mark-ups leave nothing of a dollar of output, for then no price is high enough. */
    private static Optional<PriceModel> solve(Supplier<PriceModel> model) {
        try {
            return Optional.of(model.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private double[] markups(ToDoubleFunction<IndustryAccount> of) {
        return accounts.stream().mapToDouble(account -> Math.max(0, of.applyAsDouble(account))).toArray();
    }

    /**
     * The rise of what the industry asks, as a fraction, where mark-ups keep their dollars; empty if its accounts are not held or
     * leave no finite price.
     */
    public OptionalDouble constantDollars(String industry) {
        return rise(dollars, industry);
    }

    /** The same where mark-ups keep their percentage. */
    public OptionalDouble constantPercent(String industry) {
        return rise(percent, industry);
    }

    private OptionalDouble rise(Optional<PriceModel> model, String industry) {
        for (int i = 0; model.isPresent() && i < accounts.size(); i++) {
            if (accounts.get(i).industry().equals(industry)) {
                return OptionalDouble.of(model.get().producer(i));
            }
        }
        return OptionalDouble.empty();
    }

    /** The rows of accounts and input shares behind every rise. */
    public List<SourceRow> rows() {
        return Stream.concat(accounts.stream().map(IndustryAccount::row), shares.stream().map(InputShare::row)).toList();
    }
}
