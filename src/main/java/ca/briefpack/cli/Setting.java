package ca.briefpack.cli;

import ca.briefpack.order.EditSetting;

/** A thing that can be set on the command line: its option, form, meaning and default. */
enum Setting implements Syntax.Option {
    AS_OF("--as-of", "DATE", "publish the law of this day and the facts known on it", "today, in Ottawa"),
    PROVINCE("--province", "ON,QC", "publish the briefs of these provinces only", "all"),
    SECTOR("--sector", "autos,steel", "publish the briefs of these sectors only", "all"),
    LANG("--lang", "en,fr", "publish in these languages", "en,fr"),
    SCENARIO("--scenario", "ID", "compute these scenarios beside the status quo", "all"),
    BRAND("--brand", "NAME", "publish in the colours, type and name of this brand", "of the job"),
    MARKING("--marking", "LEVEL", "mark pages none, draft, protected-a or protected-b", "of the job"),
    SET("--set", EditSetting.FORM, "suppose another law; the release is set aside", "none"),
    DATA("--data", "DIR", "read the data package from here", "data"),
    TEMPLATES("--templates", "DIR", "read layouts, wording and brand from here", "templates"),
    OUT("--out", "DIR", "publish releases here", "output"),
    PREVIOUS("--previous", "RELEASE", "compare with this release: its folder or id", "latest"),
    JOB("--job", "FILE", "take the settings of the edition from here", "<data>/job.yaml"),
    MAY_LACK("--may-lack", "events", "print these as not available if unreadable", "none"),
    DRAWS("--draws", "N", "take ranges from this many random draws", "none"),
    SEED("--seed", "N", "start the random draws from this whole number", "1"),
    THREADS("--threads", "N", "render this many packs at once", "one for each processor");

    private final Syntax.Words words;

    Setting(String option, String form, String meaning, String byDefault) {
        this.words = new Syntax.Words(option, form, meaning, byDefault);
    }

    @Override
    public Syntax.Words words() {
        return words;
    }

    @Override
    public boolean isRepeatable() {
        return this == SET;
    }
}
