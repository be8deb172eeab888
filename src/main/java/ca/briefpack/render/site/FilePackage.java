package ca.briefpack.render.site;

import ca.briefpack.content.Edition;
import ca.briefpack.content.Masthead;
import ca.briefpack.content.Site;
import ca.briefpack.content.Site.Download;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A release as a data package (Frictionless, version 2): every file with its size, hash, format and language. */
public final class FilePackage {
    /** Where it stands in a release. It lists all other files save the manifest, which lists it. */
    public static final String FILE_NAME = "datapackage.json";
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final Set<String> TEXTS = Set.of("html", "csv", "ics", "json", "jsonld", "xml");

    private FilePackage() {
    }

    /** @param files all that it is to list */
    public static byte[] bytes(Edition edition, Masthead masthead, List<Download> files) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", PROFILE);
        json.put("name", edition.releaseId());
        json.put("id", Site.urn(edition.releaseId(), FILE_NAME));
        json.put("title", masthead.organisation().en() + ", " + edition.asOf());
        json.put("created", edition.asOf() + "T00:00:00Z");
        json.put("contributors", List.of(Json.object("title", masthead.organisation().en(), "roles", List.of("publisher"))));
        json.put("resources", files.stream().map(FilePackage::resource).toList());
        return Json.bytes(json);
    }

    private static Map<String, Object> resource(Download file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", file.path().replace('/', '-').replace('.', '-'));
        json.put("path", file.path());
        json.put("format", file.format());
        json.put("mediatype", MediaTypes.of(file));
        if (TEXTS.contains(file.format())) {
            json.put("encoding", "utf-8");
        }
        json.put("bytes", file.bytes());
        json.put("hash", "sha256:" + file.sha256());
        file.lang().ifPresent(lang -> json.put("language", lang.code()));
        return json;
    }
}
