package ca.briefpack.run;

import static ca.briefpack.run.Copies.copy;
import static ca.briefpack.run.Copies.replace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.ConflictHistory;
import ca.briefpack.content.Table;
import ca.briefpack.desk.figure.Explainer;
import ca.briefpack.desk.figure.Explanation;
import ca.briefpack.disk.Sha256;
import ca.briefpack.edition.ConflictFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.order.EditSetting;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Progress;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.pack.Outcome;
import ca.briefpack.pack.PackResult;
import ca.briefpack.publish.Manifest;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.pdf.PdfContents.Grid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two trade-off briefs of different days, the second on a parameter of another value: the second prints what the first published.
 * Both suppose an escalation for every supplier, so that some provinces gain from what competitors pay: shipped options divide
 * none.
 */
@Tag("slow")
class ConflictHistoryTest {
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 15);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);
    private static final Map<Lang, String> TITLES =
            Map.of(Lang.EN, "Index of conflict over editions", Lang.FR, "Indice de conflit au fil des éditions");
    @TempDir
    static Path folder;
    private static Path dividing;
    private static Path changed;
    private static Release first;
    private static Briefing firstBriefing;
    private static Release second;

    @BeforeAll
    static void publish() throws IOException {
        dividing = folder.resolve("dividing");
        copy(Path.of("data"), dividing);
        Path escalation = dividing.resolve("scenarios").resolve("escalation.yaml");
        Files.writeString(escalation, Files.readString(escalation).replace("    origins: [CA]\n", ""));
        changed = folder.resolve("changed");
        copy(dividing, changed);
        replace(changed.resolve("parameters.csv"), ",-1.875,-1.25,-0.625,", ",-1.875,-1.5,-0.625,");
        RunConfig october = config(OCTOBER, dividing, job("on", "trade-offs"), folder.resolve("first"));
        firstBriefing = Computed.of(october).briefing("trade-offs");
        first = Release.of(october);
        copy(folder.resolve("first"), folder.resolve("second"));
        second = Release.of(config(DECEMBER, changed, job("on", "trade-offs"), folder.resolve("second")));
    }

    private static RunConfig config(LocalDate asOf, Path data, Path job, Path output, EditSetting... whatIf) {
        return new RunConfig(asOf, new Folders(data, Path.of("templates"), output, job),
                Selection.of(List.of(), List.of(), List.of(), List.of("autos-deal", "escalation")), 2, Reuse.UNCHANGED,
                Optional.empty(),
                List.of(whatIf));
    }

    private static Path job(String conflict, String packs) throws IOException {
        String words = Files.readString(Path.of("data", "job.yaml")).replaceAll("(?m)^packs: .*$", "packs: [" + packs + "]")
                .replaceAll("(?m)^  conflict: on$", "  conflict: " + conflict);
        return Files.writeString(folder.resolve("job-" + conflict + "-" + packs + ".yaml"), words);
    }

    private static String id(Release release) {
        return release.report().releaseId().orElseThrow();
    }

    @Test
    void a_first_edition_says_that_none_came_before_and_keeps_its_index_as_the_brief_prints_it() {
        assertThat(first.line("trade-offs", Lang.EN))
                .contains("This is a first edition: none before it published an index of conflict.");
        assertThat(first.line("trade-offs", Lang.FR)).contains("aucune édition antérieure n’a publié d’indice de conflit.");
        assertThat(firstBriefing.tables()).doesNotContainKey("conflict-history");

        List<String> lines = new String(first.file(ConflictFile.NAME), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(1 + 2 * 3).startsWith("option,weighting,low,central,high");
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> {
            String[] cells = line.split(",");
            Figure figure = firstBriefing.allFigures().get("options." + cells[0] + ".conflict-" + cells[1]);
            assertThat(List.of(cells).subList(2, 5)).isEqualTo(figure.estimate().stream()
                    .flatMap(e -> Stream.of(e.low(), e.central(), e.high())).map(String::valueOf).toList());
        });
        assertThat(first.manifest().files()).filteredOn(file -> file.path().equals(ConflictFile.NAME)).singleElement()
                .satisfies(file -> assertThat(file.pack()).isEqualTo(Manifest.Entry.RECORD))
                .satisfies(file -> assertThat(file.sha256()).isEqualTo(Sha256.of(first.file(ConflictFile.NAME))));
    }

    @Test
    void the_second_edition_prints_what_the_first_one_published_beside_its_own_in_both_languages() throws IOException {
        Briefing briefing = Computed.of(second.config()).briefing("trade-offs");
        for (Lang lang : Lang.values()) {
            FigureFormat format = new FigureFormat(lang);
            Grid grid = second.brief("trade-offs", lang).grids().stream()
                    .filter(g -> Release.plain(g.caption()).equals(TITLES.get(lang))).findFirst().orElseThrow();
            assertThat(grid.rows().get(0)).hasSize(4);
            assertThat(grid.rows().get(0).get(2)).isEqualTo(id(first));
            Table table = briefing.table("conflict-history");
            assertThat(grid.rows()).hasSize(1 + 3);
            for (int i = 0; i < 3; i++) {
                String index = "options.escalation.conflict-" + List.of("gdp", "population", "equal").get(i);
                Figure then = firstBriefing.allFigures().get(index);
                Figure now = briefing.allFigures().get(index);
                assertThat(now.estimate()).isNotEqualTo(then.estimate());
                assertThat(grid.rows().get(i + 1).subList(2, 4)).isEqualTo(Stream.of(then, now)
                        .map(figure -> format.cellText(new Table.Number(figure, Table.Part.CENTRAL), table.columns().get(3)))
                        .toList());
            }
            assertThat(second.line("trade-offs", lang))
                    .contains(lang == Lang.EN ? "As published by the one earlier edition that kept it, and now."
                            : "Tel que publié par la seule édition antérieure qui l’a conservé, et maintenant.");
        }
        assertThat(briefing.table("conflict-history-detail").rows()).hasSize(2 * 2 * 3);
        assertThat(briefing.facts().get("conflict-none")).extracting(fact -> fact.id()).containsExactly("autos-deal");
        assertThat(briefing.chart("conflict-history").figures()).hasSize(2 * 3);
        assertThat(second.report().problems()).isEmpty();
    }

    @Test
    void a_value_of_an_earlier_edition_is_explained_by_the_line_of_the_release_that_keeps_it() throws IOException {
        Explainer explainer = Explainer.of(second.config());
        String index = "options.escalation.conflict-equal." + id(first);

        Explanation explanation = explainer.explain(index);

        assertThat(explanation.figure().lineage().method()).isEqualTo("earlier-edition");
        assertThat(explanation.figure().lineage().rows()).singleElement().satisfies(row -> {
            List<String> lines = Files.readAllLines(second.config().folders().output().resolve(row.file()));
            assertThat(lines.get(row.line() - 1)).startsWith("escalation,equal,");
        });
        assertThat(explanation.packs()).containsExactly("trade-offs");
        assertThat(explainer.ids().stream().filter(id -> id.endsWith(id(first)))).hasSize(2 * 3).allSatisfy(
                id -> assertThat(explainer.explain(id).figure().lineage().rows()).hasSize(1));
    }

    @Test
    void the_file_that_is_printed_from_is_an_input_of_the_release_and_a_rerun_is_unchanged() throws IOException {
        assertThat(second.manifest().inputs()).containsEntry("conflict/" + id(first), Sha256.of(first.file(ConflictFile.NAME)));
        byte[] manifest = second.file("manifest.json");

        RunReport again = new BriefingRun().run(second.config(), Progress.SILENT);

        assertThat(again.packs()).extracting(PackResult::state).containsOnly(PackResult.State.UNCHANGED);
        assertThat(second.file("manifest.json")).isEqualTo(manifest);
    }

    @Test
    void an_index_that_is_switched_off_is_neither_kept_nor_told_and_an_edition_without_one_is_named_by_the_next()
            throws IOException {
        Path output = folder.resolve("off");
        copy(folder.resolve("first"), output);
        Release off = Release.of(config(DECEMBER, dividing, job("off", "trade-offs"), output));

        assertThat(off.latest().resolve(ConflictFile.NAME)).doesNotExist();
        assertThat(off.manifest().inputs().keySet()).noneMatch(name -> name.startsWith("conflict/"));
        assertThat(off.line("trade-offs", Lang.EN).toLowerCase(Locale.ROOT)).doesNotContain("index of conflict over",
                "published an index");

        Computed next = Computed.of(config(DECEMBER.plusDays(1), dividing, job("on", "trade-offs"), output));

        ConflictHistory history = next.study().edition().conflicts();
        assertThat(history.editions()).extracting(past -> past.edition().releaseId()).containsExactly(id(first));
        assertThat(history.without()).containsExactly(id(off));
    }

    @Test
    void a_file_that_is_not_as_published_is_told_and_the_run_goes_on_without_it() throws IOException {
        Path output = folder.resolve("broken");
        copy(folder.resolve("first"), output);
        Path file = output.resolve("releases").resolve(id(first)).resolve(ConflictFile.NAME);
        replace(file, "autos-deal,equal,0.0", "autos-deal,equal,none");

        Release next = Release.of(config(DECEMBER, dividing, job("on", "trade-offs"), output));

        assertThat(next.report().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(next.report().problems()).extracting(Problem::toString).singleElement().asString()
                .startsWith("P042 " + file + " has ").contains(" bytes, the manifest says ", " -> restore it from a copy");
        assertThat(next.line("trade-offs", Lang.EN))
                .contains("No index that can be read is kept of this earlier edition: " + id(first) + ".");
        assertThat(next.line("trade-offs", Lang.FR))
                .contains("Aucun indice lisible n’est conservé de cette édition antérieure : " + id(first) + ".");
    }

    @Test
    void a_file_that_is_not_as_published_is_told_by_a_check_and_where_a_figure_of_it_is_to_be_explained() throws IOException {
        Path output = folder.resolve("asked");
        copy(folder.resolve("first"), output);
        Path file = output.resolve("releases").resolve(id(first)).resolve(ConflictFile.NAME);
        replace(file, "autos-deal,equal,0.0", "autos-deal,equal,none");
        RunConfig next = config(DECEMBER, dividing, job("on", "trade-offs"), output);

        String problem = "P042 " + file + " has ";
        assertThat(new BriefingRun().check(next, Progress.SILENT)).singleElement().asString().startsWith(problem);
        assertThatThrownBy(() -> Explainer.of(next).explain("options.escalation.conflict-equal." + id(first)))
                .isInstanceOf(BriefpackException.class).hasMessageStartingWith(problem);
        assertThatThrownBy(() -> Explainer.of(next).explain("options.escalation.conflict-equal.2025-10-15-00000000"))
                .hasMessageStartingWith(
                        "P001 explain 'options.escalation.conflict-equal.2025-10-15-00000000' is not a figure of this edition");
    }

    @Test
    void a_what_if_edition_looks_back_at_none() throws IOException {
        RunConfig supposed = config(DECEMBER, dividing, job("on", "trade-offs"), folder.resolve("second"),
                new EditSetting("s232-auto", new EditSetting.Rate(0)));

        assertThat(Computed.of(supposed).study().edition().conflicts()).isEqualTo(ConflictHistory.NONE);
    }

    /** It has the scenarios that it compares, of those that are weighed, with the same figures as the trade-off brief. */
    @Test
    void the_national_brief_tells_the_index_over_editions_too() throws IOException {
        Computed computed = Computed.of(second.config());

        assertThat(computed.briefing("national").table("conflict-history"))
                .isEqualTo(computed.briefing("trade-offs").table("conflict-history"));
        assertThat(computed.briefing("national").allFigures()).containsAllEntriesOf(conflicts(computed.briefing("trade-offs")));
    }

    private static Map<String, Figure> conflicts(Briefing briefing) {
        Map<String, Figure> figures = new TreeMap<>(briefing.allFigures());
        figures.keySet().removeIf(id -> !id.contains(".conflict-"));
        assertThat(figures).hasSize(2 * 2 * 3);
        return figures;
    }
}
