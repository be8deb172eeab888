package ca.briefpack.preview;

import ca.briefpack.content.PackSpec;
import ca.briefpack.model.Lang;
import ca.briefpack.pack.PackTools;
import ca.briefpack.pack.Proof;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.render.template.TemplateIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One state of data and templates, and the files that were made of it so far. It may be used by several threads. */
final class Bench {
    private final Computed computed;
    private final PackTools tools;
    private final Proof proof;
    private final Map<String, PublishedFile> pages = new HashMap<>();
    private final Map<String, List<PublishedFile>> packs = new HashMap<>();
    private Optional<TemplateIndex> index = Optional.empty();

    Bench(Computed computed, PackTools tools) {
        this.computed = computed;
        this.tools = tools;
        this.proof = new Proof(tools);
    }

    Computed computed() {
        return computed;
    }

    PackTools tools() {
        return tools;
    }

    /** The brief for a browser. @throws ca.briefpack.model.BriefpackException with everything that keeps it from being made */
    PublishedFile page(PackSpec pack, Lang lang) {
        synchronized (pages) {
            String key = lang.code() + "/" + pack.slug();
            PublishedFile made = pages.containsKey(key) ? pages.get(key) : proof.page(computed.briefing(pack), lang);
            pages.put(key, made);
            return made;
        }
    }

    /** All files of a pack. @throws ca.briefpack.model.BriefpackException with everything for which a run would leave it out */
    List<PublishedFile> files(PackSpec pack) {
        synchronized (packs) {
            List<PublishedFile> made =
                    packs.containsKey(pack.slug()) ? packs.get(pack.slug())
                            : proof.files(computed.briefing(pack), computed.themes(pack));
            packs.put(pack.slug(), made);
            return made;
        }
    }

    /** What the templates name and define. */
    synchronized TemplateIndex index() {
        TemplateIndex read = index.orElseGet(proof::index);
        index = Optional.of(read);
        return read;
    }
}
