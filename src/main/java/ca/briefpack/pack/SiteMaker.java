package ca.briefpack.pack;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Card;
import ca.briefpack.content.Site;
import ca.briefpack.content.Site.Download;
import ca.briefpack.disk.Sha256;
import ca.briefpack.model.Lang;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.render.calendar.CalendarFile;
import ca.briefpack.render.site.Catalogue;
import ca.briefpack.render.site.FilePackage;
import ca.briefpack.render.site.SitePages;
import ca.briefpack.render.template.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the pages and machine files by which a release is found and read, of what all its packs say of themselves: so those of packs
 * taken over stand there like those made now.
 */
final class SiteMaker {
    /** What stands in place of a pack's slug. */
    private static final String PACK = Manifest.Entry.SITE;
    private final TemplateEngine engine;
    private final SitePages pages;
    private final SiteFrame frame;
    private final Briefing edition;

    SiteMaker(TemplateEngine engine, SitePages pages, SiteFrame frame) {
        this.engine = engine;
        this.pages = pages;
        this.frame = frame;
        this.edition = frame.edition();
    }

    /** A file, and its language if it is in one. */
    record SiteFile(PublishedFile file, Optional<Lang> lang) {
        Manifest.Entry entry() {
            return new Manifest.Entry(file.path(), Sha256.of(file.content()), file.content().length, PACK, lang);
        }
    }

    /**
     * @param cards what each pack says of itself, in the order in which they are listed
     * @param held  every file that the release holds so far
     * @throws ca.briefpack.model.BriefpackException with what is wrong with a template
     */
    List<SiteFile> make(List<Card> cards, List<Download> held) {
        List<SiteFile> made = new ArrayList<>();
        List<Download> files = new ArrayList<>(held);
        for (SiteFile calendar : calendars(held)) {
            add(calendar, made, files);
        }
        Map<Lang, Site> sites = new SiteContents(frame, cards, files).byLanguage();
        Set<String> names = names(sites.get(Lang.EN), files);
        sites.forEach((lang, site) -> pages(site, lang, names).forEach(page -> add(page, made, files)));
        add(file(Catalogue.FILE_NAME, Catalogue.bytes(edition.edition(), edition.masthead(), sites.get(Lang.EN))), made, files);
        files.sort(Comparator.comparing(Download::path));
        add(file(FilePackage.FILE_NAME, FilePackage.bytes(edition.edition(), edition.masthead(), files)), made, files);
        return made;
    }

    private static void add(SiteFile file, List<SiteFile> made, List<Download> files) {
        made.add(file);
        files.add(download(file.entry()));
    }

    static Download download(Manifest.Entry entry) {
        return new Download(entry.path(), entry.pack(), entry.lang(), entry.bytes(), entry.sha256());
    }

    /** The dates ahead, where no pack of the release brings them. */
    private List<SiteFile> calendars(List<Download> held) {
        if (edition.facts().get(CalendarFile.FACTS).isEmpty()) {
            return List.of();
        }
        return Stream.of(Lang.values()).filter(
                lang -> held.stream().noneMatch(file -> file.path().equals(PackMaker.calendarPath(edition.masthead(), lang))))
                .map(lang -> new SiteFile(
                        new PublishedFile(PackMaker.calendarPath(edition.masthead(), lang), CalendarFile.of(edition, lang)),
                        Optional.of(lang)))
                .toList();
    }

    /** Every path that a page may lead to: those of files that are not made yet among them. */
    static Set<String> names(Site site, List<Download> held) {
        Set<String> names = new HashSet<>(List.of(Manifest.FILE_NAME, Catalogue.FILE_NAME, FilePackage.FILE_NAME));
        held.forEach(file -> names.add(file.path()));
        for (Lang lang : Lang.values()) {
            names.add(name("index", lang, "html"));
            names.add(name("feed", lang, "xml"));
            site.pages().forEach(page -> names.add(name("briefs-" + page.number(), lang, "html")));
        }
        return names;
    }

    private List<SiteFile> pages(Site site, Lang lang, Set<String> names) {
        List<SiteFile> made = new ArrayList<>();
        made.add(firstPage(site, lang, names));
        for (Site.Page page : site.pages()) {
            made.add(page(PackTemplates.LIST, "briefs-" + page.number(), lang, Map.of("site", site, "listed", page), names));
        }
        String feed = engine.render(PackTemplates.FEED, edition, lang, Map.of("site", site));
        made.add(file(name("feed", lang, "xml"), feed.strip().concat("\n").getBytes(StandardCharsets.UTF_8)));
        return made;
    }

    /** @param names every path that it may lead to */
    SiteFile firstPage(Site site, Lang lang, Set<String> names) {
        return page(PackTemplates.SITE, "index", lang, Map.of("site", site, "index", pages.index(site)), names);
    }

    private SiteFile page(String template, String stem, Lang lang, Map<String, Object> contents, Set<String> names) {
        String path = name(stem, lang, "html");
        return file(path, pages.page(engine.render(template, edition, lang, contents), path, names,
                edition.masthead().organisation().in(lang)));
    }

    private static SiteFile file(String path, byte[] content) {
        return new SiteFile(new PublishedFile(path, content), Optional.empty());
    }

    /** English has the plain name, for servers send {@code index.html} to whoever asks for the folder. */
    private static String name(String stem, Lang lang, String ending) {
        return stem + (lang == Lang.EN ? "" : "." + lang.code()) + "." + ending;
    }
}
