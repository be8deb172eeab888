package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Table;
import ca.briefpack.model.Lang;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.pdf.PdfContents;
import ca.briefpack.render.pdf.PdfContents.Grid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine, the brief and the workbook say the same numbers, in both languages. */
@ExtendWith(Releases.Shared.class)
class NumbersAgreeTest {
    /** Tables of a brief that hold a part of another one, which is whole in the workbook. */
    private static final Map<String, String> PARTS = Map.of("sectors-top", "sectors", "levers-top", "levers", "trace-headline",
            "trace", "balance-own", "balance", "balance-apart", "balance", "income-parts-own", "income-parts");
    private static final Pattern CAPTION =
            Pattern.compile("<table [^>]*id=\"table-([a-z0-9-]+)\"[^>]*>\\s*<caption[^>]*>([^<]*)<");
    private static final Pattern TILE = Pattern.compile("<div class=\"tile\" data-figure=\"([a-z0-9-]+)\"");
    private static final Map<String, Briefing> ENGINE = new TreeMap<>();
    private static Release release;

    @BeforeAll
    static void publish(Releases releases) {
        release = releases.october();
        Releases.PACKS.forEach(pack -> ENGINE.put(pack, releases.octoberEngine().briefing(pack)));
    }

    static Stream<Arguments> packs() {
        return Releases.PACKS.stream().flatMap(pack -> Stream.of(Lang.values()).map(lang -> Arguments.of(pack, lang)));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_workbook_holds_every_table_of_the_engine_cell_by_cell(String pack, Lang lang) throws IOException {
        Map<String, Table> tables = new TreeMap<>(ENGINE.get(pack).tables());
        tables.values().removeIf(table -> table.rows().isEmpty()
                || PARTS.containsKey(table.id()) && tables.containsKey(PARTS.get(table.id())));
        Map<String, Named> workbook = workbook(pack, lang);

        assertThat(workbook.keySet()).containsAll(tables.keySet());
        tables.forEach((id, table) -> assertThat(workbook.get(id).values().differencesFrom(Values.of(table, lang))).as(id)
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_table_of_the_brief_says_what_the_workbook_and_the_engine_say(String pack, Lang lang) throws IOException {
        Map<String, Named> workbook = workbook(pack, lang);
        Set<String> compared = new TreeSet<>();
        for (Grid grid : release.brief(pack, lang).grids()) {
            Table whole = table(pack, lang, grid, workbook);
            Table table = EndRows.asPrinted(whole);
            Values printed = Values.of(grid, table, lang);
            assertThat(printed.differencesFrom(Values.shown(table, lang, grid.rows().size() - 1))).as(table.id()).isEmpty();
            if (workbook.containsKey(table.id())) {
                assertThat(
                        printed.differencesFrom(pick(EndRows.asPrinted(workbook.get(table.id()).values(), whole), table, grid)))
                        .as(table.id())
                        .isEmpty();
            }
            compared.add(table.id());
        }
        assertThat(compared)
                .contains(pack.equals("trade-offs") ? "balance-own" : pack.startsWith("sector") ? "drivers" : "scenarios")
                .hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_headline_figures_are_printed_as_the_engine_says_them(String pack, Lang lang) throws IOException {
        FigureFormat format = new FigureFormat(lang);
        List<String> words = release.brief(pack, lang).words().stream().map(Release::plain).toList();
        for (String name : tiles(pack)) {
            Figure figure = ENGINE.get(pack).figure(name);
            List<String> expected = new ArrayList<>(List.of(Release.plain(format.value(figure))));
            if (!format.range(figure).isEmpty()) {
                expected.add(Release.plain(format.range(figure)));
            }
            assertThat(words).as(name).containsSequence(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_first_table_of_a_workbook_holds_the_key_figures_as_the_brief_prints_them(String pack, Lang lang) throws IOException {
        FigureFormat format = new FigureFormat(lang);
        Map<String, String> printed = new TreeMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(release.workbook(pack, lang)))) {
            XSSFTable first = book.getSheetAt(3).getTables().get(0);
            assertThat(first.getName()).isEqualTo("tbl_key_figures");
            Values.of(first, lang).rows().forEach(row -> printed.put(row.get(0), row.get(6)));
        }
        ENGINE.get(pack).figures().values()
                .forEach(figure -> assertThat(printed).containsEntry(figure.id(), Release.plain(format.value(figure))));
        String brief = release.line(pack, lang);
        for (String name : tiles(pack)) {
            assertThat(brief).contains(printed.get(ENGINE.get(pack).figure(name).id()));
        }
    }

    @Test
    void english_and_french_say_the_same_numbers_and_days() throws IOException {
        for (String pack : Releases.PACKS) {
            PdfContents english = release.brief(pack, Lang.EN);
            PdfContents french = release.brief(pack, Lang.FR);
            assertThat(french.tables()).as(pack).isEqualTo(english.tables());
            Map<String, Named> inEnglish = workbook(pack, Lang.EN);
            Map<String, Named> inFrench = workbook(pack, Lang.FR);
            for (int i = 0; i < english.grids().size(); i++) {
                Table table = EndRows.asPrinted(table(pack, Lang.EN, english.grids().get(i), inEnglish));
                Values numbers = numbers(english.grids().get(i), table, Lang.EN);
                assertThat(numbers(french.grids().get(i), table, Lang.FR).differencesFrom(numbers))
                        .as(pack + " " + table.id()).isEmpty();
            }
            assertThat(inFrench.keySet()).isEqualTo(inEnglish.keySet());
            inEnglish.forEach((id, named) -> {
                Table table = ENGINE.get(pack).table(id);
                assertThat(inFrench.get(id).values().withoutWords(table).differencesFrom(named.values().withoutWords(table)))
                        .isEmpty();
            });
        }
    }

    @Test
    void one_altered_cell_of_a_page_is_found() throws IOException {
        Map<String, Named> workbook = workbook("province-on", Lang.FR);
        Grid grid = grid("province-on", Lang.FR, workbook.get("scenarios").title());
        Table table = ENGINE.get("province-on").table("scenarios");

        Values altered = Values.of(withCell(grid, 2, 1, "−1\u00a0234,5"), table, Lang.FR);

        String was = Values.of(grid, table, Lang.FR).rows().get(1).get(1);
        assertThat(altered.differencesFrom(workbook.get("scenarios").values()))
                .containsExactly("row 2 column 2: -1234.5 is not " + was);
    }

    @Test
    void one_altered_cell_of_a_workbook_is_found() throws IOException {
        Table table = ENGINE.get("sector-autos").table("provinces");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(release.workbook("sector-autos", Lang.EN)))) {
            XSSFTable stored = tables(book).get("provinces");
            stored.getXSSFSheet().getRow(stored.getStartRowIndex() + 5).getCell(1).setCellValue(35_006.5);

            assertThat(Values.of(stored, Lang.EN).differencesFrom(Values.of(table, Lang.EN)))
                    .containsExactly("row 5 column 2: 35006.5 is not 35006.4");
        }
    }

    @Test
    void a_missing_row_is_found() {
        Table table = ENGINE.get("province-on").table("scenarios");
        Values all = Values.of(table, Lang.EN);

        assertThat(new Values(all.rows().subList(1, all.rows().size())).differencesFrom(all)).contains("2 rows are not 3");
    }

    /** A table of a workbook with the title of its sheet. */
    private record Named(String title, Values values) {
    }

    private static Map<String, Named> workbook(String pack, Lang lang) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(release.workbook(pack, lang)))) {
            Map<String, Named> named = new TreeMap<>();
            tables(book).forEach((id, table) -> {
                String title = table.getXSSFSheet().getRow(0).getCell(0).getStringCellValue();
                named.put(id, new Named(Release.plain(title), Values.of(table, lang)));
            });
            return named;
        }
    }

    private static Map<String, XSSFTable> tables(XSSFWorkbook book) {
        Map<String, XSSFTable> tables = new HashMap<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            XSSFSheet sheet = book.getSheetAt(i);
            sheet.getTables().stream().filter(table -> table.getName().startsWith("tbl_"))
                    .forEach(table -> tables.put(table.getName().substring("tbl_".length()).replace('_', '-'), table));
        }
        return tables;
    }

    /** The engine's table that a page shows: by its title, which the page for a browser gives the table of that id. */
    private static Table table(String pack, Lang lang, Grid grid, Map<String, Named> workbook) {
        Briefing briefing = ENGINE.get(pack);
        return workbook.entrySet().stream().filter(e -> e.getValue().title().equals(Release.plain(grid.caption()))).findFirst()
                .map(e -> briefing.table(e.getKey()))
                .orElseGet(() -> CAPTION.matcher(page(pack, lang)).results()
                        .filter(found -> Release.plain(found.group(2)).equals(Release.plain(grid.caption())))
                        .map(found -> briefing.table(found.group(1))).findFirst()
                        .orElseThrow(() -> new AssertionError("no table of the engine is called '" + grid.caption() + "'")));
    }

    /** The rows of a workbook's table that a page shows. */
    private static Values pick(Values all, Table table, Grid grid) {
        int rows = grid.rows().size() - 1;
        boolean total = table.rows().get(table.rows().size() - 1).total();
        List<List<String>> picked = new ArrayList<>(all.rows().subList(0, total ? rows - 1 : rows));
        if (total) {
            picked.add(all.rows().get(all.rows().size() - 1));
        }
        return new Values(picked);
    }

    private static Values numbers(Grid grid, Table table, Lang lang) {
        return Values.of(grid, table, lang).withoutWords(table);
    }

    private static Grid grid(String pack, Lang lang, String title) {
        return release.brief(pack, lang).grids().stream().filter(g -> Release.plain(g.caption()).equals(title)).findFirst()
                .orElseThrow();
    }

    private static Grid withCell(Grid grid, int row, int column, String text) {
        List<List<String>> rows = new ArrayList<>(grid.rows());
        List<String> cells = new ArrayList<>(rows.get(row));
        cells.set(column, text);
        rows.set(row, cells);
        return new Grid(grid.caption(), rows);
    }

    /** The figures of the tiles, as the page for a browser names them. */
    private static List<String> tiles(String pack) {
        List<String> names = TILE.matcher(page(pack, Lang.EN)).results().map((MatchResult match) -> match.group(1)).toList();
        assertThat(names).hasSizeBetween(3, 5);
        return names;
    }

    private static String page(String pack, Lang lang) {
        return new String(release.file(lang.code() + "/" + pack + ".html"), StandardCharsets.UTF_8);
    }
}
