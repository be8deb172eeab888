package ca.briefpack.impact;

import ca.briefpack.theory.CesMarket;
import ca.briefpack.theory.Gsim;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many markets one core solves a second: the exact one with even and uneven supply, and GSIM of 4 and of 50 regions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ModelBenchmark {
    private static final double[] SHARES = {0.1, 0.6, 0.1, 0.05, 0.05, 0.04, 0.03, 0.03};
    private static final double[] LOG_K = {0.2, 0, 0.05, 0.1, 0.1, 0.1, 0.1, 0.1};
    private final CesMarket even = market(1.5, 1.5);
    private final CesMarket uneven = market(1.5, 4);
    private final Regions four = new Regions(4);
    private final Regions fifty = new Regions(50);

    private static CesMarket market(double first, double others) {
        double[] eps = new double[SHARES.length];
        Arrays.fill(eps, others);
        eps[0] = first;
        return new CesMarket(SHARES, 5.55, -1.25, eps);
    }

    /** A world of regions that trade at random. */
    private static final class Regions {
        private final double[][] trade;
        private final double[][] before;
        private final double[][] after;
        private final Gsim.Region[] regions;

        Regions(int n) {
            Random random = new Random(7);
            trade = new double[n][n];
            before = new double[n][n];
            after = new double[n][n];
            regions = new Gsim.Region[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    trade[i][j] = 1 + 100 * random.nextDouble();
                    before[i][j] = 1.1;
                    after[i][j] = 1.1 + 0.1 * random.nextDouble();
                }
                regions[i] = new Gsim.Region(-1.25, 1.5, 5);
            }
        }

        double solve() {
            return new Gsim(trade, before, after, regions).worldPrice(0);
        }
    }

    /** One solve of the market of every figure: all sources supply alike. */
    @Benchmark
    public double cesEvenSupply() {
        return even.revenueRatio(0, LOG_K);
    }

    /** One solve by Newton's method: sources supply differently. */
    @Benchmark
    public double cesUnevenSupply() {
        return uneven.revenueRatio(0, LOG_K);
    }

    @Benchmark
    public double gsimFourRegions() {
        return four.solve();
    }

    @Benchmark
    public double gsimFiftyRegions() {
        return fifty.solve();
    }
}
