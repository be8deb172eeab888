package ca.briefpack.brand.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.brand.Brands;
import ca.briefpack.brand.colour.Colours;
import ca.briefpack.brand.colour.Token;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogoFileTest {
    private static final Colours LIGHT = Brands.NORTHERN.light();
    private static final String BEGIN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">\n";
    @TempDir
    private Path folder;

    private Logo logo(String inside) throws IOException {
        return LogoFile.read(Files.writeString(folder.resolve("logo.svg"), BEGIN + inside + "\n</svg>"));
    }

    private List<Problem> refused(String svg) throws IOException {
        Path file = Files.writeString(folder.resolve("logo.svg"), svg);
        return catchThrowableOfType(BriefpackException.class, () -> LogoFile.read(file)).problems();
    }

    private static BufferedImage painted(Logo logo) {
        BufferedImage paper = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = paper.createGraphics();
        logo.paint(g, 80, 40, LIGHT);
        g.dispose();
        return paper;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<rect x='0' y='0' width='20' height='20' fill='#FF0000'/>|10|10|70|10",
            "<g fill='#FF0000'><circle cx='10' cy='10' r='8'/></g>|20|20|2|2",
            "<ellipse cx='20' cy='10' rx='20' ry='5' fill='#FF0000'/>|4|20|4|4",
            "<polygon points='0,0 20,0 20,20 0,20' fill='#FF0000'/>|20|20|60|20",
            "<polyline points='0,10 40,10' stroke='#FF0000' stroke-width='4'/>|40|20|40|30",
            "<line x1='0' y1='10' x2='40' y2='10' stroke='#FF0000' stroke-width='4'/>|40|20|40|30",
            "<path d='M0 0h20v20H0Z' fill='#FF0000'/>|20|20|60|20", "<path d='m0,0 20,0 0,20-20,0z' fill='#FF0000'/>|20|20|60|20",
            "<path d='M0 0L20 0L20 20L0 20' fill='#FF0000'/>|20|20|60|20",
            "<path d='M0 20C0 0 20 0 20 20Z' fill='#FF0000'/>|20|34|2|2",
            "<path d='M0 20q10-40 20 0z' fill='#FF0000'/>|20|34|2|2"})
    void shapes_are_drawn_where_they_are(String shape, int x, int y, int otherX, int otherY) throws IOException {
        BufferedImage paper = painted(logo(shape.replace('\'', '"')));

        assertThat(new Color(paper.getRGB(x, y))).isEqualTo(Color.RED);
        assertThat(new Color(paper.getRGB(otherX, otherY))).isEqualTo(Color.BLACK);
    }

    @Test
    void a_token_follows_paper_and_dark_screens_and_what_browsers_get_is_made_of_the_shapes() throws IOException {
        Logo logo = logo("<!-- a comment --><rect width=\"20\" height=\"20\" fill=\"var(--primary)\"/>");

        assertThat(logo.proportion()).isEqualTo(2);
        assertThat(logo.svg(LIGHT, "A & \"B\"")).isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
                + "aria-label=\"A &amp; &quot;B&quot;\" viewBox=\"0 0 40 20\">"
                + "<path d=\"M0 0L20 0L20 20L0 20L0 0Z\" fill=\"#12355b\"/></svg>");
        assertThat(logo.svg(Brands.NORTHERN.dark(), "x")).contains("#9ec4ec").doesNotContain("#12355b");
        assertThat(new Color(painted(logo).getRGB(10, 10))).isEqualTo(LIGHT.get(Token.PRIMARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<style>rect { fill: red }</style>", "<image href=\"x.png\"/>",
            "<use href=\"#a\"/>", "<a href=\"https://x\"><rect width=\"1\" height=\"1\"/></a>",
            "<foreignObject><p>x</p></foreignObject>",
            "<text x=\"1\" y=\"1\">North</text>", "<defs><rect/></defs>", "<linearGradient/>", "<filter/>", "<animate/>",
            "<set/>",
            "<rect width=\"1\" height=\"1\" onclick=\"x()\"/>", "<rect width=\"1\" height=\"1\" style=\"fill:url(x)\"/>",
            "<rect width=\"1\" height=\"1\" fill=\"url(#a)\"/>", "<rect width=\"1\" height=\"1\" fill=\"red\"/>",
            "<rect width=\"1\" height=\"1\" fill=\"var(--inc)\"/>", "<rect width=\"1\" height=\"1\" opacity=\"0.5\"/>",
            "<rect width=\"1\" height=\"1\" transform=\"scale(2)\"/>", "<rect width=\"1e9\" height=\"1\"/>",
            "<rect width=\"100%\" height=\"1\"/>",
            "<rect width=\"1\" height=\"1\" xlink:href=\"x\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>",
            "<path d=\"M0 0A1 1 0 0 0 1 1\"/>", "<path d=\"L1 1\"/>", "<path d=\"M0\"/>", "<path d=\"M0 0 L\"/>",
            "<path d=\"M0 0 url(x)\"/>",
            "<path/>", "<polygon/>", "<svg><rect width=\"1\" height=\"1\"/></svg>",
            "<html:p xmlns:html=\"http://www.w3.org/1999/xhtml\"/>",
            "words", "<?xml-stylesheet href=\"x.css\"?>"})
    void what_is_no_flat_shape_is_refused_where_it_stands(String inside) throws IOException {
        assertThat(refused(BEGIN + inside + "\n</svg>")).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString()).matches("(?s)P030 .*logo\\.svg:[23] .* -> .*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE svg><svg/>", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>",
            "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\"><svg/>", "<svg", "", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
            "<svg viewBox=\"0 0 40 20\"/>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 0\"/>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9000 10\"/>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 0 40 20\"/>"})
    void a_file_that_is_no_logo_is_refused(String svg) throws IOException {
        assertThat(refused(svg)).isNotEmpty()
                .allMatch(problem -> problem.code() == Code.P030 && problem.where().contains("logo.svg:1"));
    }

    @Test
    void a_logo_draws_something() throws IOException {
        assertThat(refused(BEGIN + "<g/></svg>")).singleElement().asString()
                .startsWith("P030 " + folder.resolve("logo.svg") + " draws nothing -> draw with svg, g, circle");
    }

    @Test
    void a_logo_is_small() throws IOException {
        String shape = "<rect width=\"1\" height=\"1\"/>";

        assertThat(refused(BEGIN + shape.repeat(201) + "</svg>")).singleElement().extracting(Problem::what).asString()
                .isEqualTo("has more than 200 shapes");
        assertThat(refused(BEGIN + " ".repeat(LogoFile.MOST_BYTES) + "</svg>")).singleElement().extracting(Problem::what)
                .asString()
                .contains("and a logo has at most 20000");
        assertThatThrownBy(() -> LogoFile.read(folder.resolve("none.svg")))
                .hasMessageContaining("give the brand a logo of that name");
    }
}
