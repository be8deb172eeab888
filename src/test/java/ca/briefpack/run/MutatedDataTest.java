package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.book.Baskets;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Briefing;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Sector;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.pack.Computation;
import ca.briefpack.render.template.TemplateEngine;
import ca.briefpack.suppose.SoundData;
import ca.briefpack.tariff.rate.Lane;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the data hold, every breakdown has the members of its total, every base of a ratio may be zero, and every page and
 * workbook still reads well in both languages.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutatedDataTest {
    private static final TemplateEngine TEMPLATES = new TemplateEngine(Path.of("templates"), "northern");
    private static final List<String> PACKS =
            List.of("national", "trade-offs", "province-sk", "province-on", "province-nu", "sector-canola", "sector-autos");
    private static final RunConfig CONFIG =
            new RunConfig(LocalDate.of(2025, 10, 15), Releases.folders(Path.of("data"), Path.of("target", "no-output")),
                    Selection.of(List.of(), List.of(), List.of(), List.of("no-us-tariffs", "ontario-counter-tariffs")), 2,
                    Reuse.UNCHANGED);
    private Evidence shipped;

    @BeforeAll
    void load() {
        shipped = SoundData.load(Path.of("data"), CONFIG.readJob()).evidence();
    }

    Stream<Mutation> mutations() {
        Mutations mutations = new Mutations(shipped);
        return Stream.of(Stream.of(new Mutation("as shipped", e -> e)), mutations.markets().stream(), mutations.bases().stream())
                .flatMap(list -> list);
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void rows_add_to_their_totals_and_pages_read_well(Mutation mutation) {
        Computation assignment = Computation.of(CONFIG, CONFIG.readJob(), mutation.of(shipped));
        Computed computed = new Computed(assignment.study(assignment.before()));

        assertThat(PACKS.parallelStream().map(computed::briefing).flatMap(briefing -> faults(briefing).stream())).isEmpty();
        assertThat(List.of("sector-canola", "sector-autos").stream().map(computed::briefing)
                .flatMap(briefing -> untold(computed.study(), briefing).stream())).isEmpty();
    }

    /** Tables of a sector that say none of goods that are sold, or of duties that fall on them, in whichever market. */
    private static List<String> untold(Study study, Briefing briefing) {
        Sector sector = study.evidence().reference().findSector(briefing.pack().code()).orElseThrow();
        Set<HsCode> sold = new Baskets(study.evidence()).sold(sector);
        boolean taxed = sold.stream().flatMap(hs4 -> study.rates().get(new Lane(Country.CA, Country.CN)).findRate(hs4).stream())
                .anyMatch(rate -> rate.totalFraction() > 0);
        return Stream.of(sold.isEmpty() ? "" : "headings", taxed ? "china-measures" : "", taxed ? "timeline" : "")
                .filter(id -> !id.isEmpty())
                .filter(id -> briefing.table(id).rows().isEmpty()).map(id -> briefing.pack().slug() + ": " + id).toList();
    }

    private static List<String> faults(Briefing briefing) {
        List<String> faults = new ArrayList<>(Breakdowns.faults(briefing));
        for (Lang lang : Lang.values()) {
            String page = TEMPLATES.render("pdf/" + briefing.pack().kind().template() + ".ftlh", briefing, lang, Map.of());
            String workbook = TEMPLATES.render("workbook/tables.ftlx", briefing, lang, Map.of());
            EveryPackReadsWellTest.faultsOf(page)
                    .forEach(fault -> faults.add(briefing.pack().slug() + " " + lang.code() + ": " + fault));
            Stream.of("NaN", "nfinity").filter(word -> page.contains(word) || workbook.contains(word))
                    .forEach(word -> faults.add(briefing.pack().slug() + " " + lang.code() + ": " + word));
        }
        return faults;
    }
}
