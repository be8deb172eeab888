package ca.briefpack.brief.book;

import ca.briefpack.content.DataYears;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Source;
import ca.briefpack.model.OwnMarket;
import ca.briefpack.model.Trade;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The years that the data held is on: of each kind the latest, which is the one that is computed with. */
final class YearsHeld {
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private YearsHeld() {
    }

    static DataYears of(Evidence evidence) {
        Trade trade = evidence.trade();
        Economy economy = evidence.economy();
        Map<String, Integer> years = new TreeMap<>();
        keep(years, "exports", trade.exportsToUs().stream().mapToInt(Trade.Export::year));
        keep(years, "china", trade.exportsToChina().stream().mapToInt(Trade.ChinaExport::year));
        keep(years, "imports", trade.canadaImports().stream().mapToInt(Trade.CanadaImports::year));
        keep(years, "us-imports", trade.usImports().stream().mapToInt(Trade.PartnerImports::year));
        keep(years, "states", trade.stateExports().stream().mapToInt(Trade.StateExports::year));
        keep(years, "anchor", trade.ownMarket().anchors().stream().mapToInt(OwnMarket.Anchor::year));
        keep(years, "trade", economy.provinceSales().stream().mapToInt(Economy.ProvinceSale::year));
        keep(years, "inputs", economy.inputs().shares().stream().mapToInt(Economy.InputShare::year));
        // the tables of multipliers have no year of their own
        keep(years, "multipliers",
                economy.multipliers().stream().limit(1).flatMap(multiplier -> multiplier.row().sources().stream())
                        .map(evidence.reference().sources()::get).filter(Objects::nonNull).map(YearsHeld::vintage)
                        .flatMap(Optional::stream).mapToInt(year -> year));
        return new DataYears(years);
    }

    private static void keep(Map<String, Integer> years, String name, IntStream held) {
        held.max().ifPresent(year -> years.put(name, year));
    }

    private static Optional<Integer> vintage(Source source) {
        return YEAR.matcher(source.vintage()).results().map(MatchResult::group).map(Integer::valueOf).findFirst();
    }
}
