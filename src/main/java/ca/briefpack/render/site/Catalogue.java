package ca.briefpack.render.site;

import ca.briefpack.content.Card;
import ca.briefpack.content.Edition;
import ca.briefpack.content.Masthead;
import ca.briefpack.content.Site;
import ca.briefpack.content.Site.Brief;
import ca.briefpack.content.Site.Download;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A release as a catalogue (DCAT 3, JSON-LD): each pack is a dataset and each of its files a distribution, titled in both
 * languages. Addresses are relative to where the catalogue lies.
 */
public final class Catalogue {
    public static final String FILE_NAME = "dcat.jsonld";
    private static final Map<String, Object> CONTEXT = Json.object("dcat", "http://www.w3.org/ns/dcat#", "dct",
            "http://purl.org/dc/terms/", "foaf", "http://xmlns.com/foaf/0.1/", "spdx", "http://spdx.org/rdf/terms#", "xsd",
            "http://www.w3.org/2001/XMLSchema#");
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String LANGUAGES = "http://id.loc.gov/vocabulary/iso639-1/";

    private final Edition edition;
    private final Masthead masthead;
    private final Site site;

    private Catalogue(Edition edition, Masthead masthead, Site site) {
        this.edition = edition;
        this.masthead = masthead;
        this.site = site;
    }

    public static byte[] bytes(Edition edition, Masthead masthead, Site site) {
        return Json.bytes(new Catalogue(edition, masthead, site).json());
    }

    private Map<String, Object> json() {
        Text title = new Text(masthead.organisation().en() + ", " + edition.asOf(),
                masthead.organisation().fr() + ", " + edition.asOf());
        Map<String, Object> json =
                Json.object("@context", CONTEXT, "@id", site.urn(FILE_NAME), "@type", "dcat:Catalog", "dct:title",
                        both(title), "dct:identifier", edition.releaseId());
        about(json, Arrays.asList(Lang.values()));
        masthead.marking().ifPresent(marking -> json.put("dct:accessRights", both(marking)));
        if (masthead.isWhatIf()) {
            json.put("dct:description", both(masthead.whatIf()));
        }
        json.put("dcat:dataset", site.briefs().stream().map(this::dataset).toList());
        return json;
    }

    private Map<String, Object> dataset(Brief brief) {
        Card card = brief.card();
        List<Card> cards = Stream.concat(Stream.of(card), brief.also().stream()).toList();
        Map<String, Object> json = Json.object("@id", site.urn(card.pack().slug()), "@type", "dcat:Dataset", "dct:title",
                both(card.pack().name()), "dct:description",
                cards.stream().map(one -> told(one.lang(), one.finding())).toList(), "dct:identifier",
                edition.releaseId() + "/" + card.pack().slug());
        about(json, cards.stream().map(Card::lang).toList());
        json.put("dcat:keyword", Stream.concat(Stream.of(card.pack().name().en(), card.pack().name().fr()),
                brief.themes().stream()).distinct().toList());
        json.put("dcat:distribution", brief.downloads().stream().map(this::distribution).toList());
        return json;
    }

    private void about(Map<String, Object> json, List<Lang> languages) {
        json.put("dct:publisher", Json.object("@type", "foaf:Organization", "foaf:name", both(masthead.organisation())));
        json.put("dct:issued", typed("date", edition.asOf().toString()));
        json.put("dct:modified", typed("date", edition.asOf().toString()));
        json.put("dct:language", languages.stream().sorted().map(Catalogue::language).toList());
    }

    private Map<String, Object> distribution(Download file) {
        Map<String, Object> json = Json.object("@id", site.urn(file.path()), "@type", "dcat:Distribution", "dct:title",
                file.path(),
                "dcat:accessURL", at(file.path()), "dcat:downloadURL", at(file.path()), "dct:format",
                file.format().toUpperCase(Locale.ROOT), "dcat:mediaType", at(MEDIA_TYPES + MediaTypes.of(file)),
                "dcat:byteSize", typed("nonNegativeInteger", Long.toString(file.bytes())));
        file.lang().ifPresent(lang -> json.put("dct:language", language(lang)));
        json.put("spdx:checksum", Json.object("@type", "spdx:Checksum", "spdx:algorithm",
                at("spdx:checksumAlgorithm_sha256"), "spdx:checksumValue", typed("hexBinary", file.sha256())));
        return json;
    }

    private static Map<String, Object> language(Lang lang) {
        return at(LANGUAGES + lang.code());
    }

    private static Map<String, Object> at(String address) {
        return Json.object("@id", address);
    }

    private static List<Map<String, Object>> both(Text text) {
        return Stream.of(Lang.values()).map(lang -> told(lang, text.in(lang))).toList();
    }

    private static Map<String, Object> told(Lang lang, String words) {
        return Json.object("@language", lang.code(), "@value", words);
    }

    private static Map<String, Object> typed(String type, String value) {
        return Json.object("@type", "xsd:" + type, "@value", value);
    }
}
