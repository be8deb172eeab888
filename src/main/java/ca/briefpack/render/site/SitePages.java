package ca.briefpack.render.site;

import ca.briefpack.brand.Brand;
import ca.briefpack.content.Site;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.render.BrandStyle;
import ca.briefpack.render.ContentPolicy;
import ca.briefpack.render.style.Addresses;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Makes the pages of a release of what templates print: style and search are put in, and a policy that lets the browser obey these
 * and nothing else. A page fetches nothing, so it works from a disk as from any server; without a script it is a plain list. It may
 * be used by several threads.
 */
public final class SitePages {
    private static final String CHARSET = "<meta charset=\"UTF-8\"/>";
    private static final String END_OF_HEAD = "</head>";
    private static final String END_OF_BODY = "</body>";

    private static final String LOGO = "<div class=\"logo\"></div>";

    private final Brand brand;
    private final String css;
    private final String script;

    /**
     * @param brand its style sheet for these pages is {@code site.css}
     * @throws BriefpackException P030 if it cannot be read, would fetch a file or names a token that no brand has
     */
    public SitePages(Brand brand) {
        this.brand = brand;
        BrandStyle style = new BrandStyle(brand);
        this.css = style.tokens() + style.onScreens("site.css", Addresses.NONE);
        this.script = script();
    }

    /** What briefs are found by where the first page does not list them all; empty if it does. */
    public String index(Site site) {
        return SearchIndex.of(site);
    }

    /**
     * The page for a browser.
     *
     * @param xhtml as the template prints it
     * @param path  where it will stand in the release
     * @param files every path that it may lead to
     * @param maker who publishes it: what the logo of the brand is called
     * @throws BriefpackException P032 with everything that it may not have, and each link that leads nowhere
     */
    public byte[] page(String xhtml, String path, Set<String> files, String maker) {
        List<Problem> problems = new SiteRules(path, files).problems(xhtml);
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        String page = xhtml.strip().replace("\r\n", "\n").replace(LOGO, logo(maker));
        page = put(page, page.indexOf(CHARSET) + CHARSET.length(),
                "<meta http-equiv=\"" + ContentPolicy.NAME + "\" content=\"" + ContentPolicy.ofSite(css, script)
                        + "\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        page = put(page, page.indexOf(END_OF_HEAD), "<style>" + css + "</style>\n");
        page = put(page, page.lastIndexOf(END_OF_BODY), "<script>" + script + "</script>\n");
        // browsers would break a line between a minus and the sign of the dollar
        return ("<!DOCTYPE html>\n" + page.replace("\u2212$", "\u2212\u2060$") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** In the colours of light and of dark pages; the style shows one of them. */
    private String logo(String maker) {
        return "<div class=\"logo day\">" + brand.logo().svg(brand.light(), maker) + "</div><div class=\"logo night\">"
                + brand.logo().svg(brand.dark(), maker) + "</div>";
    }

    private static String put(String page, int at, String words) {
        return page.substring(0, at) + words + page.substring(at);
    }

    /** Our own, from the jar: no template adds to it, and none is obeyed. */
    private static String script() {
        try (InputStream in = SitePages.class.getResourceAsStream("search.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException("the script of the search lies beside this class", e);
        }
    }
}
