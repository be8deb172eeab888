package ca.briefpack.solve;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.nio.file.Path;

/** The work of {@code briefpack solve}: one case read, put to its model, and answered. */
public final class SolveJob {
    private SolveJob() {
    }

    /**
     * @param model one of gsim, ces, smart, leontief, price, ge, world
     * @param where what messages call the file
     * @throws BriefpackException P001 for every key that cannot be used, or once for a case that its model cannot solve
     */
    public static Answer solve(String model, Path file, String where) {
        Case given = CaseFile.read(model, file, where);
        try {
            return answer(given);
        } catch (IllegalArgumentException e) {
            throw new BriefpackException(new Problem(Code.P001, where, "cannot be solved: " + e.getMessage(),
                    "look there; places are counted from 0 in the order of the case"), e);
        }
    }

    private static Answer answer(Case given) {
        if (given instanceof GsimCase gsim) {
            return GsimAnswer.of(gsim);
        }
        if (given instanceof CesCase ces) {
            return CesAnswer.of(ces);
        }
        if (given instanceof SmartCase smart) {
            return SmartAnswer.of(smart);
        }
        if (given instanceof LeontiefCase leontief) {
            return LeontiefAnswer.of(leontief);
        }
        if (given instanceof PriceCase price) {
            return PriceAnswer.of(price);
        }
        return given instanceof GeCase ge ? GeAnswer.of(ge) : WorldAnswer.of((WorldCase) given);
    }
}
