package ca.briefpack.render.pdf;

import ca.briefpack.brand.Brands;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.Chart.Bar;
import ca.briefpack.content.Chart.Bars;
import ca.briefpack.model.Lang;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.SampleBriefing;
import ca.briefpack.render.template.TemplateEngine;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** The sample briefing through the sample template. */
final class SamplePdf {
    static final TemplateEngine TEMPLATES = new TemplateEngine(Path.of("src/test/resources/templates"), "northern");
    static final PdfRenderer RENDERER = new PdfRenderer(Brands.NORTHERN);

    private SamplePdf() {
    }

    static String page(Lang lang) {
        return TEMPLATES.render("pdf/sample.ftlh", SampleBriefing.ontario(), lang, Map.of());
    }

    static PdfMeta meta(Lang lang) {
        return new PdfMeta(lang, "sample-" + lang.code() + ".pdf", "Sample & example: ", "Northern Institute", "Tariffs",
                LocalDate.of(2025, 10, 1), 42);
    }

    static byte[] render(Lang lang) {
        return render(page(lang), lang);
    }

    static byte[] render(String xhtml, Lang lang) {
        Briefing briefing = SampleBriefing.ontario();
        return RENDERER.render(xhtml, meta(lang), briefing.charts(), bars(lang));
    }

    /** A page around the given body, in English. */
    static byte[] renderBody(String body) {
        return render("<html><head></head><body>" + body + "</body></html>", Lang.EN);
    }

    private static ChartDrawer bars(Lang lang) {
        Font font = font();
        FigureFormat format = new FigureFormat(lang);
        return (chart, g, width, height) -> {
            double y = 4;
            g.setFont(font);
            for (Bar bar : ((Bars) chart).bars()) {
                g.setColor(new Color(0x1B2733));
                g.drawString(bar.label().in(lang), 0f, (float) y + 9);
                g.drawString(format.value(bar.figure()), (float) width - 50, (float) y + 9);
                g.setColor(new Color(0xB4450B));
                g.fill(new Rectangle2D.Double(width / 3, y, -bar.figure().rounded().central().doubleValue() / 3e9 * width / 2,
                        12));
                y += 20;
            }
            g.setColor(new Color(0x6B7785));
            g.draw(new Rectangle2D.Double(0.5, 0.5, width - 1, height - 1));
        };
    }

    private static Font font() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, Brands.NORTHERN.type().regular().toFile()).deriveFont(8.5f);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
