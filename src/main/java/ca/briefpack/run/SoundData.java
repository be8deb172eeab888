package ca.briefpack.run;

import ca.briefpack.data.DataPackage;
import ca.briefpack.data.Loaded;
import ca.briefpack.data.Scope;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.tariff.LawCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Data that figures may be computed from. A row left out of the law, of trade or of the economy would make every figure wrong that
 * rests on it, so nothing is computed then; without a row on an event or a position the rest is still right.
 */
final class SoundData {
    private SoundData() {
    }

    /** Loads a package and checks its law. @throws BriefpackException with all problems if figures would be wrong */
    static Loaded load(Path folder) {
        return requireWhole(check(folder));
    }

    /** Loads what a question about rates needs; its law is not checked. @throws BriefpackException with all problems if rates would be wrong */
    static Loaded loadRates(Path folder, Scope scope) {
        return requireWhole(DataPackage.load(folder, scope));
    }

    /** Loads what the law is told from, no trade; it is not checked. @throws BriefpackException with all problems if rows of it were left out */
    static Loaded loadLaw(Path folder) {
        return requireWhole(DataPackage.load(folder, Scope.LAW));
    }

    private static Loaded requireWhole(Loaded loaded) {
        if (!loaded.isWhole()) {
            throw new BriefpackException(loaded.problems());
        }
        return loaded;
    }

    /** Loads a package and checks its law: all that is wrong, and whether figures may be computed from the rest. */
    static Loaded check(Path folder) {
        Loaded loaded = DataPackage.load(folder);
        List<Problem> problems = new ArrayList<>(loaded.problems());
        problems.addAll(LawCheck.check(loaded.evidence().law(), loaded.evidence().trade()));
        return new Loaded(loaded.evidence(), problems, loaded.isWhole() && isSettled(problems));
    }

    /** Whether no two measures overlap without a rule, so that the law says what is paid. */
    static boolean isSettled(List<Problem> problems) {
        return problems.stream().noneMatch(p -> p.code() == Code.P021);
    }
}
