package ca.briefpack.render.style;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTest {
    private static final List<String> PIECES = List.of("{", "}", "(", ")", "[", "]", ";", ":", ",", "'", "\"", "/*", "*/", "\\",
            "\n", " ", "@", "@media print", "@page", "@font-face",
            "@supports (a:b)", "@layer x", "@import", "@charset \"x\";", "p", ".c", "#d", "color", "red", "url(", "url(data:x)",
            "1px", "--x", "!important",
            "<!--", "-->", "%", "*", ">", "&", "U+26", "\u00e9", "\0", "@keyframes k", "from", "not", "|", "calc(", "!", "?", "=",
            "@top-left");
    private static final List<String> ENDINGS = List.of("\np{background:url(x)}", "p{background:url(x)}", ";p{background:url(x)}",
            "}p{background:url(x)}", "background:url(x)}",
            ";background:url(x)}", "@import 'x';");

    private static List<StyleFault> faults(String css) {
        return Style.ofSheet(css, Addresses.DATA).faults();
    }

    @Test
    void the_shipped_style_sheets_have_no_fault() throws IOException {
        for (String file : List.of("brief.css", "screen.css")) {
            String css = Files.readString(Path.of("templates/style", file));
            assertThat(Style.ofSheet(css, Addresses.DATA).faults()).isEmpty();
            assertThat(Style.ofSheet(css, Addresses.DATA).declarations()).hasSizeGreaterThan(30);
        }
    }

    @Test
    void what_is_declared_comes_with_its_line() {
        assertThat(Style.ofSheet("p { COLOR: red;\n font-family: \"A B\", c }\n@page { @top-left { content: element(x) } }",
                Addresses.NONE).declarations())
                .containsExactly(new Declaration("color", "red", 1), new Declaration("font-family", "\"A B\",c", 2),
                        new Declaration("content", "element(x)", 3));
        assertThat(Style.ofAttribute("width:100%;height:38mm", Addresses.NONE).declarations()).extracting(Declaration::property)
                .containsExactly("width", "height");
    }

    @Test
    void a_fault_comes_with_its_line_and_the_way_out() {
        assertThat(faults("p { color: red }\n\np { background: URL(\"x.png\") }")).containsExactly(
                new StyleFault(3, "'url(x.png)' would fetch a file", "write what it holds as data: in its place"));
        assertThat(faults("p { color: red }\n/* </STYLE> */")).containsExactly(
                new StyleFault(2, "holds '</' or '<!--', which in a page would end it", "leave it out, in comments too"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p{background:url(x)}", "p{background:URL( 'x' )}", "p{background:u\\72l(x)}",
            "p{background:\\55\\52\\4c(x)}", "p{background:u\\000072 l(x)}",
            "p{background:url(//example.org)}", "p{background:url(\" data:x\"),url(x)}", "p{b\\61 ckground:red}", "p{--x:url(x)}",
            "p{background:var(--x,url(y))}", "p{--x:u\\72l(x)}", "p{--x:\"url(x)\"}", "p{--x:{background:url(x)}}", "p{--x:}",
            "p{--x:var(--y)}", "p{--x:red url(x)}",
            "p{background:image-set('x' 1x)}", "p{background:-webkit-image-set(url(x) 1x)}", "p{background:IMAGE-SET('x' 1x)}",
            "p{background:cross-fade(url(x),url(y))}",
            "p{background:image('x')}", "p{background:src('x')}", "p{background:paint(x)}", "p{behavior:url(x.htc)}",
            "p{-moz-binding:url(x#y)}", "p{x:expression(y)}",
            "p{filter:progid:DXImageTransform.Microsoft.AlphaImageLoader(src='x')}", "p{width:calc(1px + env(x))}",
            "p{width:calc(1px + u\\72l(x))}",
            "@import 'x';", "@IMPORT url(x);", "@im\\70ort 'x';", "@namespace x url(y);", "@font-face{font-family:x;src:url(x)}",
            "@media print{p{background:url(x)}}",
            "@supports (display:grid){p{cursor:url(x),auto}}",
            "@supports (background:url(https://example.org/x.png)){p{color:red}}", "@layer x{p{background:url(x)}}",
            "@keyframes x{from{background:url(x)}}",
            "@page{background:url(x)}", "@page{@top-left{content:url(x)}}", "@container (min-width:1px){p{background:url(x)}}",
            "@property --x{syntax:'*';inherits:false}",
            "@document url(x){p{color:red}}", "p{color:red;&:hover{background:url(x)}}", "p{background:url(x", "p{content:'x",
            "/* x", "p{content:'</style>'}",
            "/* </StYlE> */", "<!-- p{color:red} -->", "p{background:url/**/(x)}", "p{background:u/**/rl(x)}"})
    void what_would_fetch_hide_an_address_or_end_the_page_is_refused(String css) {
        assertThat(faults(css)).isNotEmpty();
        assertThat(faults("q { color: red }\n" + css)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p{background:url(data:image/png;base64,AA)}", "p{background:URL('DATA:image/png;base64,AA')}",
            "p::after{content:'\\2022 url(x)'}",
            "@font-face{font-family:x;src:url(data:font/ttf;base64,AA) format('truetype')}",
            "@supports not (display:grid){p{color:red}}", ":root{--x:#12355B;--y-size:9.5pt;--z:\"Source Sans 3\"}",
            "p{background:var(--x)}", "@media screen and (prefers-color-scheme:dark){:root{--x:#FFFFFF}}",
            "p{width:calc(1px + 2em);grid-template-columns:repeat(2,minmax(0,1fr))}",
            "/* url(x) */ p{color:rgb(0,0,0)}", "a[href^=\"https:\"]{color:red}", "ul > li{color:red}",
            "@media (max-width: 9em){p{color:red}}"})
    void what_stays_in_the_page_is_allowed(String css) {
        assertThat(faults(css)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"background:url(x)", "background:url(data:x)", "}p{background:url(x)", "};background:url(x)",
            "{};background:url(x)", "~=;background:url(x)",
            "color:red;b\\61 ckground:url(x)", "color:'x", "/*", "]\";background:url(x)"})
    void an_attribute_is_held_to_the_same_rule(String css) {
        assertThat(Style.ofAttribute(css, Addresses.NONE).faults()).isNotEmpty();
    }

    /** Whatever stands before it, and wherever a parser thinks it is, an address is found or what stands before is not CSS. */
    @Test
    void no_text_before_it_hides_an_address() {
        Cases.hold(3_000, draws -> {
            String before = String.join("", draws.list("pieces", 0, 8, piece -> piece.one("piece", PIECES)));
            String ending = draws.one("ending", ENDINGS);

            assertThat(faults(before + ending)).as(before + ending).isNotEmpty();
            assertThat(Style.ofAttribute(before + ";background:url(x)", Addresses.DATA).faults()).as("attribute " + before)
                    .isNotEmpty();
        });
    }
}
