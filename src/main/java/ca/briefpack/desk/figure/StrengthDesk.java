package ca.briefpack.desk.figure;

import ca.briefpack.data.Job;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Joined.Answered;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Province;
import ca.briefpack.order.EditSetting;
import ca.briefpack.order.RunConfig;
import ca.briefpack.pack.AnswerStrength;
import ca.briefpack.pack.AnswerStrength.Paying;
import ca.briefpack.pack.Computation;
import ca.briefpack.suppose.SoundData;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The question at which strengths of an answer an option pays, asked by the id of a figure of both. */
public final class StrengthDesk {
    private static final Pattern OF_ANSWER =
            Pattern.compile(
                    "options\\.(?<option>[^.]+)\\.(?<place>[^.]+)\\.(chance(-central)?|income)\\.(?<answer>[^.]+)\\.(?<closure>[^.]+)");
    private static final String ASKED = "--strength";

    private StrengthDesk() {
    }

    /**
     * @param typed id of the chance of an answer, or of the real income with it, in whatever way a reader copied it
     * @throws BriefpackException P001 if it is none, or if the answer sets no rate
     */
    public static Paying answer(RunConfig config, String typed) {
        Job job = config.readJob();
        Computation computation = Computation.of(config, job, SoundData.load(config.folders().data(), job).evidence());
        FigureForms forms = new FigureForms(
                new FigureWords(computation.evidence(), config.whatIf().stream().map(EditSetting::target).toList()));
        Matcher asked = OF_ANSWER.matcher(forms.find(typed).orElse(""));
        List<Answered> known = computation.agenda().joined().answered();
        Answered answered = (asked.matches() ? known.stream() : known.stream().limit(0))
                .filter(one -> one.option().id().equals(asked.group("option")) && one.answer().id().equals(asked.group("answer")))
                .findFirst().orElseThrow(() -> none(typed, known));
        if (answered.answer().rate().isEmpty()) {
            throw new BriefpackException(new Problem(Problem.Code.P001, ASKED,
                    "'" + answered.answer().id() + "' sets no rate that could be another", "ask about an answer that sets one"));
        }
        String place = asked.group("place");
        return AnswerStrength.of(computation, answered,
                place.equals("ca") ? Optional.empty() : Optional.of(Province.of(place.toUpperCase(Locale.ROOT))),
                IncomeClosure.valueOf(asked.group("closure").toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static BriefpackException none(String typed, List<Answered> known) {
        String way = known.isEmpty() ? "no answer is on record by the day"
                : "ask by the id of one, such as options." + known.get(0).option().id() + ".ca.chance."
                        + known.get(0).answer().id() + ".idle-high";
        return new BriefpackException(
                new Problem(Problem.Code.P001, ASKED, "'" + typed + "' is not the chance of an answer of this edition", way));
    }
}
