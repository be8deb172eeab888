package ca.briefpack.render.pdf;

import ca.briefpack.brand.Brand;
import ca.briefpack.content.Chart;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Draws {@code <object type="briefpack/chart" data-chart="by-sector" alt="...">} into the page as lines and searchable text, and
 * {@code <object type="briefpack/logo" alt="...">} as shapes.
 */
final class ChartObjects implements FSObjectDrawerFactory, FSObjectDrawer {
    static final String TYPE = "briefpack/chart";
    static final String LOGO = "briefpack/logo";
    static final String CHART = "data-chart";
    static final Set<String> TYPES = Set.of(TYPE, LOGO);
    private static final double POINTS_PER_PIXEL = 0.75;
    private final Map<String, Chart> charts;
    private final ChartDrawer drawer;
    private final DocumentFonts fonts;
    private final Brand brand;
    private final String name;

    ChartObjects(Map<String, Chart> charts, ChartDrawer drawer, DocumentFonts fonts, Brand brand, String name) {
        this.brand = brand;
        this.charts = charts;
        this.drawer = drawer;
        this.fonts = fonts;
        this.name = name;
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object") && TYPES.contains(element.getAttribute("type"));
    }

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height, OutputDevice device,
            RenderingContext context, int dotsPerPixel) {
        String id = element.getAttribute(CHART);
        double widthPixels = width / dotsPerPixel;
        double heightPixels = height / dotsPerPixel;
        // The device cuts its canvas to whole pixels; rounding up keeps the last line of a chart.
        device.drawWithGraphics((float) x, (float) y, (float) Math.ceil(widthPixels), (float) Math.ceil(heightPixels),
                graphics -> {
                    if (element.getAttribute("type").equals(LOGO)) {
                        brand.logo().paint(graphics, widthPixels, heightPixels, brand.light());
                    } else {
                        draw(id, graphics, widthPixels * POINTS_PER_PIXEL, heightPixels * POINTS_PER_PIXEL);
                    }
                });
        return Map.of();
    }

    private void draw(String id, Graphics2D graphics, double widthPoints, double heightPoints) {
        if (graphics instanceof PdfBoxGraphics2D pdf) {
            pdf.setFontTextDrawer(new BrandTextDrawer(fonts, name + " chart '" + id + "'"));
        }
        // Without a colour the canvas draws nothing and says nothing.
        graphics.setColor(Color.BLACK);
        graphics.scale(1 / POINTS_PER_PIXEL, 1 / POINTS_PER_PIXEL);
        drawer.draw(charts.get(id), graphics, widthPoints, heightPoints);
    }
}
