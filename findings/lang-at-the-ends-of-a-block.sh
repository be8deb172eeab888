#!/usr/bin/env bash
# Words in another language lose it in the PDF where they begin or end their block.
#
# HTML says the language of a part of a sentence by lang (WCAG 3.1.2), and PDF/UA wants it on the tag of that part. openhtmltopdf-pdfbox 1.1.65,
# with usePdfUaAccessibility(true), carries lang over in the middle of a paragraph:
#   <p>Titre : <span lang="en">Report</span>, suite</p>   P > Span > Span Lang=en
# and drops the tag, and with it the language, where the part begins or ends the paragraph, which is where the title of a source stands:
#   <p>Titre : <span lang="en">Report</span></p>          P
#   <p><span lang="en">Report</span> fin</p>              P
# A screen reader says the English words in French, and a validator cannot tell, for nothing that is there is wrong. A space before and after the
# part, which takes no room there, is enough.
#
# Needs a JDK of 17 or later, Maven and npm.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>lang</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.github.openhtmltopdf</groupId><artifactId>openhtmltopdf-pdfbox</artifactId><version>1.1.65</version></dependency>
  </dependencies>
</project>
XML
npm install --no-audit --no-fund --silent source-sans@3.46.0
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib

cat > Tags.java <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.File;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

public class Tags {
    static final File FONT = new File("node_modules/source-sans/TTF/SourceSans3-Regular.ttf");

    static boolean has(PDStructureNode node, String language) {
        return node.getKids().stream().anyMatch(kid -> kid instanceof PDStructureElement element
                && (language.equals(element.getLanguage()) || has(element, language)));
    }

    public static void main(String[] bodies) throws Exception {
        for (String body : bodies) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(FONT, "Source Sans 3");
            builder.usePdfUaAccessibility(true);
            builder.withHtmlContent("<html lang=\"fr\"><head><title>x</title><meta name=\"description\" content=\"x\"/>"
                    + "<style>* { font-family: 'Source Sans 3' }</style></head><body>" + body + "</body></html>", null);
            builder.toStream(out);
            builder.run();
            try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
                System.out.println((has(document.getDocumentCatalog().getStructureTreeRoot(), "en") ? "kept " : "lost ") + body);
            }
        }
    }
}
JAVA
java -cp 'lib/*' Tags.java \
    '<p>Titre : <span lang="en">Report</span>, suite</p>' \
    '<p>Titre : <span lang="en">Report</span></p>' \
    '<p>Titre : <span lang="en">Report</span> </p>' \
    '<p><span lang="en">Report</span> fin</p>' \
    '<p> <span lang="en">Report</span> fin</p>' \
    '<p> <span lang="en">Report</span> </p>' \
    '<table><tr><td><span lang="en">Report</span></td></tr></table>' \
    '<table><tr><td> <span lang="en">Report</span> </td></tr></table>' 2> /dev/null > seen.txt

cat > expected.txt <<'TXT'
kept <p>Titre : <span lang="en">Report</span>, suite</p>
lost <p>Titre : <span lang="en">Report</span></p>
kept <p>Titre : <span lang="en">Report</span> </p>
lost <p><span lang="en">Report</span> fin</p>
kept <p> <span lang="en">Report</span> fin</p>
kept <p> <span lang="en">Report</span> </p>
lost <table><tr><td><span lang="en">Report</span></td></tr></table>
kept <table><tr><td> <span lang="en">Report</span> </td></tr></table>
TXT
echo "openhtmltopdf-pdfbox 1.1.65"
cat seen.txt
diff expected.txt seen.txt && echo "as described"
