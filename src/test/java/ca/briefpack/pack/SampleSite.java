package ca.briefpack.pack;

import ca.briefpack.brand.BrandFile;
import ca.briefpack.brief.BriefingComposer;
import ca.briefpack.brief.SmallStudy;
import ca.briefpack.content.Card;
import ca.briefpack.content.Card.Tile;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Site.Download;
import ca.briefpack.content.Site.Past;
import ca.briefpack.content.Themes;
import ca.briefpack.disk.Sha256;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Text;
import ca.briefpack.render.site.SitePages;
import ca.briefpack.render.template.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pages of invented packs beside what the miniature says of its edition. */
final class SampleSite {
    private static final Path TEMPLATES = Path.of("templates");

    private SampleSite() {
    }

    /** Three packs: Quebec and canola in both languages, Ontario in English alone. */
    static List<Card> cards() {
        PackSpec quebec = PackSpec.of(Province.QC, new Text("Quebec", "Québec"));
        PackSpec canola = new PackSpec(PackSpec.Kind.SECTOR, "canola", new Text("Canola", "Canola (graines)"));
        Themes west = new Themes(List.of("sk"), List.of("canola"));
        Themes east = new Themes(List.of("qc"), List.of("autos"));
        return List.of(card(quebec, Lang.EN, "U.S. duties would cost Quebec about 0.7% of its GDP", east, "−$2.1 billion"),
                card(quebec, Lang.FR, "Les droits américains coûteraient au Québec environ 0,7\u00a0% de son PIB", east,
                        "−2,1\u00a0G$"),
                card(canola, Lang.EN, "Canola: duties would cost about $2 billion of sales a year", west, "−$2 billion"),
                card(canola, Lang.FR, "Canola\u00a0: les droits coûteraient environ 2\u00a0G$ de ventes par an", west,
                        "−2\u00a0G$"),
                card(PackSpec.of(Province.ON, Text.same("Ontario")), Lang.EN, "Ontario & its <cars> lose most",
                        new Themes(List.of("on"), List.of("autos")), "−$9 billion"));
    }

    static Card card(PackSpec pack, Lang lang, String finding, Themes themes, String amount) {
        return new Card(pack, lang, finding, List.of(new Tile("exports-change", Optional.of(pack.slug() + ".exports-change"),
                lang == Lang.FR ? "Variation des exportations" : "Change in exports", amount, Optional.of("−3 to −1"),
                Optional.empty())),
                themes);
    }

    /** The files of packs, of a size and a hash that their names decide, and those that every release keeps. */
    static List<Download> files(List<Card> cards) {
        List<Download> files = new ArrayList<>();
        for (Card card : cards) {
            String stem = card.lang().code() + "/" + card.pack().slug();
            for (String ending : List.of(".pdf", ".html", "-tables.xlsx", ".json")) {
                files.add(file(stem + ending, card.pack().slug(), Optional.of(card.lang())));
            }
        }
        files.add(file("headlines.csv", "record", Optional.empty()));
        return files;
    }

    private static Download file(String path, String pack, Optional<Lang> lang) {
        byte[] bytes = path.repeat(5000).getBytes(StandardCharsets.UTF_8);
        return new Download(path, pack, lang, bytes.length, Sha256.of(bytes));
    }

    static SiteFrame frame() {
        SmallStudy small = SmallStudy.shared();
        return new SiteFrame(new BriefingComposer(small.study()).edition(), small.study().evidence().reference(),
                List.of(new Past("2025-09-01-0123abcd", LocalDate.of(2025, 9, 1), true),
                        new Past("2025-08-01-0123abcd", LocalDate.of(2025, 8, 1), false)));
    }

    static SiteMaker maker() {
        return new SiteMaker(new TemplateEngine(TEMPLATES, "northern"), new SitePages(BrandFile.read(TEMPLATES, "northern")),
                frame());
    }

    /** What is made of the three packs, by path. */
    static Map<String, byte[]> made() {
        Map<String, byte[]> made = new TreeMap<>();
        maker().make(cards(), files(cards())).forEach(one -> made.put(one.file().path(), one.file().content()));
        return made;
    }

    /** So many packs, of places by sectors, with words as long as those of real ones. */
    static List<Card> many(int packs) {
        List<Card> cards = new ArrayList<>();
        List<Sector> sectors = SmallStudy.shared().study().evidence().reference().sectors();
        for (int i = 0; i < packs; i++) {
            Province province = Province.values()[i % Province.values().length];
            Sector sector = sectors.get(i / 7 % sectors.size());
            PackSpec pack = new PackSpec(i % 2 == 0 ? PackSpec.Kind.PROVINCE : PackSpec.Kind.SECTOR, "place_" + i,
                    new Text("Census division " + i + ", " + sector.label().en(), "Division de recensement " + i + ", "
                            + sector.label().fr()));
            Themes themes = new Themes(List.of(province.slug()), List.of(sector.slug()));
            for (Lang lang : Lang.values()) {
                cards.add(card(pack, lang, finding(lang, pack, i), themes, "−$" + i * 37 % 990 + " million"));
            }
        }
        return cards;
    }

    private static String finding(Lang lang, PackSpec pack, int i) {
        String cost = i * 7919 % 9973 / 10 + (lang == Lang.FR ? "," : ".") + i * 31 % 10;
        return lang == Lang.FR ? pack.name().fr() + "\u00a0: les droits coûteraient environ " + cost + "\u00a0M$ de ventes par an"
                : pack.name().en() + ": U.S. and Chinese duties would cost about $" + cost + " million of sales a year";
    }
}
