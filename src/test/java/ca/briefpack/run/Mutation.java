package ca.briefpack.run;

import ca.briefpack.model.Actors;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Law;
import ca.briefpack.model.Reference;
import ca.briefpack.model.OwnMarket;
import ca.briefpack.model.Trade;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The shipped evidence with one thing in it put otherwise, as another package could hold it. */
record Mutation(String name, UnaryOperator<Evidence> change) {

    Evidence of(Evidence evidence) {
        return change.apply(evidence);
    }

    Mutation and(Mutation other) {
        return new Mutation(name + ", " + other.name, evidence -> other.of(of(evidence)));
    }

    @Override
    public String toString() {
        return name;
    }

    /** Rows put through a function; those for which it gives null are taken away. */
    private static <T> List<T> each(List<T> rows, UnaryOperator<T> row) {
        return rows.stream().map(row).filter(kept -> kept != null).toList();
    }

    private static Mutation trade(String name, UnaryOperator<Trade> change) {
        return new Mutation(name, e -> new Evidence(e.reference(), change.apply(e.trade()), e.law(), e.economy(), e.actors(),
                e.scenarios(), e.stamp()));
    }

    private static Mutation economy(String name, UnaryOperator<Economy> change) {
        return new Mutation(name, e -> new Evidence(e.reference(), e.trade(), e.law(), change.apply(e.economy()), e.actors(),
                e.scenarios(), e.stamp()));
    }

    static Mutation law(String name, UnaryOperator<Law> change) {
        return new Mutation(name, e -> new Evidence(e.reference(), e.trade(), change.apply(e.law()), e.economy(), e.actors(),
                e.scenarios(), e.stamp()));
    }

    static Mutation reference(String name, UnaryOperator<Reference> change) {
        return new Mutation(name, e -> new Evidence(change.apply(e.reference()), e.trade(), e.law(), e.economy(), e.actors(),
                e.scenarios(), e.stamp()));
    }

    static Mutation events(String name, UnaryOperator<List<Actors.Event>> change) {
        return new Mutation(name,
                e -> new Evidence(e.reference(), e.trade(), e.law(), e.economy(),
                        new Actors(e.actors().stakeholders(), e.actors().options(),
                                e.actors().positions(), change.apply(e.actors().events()), e.actors().support(),
                                e.actors().programs(), e.actors().benchmarks(),
                                e.actors().publishedRates()),
                        e.scenarios(), e.stamp()));
    }

    static Mutation exportsUs(String name, UnaryOperator<Trade.Export> row) {
        return trade(name,
                t -> new Trade(each(t.exportsToUs(), row), t.totals(), t.exportsToChina(), t.chinaLines(), t.usImports(),
                        t.cusmaClaims(),
                        t.domesticShares(), t.canadaImports(), t.stateExports(), t.usLines(), t.lineImports(), t.ownMarket()));
    }

    static Mutation totals(String name, UnaryOperator<Trade.Total> row) {
        return trade(name,
                t -> new Trade(t.exportsToUs(), each(t.totals(), row), t.exportsToChina(), t.chinaLines(), t.usImports(),
                        t.cusmaClaims(),
                        t.domesticShares(), t.canadaImports(), t.stateExports(), t.usLines(), t.lineImports(), t.ownMarket()));
    }

    static Mutation exportsChina(String name, UnaryOperator<List<Trade.ChinaExport>> rows) {
        return trade(name,
                t -> new Trade(t.exportsToUs(), t.totals(), rows.apply(t.exportsToChina()), t.chinaLines(), t.usImports(),
                        t.cusmaClaims(),
                        t.domesticShares(), t.canadaImports(), t.stateExports(), t.usLines(), t.lineImports(), t.ownMarket()));
    }

    static Mutation usImports(String name, UnaryOperator<Trade.PartnerImports> row) {
        return trade(name,
                t -> new Trade(t.exportsToUs(), t.totals(), t.exportsToChina(), t.chinaLines(), each(t.usImports(), row),
                        t.cusmaClaims(),
                        t.domesticShares(), t.canadaImports(), t.stateExports(), t.usLines(), t.lineImports(), t.ownMarket()));
    }

    static Mutation claims(String name, UnaryOperator<Trade.CusmaClaim> row) {
        return trade(name,
                t -> new Trade(t.exportsToUs(), t.totals(), t.exportsToChina(), t.chinaLines(), t.usImports(),
                        each(t.cusmaClaims(), row),
                        t.domesticShares(), t.canadaImports(), t.stateExports(), t.usLines(), t.lineImports(), t.ownMarket()));
    }

    static Mutation domesticShares(String name, UnaryOperator<Trade.DomesticShare> row) {
        return trade(name,
                t -> new Trade(t.exportsToUs(), t.totals(), t.exportsToChina(), t.chinaLines(), t.usImports(), t.cusmaClaims(),
                        each(t.domesticShares(), row), t.canadaImports(), t.stateExports(), t.usLines(), t.lineImports(),
                        t.ownMarket()));
    }

    static Mutation canadaImports(String name, UnaryOperator<Trade.CanadaImports> row) {
        return trade(name,
                t -> new Trade(t.exportsToUs(), t.totals(), t.exportsToChina(), t.chinaLines(), t.usImports(), t.cusmaClaims(),
                        t.domesticShares(), each(t.canadaImports(), row), t.stateExports(), t.usLines(), t.lineImports(),
                        t.ownMarket()));
    }

    static Mutation stateExports(String name, UnaryOperator<Trade.StateExports> row) {
        return trade(name,
                t -> new Trade(t.exportsToUs(), t.totals(), t.exportsToChina(), t.chinaLines(), t.usImports(), t.cusmaClaims(),
                        t.domesticShares(), t.canadaImports(), each(t.stateExports(), row), t.usLines(), t.lineImports(),
                        t.ownMarket()));
    }

    static Mutation ownMarket(String name, OwnMarket held) {
        return trade(name,
                t -> new Trade(t.exportsToUs(), t.totals(), t.exportsToChina(), t.chinaLines(), t.usImports(), t.cusmaClaims(),
                        t.domesticShares(), t.canadaImports(), t.stateExports(), t.usLines(), t.lineImports(), held));
    }

    static Mutation lineImports(String name, UnaryOperator<ca.briefpack.model.LineImports> row) {
        return trade(name,
                t -> new Trade(t.exportsToUs(), t.totals(), t.exportsToChina(), t.chinaLines(), t.usImports(), t.cusmaClaims(),
                        t.domesticShares(), t.canadaImports(), t.stateExports(), t.usLines(), each(t.lineImports(), row),
                        t.ownMarket()));
    }

    static Mutation macro(String name, UnaryOperator<Economy.Macro> row) {
        return economy(name,
                e -> new Economy(each(e.macro(), row), e.industryGdp(), e.industryJobs(), e.multipliers(), e.elasticities(),
                        e.parameters(),
                        e.provinceSales(), e.foreignFlows(), e.inputs()));
    }

    static Mutation multipliers(String name, UnaryOperator<Economy.Multiplier> row) {
        return economy(name,
                e -> new Economy(e.macro(), e.industryGdp(), e.industryJobs(), each(e.multipliers(), row), e.elasticities(),
                        e.parameters(),
                        e.provinceSales(), e.foreignFlows(), e.inputs()));
    }

    static Mutation elasticities(String name, UnaryOperator<Economy.Elasticity> row) {
        return economy(name,
                e -> new Economy(e.macro(), e.industryGdp(), e.industryJobs(), e.multipliers(), each(e.elasticities(), row),
                        e.parameters(),
                        e.provinceSales(), e.foreignFlows(), e.inputs()));
    }

    static Mutation parameters(String name, UnaryOperator<Economy.Parameter> row) {
        return economy(name, e -> new Economy(e.macro(), e.industryGdp(), e.industryJobs(), e.multipliers(), e.elasticities(),
                each(List.copyOf(e.parameters().values()), row).stream().collect(Collectors.toMap(Economy.Parameter::id, p -> p)),
                e.provinceSales(), e.foreignFlows(), e.inputs()));
    }

    static Mutation provinceSales(String name, UnaryOperator<Economy.ProvinceSale> row) {
        return economy(name,
                e -> new Economy(e.macro(), e.industryGdp(), e.industryJobs(), e.multipliers(), e.elasticities(), e.parameters(),
                        each(e.provinceSales(), row), e.foreignFlows(), e.inputs()));
    }

    static Mutation foreignFlows(String name, UnaryOperator<Economy.ForeignFlow> row) {
        return economy(name,
                e -> new Economy(e.macro(), e.industryGdp(), e.industryJobs(), e.multipliers(), e.elasticities(), e.parameters(),
                        e.provinceSales(), each(e.foreignFlows(), row), e.inputs()));
    }

    static Mutation inputShares(String name, UnaryOperator<Economy.InputShare> row) {
        return economy(name,
                e -> new Economy(e.macro(), e.industryGdp(), e.industryJobs(), e.multipliers(), e.elasticities(), e.parameters(),
                        e.provinceSales(), e.foreignFlows(),
                        new Economy.Inputs(each(e.inputs().shares(), row), e.inputs().accounts())));
    }

    static Mutation accounts(String name, UnaryOperator<Economy.IndustryAccount> row) {
        return economy(name,
                e -> new Economy(e.macro(), e.industryGdp(), e.industryJobs(), e.multipliers(), e.elasticities(), e.parameters(),
                        e.provinceSales(), e.foreignFlows(),
                        new Economy.Inputs(e.inputs().shares(), each(e.inputs().accounts(), row))));
    }

    static Mutation programs(String name, UnaryOperator<Actors.SupportProgram> row) {
        return new Mutation(name,
                e -> new Evidence(e.reference(), e.trade(), e.law(), e.economy(),
                        new Actors(e.actors().stakeholders(), e.actors().options(),
                                e.actors().positions(), e.actors().events(), e.actors().support(),
                                each(e.actors().programs(), row), e.actors().benchmarks(),
                                e.actors().publishedRates()),
                        e.scenarios(), e.stamp()));
    }
}
