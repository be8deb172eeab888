package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Briefing;
import ca.briefpack.model.Actors;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Gaps;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Told;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.render.template.TemplateEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What could not be read is printed as not available wherever it would have stood, and what was left out of it is counted there;
 * "none" and zero are for what was read and holds none.
 */
@Tag("slow")
class UnreadIsNotNoneTest {
    private static final TemplateEngine ENGINE = new TemplateEngine(Path.of("templates"), "northern");
    private static final List<String> PACKS = List.of("national", "province-on", "sector-autos", "trade-offs");
    /** Every way in which pages and workbooks say that there is none. */
    private static final Pattern NONE =
            Pattern.compile("none on this date|rien à cette date|No dated position|Aucune position datée|No date ahead"
                    + "|Aucune date à venir|Nobody is reported|Personne n’est rapporté|No closure|Aucune fermeture|No support|Aucune aide|too few ties|trop peu de liens"
                    + "|is in our data|dans nos données");
    /** Scenarios are computed, and enter here only as a count. */
    private static final Set<Told> LACKABLE = EnumSet.complementOf(EnumSet.of(Told.SCENARIOS));
    private static final Map<String, String> PAGES = new HashMap<>();
    private static Study study;

    @BeforeAll
    static void compute() {
        LocalDate october = LocalDate.of(2025, 10, 15);
        study = Computed.shared(new RunConfig(october, Releases.folders(Path.of("data"), Path.of("target", "no-output")),
                Selection.of(List.of(), List.of(), List.of(), List.of("autos-deal", "no-us-tariffs")), 1, Reuse.NONE)).study();
    }

    /** What a pack says where all was read. */
    private static String read(String pack, Lang lang) {
        return PAGES.computeIfAbsent(pack + lang, key -> page(new Computed(study), pack, lang));
    }

    /** The study with nothing of some tables. */
    private static Computed without(Set<Told> tables, Gaps gaps) {
        Evidence e = study.evidence();
        Actors all = e.actors();
        boolean noStances = Stream.of(Told.STAKEHOLDERS, Told.OPTIONS, Told.POSITIONS).anyMatch(tables::contains);
        Actors rest = new Actors(of(Told.STAKEHOLDERS, tables, all.stakeholders()), of(Told.OPTIONS, tables, all.options()),
                noStances ? List.of() : all.positions(), of(Told.EVENTS, tables, all.events()),
                of(Told.SUPPORT, tables, all.support()),
                of(Told.PROGRAMS, tables, all.programs()), of(Told.BENCHMARKS, tables, all.benchmarks()),
                of(Told.PUBLISHED_RATES, tables, all.publishedRates()));
        Evidence changed = new Evidence(e.reference(), e.trade(), e.law(), e.economy(), rest, e.scenarios(), e.stamp(), gaps);
        return new Computed(
                new Study(changed, study.edition(), study.rates(), study.history(), study.trail(), study.impact(), study.agenda(),
                        study.masthead(), study.idle()));
    }

    private static <T> List<T> of(Told told, Set<Told> without, List<T> rows) {
        return without.contains(told) ? List.of() : rows;
    }

    private static Computed lacking(Set<Told> tables) {
        return without(tables, new Gaps(tables, Map.of()));
    }

    private static Computed leavingOut(int rows) {
        return without(Set.of(),
                new Gaps(Set.of(), Arrays.stream(Told.values()).collect(Collectors.toMap(Function.identity(), told -> rows))));
    }

    private static String page(Computed computed, String pack, Lang lang) {
        Briefing briefing = computed.briefing(pack);
        return Release.plain(ENGINE.render("pdf/" + briefing.pack().kind().template() + ".ftlh", briefing, lang, Map.of())
                + ENGINE.render("workbook/tables.ftlx", briefing, lang, Map.of()));
    }

    private static Set<String> saidToBeNone(String page) {
        return Arrays.stream(page.split("<[^>]+>")).map(String::strip).filter(line -> NONE.matcher(line).find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Set<Told>> tables() {
        return Stream.concat(LACKABLE.stream().map(EnumSet::of), Stream.of(LACKABLE));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void of_what_could_not_be_read_nothing_is_said_to_be_none_and_each_file_is_named(Lang lang) {
        PACKS.forEach(pack -> assertTold(LACKABLE, pack, lang));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void one_table_that_could_not_be_read_is_named_and_not_said_to_hold_none(Set<Told> tables) {
        assertTold(tables, "national", Lang.EN);
    }

    private static void assertTold(Set<Told> tables, String pack, Lang lang) {
        String page = page(lacking(tables), pack, lang);
        assertThat(saidToBeNone(page)).as(pack).isSubsetOf(saidToBeNone(read(pack, lang)));
        tables.stream().filter(told -> isPrinted(told, pack))
                .forEach(told -> assertThat(page).as(pack).contains(told.file(), "[x]"));
    }

    /** Briefs of sectors and options tell less. */
    private static boolean isPrinted(Told told, String pack) {
        return pack.equals("national") || EnumSet.of(Told.POSITIONS, Told.STAKEHOLDERS, Told.OPTIONS, Told.EVENTS).contains(told);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void no_figure_is_made_of_what_could_not_be_read(Set<Told> tables) {
        for (String pack : List.of("national", "sector-autos")) {
            Map<String, Figure> read = new Computed(study).briefing(pack).allFigures();
            lacking(tables).briefing(pack).allFigures().forEach((id, figure) -> figure.estimate()
                    .ifPresent(estimate -> assertThat(read.get(id).estimate()).as(pack + " " + id).contains(estimate)));
        }
    }

    @Test
    void what_was_read_and_holds_nothing_is_none() {
        Computed empty = without(LACKABLE, Gaps.NONE);
        String page = page(empty, "national", Lang.EN) + Pages.tables(empty.briefing("national"), Lang.EN);
        assertThat(saidToBeNone(page)).contains("No dated position in our data.",
                "Nobody is reported to be at the table without a stance.",
                "Positions, with date and source: none on this date",
                "Closures, layoffs, investments and decisions: none on this date",
                "Support measures announced: none on this date");
        assertThat(page).doesNotContain(LACKABLE.stream().map(Told::file).filter(file -> file.contains("/")).toList());
        assertThat(Pages.tables(lacking(LACKABLE).briefing("national"), Lang.EN))
                .contains("Closures, layoffs, investments and decisions: not available [x]."
                        + " Could not be read: events.csv.");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void rows_left_out_are_counted_under_every_table_they_might_have_stood_in(Lang lang) {
        Computed leavingOut = leavingOut(2);
        for (String pack : PACKS) {
            String page = page(leavingOut, pack, lang);
            String first = page.substring(0, page.indexOf("end-of-page-1"));
            assertThat(first).as(pack).contains(lang == Lang.EN ? "2 rows left out." : "2 lignes écartées.");
            assertThat(page).as(pack).contains(words(Told.EVENTS, 2, lang));
            assertThat(page).as(pack).contains(words(Told.POSITIONS, 2, lang));
            assertThat(saidToBeNone(page)).as(pack).isSubsetOf(saidToBeNone(read(pack, lang)));
        }
        for (int rows : List.of(1, 2)) {
            String national = page(leavingOut(rows), "national", lang);
            Arrays.stream(Told.values()).forEach(told -> assertThat(national).contains(words(told, rows, lang)));
        }
    }

    private static String words(Told told, int rows, Lang lang) {
        String what = lang == Lang.EN ? told.isFolder() ? "file" : "row" : told.isFolder() ? "fichier" : "ligne";
        return rows + " " + what + (rows == 1 ? "" : "s") + (lang == Lang.EN ? " of " : " de ") + told.file();
    }
}
