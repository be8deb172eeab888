package ca.briefpack.pack;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Site;
import ca.briefpack.model.Reference;
import java.util.List;

/**
 * What the pages of a release say beside the list of its packs.
 *
 * @param edition what changed and what comes next; see {@link ca.briefpack.brief.BriefingComposer#edition}
 * @param names   what provinces and sectors are called
 * @param past    the editions before this one
 */
record SiteFrame(Briefing edition, Reference names, List<Site.Past> past) {
    SiteFrame {
        past = List.copyOf(past);
    }
}
