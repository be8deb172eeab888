package ca.briefpack.brief;

import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Themes;
import ca.briefpack.model.Province;

/** Turns what was computed into what each pack can say. Pure: the same study gives the same briefing. */
public final class BriefingComposer {
    private final Study study;

    public BriefingComposer(Study study) {
        this.study = study;
    }

    /** @throws IllegalArgumentException if the pack's code is no province or sector of the study */
    public Briefing compose(PackSpec pack) {
        return switch (pack.kind()) {
            case NATIONAL -> new NationalBriefing(study).compose();
            case TRADE_OFF -> new TradeOffBriefing(study).compose();
            case TERRITORIES -> new TerritoriesBriefing(study).compose();
            case METHODS -> new MethodsBriefing(study).compose();
            case PROVINCE -> new ProvinceBriefing(study).compose(Province.of(pack.code()));
            case SECTOR -> new SectorBriefing(study).compose(study.evidence().reference().findSector(pack.code())
                    .orElseThrow(() -> new IllegalArgumentException("no sector " + pack.code())));
        };
    }

    /** What is said of the edition beside the list of its packs: what changed and what comes next, for the nation. */
    public Briefing edition() {
        return new EditionBriefing(study).compose();
    }

    /** What a pack can be chosen by. */
    public Themes themes(Briefing briefing) {
        return PackThemes.of(briefing, study.evidence().reference());
    }
}
