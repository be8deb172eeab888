package ca.briefpack.desk.rate;

import ca.briefpack.data.Job;
import ca.briefpack.data.Loaded;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.order.Folders;
import ca.briefpack.suppose.ScenarioChoice;
import ca.briefpack.suppose.SoundData;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The desk where questions about the law of a day are answered, from a data package and the companies of a job. It works out no
 * rate.
 *
 * <p>Example: {@code LawDesk.open(data, data.resolve("job.yaml")).law(query).lanes()}.
 */
public final class LawDesk {
    private final Evidence evidence;
    private final RateAssumptions assumptions;
    private final List<Problem> problems;

    private LawDesk(Evidence evidence, RateAssumptions assumptions, List<Problem> problems) {
        this.evidence = evidence;
        this.assumptions = assumptions;
        this.problems = List.copyOf(problems);
    }

    /** @throws BriefpackException if the job or the data cannot be read */
    public static LawDesk open(Path data, Path jobFile) {
        Job job = Folders.readJob(data, jobFile);
        Loaded loaded = SoundData.loadLaw(data);
        return new LawDesk(loaded.evidence(), ScenarioChoice.assumptions(job, loaded.evidence()), loaded.problems());
    }

    /** What is wrong with the data and the law, so that answers may be too. */
    public List<Problem> problems() {
        return problems;
    }

    /** @throws BriefpackException P001 if no measure on goods between the countries is held */
    public LawAnswer law(LawQuery query) {
        LaneLaw lanes = new LaneLaw(evidence, assumptions, query);
        return new LawAnswer(query, lanes(query).stream().map(lanes::of).toList());
    }

    private List<Lane> lanes(LawQuery query) {
        if (query.from().isPresent() && query.from().equals(query.into())) {
            throw refusal("--into", "'" + query.into().get() + "' is where the goods come from", "name two countries");
        }
        List<Lane> asked =
                query.from().isPresent() && query.into().isPresent() ? List.of(new Lane(query.from().get(), query.into().get()))
                        : Lane.ofCanada().stream().filter(lane -> query.from().stream().allMatch(lane.from()::equals)
                                && query.into().stream().allMatch(lane.into()::equals)).toList();
        List<Lane> held = asked.stream().filter(this::isHeld).toList();
        if (held.isEmpty()) {
            throw refusal(query);
        }
        return held;
    }

    private boolean isHeld(Lane lane) {
        return evidence.law().measures().stream()
                .anyMatch(lane::isUnder);
    }

    private static BriefpackException refusal(LawQuery query) {
        if (query.into().isEmpty()) {
            return refusal("--from", "no lane of Canada has goods of " + query.from().orElseThrow(),
                    "name the other country in --into");
        }
        return refusal("--into",
                "no measure of " + query.into().get()
                        + query.from().map(from -> " on goods of " + from).orElse(" on a lane of Canada")
                        + " is held",
                "use one of "
                        + Lane.ofCanada().stream().map(lane -> lane.into().name()).distinct().collect(Collectors.joining(", ")));
    }

    private static BriefpackException refusal(String where, String what, String wayOut) {
        return new BriefpackException(List.of(new Problem(Code.P001, where, what, wayOut)));
    }
}
