package ca.briefpack.run;

import ca.briefpack.brief.Briefing;
import ca.briefpack.brief.BriefingComposer;
import ca.briefpack.brief.PackSpec;
import ca.briefpack.brief.Study;
import ca.briefpack.data.Job;
import ca.briefpack.model.Province;
import java.util.Locale;

/** What the engine says for the inputs of a run, composed without rendering anything. */
record Computed(Study study) {

    static Computed of(RunConfig config) {
        Job job = config.readJob();
        Assignment assignment = Assignment.of(config, job, SoundData.load(config.folders().data(), job).evidence());
        return new Computed(assignment.study(assignment.before()));
    }

    /** @param pack a slug: {@code province-on} */
    Briefing briefing(String pack) {
        return new BriefingComposer(study).compose(spec(pack));
    }

    private PackSpec spec(String pack) {
        if (pack.equals("national")) {
            return PackSpec.national();
        }
        if (pack.equals("trade-offs")) {
            return PackSpec.tradeOffs();
        }
        String code = pack.substring(pack.indexOf('-') + 1);
        if (pack.startsWith("province-")) {
            Province province = Province.of(code.toUpperCase(Locale.ROOT));
            return PackSpec.of(province, study.evidence().reference().provinceName(province));
        }
        return PackSpec.of(study.evidence().reference().findSector(code.replace('-', '_')).orElseThrow());
    }
}
