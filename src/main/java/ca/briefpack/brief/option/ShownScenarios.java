package ca.briefpack.brief.option;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.figure.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which scenarios a brief of a place and sector shows: those compared in every brief, and in that of a sector also those weighed
 * in the trade-off brief, as far as they move it.
 *
 * @param abroad those that move its exports, and those compared whose effect on them is not modelled
 * @param home   those that move what home producers sell
 * @param still  those compared that leave its exports as they are: their names say enough
 */
public record ShownScenarios(List<Scenario> abroad, List<Scenario> home, List<Scenario> still) {
    /** What counts as a move of a sector's sales, in dollars a year: less is the ripple of inputs that grew costlier elsewhere. */
    static final double LEAST_OF_SECTOR = 1e6;

    public static ShownScenarios of(Study study, String place, String sector) {
        List<Scenario> compared = study.scenarios();
        List<Scenario> all = sector.equals(Cell.ALL) ? compared
                : Stream.concat(compared.stream(), study.agenda().options().stream()).distinct().toList();
        Predicate<Scenario> counted = s -> study.reach(s).isCounted();
        Predicate<Scenario> moves =
                s -> counted.test(s) && change(study, s, place, sector, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO)
                        .filter(e -> !isNothing(e)).isPresent();
        Predicate<Scenario> leaves =
                s -> counted.test(s) && change(study, s, place, sector, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO)
                        .filter(ShownScenarios::isNothing).isPresent();
        return new ShownScenarios(all.stream().filter(s -> moves.test(s) || compared.contains(s) && !leaves.test(s)).toList(),
                all.stream().filter(s -> change(study, s, place, sector, Indicator.HOME_SALES_CHANGE_VS_STATUS_QUO)
                        .filter(ShownScenarios::isSeenAtHome).isPresent()).toList(),
                compared.stream().filter(leaves).toList());
    }

    /** Those of either market, in order. */
    List<Scenario> all() {
        return Stream.concat(abroad.stream(), home.stream()).distinct().toList();
    }

    /** The fact {@code scenarios-still} for each that leaves exports as they are, and {@code scenarios-idle} for all. */
    public void addTo(BriefingBuilder contents, Study study) {
        DatePoint day = new DatePoint(study.edition().asOf(), Precision.DAY);
        contents.facts("scenarios-still", still.stream()
                .map(s -> new Fact("still." + s.id(), "STILL", day, s.name(), s.name(), Optional.empty(), s.row())).toList())
                .facts("scenarios-idle",
                        IdleScenarios.of(study, Stream.concat(all().stream(), still.stream()).distinct().toList()));
    }

    private static Optional<Estimate> change(Study study, Scenario scenario, String place, String sector, Indicator indicator) {
        return study.impact().find(new Cell(scenario.id(), place, sector, indicator));
    }

    /** True if a change in what home producers sell is more than the ripple of inputs that grew dearer elsewhere. */
    public static boolean isSeenAtHome(Estimate change) {
        return Math.max(-change.low(), change.high()) >= LEAST_OF_SECTOR;
    }

    private static boolean isNothing(Estimate change) {
        return change.low() == 0 && change.high() == 0;
    }
}
