package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.model.BriefpackException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;

/** What is said of each thing that can be wrong in a package, and that the rest of it loads all the same. */
class DataMessagesTest {
    private static final String PROVINCES = "AB, BC, MB, NB, NL, NS, NT, NU, ON, PE, QC, SK, YT";
    @TempDir
    private Path temporary;
    private SmallPackage data;

    @BeforeEach
    void copy() {
        data = SmallPackage.in(temporary);
    }

    private List<String> fatal() {
        return catchThrowableOfType(BriefpackException.class, data::load).problems().stream().map(Object::toString).toList();
    }

    @Test
    void a_package_without_fault_has_no_problem() {
        assertThat(data.problems()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        BriefpackException refused =
                catchThrowableOfType(BriefpackException.class, () -> DataPackage.load(temporary.resolve("dat")));
        assertThat(refused.problems()).extracting(Object::toString).containsExactly(
                "P010 " + temporary.resolve("dat")
                        + " does not exist -> name the folder of a data package, which holds its datapackage.json");
    }

    @Test
    void no_descriptor_stops_the_load() {
        data.delete("datapackage.json");
        assertThat(fatal()).containsExactly("P011 data/datapackage.json is missing"
                + " -> put the descriptor back: without it nothing says what the files hold");
    }

    @Test
    void a_broken_descriptor_names_the_line() {
        data.replace("datapackage.json", "\"version\": \"1.0.0\",", "\"version\": \"1.0.0\"");
        assertThat(fatal()).containsExactly("P011 data/datapackage.json:4 is not valid JSON"
                + " -> look there for a missing comma, quote or bracket");
    }

    @Test
    void a_missing_file_that_estimates_need_stops_the_load_with_all_problems() {
        data.delete("measures.csv").delete("events.csv");
        assertThat(fatal()).containsExactly(
                "P010 data/measures.csv is missing -> put the file back, or restore the whole package",
                "P010 data/events.csv is missing -> put the file back, or restore the whole package",
                "P010 data/events.csv cannot be used, which is not the same as none -> put it right as said before, or have it printed as"
                        + " not available: write may-lack: [events] in the job file, or --may-lack events");
    }

    @Test
    void a_missing_file_that_is_only_told_leaves_the_rest_where_it_may_be_lacking() {
        data.delete("options.csv");
        Loaded loaded = data.loadRest();
        assertThat(loaded.problems()).extracting(Object::toString).containsExactly(
                "P010 data/options.csv is missing -> put the file back, or restore the whole package",
                "P014 data/positions.csv 2 rows left out for referring to options.csv, first in line 2"
                        + " -> put those right, then these load again");
        assertThat(loaded.evidence().actors().positions()).isEmpty();
        assertThat(loaded.evidence().actors().events()).hasSize(2);
    }

    @Test
    void a_file_that_is_not_utf_8_is_named() {
        data.write("events.csv", "event,date\ncaf\u00e9,2025\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(data.problems()).containsExactly("P010 data/events.csv:2 is not UTF-8 text -> save it as UTF-8");
    }

    @Test
    void a_file_that_nothing_describes_is_named() {
        data.write("extra.csv", "a\n1\n");
        assertThat(data.problems()).containsExactly("P011 data/extra.csv is not described in datapackage.json"
                + " -> describe it there, or take the file away");
    }

    @Test
    void a_renamed_column_is_named_on_both_sides() {
        data.replace("events.csv", "known_from", "known_form");
        assertThat(data.problems()).containsExactly(
                "P011 data/events.csv:1 column 'known_from' is missing"
                        + " -> add it, as datapackage.json declares it; the file is not used until then",
                "P011 data/events.csv:1 column 'known_form' is not declared in datapackage.json"
                        + " -> did you mean 'known_from'? rename it, take it out or declare it");
    }

    @Test
    void a_field_that_the_descriptor_forgets_is_named() {
        data.replace("datapackage.json",
                "{\"name\": \"follows\", \"type\": \"string\"},", "");
        assertThat(data.problems()).containsExactly(
                "P011 data/datapackage.json declares no field follows in the table 'events' -> describe it, with the fields follows",
                "P011 data/events.csv:1 column 'follows' is not declared in datapackage.json -> rename it, take it out or declare it");
    }

    @Test
    void a_row_with_too_few_cells_is_named() {
        data.append("exports_us.csv", "QC,4407,2025,TRADE");
        assertThat(data.problems()).containsExactly("P010 data/exports_us.csv:6 has 4 cells where the header has 5"
                + " -> put a cell that holds a comma in quotes, and leave no cell out");
    }

    @Test
    void a_quote_that_is_not_closed_costs_one_line() {
        data.replace("stakeholders.csv", "premier-on,The Premier", "premier-on,\"The Premier");
        assertThat(data.problems()).containsExactly(
                "P010 data/stakeholders.csv:2 has a quote that is not closed"
                        + " -> close it at the end of its cell, and double a quote inside quotes",
                "P014 data/positions.csv 1 row left out for referring to refused lines of stakeholders.csv, first in line 2"
                        + " -> put those right, then these load again");
    }

    /** The open quote swallows the next line up to its quote, which makes one record of the two, with too many cells. */
    @Test
    void a_quote_that_a_later_line_closes_by_chance_costs_no_other_line() {
        data.write("elasticities.csv",
                "industry,theta,sigma,sigma_published,source\n\"Auto,2.85,,,TRADE\n\",9.5,,,TRADE,\nWood and Paper,9.5,,,TRADE\n");
        Loaded loaded = data.load();
        assertThat(loaded.problems()).extracting(Object::toString)
                .contains("P010 data/elasticities.csv:2 has a quote that is not closed"
                        + " -> close it at the end of its cell, and double a quote inside quotes");
        assertThat(loaded.evidence().economy().elasticities()).hasSize(1);
    }

    @Test
    void a_quote_within_a_cell_without_quotes_costs_one_line() {
        data.replace("stakeholders.csv", "premier-on,The Premier", "premier-on,The \"Premier\"");
        assertThat(data.problems()).contains("P010 data/stakeholders.csv:2 has a quote that is not closed"
                + " -> close it at the end of its cell, and double a quote inside quotes");
    }

    @Test
    void a_header_with_an_open_quote_is_told_and_nothing_else_of_its_file() {
        data.write("events.csv", "event,\"date\ncusma-review,2025\n");
        assertThat(data.problems()).containsExactly("P010 data/events.csv:1 has a quote that is not closed"
                + " -> close it at the end of its cell, and double a quote inside quotes");
    }

    @Test
    void a_row_of_commas_alone_is_a_row_if_another_follows() {
        data.write("elasticities.csv",
                data.read("elasticities.csv").replace("\n", "\r\n").replaceFirst("source\r\n", "source\r\n,,,,\r\n"));
        assertThat(data.problems()).containsExactly(
                "P012 data/elasticities.csv:2 industry is empty -> fill it in",
                "P012 data/elasticities.csv:2 theta is empty -> fill it in",
                "P017 data/elasticities.csv:2 cites no source -> name one of sources.csv in column source");
    }

    @Test
    void line_ends_of_old_macintosh_files_are_told_as_such() {
        data.write("options.csv", data.read("options.csv").replace('\n', '\r'));
        assertThat(data.problems())
                .startsWith("P010 data/options.csv ends its lines with a carriage return alone, as old Macintosh"
                        + " files do -> save it with the line ends of Unix (LF) or Windows (CRLF)");
    }

    @Test
    void a_key_that_is_not_declared_is_named() {
        data.replace("datapackage.json", "\"primaryKey\": [\"event\"]", "\"primaryKey\": [\"evnt\"]");
        assertThat(data.problems())
                .containsExactly("P011 data/datapackage.json declares the key evnt of events, which is not all declared"
                        + " -> name fields that are declared");
    }

    @Test
    void a_pattern_that_cannot_be_read_is_told_once() {
        data.replace("datapackage.json", "[0-9]{6}", "[0-9]{6");
        assertThat(data.problems())
                .containsOnlyOnce("P011 data/datapackage.json declares the pattern '[0-9]{6', which cannot be read"
                        + " -> write a regular expression that Java reads");
    }

    @Test
    void a_word_where_a_number_stands_is_named() {
        data.replace("elasticities.csv", "2.85", "high");
        assertThat(data.problems()).containsExactly("P012 data/elasticities.csv:2 theta 'high' is not a number"
                + " -> write digits and a point, such as 1234.5");
    }

    @Test
    void a_number_with_separators_is_not_a_whole_number() {
        data.replace("canada_imports.csv", "40000", "\"40,000\"");
        assertThat(data.problems()).containsExactly("P012 data/canada_imports.csv:2 total_cad '40,000' is not a whole number"
                + " -> write digits only, such as 40000");
    }

    @Test
    void a_day_that_does_not_exist_is_not_a_date() {
        data.replace("item_duties.csv", "2025-04-09", "2025-02-30");
        assertThat(data.problems()).containsExactly("P012 data/item_duties.csv:2 valid_from '2025-02-30' is not a date"
                + " -> write year-month-day, such as 2025-03-04");
    }

    @Test
    void an_empty_cell_that_is_needed_is_named() {
        data.replace("benchmarks.csv", "A bank", "");
        assertThat(data.problems()).containsExactly("P012 data/benchmarks.csv:2 publisher_en is empty -> fill it in");
    }

    @Test
    void a_text_in_one_language_only_is_named() {
        data.replace("measures.csv", "Seulement le contenu qui n’est pas des États-Unis.", "");
        assertThat(data.problems()).contains(
                "P012 data/measures.csv:3 note_fr is empty, though the other language is there -> write it in both languages");
    }

    @Test
    void a_rate_in_per_cent_is_told_as_a_fraction() {
        data.replace("item_duties.csv", "0.25", "25");
        assertThat(data.problems()).containsExactly("P013 data/item_duties.csv:2 rate 25 is above 5 -> write 0.25 for 25 %");
    }

    @Test
    void a_value_below_its_range_is_named() {
        data.replace("canada_imports.csv", "2025", "1885");
        assertThat(data.problems())
                .containsExactly("P013 data/canada_imports.csv:2 year 1885 is below 1990 -> write 1990 or more");
    }

    @Test
    void a_code_of_a_scope_that_is_no_hs_code_is_named() {
        data.replace("scope_codes.csv", "lumber,4407,", "lumber,440,");
        assertThat(data.problems())
                .anyMatch(problem -> problem.startsWith("P012 data/scope_codes.csv:2 prefix '440' is not an HS code"));
    }

    @Test
    void a_date_range_turned_round_is_told() {
        data.replace("precedence.csv", "2025-04-03,", "2025-04-03,2025-01-01");
        assertThat(data.problems()).containsExactly("P013 data/precedence.csv:2 date range turned round: valid_to 2025-01-01"
                + " is before valid_from 2025-04-03 -> swap them, or leave valid_to empty for an open end");
    }

    @Test
    void a_value_unlike_its_pattern_is_named() {
        data.append("us_imports.csv", "44.07,2024,1,0,0,0,0,0,0,TRADE");
        assertThat(data.problems()).containsExactly("P013 data/us_imports.csv:4 hs6 '44.07' is not written as hs6 is here"
                + " -> write one such as 440711");
    }

    @Test
    void an_unknown_province_is_told_with_all_codes() {
        data.replace("exports_china.csv", "SK,", "QB,");
        Loaded loaded = data.load();
        assertThat(loaded.problems()).extracting(Object::toString).containsExactly(
                "P014 data/exports_china.csv:3 province 'QB' is not a province code -> use one of " + PROVINCES);
        assertThat(loaded.evidence().trade().exportsToChina()).hasSize(1);
        assertThat(loaded.evidence().trade().exportsToUs()).hasSize(4);
    }

    @Test
    void an_unknown_sector_is_told_with_the_known_ones() {
        data.replace("events.csv", "BC,softwood_lumber,", "BC,softwood_lumber;softwod,");
        assertThat(data.problems()).containsExactly(
                "P014 data/events.csv:2 sectors 'softwod' is not a sector code -> use one of autos, softwood_lumber");
    }

    @Test
    void a_word_that_is_not_allowed_is_told_with_those_that_are() {
        data.replace("measures.csv", "IEEPA,EO", "IEPA,EO");
        assertThat(data.problems()).contains("P014 data/measures.csv:4 authority 'IEPA' is not an authority code"
                + " -> use one of ADCVD, CUSTOMS_TARIFF, IEEPA, MOFCOM, S122, S201, S232, S301, S338");
    }

    @Test
    void a_key_that_stands_twice_is_named_with_both_lines() {
        data.append("elasticities.csv", "Auto,3,4,,TRADE");
        Loaded loaded = data.load();
        assertThat(loaded.problems()).extracting(Object::toString).containsExactly(
                "P015 data/elasticities.csv:4 industry 'Auto' stands in line 2 too -> keep line 2 or line 4");
        assertThat(loaded.evidence().economy().elasticities()).hasSize(2);
    }

    @Test
    void a_control_total_that_does_not_hold_is_told_with_the_difference() {
        data.replace("export_totals.csv", "NU,2025,13000,", "NU,2025,14234,");
        assertThat(data.problems()).containsExactly("P016 data/export_totals.csv to_us_cad adds to 92,234 instead of 91,000,"
                + " 1,234 too much -> put the missing or changed rows right (provinces and territories make up Canada)");
    }

    @Test
    void a_control_total_of_some_rows_says_which() {
        data.replace("exports_us.csv", "90000", "89999");
        assertThat(data.problems()).containsExactly("P016 data/exports_us.csv value_cad of year 2025 adds to 144,699 instead of"
                + " 144,700, 1 too little -> put the missing or changed rows right (the published total of 2025)");
    }

    /** A total is out for the row that is told: telling the total too would send the reader after a second fault. */
    @Test
    void a_refused_row_does_not_make_a_control_total_fail_as_well() {
        data.replace("exports_us.csv", "90000", "many");
        assertThat(data.problems()).singleElement().asString().startsWith("P012 data/exports_us.csv:5 value_cad 'many'");
    }

    @Test
    void an_unknown_source_is_told_with_the_known_ones() {
        data.replace("exports_us.csv", "TRADE;NEWS", "TRADE;NEWZ");
        assertThat(data.problems()).containsExactly("P017 data/exports_us.csv:5 source 'NEWZ' is not in sources.csv"
                + " -> add it there, or use one of GEO, LAW, NEWS, TRADE");
    }

    @Test
    void a_row_without_source_is_told() {
        data.replace("benchmarks.csv", "Un autre régime,NEWS", "Un autre régime,");
        assertThat(data.problems())
                .containsExactly("P017 data/benchmarks.csv:2 cites no source -> name one of sources.csv in column source");
    }

    @Test
    void a_symbol_in_a_column_that_takes_none_is_told() {
        data.replace("elasticities.csv", "2.85", "2.85E");
        assertThat(data.problems()).containsExactly("P012 data/elasticities.csv:2 theta '2.85E' is not a number -> write a plain"
                + " number, or declare theta as observed in datapackage.json if symbols may stand in it");
    }

    @Test
    void a_caution_about_a_measure_that_does_not_exist_is_refused() {
        data.replace("cautions.csv", "s232-lumber", "s232-auto;s232-lumbre");
        assertThat(data.problems()).containsExactly("P014 data/cautions.csv:2 measures 's232-lumbre' is not a measure code"
                + " -> use one of adcvd-softwood, ca-surtax, ieepa-canada, s232-auto, s232-lumber");
    }

    @Test
    void rows_that_refer_to_a_refused_row_go_with_it_under_one_problem_a_file() {
        data.replace("sectors.csv", "autos,Motor vehicles,Véhicules automobiles,Auto,1",
                "autos,Motor vehicles,Véhicules automobiles,Auto,one");
        Loaded loaded = data.load();
        assertThat(loaded.problems()).extracting(Object::toString).containsExactlyInAnyOrder(
                "P012 data/sectors.csv:3 order 'one' is not a whole number -> write digits only, such as 40000",
                "P014 data/products.csv 1 row left out for referring to refused lines of sectors.csv, first in line 3"
                        + " -> put those right, then these load again",
                "P014 data/exports_us.csv 1 row left out for referring to refused lines of products.csv, first in line 3"
                        + " -> put those right, then these load again",
                "P014 data/cusma_claims.csv 1 row left out for referring to refused lines of products.csv, first in line 3"
                        + " -> put those right, then these load again",
                "P014 data/canada_imports.csv 1 row left out for referring to refused lines of products.csv, first in line 2"
                        + " -> put those right, then these load again",
                "P014 data/positions.csv 1 row left out for referring to refused lines of sectors.csv, first in line 2"
                        + " -> put those right, then these load again");
        assertThat(loaded.evidence().reference().products()).hasSize(2);
    }

    @Test
    void more_than_fifty_problems_of_a_file_are_counted() {
        data.append("us_imports.csv", IntStream.range(0, 1284).mapToObj(i -> String.format("%06d,2024,x,0,0,0,0,0,0,TRADE", i))
                .collect(Collectors.joining("\n")));
        List<String> problems = data.problems();
        assertThat(problems).hasSize(51);
        assertThat(problems.get(50))
                .isEqualTo("P012 data/us_imports.csv and 1,234 more lines -> put the first ones right; many have one cause");
    }

    @Test
    void a_province_without_a_name_stops_the_load() {
        data.replace("provinces.csv", "NU,Nunavut,Nunavut,territory,2,0,GEO\n", "");
        assertThat(fatal()).contains(
                "P014 data/provinces.csv has no usable row for NU -> give all thirteen provinces and territories a row");
    }

    @Test
    void a_position_needs_a_date_a_source_and_an_option_that_exists() {
        data.append("positions.csv", "premier-on,,lift-s232,for,Asks,Demande,,NEWS")
                .append("positions.csv", "premier-on,2025-10-13,lift-s232,for,Asks,Demande,,")
                .append("positions.csv", "premier-on,2025-10-12,lift-s23,for,Asks,Demande,,NEWS");
        Loaded loaded = data.load();
        assertThat(loaded.problems()).extracting(Object::toString).containsExactlyInAnyOrder(
                "P012 data/positions.csv:4 date is empty -> fill it in",
                "P017 data/positions.csv:5 cites no source -> name one of sources.csv in column source",
                "P014 data/positions.csv:6 option 'lift-s23' is not an option code -> use one of lift-s232");
        assertThat(loaded.evidence().actors().positions()).hasSize(2);
    }

    @Test
    void an_event_follows_only_events_that_are_there() {
        data.replace("events.csv", "150,jobs,emplois,,,NEWS", "150,jobs,emplois,mill-closed,,NEWS");
        assertThat(data.problems()).containsExactly(
                "P014 data/events.csv:2 follows 'mill-closed' is not an event code -> use one of cusma-review, mill-closure");
    }

    @Test
    void an_unknown_office_is_told_with_those_there_are() {
        data.replace("stakeholders.csv", "head-of-government", "premier");
        assertThat(data.problems()).contains("P014 data/stakeholders.csv:2 office 'premier' is not an office code -> use one of "
                + "association, company, former-official, head-of-government, legislator, minister, official, union");
    }

    @Test
    void a_published_rate_in_points_is_told_as_a_fraction() {
        data.replace("published_rates.csv", "0.0875", "8.75");
        assertThat(data.problems())
                .containsExactly("P013 data/published_rates.csv:2 value 8.75 is above 5 -> write 0.0875 for 8.75 %");
    }

    @ParameterizedTest
    @CsvSource({"'1000,1100,0.07','0,1100,0.07',market_before is 0.0 -> give a number over 0",
            "'2023,2000,','2023,0,',value_cad is 0.0 -> give a number over 0",
            "'180,50,','180,0,',units is 0.0 -> give a number over 0",
            "'1100,0.07','1100,1','home_share is 1, so nothing is imported -> give a share under 1'"})
    void a_market_that_starts_from_nothing_is_refused(String was, String is, String told) {
        data.replace("market_anchors.csv", was, is);

        assertThat(data.load().problems()).singleElement().asString().isEqualTo("P013 data/market_anchors.csv:2 " + told);
    }
}
