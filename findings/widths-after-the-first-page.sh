#!/usr/bin/env bash
# A wrong width of a letter is told on the first page that uses its font, and on no other.
#
# PDF/A (6.2.11.5) and PDF/UA-1 (7.21.5) want the widths that a PDF states to be those of the font within it. On files of two pages with one
# font, which state a wrong width of one letter, veraPDF 1.30.2 breaks the rule
# - once, where the letter stands on page 1;
# - not at all, where it stands on page 2 alone: the file passes that rule;
# - once, where it stands on both.
# A good engineer would expect 1, 1 and 2. Each page has an object of its own for the font, and only that of the first page is marked as read;
# of the others widths and presence of glyphs count as unknown, which the rules let pass. Whoever stops at "valid" must not take widths for
# checked beyond the first page; make them from the font, and do not keep what was found of glyphs of one page for those of another.
#
# Needs Java 17 and Maven.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.verapdf</groupId><artifactId>validation-model</artifactId><version>1.30.2</version></dependency>
    <dependency><groupId>org.apache.pdfbox</groupId><artifactId>pdfbox</artifactId><version>3.0.8</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > maven.log 2>&1 || { cat maven.log; exit 1; }

cat > Widths.java <<'JAVA'
import java.io.*;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.*;
import org.apache.pdfbox.pdmodel.*;
import org.apache.pdfbox.pdmodel.font.*;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.*;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

public class Widths {
    static final int WRONG = 1900;

    /** A page for each word, in one font; the width of its letter Z is not that of the font. */
    static byte[] pdf(String... words) throws Exception {
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        int letter;
        try (PDDocument document = new PDDocument();
                InputStream liberation = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDType0Font font = PDType0Font.load(document, liberation, false);
            byte[] code = font.encode("Z");
            letter = (code[0] & 255) << 8 | code[1] & 255;
            for (String word : words) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
                    contents.beginText();
                    contents.setFont(font, 12);
                    contents.newLineAtOffset(72, 700);
                    contents.showText(word);
                    contents.endText();
                }
            }
            document.save(sound);
        }
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sound.toByteArray())) {
            COSDictionary fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font = (COSDictionary) fonts.getDictionaryObject(fonts.keySet().iterator().next());
            COSArray widths = ((COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0)).getCOSArray(COSName.W);
            int step;
            for (int i = 0; i < widths.size(); i += step) {
                int first = widths.getInt(i);
                if (widths.getObject(i + 1) instanceof COSArray each) {
                    step = 2;
                    if (letter >= first && letter < first + each.size()) each.set(letter - first, COSInteger.get(WRONG));
                } else {
                    step = 3;
                    if (letter >= first && letter <= widths.getInt(i + 1)) widths.set(i + 2, COSInteger.get(WRONG));
                }
            }
            document.save(wrong);
        }
        return wrong.toByteArray();
    }

    static int told(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = ValidatorFactory.createValidatorByFlavours(List.of(PDFAFlavour.PDFUA_1), -1, false, false, false)) {
            return validator.validateAll(parser).stream().flatMap(result -> result.getFailedChecks().entrySet().stream())
                    .filter(check -> check.getKey().getClause().equals("7.21.5")).mapToInt(check -> check.getValue()).sum();
        }
    }

    public static void main(String[] args) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        System.out.println("page 1: " + told(pdf("AZ", "AB")) + ", page 2: " + told(pdf("AB", "AZ")) + ", both: " + told(pdf("AZ", "AZ")));
    }
}
JAVA
javac -cp "$(cat classpath)" -d classes Widths.java
seen=$(java -cp "classes:$(cat classpath)" Widths 2> /dev/null)
echo "wrong widths told by veraPDF 1.30.2, the letter on $seen"
[ "$seen" = "page 1: 1, page 2: 0, both: 1" ] || { echo "this has changed"; exit 1; }
