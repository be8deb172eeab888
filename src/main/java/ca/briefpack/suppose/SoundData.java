package ca.briefpack.suppose;

import ca.briefpack.data.DataPackage;
import ca.briefpack.data.Job;
import ca.briefpack.data.Loaded;
import ca.briefpack.data.rows.Scope;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.tariff.LawCheck;
import ca.briefpack.words.NameList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Data that figures may be computed from. A row left out of the law, of trade or of the economy would make every figure wrong
 * that rests on it, so nothing is computed then; without a row on an event or a position the rest is still right.
 */
public final class SoundData {
    private SoundData() {
    }

    /** Loads a package and checks its law. @throws BriefpackException with all problems if figures would be wrong */
    public static Loaded load(Path folder, Job job) {
        return requireWhole(check(folder, job));
    }

    /**
     * Loads what a question about rates needs; its law is not checked. @throws BriefpackException with all problems if rates
     * would be wrong
     */
    public static Loaded loadRates(Path folder, Scope scope) {
        return requireParameters(requireWhole(DataPackage.load(folder, scope)), ModelParameter::movesRates);
    }

    /**
     * Loads what the law is told from, no trade; it is not checked. @throws BriefpackException with all problems if rows of it
     * were left out
     */
    public static Loaded loadLaw(Path folder) {
        return requireParameters(requireWhole(DataPackage.load(folder, Scope.LAW)), ModelParameter::movesRates);
    }

    private static Loaded requireWhole(Loaded loaded) {
        if (!loaded.isWhole()) {
            throw new BriefpackException(loaded.problems());
        }
        return loaded;
    }

    /** A row that is not there was refused by no one. */
    private static Loaded requireParameters(Loaded loaded, Predicate<ModelParameter> needed) {
        List<String> absent = Arrays.stream(ModelParameter.values()).filter(needed).map(ModelParameter::id)
                .filter(id -> !loaded.evidence().economy().parameters().containsKey(id)).toList();
        if (!absent.isEmpty()) {
            List<Problem> problems = new ArrayList<>(loaded.problems());
            problems.add(new Problem(Code.P014, "parameters.csv", "has no row for " + NameList.of(absent),
                    "give each parameter of the model a row"));
            throw new BriefpackException(problems);
        }
        return loaded;
    }

    /** Loads a package and checks its law: all that is wrong, and whether figures may be computed from the rest. */
    public static Loaded check(Path folder, Job job) {
        Loaded loaded = DataPackage.load(folder, Scope.ALL, job.mayLack());
        List<Problem> problems = new ArrayList<>(loaded.problems());
        problems.addAll(LawCheck.check(loaded.evidence().law(), loaded.evidence().trade()));
        return requireParameters(
                new Loaded(loaded.evidence(), problems, loaded.remarks(), loaded.isWhole() && isSettled(problems)),
                parameter -> true);
    }

    /** Whether no two measures overlap without a rule, so that the law says what is paid. */
    public static boolean isSettled(List<Problem> problems) {
        return problems.stream().noneMatch(p -> p.code() == Code.P021);
    }
}
