package ca.briefpack.tariff.scope;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Law;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.tariff.LawBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Which codes touch which goods. Steel lists headings of 72 and 73 and one line of 76 among its derivatives; copper one line of
 * 74; wine two lines beneath 2204, of the second of which one of ten digits is left out.
 */
class ScopeIndexTest {
    private final ScopeIndex index = new ScopeIndex(law());

    private static LawBuilder builder() {
        LawBuilder law = new LawBuilder();
        for (String id : List.of("steel", "copper", "wine", "idle", "items")) {
            law.measure(id, id, Authority.S232, 0.5, Basis.FULL_VALUE, CusmaTreatment.NONE, "2025-03-12/");
        }
        return law.list("steel", "7208", "7318").list("derivatives", "76109000").list("copper", "74031100")
                .list("wine", "220410", "220421")
                .list("dear-wine", "2204219000").list("left-out", "7403")
                .include("steel", "steel", "derivatives").include("copper", "copper").include("wine", "wine")
                .exclude("wine", "dear-wine").exclude("idle", "left-out").item("items", "84151000", 0.1, "2025-03-12/");
    }

    private static Law law() {
        return builder().build();
    }

    @Test
    void a_chapter_is_of_a_measures_own_metal_if_its_broadest_codes_in_metal_chapters_lie_there() {
        assertThat(index.isOwnMetal("steel", "72")).isTrue();
        assertThat(index.isOwnMetal("steel", "73")).isTrue();
        assertThat(index.isOwnMetal("steel", "76")).as("one line among derivatives").isFalse();
        assertThat(index.isOwnMetal("copper", "74")).isTrue();
        assertThat(index.isOwnMetal("copper", "72")).isFalse();
        assertThat(index.isOwnMetal("steel", "84")).as("no chapter of a metal").isFalse();
        assertThat(index.isOwnMetal("wine", "72")).isFalse();
    }

    @Test
    void what_a_measure_leaves_out_does_not_make_a_metal_its_own() {
        assertThat(index.metals("idle")).isEmpty();
        assertThat(index.isOwnMetal("idle", "74")).isFalse();
    }

    @Test
    void an_edited_law_leaves_the_metals_of_measures_as_they_were() {
        Law edited = new LawBuilder().list("steel", "7601").include("steel", "steel").build();

        assertThat(new ScopeIndex(edited, index, Set.of("steel")).isOwnMetal("steel", "72")).isTrue();
        assertThat(new ScopeIndex(edited, index, Set.of("steel")).isOwnMetal("steel", "76")).isFalse();
        assertThat(new ScopeIndex(edited).isOwnMetal("steel", "76")).isTrue();
    }

    @Test
    void six_digit_lines_are_those_that_a_code_names_or_lies_beneath_and_no_shorter_code_is_one() {
        assertThat(index.sixDigitLines()).containsExactly("220410", "220421", "740311", "761090", "841510");
        assertThat(index.sixDigitLinesBeneath("22")).containsExactly("220410", "220421");
        assertThat(index.sixDigitLinesBeneath("220421")).as("by the longer code").containsExactly("220421");
        assertThat(index.sixDigitLinesBeneath("7208")).isEmpty();
    }

    @Test
    void lines_beneath_a_code_are_the_codes_named_there_and_the_lines_that_they_are_part_of() {
        assertThat(index.linesBeneath("2204")).containsExactly("220410", "220421", "2204219000");
        assertThat(index.linesBeneath("76")).containsExactly("761090", "76109000");
        assertThat(index.linesBeneath("72")).containsExactly("7208");
    }

    @Test
    void a_line_that_codes_lie_beneath_stands_for_itself_and_any_other_for_the_nearest_code_above_it() {
        assertThat(index.likeness("220421")).isEqualTo("220421+");
        assertThat(index.likeness("2204219000")).isEqualTo("2204219000");
        assertThat(index.likeness("2204211000")).isEqualTo("220421");
        assertThat(index.likeness("7208370000")).isEqualTo("7208");
        assertThat(index.likeness("44071100")).isEmpty();
    }

    @Test
    void goods_are_touched_by_codes_above_at_and_beneath_them_and_by_no_neighbours() {
        assertThat(index.spans("7208370000")).containsOnlyKeys("steel");
        assertThat(index.spans("7208")).containsOnlyKeys("steel");
        assertThat(index.spans("72")).containsOnlyKeys("steel");
        assertThat(index.spans("8415100030")).containsOnlyKeys("items");
        assertThat(index.spans("2204211000")).containsOnlyKeys("wine");
        assertThat(index.spans("7209")).isEmpty();
        assertThat(index.spans("74032100")).as("left out by a measure that includes nothing").isEmpty();
    }

    @Test
    void a_code_that_left_its_list_before_the_measure_came_touches_nothing() {
        Law law = builder().datedList("steel", "2024-01-01/2024-12-31", "4407").build();
        Law dated = law.withScopes(law.links().stream().map(link -> new Law.ScopeLink(link.measure(), link.list(),
                link.included(), LawBuilder.period("2025-03-12/2025-11-30"), link.citation(), link.row())).toList(), law.codes(),
                law.itemDuties());

        assertThat(new ScopeIndex(dated).spans("44071100")).isEmpty();
        assertThat(new ScopeIndex(law).spans("44071100")).containsOnlyKeys("steel");
    }

    @Test
    void days_in_common_are_from_the_later_beginning_to_the_earlier_end() {
        assertThat(ScopeIndex.common(LawBuilder.period("2025-01-01/2025-06-30"), LawBuilder.period("2025-03-01/2025-12-31")))
                .isEqualTo(LawBuilder.period("2025-03-01/2025-06-30"));
        assertThat(ScopeIndex.common(LawBuilder.period("2025-03-01/2025-04-30"), LawBuilder.period("2025-01-01/2025-12-31")))
                .isEqualTo(LawBuilder.period("2025-03-01/2025-04-30"));
    }
}
