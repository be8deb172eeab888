package ca.briefpack.cli;

import ca.briefpack.pack.Outcome;
import java.util.stream.Stream;

/** What the help of {@code solve} says beneath its options: every model with its keys, an example that runs, the exit codes. */
final class SolveHelp {
    private SolveHelp() {
    }

    static String[] lines() {
        return Stream.of(models(), example(), exitCodes()).flatMap(s -> s).toArray(String[]::new);
    }

    private static Stream<String> models() {
        return Stream.of("",
                "Models and the keys of their cases (tariffs are fractions; what is missing in a map of trade or tariffs is 0):",
                "  gsim      regions, trade, tariff0, tariff1, demandElasticity, supplyElasticity, substitutionElasticity,",
                "            consumerSurplus: consistent|gsim              many regions trade one product",
                "  ces       substitution, demandElasticity, sources: {NAME: {expenditure, tariff0, tariff1, supplyElasticity}}",
                "                                                          one market, its sources substitute for each other",
                "  smart     imports, beneficiary, tariff0, tariff1, importDemandElasticity, substitutionElasticity,",
                "            exportSupplyElasticity                        one importer changes the tariff on one partner",
                "  leontief  sectors, transactions, finalDemand; if wished factors, household, shock",
                "                                                          output and multipliers of an economy",
                "  price     sectors, transactions, output or valueAdded, importShare, tariff; if wished imports,",
                "            markup: constantDollar|constantPercent, margin",
                "                                                          what tariffs add to prices at home",
                "  ge        regions, trade with home sales, tariff0, tariff1, theta, deficits: keep|zero",
                "                                                          wages, prices and welfare of a world of regions",
                "  world     regions, sectors, trade by sector with home sales, inputs by region, tariff0, tariff1, theta,",
                "            deficits: keep|zero                           the same with sectors that use each other's goods");
    }

    private static Stream<String> example() {
        return Stream.of("", "Example: a case for ces, in lumber.yaml,", "",
                "  model: ces",
                "  substitution: 3",
                "  demandElasticity: -0.5",
                "  sources:",
                "    CAN: {expenditure: 28, tariff0: 0.1454, tariff1: 0.4519, supplyElasticity: 2}",
                "    USA: {expenditure: 65, supplyElasticity: 1}",
                "    ROW: {expenditure: 7, supplyElasticity: inf}", "",
                "is solved by",
                "  briefpack solve ces lumber.yaml --json");
    }

    private static Stream<String> exitCodes() {
        return Stream.of("", "Exit codes:", Syntax.exitCode(Outcome.PUBLISHED, "the case is solved"),
                Syntax.exitCode(Outcome.INTERNAL, Outcome.INTERNAL.meaning()),
                Syntax.exitCode(Outcome.USAGE, "the command or the case cannot be used; every key that cannot is named"),
                Syntax.exitCode(Outcome.TEMPORARY, Outcome.TEMPORARY.meaning()));
    }
}
