package ca.briefpack.pack;

import ca.briefpack.brief.BriefingComposer;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.Card;
import ca.briefpack.content.PackSpec;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pack of each kind as a run would word it, in every language, and the list of them, but neither laid out nor written: finds what
 * is wrong in templates and wording and shows only when they meet a briefing.
 */
public final class Rehearsal {
    private Rehearsal() {
    }

    /** Every problem found, each once. */
    public static List<Problem> problems(PackTools workshop, Study study, List<PackSpec> packs) {
        BriefingComposer composer = new BriefingComposer(study);
        PackMaker maker = new PackMaker(workshop);
        Set<Problem> problems = new LinkedHashSet<>();
        List<Card> cards = new ArrayList<>();
        for (PackSpec pack : oneOfEachKind(packs)) {
            problems.addAll(stopping(() -> {
                Briefing briefing = composer.compose(pack);
                for (Lang lang : Lang.values()) {
                    problems.addAll(stopping(() -> cards.add(maker.rehearse(briefing, composer.themes(briefing), lang))));
                }
            }));
        }
        problems.addAll(stopping(() -> new SiteMaker(workshop.engine(), workshop.site(),
                new SiteFrame(composer.edition(), study.evidence().reference(), List.of())).make(cards, List.of())));
        return new ArrayList<>(problems);
    }

    private static Collection<PackSpec> oneOfEachKind(List<PackSpec> packs) {
        Map<PackSpec.Kind, PackSpec> first = new EnumMap<>(PackSpec.Kind.class);
        packs.forEach(pack -> first.putIfAbsent(pack.kind(), pack));
        return first.values();
    }

    private static List<Problem> stopping(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (BriefpackException e) {
            return e.problems();
        }
    }
}
