package ca.briefpack.pack;

import ca.briefpack.brief.BriefingComposer;
import ca.briefpack.content.Card;
import ca.briefpack.content.Site;
import ca.briefpack.content.Site.Download;
import ca.briefpack.disk.WholeFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Reference;
import ca.briefpack.order.Progress;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.Staging;
import ca.briefpack.render.site.CardFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stages the pages of a release after its packs. They are made from what lies staged, so a pack taken over stands there like one made
 * now. Where they cannot be made the packs are published without them, and the problem is told.
 */
public final class SiteStep {
    private final PackTools workshop;
    private final BriefingComposer composer;
    private final Reference names;
    private final List<Site.Past> past;

    /** @param past the editions before, the newest first */
    public SiteStep(PackTools workshop, BriefingComposer composer, Reference names, List<Site.Past> past) {
        this.workshop = workshop;
        this.composer = composer;
        this.names = names;
        this.past = List.copyOf(past);
    }

    /** What was rendered, with the pages. @param records what the release keeps for comparing with later ones */
    public Rendered stage(Rendered rendered, List<PublishedFile> records, Staging staging, Progress progress) {
        if (rendered.outcome() == Outcome.NOTHING) {
            return rendered;
        }
        try {
            List<Download> held = Stream
                    .concat(rendered.files().stream(), records.stream().map(PublishedFile::recordEntry)).map(SiteMaker::download)
                    .toList();
            List<SiteMaker.SiteFile> made =
                    new SiteMaker(workshop.engine(), workshop.site(), new SiteFrame(composer.edition(), names, past))
                            .make(cards(rendered, staging), held);
            staging.writeAll(made.stream().map(SiteMaker.SiteFile::file).toList());
            return rendered.with(made.stream().map(SiteMaker.SiteFile::entry).toList());
        } catch (BriefpackException e) {
            e.problems().forEach(progress::problem);
            return rendered.without(Manifest.Entry.SITE, e.problems());
        }
    }

    /** In the order of the run, whatever the order in which packs came to be. */
    private static List<Card> cards(Rendered rendered, Staging staging) {
        List<String> order = rendered.results().stream().map(PackResult::pack).toList();
        List<Card> cards = new ArrayList<>();
        rendered.files().stream().filter(file -> file.path().endsWith(PackMaker.CARD))
                .sorted(Comparator.comparing((Manifest.Entry file) -> order.indexOf(file.pack()))
                        .thenComparing(Manifest.Entry::path))
                .forEach(file -> cards.add(card(staging, file)));
        return cards;
    }

    private static Card card(Staging staging, Manifest.Entry file) {
        try {
            return CardFile.read(WholeFile.bytes(staging.folder().resolve(file.path())));
        } catch (IOException | IllegalArgumentException e) {
            throw new BriefpackException(new Problem(Code.P040, file.path(), "cannot be read again: " + e.getMessage(),
                    "run again with --force; if it is told again, choose another folder with --out"), e);
        }
    }
}
