package ca.briefpack.render.html;

import ca.briefpack.brief.Chart;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.XhtmlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Turns the page that a PDF is made of into one HTML file for a browser: the brand's style sheets and the charts, as SVG, stand in
 * it, and it fetches nothing. What belongs to sheets of paper alone, running heads and page numbers, is left out. It may be used by
 * several threads.
 */
public final class HtmlRenderer {
    private final String css;

    /**
     * @param brandFolder holds {@code brief.css} and {@code screen.css}, which says what is different on a screen
     * @throws BriefpackException P030 if one of them cannot be read
     */
    public HtmlRenderer(Path brandFolder) {
        this.css = read(brandFolder.resolve("brief.css")) + read(brandFolder.resolve("screen.css"));
    }

    /**
     * The file's text.
     *
     * @param name what the page is called in problems
     * @throws BriefpackException P030 if the page is not well formed or a chart has no room for its texts
     */
    public String render(String xhtml, String name, Map<String, Chart> charts, ChartPicture pictures) {
        HtmlWriter writer = new HtmlWriter(css, charts, pictures);
        return writer.write(new XhtmlReader(name).read(xhtml).getDocumentElement());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BriefpackException(new Problem(Code.P030, file.toString(), "cannot be read: " + e.getMessage(),
                    "give the brand a style sheet of that name"), e);
        }
    }
}
