package ca.briefpack.impact.income;

import ca.briefpack.model.Economy;
import ca.briefpack.model.Economy.ForeignFlow;
import ca.briefpack.model.Economy.IndustryAccount;
import ca.briefpack.model.Economy.InputShare;
import ca.briefpack.model.Economy.ProvinceSale;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.OwnMarket;
import ca.briefpack.model.OwnMarket.Anchor;
import ca.briefpack.model.OwnMarket.Listed;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rows that Canada's own market rests on: all of them, and those of an industry. */
final class HomeRows {
    private final List<SourceRow> all = new ArrayList<>();
    private final Map<String, List<SourceRow>> ofIndustry = new HashMap<>();
    private final Map<String, List<List<SourceRow>>> ofSellers = new HashMap<>();

    /** @param others rows of parameters, imports and sizes of provinces */
    HomeRows(Evidence evidence, List<ProvinceSale> sales, List<ForeignFlow> flows, List<SourceRow> others) {
        OwnMarket held = evidence.trade().ownMarket();
        Economy.Inputs inputs = evidence.economy().inputs();
        Stream.of(others.stream(), sales.stream().map(ProvinceSale::row), flows.stream().map(ForeignFlow::row),
                held.chapters().stream().map(OwnMarket.Chapter::row), held.listed().stream().map(Listed::row),
                held.anchors().stream().map(Anchor::row), held.buyers().stream().map(OwnMarket.Buyers::row),
                inputs.accounts().stream().map(IndustryAccount::row), inputs.shares().stream().map(InputShare::row))
                .flatMap(rows -> rows).forEach(all::add);
        inputs.accounts().forEach(a -> enter(a.industry(), a.row()));
        inputs.shares().forEach(s -> enter(s.buyer(), s.row()));
        evidence.economy().elasticities().forEach(e -> enter(e.industry(), e.row()));
        sales.forEach(s -> ofSellers.computeIfAbsent(s.industry(), i -> Stream.of(Province.values())
                .<List<SourceRow>>map(p -> new ArrayList<>()).toList()).get(s.seller().ordinal()).add(s.row()));
    }

    private void enter(String industry, SourceRow row) {
        ofIndustry.computeIfAbsent(industry, i -> new ArrayList<>()).add(row);
    }

    List<SourceRow> all() {
        return all;
    }

    /** What an industry buys, adds and competes by. */
    List<SourceRow> of(String industry) {
        return ofIndustry.getOrDefault(industry, List.of());
    }

    /** What an industry sells in the provinces, by seller in the order of {@link Province}. */
    List<List<SourceRow>> bySeller(String industry) {
        return ofSellers.get(industry);
    }
}
