package ca.briefpack.tariff.rate;

import ca.briefpack.data.DataPackage;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.tariff.RateEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many rates a second the engine gives on the shipped law: every six-digit line on 700 days and four lanes, 15.4 million
 * rates an operation; and the rate step of a run, the schedules of a day. Run by {@code mvn -Pbench test-compile exec:exec}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(1)
public class RateEngineBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
    private static final int DAYS = 700;
    private static final List<Lane> LANES =
            List.of(Lane.CANADA_TO_US, new Lane(Country.US, Country.CA), new Lane(Country.CN, Country.CA),
                    new Lane(Country.CA, Country.CN));
    private Evidence evidence;
    private List<HsCode> lines;
    private RateEngine engine;

    /** Loads the shipped data once. */
    @Setup(Level.Trial)
    public void load() {
        evidence = DataPackage.load(Path.of("data")).evidence();
        lines = evidence.trade().usImports().stream().map(row -> row.hs6()).distinct().toList();
    }

    /** Each operation starts with an engine that has resolved nothing. */
    @Setup(Level.Iteration)
    public void fresh() {
        engine = new RateEngine(evidence.law(), evidence.trade());
    }

    /** Line by line, lane by lane, day after day: how a history of rates is asked for. */
    @Benchmark
    public double everyLineDayAfterDay() {
        RateAssumptions assumptions = RateAssumptions.standard();
        double sum = 0;
        for (HsCode line : lines) {
            for (Lane lane : LANES) {
                for (int day = 0; day < DAYS; day++) {
                    sum += engine.rate(line, lane, FIRST.plusDays(day), assumptions).totalFraction();
                }
            }
        }
        return sum;
    }

    /** Day by day, all lines and lanes of each: how effective rates over time are asked for. */
    @Benchmark
    public double everyDayLineAfterLine() {
        RateAssumptions assumptions = RateAssumptions.standard();
        double sum = 0;
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            for (Lane lane : LANES) {
                for (HsCode line : lines) {
                    sum += engine.rate(line, lane, date, assumptions).totalFraction();
                }
            }
        }
        return sum;
    }

    /** The rate step of a run: the headings of the four lanes on one day, nothing resolved before. */
    @Benchmark
    public double schedulesOfOneDay() {
        double sum = 0;
        for (Lane lane : LANES) {
            RateSchedule schedule = engine.schedule(lane, LocalDate.of(2025, 10, 15), RateAssumptions.standard());
            sum += schedule.byHeading().values().stream().mapToDouble(Rate::totalFraction).sum();
        }
        return sum;
    }
}
