package ca.briefpack.pack;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Themes;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.render.template.TemplateIndex;
import java.util.Arrays;
import java.util.List;

/** Briefs made one by one for looking at, as a run would make them; nothing is staged and nothing published. */
public final class Proof {
    private final PackTools tools;
    private final PackMaker maker;

    public Proof(PackTools tools) {
        this.tools = tools;
        this.maker = new PackMaker(tools);
    }

    /**
     * The page for a browser, within a second: its page budget, which only paper has, is not looked at.
     *
     * @throws BriefpackException with everything that keeps the page from being made
     */
    public PublishedFile page(Briefing briefing, Lang lang) {
        return maker.glance(briefing, lang);
    }

    /**
     * Every file of the pack in all languages, inspected and compared as in a run.
     *
     * @throws BriefpackException with everything for which a run would leave the pack out
     */
    public List<PublishedFile> files(Briefing briefing, Themes themes) {
        PackFiles made = maker.make(briefing, themes, Arrays.asList(Lang.values()));
        if (!made.problems().isEmpty()) {
            throw new BriefpackException(made.problems());
        }
        return made.byLanguage().values().stream().flatMap(List::stream).toList();
    }

    /** What the templates name and define. */
    public TemplateIndex index() {
        return tools.engine().index();
    }
}
