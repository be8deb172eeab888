package ca.briefpack.brief.option;

import ca.briefpack.brief.book.Study;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.impact.income.IncomeModel;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.figure.Lineage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each part of real income rests on, and by which formula it comes about: its method is {@code real-income-users} and the
 * like. What inputs cost reaches every sale, so that sales abroad rest on Canada's own market too, but that market rests on
 * nothing that is sold abroad; support rests on who is granted what, and on how many live where.
 */
final class IncomeLineage {
    private static final String WHOLE = "real-income";
    private static final String WORKERS = "real-income-workers";
    private final Study study;
    private final Map<List<String>, Lineage> known = new HashMap<>();

    IncomeLineage(Study study) {
        this.study = study;
    }

    /** Of an item under options together, or under one with an answer. */
    Lineage of(List<Scenario> together, IncomeItem item) {
        List<String> key = Stream.concat(Stream.of(rest(item)), together.stream().map(Scenario::id)).toList();
        List<String> held = study.impact().listScenarios();
        if (item == IncomeItem.SUPPORT && together.stream().anyMatch(option -> option.support().perWorker() > 0)) {
            return known.computeIfAbsent(key, k -> workers(together)).by(WORKERS, List.of());
        }
        return known.computeIfAbsent(key, k -> rows(item, indicator(item, true), together.stream().map(Scenario::id)
                .filter(held::contains).toList(), together.stream().map(Scenario::row).toList())).by(method(item), List.of());
    }

    /** Of an item under the law in force against that of the baseline. */
    Lineage inForce(IncomeItem item) {
        return known.computeIfAbsent(List.of(rest(item)),
                k -> rows(item, indicator(item, false), List.of(Scenario.STATUS_QUO), List.of())).by(method(item), List.of());
    }

    /**
     * Of workers whom the duties under options together displace against the law of the baseline, and of who lives where: what is
     * granted by worker rests on both.
     */
    Lineage workers(List<Scenario> together) {
        List<String> held = study.impact().listScenarios();
        List<Lineage> jobs =
                Stream.concat(Stream.of(Scenario.STATUS_QUO), together.stream().map(Scenario::id).filter(held::contains))
                        .flatMap(id -> Stream.of(Indicator.JOBS_TOTAL_CHANGE, Indicator.HOME_JOBS_CANADA_CHANGE)
                                .map(indicator -> study.impact().lineage(Cell.canada(id, indicator))))
                        .toList();
        return Lineage.joined(WHOLE, jobs).by(WHOLE,
                Stream.concat(people().stream(), together.stream().map(Scenario::row)).toList());
    }

    private List<SourceRow> people() {
        List<Macro> macro = study.evidence().economy().macro();
        return Stream.of(Province.values()).flatMap(p -> Macro.latest(macro, p, Macro.Indicator.POPULATION, Integer.MAX_VALUE)
                .stream()).map(Macro::row).toList();
    }

    private static String method(IncomeItem item) {
        return item == IncomeItem.INCOME ? WHOLE : WHOLE + "-" + item.name().toLowerCase(Locale.ROOT);
    }

    /** Items that rest on the same rows have the same. */
    private static String rest(IncomeItem item) {
        return item == IncomeItem.SUPPORT ? item.name() : indicator(item, true).name();
    }

    private static Indicator indicator(IncomeItem item, boolean statusQuo) {
        return switch (item) {
            case USERS, REVENUE -> statusQuo ? Indicator.HOME_SALES_CHANGE_VS_STATUS_QUO : Indicator.HOME_SALES_CHANGE;
            case HOME -> statusQuo ? Indicator.HOME_GDP_CANADA_CHANGE_VS_STATUS_QUO : Indicator.HOME_GDP_CANADA_CHANGE;
            default -> statusQuo ? Indicator.GDP_TOTAL_CHANGE_VS_STATUS_QUO : Indicator.GDP_TOTAL_CHANGE;
        };
    }

    private Lineage rows(IncomeItem item, Indicator indicator, List<String> moved, List<SourceRow> scenarios) {
        List<SourceRow> rows = new ArrayList<>(scenarios);
        if (item == IncomeItem.SUPPORT) {
            rows.addAll(people());
            return new Lineage(WHOLE, rows, List.of());
        }
        Lineage sales =
                Lineage.joined(WHOLE, moved.stream().map(id -> study.impact().lineage(Cell.canada(id, indicator))).toList());
        rows.addAll(sales.rows());
        rows.addAll(study.impact().income().rows());
        study.evidence().law().measures().stream().filter(m -> m.border().imposedBy() == Country.CA).map(TariffMeasure::row)
                .forEach(rows::add);
        List<String> assumed = Stream.of(sales.assumptions().stream(), Stream.of(ModelParameter.HOME_SALES_SCALE.id(),
                IncomeClosure.IMPORT_SUPPLY, IncomeModel.REMISSION)).flatMap(ids -> ids).distinct().toList();
        assumed.stream().map(id -> Optional.ofNullable(study.evidence().economy().parameters().get(id)))
                .forEach(p -> p.ifPresent(held -> rows.add(held.row())));
        return new Lineage(WHOLE, rows, assumed);
    }
}
