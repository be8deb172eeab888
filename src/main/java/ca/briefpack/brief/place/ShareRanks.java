package ca.briefpack.brief.place;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Headline;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.EditionChange;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Provinces by the modelled change in their GDP as a share of it, each with its rank, from 1 for the largest loss, and with its
 * rank in the last edition where there was one. That edition's changes are divided by the GDP of this one, so that new GDP alone
 * ranks nobody anew.
 */
public final class ShareRanks {
    private final Study study;
    private final FigureBook book;
    private final Map<Province, Figure> shares;

    /** @param shares the change as a share of GDP of every province and territory, in their order */
    public ShareRanks(Study study, FigureBook book, Map<Province, Figure> shares) {
        this.study = study;
        this.book = book;
        this.shares = shares;
    }

    public Table table() {
        boolean isCompared = study.edition().change().kind() == EditionChange.Kind.SPLIT;
        Map<Province, Double> now = new EnumMap<>(Province.class);
        Map<Province, Double> before = new EnumMap<>(Province.class);
        shares.forEach((province, share) -> share.estimate().map(Estimate::central).ifPresent(central -> {
            now.put(province, central);
            before(province, central).ifPresent(last -> before.put(province, last));
        }));
        TableBuilder table =
                new TableBuilder("gdp-share").text("province").range("gdp-change-share", Scale.PERCENT, Unit.FRACTION)
                        .number("rank", Scale.ONE, Unit.COUNT);
        if (isCompared) {
            table.number("rank-before", Scale.ONE, Unit.COUNT);
        }
        shares.forEach((province, share) -> {
            Table.Cell name = words(study.evidence().reference().provinceName(province));
            Table.Cell rank = central(rank(province, "rank", now));
            table.row(isCompared ? cells(name, range(share), rank, central(rank(province, "rank-before", before)))
                    : cells(name, range(share), rank));
        });
        return table.build();
    }

    /** The share by the change that the last edition published. */
    private Optional<Double> before(Province province, double central) {
        String key = Headline.of(province.name(), Cell.ALL).stream().filter(h -> h.name().equals("gdp-change")).findFirst()
                .orElseThrow().key();
        return Optional.ofNullable(study.edition().change().levels().get(key)).filter(levels -> levels.now() != 0)
                .map(levels -> central * levels.last() / levels.now());
    }

    private Figure rank(Province province, String name, Map<Province, Double> among) {
        String id = province.name().toLowerCase(Locale.ROOT) + "." + name + ".gdp-change-share";
        Double own = among.get(province);
        return own == null ? book.missing(id, Unit.COUNT, Reason.NOT_AVAILABLE)
                : book.derived(id, Estimate.exact(1.0 + among.values().stream().filter(other -> other < own).count(), Unit.COUNT),
                        shares.get(province).lineage().by("ranking", List.of()));
    }
}
