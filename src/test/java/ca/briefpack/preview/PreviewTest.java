package ca.briefpack.preview;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Progress;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.run.Copies;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A preview of the miniature in the shipped templates, looked at over its own address. */
class PreviewTest {
    private static final String BRIEF = "/release/en/province-on.html";
    private static final String WORDING = "templates/wording/en/province.ftlh";
    @TempDir
    static Path folder;
    private static Preview preview;
    private Visitor visitor;
    private String before;

    @BeforeAll
    static void open() throws IOException {
        SmallStudy.altered().put(folder.resolve("data"));
        Copies.copy(Path.of("templates"), folder.resolve("templates"));
        Folders folders = new Folders(folder.resolve("data"), folder.resolve("templates"), folder.resolve("output"),
                folder.resolve("data/job.yaml"));
        preview =
                Preview.open(new RunConfig(SmallStudy.AS_OF, folders, Selection.of(List.of(), List.of(), List.of(), List.of()), 1,
                        Reuse.NONE), Preview.ANY_PORT, Progress.SILENT);
    }

    @AfterAll
    static void close() {
        preview.close();
    }

    @BeforeEach
    void visit() throws IOException, InterruptedException {
        visitor = new Visitor(preview.address()).listening();
        before = visitor.version();
    }

    @AfterEach
    void put_everything_back() throws IOException, InterruptedException {
        for (String name : List.of(WORDING, "templates/pdf/province.ftlh", "templates/style/brief.css")) {
            if (!Files.readString(folder.resolve(name)).equals(Files.readString(Path.of(name)))) {
                before = visitor.version();
                Files.copy(Path.of(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                visitor.awaitChange(before);
            }
        }
    }

    @Test
    void the_list_leads_to_every_brief_in_both_languages() throws IOException, InterruptedException {
        String list = visitor.load("/").body();

        assertThat(list)
                .contains("href=\"/brief/en/province-on\"", "href=\"/brief/fr/province-on\"", "href=\"/brief/fr/national\"",
                        "href=\"/release/en/sector-autos.pdf\"", "href=\"/release/fr/sector-autos-tables.xlsx\"")
                .doesNotContain("id=\"faults\"");
        HttpResponse<String> around = visitor.load("/brief/fr/province-on");
        assertThat(around.statusCode()).isEqualTo(200);
        assertThat(around.body()).contains("<iframe", "src=\"/release/fr/province-on.html\"", "href=\"/brief/en/province-on\"");
    }

    @Test
    void a_brief_is_the_page_that_a_run_would_publish() throws IOException, InterruptedException {
        HttpResponse<String> page = visitor.load(BRIEF);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"en", "Ontario", "default-src 'none'").doesNotContain("<script");
        assertThat(visitor.load("/release/fr/province-on.html").body()).contains("<html lang=\"fr");
    }

    @Test
    @Tag("slow")
    void its_pdf_and_workbook_are_made_when_they_are_asked_for() throws IOException, InterruptedException {
        HttpResponse<byte[]> pdf = visitor.bytes("/release/en/province-on.pdf");
        HttpResponse<byte[]> workbook = visitor.bytes("/release/fr/province-on-tables.xlsx");

        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(new String(workbook.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_changed_sentence_is_told_and_shown(boolean byRename) throws IOException, InterruptedException {
        assertThat(visitor.load(BRIEF).body()).doesNotContain("tariffs, once more");
        long start = System.nanoTime();

        change(WORDING, "and the tariffs\"", "and the tariffs, once more\"", byRename);
        visitor.awaitChange(before);

        assertThat(visitor.load(BRIEF).body()).contains("tariffs, once more");
        System.out
                .println("a changed sentence was shown after " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
    }

    @Test
    void a_changed_style_sheet_is_told_and_shown() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("templates/style/brief.css"),
                Files.readString(Path.of("templates/style/brief.css")) + "\n.wide-apart { margin-top: 7mm }\n");
        visitor.awaitChange(before);

        assertThat(visitor.load(BRIEF).body()).contains(".wide-apart");
    }

    @Test
    void a_template_that_fails_is_told_at_its_line_until_it_is_mended() throws IOException, InterruptedException {
        change("templates/pdf/province.ftlh", "<@page.limits/>", "<@page.limit/>", false);
        visitor.awaitChange(before);
        HttpResponse<String> broken = visitor.load(BRIEF);
        int line = lineOf("templates/pdf/province.ftlh", "<@page.limit/>");

        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).contains("P030 <code>templates/pdf/province.ftlh:" + line + "</code>",
                "<b>&gt; " + line + "  &lt;@<mark>page.limit</mark>/&gt;</b>", "  " + (line - 1) + "  &lt;@page.coming 4 4/&gt;",
                "class=\"way-out\"");
        assertThat(visitor.load("/release/en/sector-autos.html").statusCode()).isEqualTo(200);

        before = visitor.version();
        change("templates/pdf/province.ftlh", "<@page.limit/>", "<@page.limits/>", true);
        visitor.awaitChange(before);
        assertThat(visitor.load(BRIEF).statusCode()).isEqualTo(200);
    }

    @Test
    void a_name_that_no_brief_has_is_told_where_it_is_written_with_the_nearest() throws IOException, InterruptedException {
        change("templates/pdf/province.ftlh", "\"effective-rate\"/>", "\"efective-rate\"/>", false);
        visitor.awaitChange(before);

        int line = lineOf("templates/pdf/province.ftlh", "\"efective-rate\"/>");
        assertThat(visitor.load(BRIEF).body()).contains("has no figure 'efective-rate'; the nearest are effective-rate",
                "named in <code>templates/pdf/province.ftlh:" + line + "</code>", "<mark>efective-rate</mark>")
                .doesNotContain("<script", "<nav");
    }

    @Test
    void while_a_template_cannot_be_parsed_the_last_good_briefs_are_shown() throws IOException, InterruptedException {
        change(WORDING, "<#function issue>", "<#function issue", false);
        visitor.awaitChange(before);

        int line = lineOf(WORDING, "<#function issue");
        assertThat(visitor.load("/brief/fr/province-on").body()).contains("id=\"faults\"", "<code>" + WORDING + ":",
                "cannot be parsed",
                "  " + line + "  ", "<iframe");
        assertThat(visitor.load(BRIEF).statusCode()).isEqualTo(200);

        before = visitor.version();
        change(WORDING, "<#function issue", "<#function issue>", false);
        visitor.awaitChange(before);
        assertThat(visitor.load("/brief/fr/province-on").body()).doesNotContain("id=\"faults\"");
    }

    @Test
    @Tag("slow")
    void changed_data_are_computed_anew_and_broken_ones_leave_the_last_good_briefs() throws IOException, InterruptedException {
        Path measures = folder.resolve("data/measures.csv");
        String law = Files.readString(measures);
        String was = visitor.load(BRIEF).body();
        Files.writeString(measures, law.replace(",0.25,", ",0.10,"));
        assertThat(law).contains(",0.25,");

        assertThat(visitor.heard()).contains(Drafts.COMPUTING);
        visitor.awaitChange(before);
        assertThat(visitor.load(BRIEF).body()).isNotEqualTo(was);

        before = visitor.version();
        Files.writeString(measures, law.replace(",0.25,", ",much,"));
        visitor.awaitChange(before);
        assertThat(visitor.load("/").body()).contains("P012 <code>data/measures.csv:", "<mark>much</mark>");
        assertThat(visitor.load(BRIEF).statusCode()).isEqualTo(200);

        before = visitor.version();
        Files.writeString(measures, law);
        visitor.awaitChange(before);
        assertThat(visitor.load(BRIEF).body()).isEqualTo(was);
        assertThat(visitor.load("/").body()).doesNotContain("id=\"faults\"");
    }

    @Test
    void the_catalogue_shows_names_with_values_and_where_they_are_written() throws IOException, InterruptedException {
        String page = visitor.load("/catalogue/province-on").body();
        String figure = row(page, "exports-change");

        assertThat(figure).contains("province ", "<dt>province-on</dt><dd>", "on.exports-change.status-quo",
                "templates/pdf/province.ftlh:" + lineOf("templates/pdf/province.ftlh", "\"exports-change\"/>"));
        assertThat(row(page, "effective-rate-history")).contains("Steps, ", "templates/pdf/province.ftlh:"
                + lineOf("templates/pdf/province.ftlh", "\"effective-rate-history\""));
        assertThat(row(page, "asks")).contains("templates/pdf/layout.ftlh:");
        assertThat(page.lines().filter(line -> line.contains("<code>function issue()</code>") && line.contains(WORDING)))
                .singleElement().asString()
                .contains("templates/pdf/province.ftlh:" + lineOf("templates/pdf/province.ftlh", "p.issue()"));
    }

    @ParameterizedTest
    @CsvSource({"GET / HTTP/1.1, Host: 127.0.0.1:PORT, Accept: */*, 200",
            "HEAD / HTTP/1.1, Host: localhost:PORT, Accept: */*, 200",
            "GET / HTTP/1.1, Host: [::1]:PORT, Accept: */*, 200",
            "GET / HTTP/1.1, Host: 127.0.0.1:PORT, Origin: http://127.0.0.1:PORT, 200",
            "GET / HTTP/1.1, Host: 127.0.0.1:PORT, Sec-Fetch-Site: none, 200",
            "GET / HTTP/1.1, Host: 127.0.0.1:PORT, Sec-Fetch-Site: same-origin, 200",
            "GET / HTTP/1.1, Host: briefs.example:PORT, Accept: */*, 403", "GET / HTTP/1.1, Host: 127.0.0.1, Accept: */*, 403",
            "GET / HTTP/1.1, Host: 127.0.0.1:1, Accept: */*, 403", "GET / HTTP/1.1, Accept: */*, Accept: text/html, 403",
            "GET / HTTP/1.1, Host: 127.0.0.1:PORT, Origin: https://briefs.example, 403",
            "GET / HTTP/1.1, Host: 127.0.0.1:PORT, Origin: null, 403",
            "GET / HTTP/1.1, Host: 127.0.0.1:PORT, Origin: http://localhost:1, 403",
            "GET /events HTTP/1.1, Host: 127.0.0.1:PORT, Sec-Fetch-Site: cross-site, 403",
            "GET /preview.js HTTP/1.1, Host: 127.0.0.1:PORT, Sec-Fetch-Site: same-site, 403",
            "POST / HTTP/1.1, Host: 127.0.0.1:PORT, Content-Length: 0, 405",
            "DELETE /release/en/national.html HTTP/1.1, Host: 127.0.0.1:PORT, Accept: */*, 405",
            "OPTIONS / HTTP/1.1, Host: 127.0.0.1:PORT, Accept: */*, 405",
            "GET /release/en/../../data/job.yaml HTTP/1.1, Host: 127.0.0.1:PORT, Accept: */*, 404",
            "GET /release/en/%2e%2e%2f%2e%2e%2fdata%2fjob.yaml HTTP/1.1, Host: 127.0.0.1:PORT, Accept: */*, 404",
            "GET /templates/pdf/layout.ftlh HTTP/1.1, Host: 127.0.0.1:PORT, Accept: */*, 404",
            "GET /brief/en/province-xx HTTP/1.1, Host: 127.0.0.1:PORT, Accept: */*, 404",
            "GET //briefs.example/ HTTP/1.1, Host: 127.0.0.1:PORT, Accept: */*, 403",
            "GET http://briefs.example/ HTTP/1.1, Host: 127.0.0.1:PORT, Accept: */*, 403"})
    void only_pages_of_its_own_are_answered(String request, String second, String third, int status) throws IOException {
        String port = String.valueOf(visitor.port());

        assertThat(visitor.answerTo(request, second.replace("PORT", port), third.replace("PORT", port), "Connection: close"))
                .isEqualTo(String.valueOf(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/catalogue", "/release/en/province-on.html", "/preview.js", "/nowhere"})
    void nothing_is_kept_framed_or_taken_for_something_else(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.load(path);

        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors");
    }

    private static void change(String name, String was, String is, boolean byRename) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(was);
        Path written = byRename ? file.resolveSibling(".being-written") : file;
        Files.writeString(written, text.replace(was, is));
        if (byRename) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int lineOf(String name, String words) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(name));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        throw new AssertionError(name + " does not hold " + words);
    }

    private static String row(String page, String name) {
        return page.lines().filter(line -> line.contains("<th scope=\"row\"><code>" + name + "</code>")).findFirst()
                .orElseThrow(() -> new AssertionError("no row " + name));
    }
}
