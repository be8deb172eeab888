package ca.briefpack.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.render.SampleBriefing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the folder of templates as a link from elsewhere is one of them; nothing else outside can be reached. */
class LinkedTemplatesTest {
    @TempDir
    private Path folder;
    private Path templates;

    @BeforeEach
    void make() throws IOException {
        templates = folder.resolve("templates");
        for (String file : List.of("templates/page.ftlh", "templates/wording/en/words.ftlh", "templates/wording/fr/words.ftlh",
                "elsewhere/secret.ftlh")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file),
                    file.endsWith("page.ftlh") ? "<#import \"wording/${lang}/words.ftlh\" as w>${w.hello()}"
                            : "<#function hello><#return \"from " + file + "\"></#function>");
        }
    }

    private String render() {
        return new TemplateEngine(templates, "northern").render("page.ftlh", SampleBriefing.ontario(), Lang.FR, Map.of());
    }

    private void link(String name) throws IOException {
        Path to = folder.resolve("moved");
        Files.move(templates.resolve(name), to);
        Files.createSymbolicLink(templates.resolve(name), to);
    }

    @Test
    void a_template() throws IOException {
        link("page.ftlh");
        assertThat(render()).isEqualTo("from templates/wording/fr/words.ftlh");
        assertThat(new TemplateEngine(templates, "northern").check(List.of("page.ftlh"))).isEmpty();
    }

    @Test
    void a_folder_of_wording() throws IOException {
        link("wording/fr");
        assertThat(render()).isEqualTo("from templates/wording/fr/words.ftlh");
        assertThat(new TemplateEngine(templates, "northern").check(List.of("page.ftlh"))).isEmpty();
    }

    @Test
    void the_folder_itself() throws IOException {
        Path moved = Files.move(templates, folder.resolve("moved"));
        Files.createSymbolicLink(templates, moved);
        assertThat(render()).isEqualTo("from templates/wording/fr/words.ftlh");
    }

    @Test
    void a_link_that_leads_nowhere_is_told_once() throws IOException {
        link("wording/fr");
        Files.delete(folder.resolve("moved/words.ftlh"));
        Files.delete(folder.resolve("moved"));

        assertThat(new TemplateEngine(templates, "northern").check(List.of("page.ftlh"))).extracting(Problem::toString)
                .containsExactly("P030 templates/wording/fr is a link that leads nowhere -> mend the link");
    }

    @Test
    void a_link_that_leads_round_in_a_circle_is_told() throws IOException {
        Files.createSymbolicLink(templates.resolve("wording/back"), templates);

        assertThat(Assertions.catchThrowableOfType(BriefpackException.class, this::render).problems().get(0).toString())
                .isEqualTo("P030 " + templates + " cannot be listed: a link leads back to itself -> mend the link");
    }

    @Test
    void no_name_leads_out_of_the_folder() throws IOException {
        for (String name : List.of("../elsewhere/secret.ftlh", "/../elsewhere/secret.ftlh", "wording/../../elsewhere/secret.ftlh",
                "..\\elsewhere\\secret.ftlh",
                folder.resolve("elsewhere/secret.ftlh").toString())) {
            Files.writeString(templates.resolve("page.ftlh"), "<#include \"" + name.replace("\\", "\\\\") + "\">");
            assertThat(Assertions.catchThrowableOfType(BriefpackException.class, this::render)).as(name).isNotNull();
        }
    }
}
