package ca.briefpack.run;

import ca.briefpack.data.DataPackage;
import ca.briefpack.data.JobFile;
import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Sampling;
import ca.briefpack.suppose.RateBook;
import ca.briefpack.suppose.ScenarioChoice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
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
 * How long the estimate of a run takes on the shipped data: with ranges from the quadrature, and from 10,000 draws on two
 * threads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class StudyBenchmark {
    private static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);
    private static final LocalDate BASELINE = LocalDate.of(2025, 1, 31);
    private Evidence evidence;
    private ca.briefpack.data.Job job;

    /** Loads the shipped data once. */
    @Setup(Level.Trial)
    public void load() {
        job = JobFile.read(Path.of("data", "job.yaml"));
        evidence = DataPackage.load(Path.of("data")).evidence();
    }

    @Benchmark
    public double quadrature() {
        return estimate(Optional.empty());
    }

    @Benchmark
    public double tenThousandDraws() {
        return estimate(Optional.of(new Sampling(10_000, 7, 2)));
    }

    /** Each operation starts with a law of which nothing is worked out yet. */
    private double estimate(Optional<Sampling> sampling) {
        RateBook book = new RateBook(evidence, AS_OF, ScenarioChoice.assumptions(job, evidence));
        return ImpactModel.estimate(evidence, book, StudyPlan.of(evidence, BASELINE, AS_OF), sampling)
                .find(Cell.canada("status-quo", Indicator.EXPORTS_CHANGE)).orElseThrow().central();
    }
}
