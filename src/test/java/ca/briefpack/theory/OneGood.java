package ca.briefpack.theory;

import ca.briefpack.theory.OpenEconomy.Good;
import ca.briefpack.theory.OpenEconomy.Market;
import ca.briefpack.theory.OpenEconomy.Industry;
import java.util.Arrays;
import java.util.List;

/**
 * The golden country's vehicles alone, without inputs and without sales abroad; provinces past the second neither make, buy nor
 * use them.
 */
public final class OneGood {
    private OneGood() {
    }

    public static OpenEconomy vehicles(int provinces) {
        Market market = new Market(2, -1, new double[]{300, 500, 200}, new double[]{0, 0, 1});
        double[] bought = new double[provinces];
        bought[0] = 0.6;
        bought[1] = 0.4;
        double[] made = new double[provinces];
        made[0] = 300;
        double[][] multipliers = new double[provinces][provinces];
        multipliers[0][0] = 0.5;
        multipliers[0][1] = 0.1;
        double[] people = new double[provinces];
        Arrays.fill(people, 1.0 / provinces);
        return new OpenEconomy(people, List.of(new Industry(1, 1000, bought, new double[provinces])),
                List.of(Good.boughtAlike(0, market, 1, made, bought, multipliers)), List.of(), new double[1][1]);
    }
}
