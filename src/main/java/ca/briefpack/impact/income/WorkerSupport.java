package ca.briefpack.impact.income;

import ca.briefpack.model.Province;
import java.util.Arrays;

/**
 * A grant for each displaced worker, paid to the province that the worker is in and financed per head of Canada.
 *
 * @param workers    displaced, by place
 * @param perWorker  dollars
 * @param population shares of the places in that of Canada
 */
public record WorkerSupport(double[] workers, double perWorker, double[] population) {
    /** Workers displaced in all provinces. */
    public double allWorkers() {
        return Arrays.stream(workers).sum();
    }

    /** Dollars that are granted in all. */
    public double total() {
        return allWorkers() * perWorker;
    }

    public double granted(Province province) {
        return workers[province.ordinal()] * perWorker;
    }

    public double paid(Province province) {
        return population[province.ordinal()] * total();
    }

    /** What a province is granted, less what it pays: all places together come to nothing. */
    public double net(Province province) {
        return granted(province) - paid(province);
    }
}
