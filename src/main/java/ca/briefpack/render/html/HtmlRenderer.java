package ca.briefpack.render.html;

import ca.briefpack.brand.Brand;
import ca.briefpack.content.Chart;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.BrandStyle;
import ca.briefpack.render.XhtmlReader;
import ca.briefpack.render.style.Addresses;
import java.util.Map;
import java.util.Set;

/**
 * Turns the page that a PDF is made of into one HTML file for a browser: the brand's style sheets and the charts, as SVG, stand
 * in it, and it fetches nothing and tells its browser so. What belongs to sheets of paper alone, running heads and page numbers,
 * is left out. It may be used by several threads.
 */
public final class HtmlRenderer {
    private final Brand brand;
    private final String css;

    /**
     * @param brand its style sheets are {@code brief.css} and {@code screen.css}, which says what is different on a screen
     * @throws BriefpackException P030 if one of them cannot be read, would fetch a file or names a token that no brand has
     */
    public HtmlRenderer(Brand brand) {
        this.brand = brand;
        BrandStyle style = new BrandStyle(brand);
        this.css = style.tokens() + style.onScreens("brief.css", Addresses.NONE) + style.onScreens("screen.css", Addresses.DATA);
    }

    /**
     * The file's text.
     *
     * @param name   what the page is called in problems
     * @param beside the files that it may lead to, seen from it: {@code ../fr/national.html}
     * @throws BriefpackException P030 if the page is not well formed or a chart has no room for its texts
     */
    public String render(String xhtml, String name, Map<String, Chart> charts, Pictures pictures, Set<String> beside) {
        HtmlWriter writer = new HtmlWriter(css, charts, pictures, brand);
        try {
            return writer.write(new ScreenPage(new XhtmlReader(name).read(xhtml), beside).make());
        } catch (IllegalArgumentException e) {
            throw new BriefpackException(new Problem(Code.P030, name, e.getMessage(), "write it as style=\"height:60mm\""), e);
        }
    }
}
