package ca.briefpack.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Lang;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/** The walk finds what veraPDF's own validator finds, as often. */
class DocumentWalkTest {
    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    private static final Rulebook RULES = new Rulebook(
            FLAVOURS.stream().map(Profiles.getVeraProfileDirectory()::getValidationProfileByFlavour).toList());

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void nothing_is_found_in_a_brief() throws Exception {
        assertThat(walked(SamplePdf.render(Lang.FR))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<h1>x</h1><h3>y</h3><h2>z</h2><h4>z</h4>",
            "<h1>x</h1><table class=\"data\"><tbody><tr><td>1</td></tr><tr><td>1</td><td>2</td></tr><tr><td>1</td></tr></tbody></table>",
            "<h1>x</h1><table class=\"data\"><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
            "<p>no heading</p>"})
    void it_agrees_on_broken_pages(String body) throws Exception {
        byte[] pdf = SamplePdf.renderBody(body);
        assertThat(walked(pdf)).isEqualTo(validated(pdf));
    }

    @Test
    void it_agrees_on_a_file_that_was_never_meant_to_pass() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThat(walked(bytes.toByteArray())).isNotEmpty().isEqualTo(validated(bytes.toByteArray()));
    }

    @ParameterizedTest
    @CsvSource({
            "0 0 1 1 re f,                          UA 7.1-3,     1",
            "/Artifact BMC 350000000000000000000000000000000000000.5 w EMC, 2A 6.1.13-2,  1",
            "/Artifact BMC 3000000000 w EMC,        2A 6.1.13-1,  1"})
    void what_is_wrong_in_the_last_of_many_like_objects_is_found(String last, String clause, int times) throws Exception {
        byte[] pdf = edited(SamplePdf.render(Lang.EN), contents -> contents + "\n" + last);
        assertThat(walked(pdf)).isEqualTo(validated(pdf)).containsEntry(clause, times);
    }

    @Test
    void words_that_lost_their_tags_are_found_each_time() throws Exception {
        byte[] pdf =
                edited(SamplePdf.render(Lang.EN), contents -> contents.replaceAll("/Span <</MCID \\d+\\s?>> BDC", "/Span BMC"));
        assertThat(walked(pdf)).isEqualTo(validated(pdf)).isNotEmpty();
    }

    /** The same letter in other words: one of a font's own, and one that it does not have, in a part of the text and beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"0000", "0024", "FFF0"})
    void a_letter_is_judged_alike_wherever_it_stands_and_each_fault_is_counted(String code) throws Exception {
        byte[] pdf = SamplePdf.render(Lang.EN);
        String font;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            font = document.getPage(document.getNumberOfPages() - 1).getResources().getFontNames().iterator().next().getName();
        }
        String word = "BT /%s 9 Tf <%s> Tj <%s%s> Tj ET".formatted(font, code, code, code);
        byte[] faulty = edited(pdf, contents -> contents + "\n/Artifact BMC " + word + " EMC /Span <</MCID 9000>> BDC " + word
                + " EMC /Span <</MCID 9001 /ActualText (x)>> BDC " + word + " EMC " + word);
        assertThat(walked(faulty)).isEqualTo(validated(faulty)).isNotEmpty();
    }

    /** veraPDF measures a font where it reads it first, and not again in a drawing: nothing is to be made of that for other words. */
    @Test
    void a_width_that_is_wrong_is_found_in_words_that_come_after_a_drawing_with_the_same_letter() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(SamplePdf.render(Lang.EN))) {
            PDPage page = document.getPage(0);
            COSName font = page.getResources().getFontNames().iterator().next();
            COSDictionary known = (COSDictionary) page.getResources().getCOSObject().getCOSDictionary(COSName.FONT)
                    .getDictionaryObject(font);
            COSArray widths = ((COSDictionary) known.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0)).getCOSArray(COSName.W);
            int last = widths.size() - 2;
            ((COSArray) widths.getObject(last + 1)).set(0, COSInteger.get(1900));
            String word = "BT /%s 9 Tf <%04X> Tj ET".formatted(font.getName(), widths.getInt(last));
            PDFormXObject drawing = new PDFormXObject(document);
            drawing.setBBox(new PDRectangle(100, 100));
            drawing.setResources(new PDResources());
            drawing.getResources().getCOSObject().setItem(COSName.FONT,
                    page.getResources().getCOSObject().getCOSDictionary(COSName.FONT));
            write(drawing.getStream(), word);
            COSName name = page.getResources().add(drawing);
            String contents = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            PDStream stream = new PDStream(document);
            write(stream, contents + "\n/Artifact BMC /" + name.getName() + " Do " + word + " " + word + " EMC");
            page.setContents(stream);
            document.save(bytes);
        }
        assertThat(walked(bytes.toByteArray())).isEqualTo(validated(bytes.toByteArray())).containsKey("UA 7.21.5-1");
    }

    @Test
    void a_link_that_cannot_be_printed_or_read_aloud_is_found_among_sound_ones() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(
                SamplePdf.renderBody("<h1>x</h1>" + "<p><a href=\"https://example.org/\" title=\"y\">z</a></p>".repeat(4)))) {
            var links = document.getPage(0).getAnnotations();
            for (int i = 1; i < links.size(); i++) {
                links.get(i).getCOSObject().removeItem(i == 1 ? COSName.F : COSName.CONTENTS);
            }
            document.save(bytes);
        }
        assertThat(walked(bytes.toByteArray())).isEqualTo(validated(bytes.toByteArray())).containsEntry("UA 7.18.5-2", 2);
    }

    private static void write(PDStream stream, String contents) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(contents.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static byte[] edited(byte[] pdf, UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(document.getNumberOfPages() - 1);
            String contents = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            PDStream stream = new PDStream(document);
            write(stream, edit.apply(contents));
            page.setContents(stream);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static Map<String, Integer> walked(byte[] pdf) throws Exception {
        Map<String, Integer> times = new TreeMap<>();
        try (PDFAParser parser = parser(pdf)) {
            parser.setFlavours(FLAVOURS);
            DocumentWalk.of(parser.getRoot(), RULES)
                    .forEach(b -> times.put(name(b.asked().profile(), b.asked().rule().getRuleId()), b.times()));
        }
        return times;
    }

    private static Map<String, Integer> validated(byte[] pdf) throws Exception {
        Map<String, Integer> times = new TreeMap<>();
        try (PDFAParser parser = parser(pdf);
                PDFAValidator validator = ValidatorFactory.createValidatorByFlavours(FLAVOURS, -1, false, false, false)) {
            for (ValidationResult result : validator.validateAll(parser)) {
                result.getFailedChecks().forEach((rule, count) -> times.put(name(result.getPDFAFlavour(), rule), count));
            }
        }
        return times;
    }

    private static PDFAParser parser(byte[] pdf) throws Exception {
        return Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
    }

    private static String name(PDFAFlavour flavour, RuleId rule) {
        return (flavour == PDFAFlavour.PDFUA_1 ? "UA " : "2A ") + rule.getClause() + "-" + rule.getTestNumber();
    }
}
