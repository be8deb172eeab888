package ca.briefpack.pack;

import ca.briefpack.content.Card;
import ca.briefpack.content.PackSpec.Kind;
import ca.briefpack.content.Site;
import ca.briefpack.content.Site.Brief;
import ca.briefpack.content.Site.Choice;
import ca.briefpack.content.Site.Download;
import ca.briefpack.content.Site.Page;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the pages of a release show in each language, put together from the cards of its packs and its files. */
final class SiteContents {
    private final SiteFrame frame;
    private final List<Download> files;
    private final Map<String, List<Card>> cards = new LinkedHashMap<>();
    private final Map<String, List<Download>> byPack = new TreeMap<>();
    private final Map<String, Text> provinces;
    private final Map<String, Text> sectors;

    /** @param all what each pack says of itself, in the order in which they are listed */
    SiteContents(SiteFrame frame, List<Card> all, List<Download> files) {
        this.frame = frame;
        this.files = files.stream().sorted(Comparator.comparing(Download::path)).toList();
        all.forEach(card -> cards.computeIfAbsent(card.pack().slug(), slug -> new ArrayList<>()).add(card));
        this.files.forEach(file -> byPack.computeIfAbsent(file.pack(), slug -> new ArrayList<>()).add(file));
        this.provinces = frame.names().provincesBySlug();
        this.sectors = frame.names().sectorsBySlug();
    }

    /** For the pages in each language. */
    Map<Lang, Site> byLanguage() {
        Map<Lang, Site> sites = new EnumMap<>(Lang.class);
        Stream.of(Lang.values()).forEach(lang -> sites.put(lang, of(lang)));
        return sites;
    }

    /** For pages in a language. */
    Site of(Lang lang) {
        List<Brief> briefs = cards.values().stream().map(ofPack -> brief(ofPack, lang)).toList();
        return new Site(frame.edition().edition().releaseId(), frame.edition().edition().asOf(), briefs, pages(briefs),
                briefs.stream().map(brief -> brief.card().pack().kind()).distinct().toList(),
                choices(briefs, provinces, card -> card.themes().provinces()),
                choices(briefs, sectors, card -> card.themes().sectors()), frame.past(), files,
                Site.urn(frame.edition().masthead().organisation().en(), lang.code()));
    }

    private Brief brief(List<Card> ofPack, Lang lang) {
        Card card = ofPack.stream().filter(one -> one.lang() == lang).findFirst().orElse(ofPack.get(0));
        Optional<Card> also = ofPack.stream().filter(one -> one != card).findFirst();
        List<String> themes = Stream
                .concat(card.themes().provinces().stream().map(provinces::get),
                        card.themes().sectors().stream().map(sectors::get))
                .flatMap(name -> Stream.of(name.en(), name.fr())).distinct().toList();
        return new Brief(card, also, themes, byPack.getOrDefault(card.pack().slug(), List.of()));
    }

    /** None if all stand on the first page; else by kind, for readers without a search. */
    private static List<Page> pages(List<Brief> briefs) {
        List<Page> pages = new ArrayList<>();
        if (briefs.size() > Site.MOST_ON_A_PAGE) {
            for (Kind kind : Kind.values()) {
                List<Brief> alike = briefs.stream().filter(brief -> brief.card().pack().kind() == kind).toList();
                for (int from = 0; from < alike.size(); from += Site.MOST_ON_A_PAGE) {
                    pages.add(new Page(pages.size() + 1, kind,
                            alike.subList(from, Math.min(alike.size(), from + Site.MOST_ON_A_PAGE))));
                }
            }
        }
        return pages;
    }

    private static List<Choice> choices(List<Brief> briefs, Map<String, Text> names, Function<Card, List<String>> of) {
        List<String> used = briefs.stream().flatMap(brief -> of.apply(brief.card()).stream()).distinct().toList();
        return names.entrySet().stream().filter(name -> used.contains(name.getKey()))
                .map(name -> new Choice(name.getKey(), name.getValue())).toList();
    }
}
