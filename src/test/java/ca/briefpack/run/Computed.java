package ca.briefpack.run;

import ca.briefpack.brief.Briefing;
import ca.briefpack.brief.BriefingComposer;
import ca.briefpack.brief.Edition;
import ca.briefpack.brief.PackSpec;
import ca.briefpack.brief.Study;
import ca.briefpack.data.DataPackage;
import ca.briefpack.data.Job;
import ca.briefpack.data.JobFile;
import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Province;
import java.util.Locale;

/** What the engine says for the inputs of a run, composed without rendering anything. */
record Computed(Study study) {

    static Computed of(RunConfig config) {
        Job job = JobFile.read(config.folders().jobFile());
        Evidence evidence = ScenarioChoice.of(DataPackage.load(config.folders().data()).evidence(), config, job);
        RateBook book = new RateBook(evidence, config.asOf(), ScenarioChoice.assumptions(job, evidence));
        ImpactTable impact = ImpactModel.estimate(evidence, book, ScenarioChoice.plan(evidence, job, config.asOf()));
        Edition edition = new Edition(config.asOf(), job.assumptions().baseline(), "engine", "engine",
                evidence.stamp().version());
        return new Computed(StudyMaker.of(evidence, edition, book, impact, job));
    }

    /** @param pack a slug: {@code province-on} */
    Briefing briefing(String pack) {
        return new BriefingComposer(study).compose(spec(pack));
    }

    private PackSpec spec(String pack) {
        if (pack.equals("national")) {
            return PackSpec.national();
        }
        String code = pack.substring(pack.indexOf('-') + 1);
        if (pack.startsWith("province-")) {
            Province province = Province.of(code.toUpperCase(Locale.ROOT));
            return PackSpec.of(province, study.evidence().reference().provinceName(province));
        }
        return PackSpec.of(study.evidence().reference().findSector(code.replace('-', '_')).orElseThrow());
    }
}
