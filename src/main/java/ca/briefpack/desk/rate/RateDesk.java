package ca.briefpack.desk.rate;

import ca.briefpack.data.Job;
import ca.briefpack.data.Loaded;
import ca.briefpack.data.rows.Scope;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Vocabulary;
import ca.briefpack.suppose.ScenarioChoice;
import ca.briefpack.suppose.SoundData;
import ca.briefpack.suppose.WhatIf;
import ca.briefpack.tariff.LawCheck;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The desk where questions about rates are answered, from a data package and the assumptions of a job.
 *
 * <p>Example: {@code RateDesk.open(data, data.resolve("job.yaml")).rate(query).totalFraction()}.
 */
public final class RateDesk {
    private final Evidence evidence;
    private final RateAssumptions ofTheJob;
    private final List<Problem> problems;
    private final RateEngine engine;
    private final KnownCodes codes;
    private final Map<String, List<Problem>> lawProblems = new ConcurrentHashMap<>();

    private RateDesk(Evidence evidence, RateAssumptions ofTheJob, List<Problem> problems) {
        this.evidence = evidence;
        this.ofTheJob = ofTheJob;
        this.problems = List.copyOf(problems);
        this.engine = new RateEngine(evidence.law(), evidence.trade());
        this.codes = new KnownCodes(evidence);
    }

    /** The desk for questions about any goods. @throws BriefpackException if the job or the data cannot be read */
    public static RateDesk open(Path data, Path jobFile) {
        return open(data, jobFile, Scope.RATES);
    }

    /**
     * The desk for one question, opened at a fraction of the cost: what concerns goods of other chapters alone, and scenarios
     * that are not asked about, are neither read nor checked.
     *
     * @throws BriefpackException if the job or the data cannot be read
     */
    public static RateDesk open(Path data, Path jobFile, RateQuery asked) {
        String chapter = asked.hs().chapter();
        RateDesk desk =
                open(data, jobFile, asked.terms().nameScenarios() ? Scope.ratesOf(chapter) : Scope.enactedRatesOf(chapter));
        return desk.suffices(asked.hs()) ? desk : open(data, jobFile);
    }

    /**
     * The code nearest to one that is not known may be of any chapter; and without lines of a chapter no one knows if a schedule
     * is held.
     */
    private boolean suffices(HsCode goods) {
        return goods.isSpecial() || codes.findProblem(goods).isEmpty() && !evidence.trade().usLines().isEmpty();
    }

    private static RateDesk open(Path data, Path jobFile, Scope scope) {
        Job job = Folders.readJob(data, jobFile);
        Loaded loaded = SoundData.loadRates(data, scope);
        return new RateDesk(loaded.evidence(), assumptions(job, jobFile, loaded.evidence()), loaded.problems());
    }

    private static RateAssumptions assumptions(Job job, Path jobFile, Evidence evidence) {
        ScenarioChoice.companies(evidence, job.assumptions().softwoodCompany(), jobFile + ":softwood-company");
        return ScenarioChoice.assumptions(job, evidence);
    }

    /** What is wrong with the data that rates follow from, so that answers may be too. */
    public List<Problem> problems() {
        return problems;
    }

    /** What is wrong with the law that may concern goods of a code. */
    public List<Problem> lawProblems(HsCode goods) {
        return lawProblems.computeIfAbsent(goods.digits(), code -> engine.problems(goods));
    }

    /** What is wrong with the law on any goods. */
    public List<Problem> lawProblems() {
        return lawProblems.computeIfAbsent("", whole -> LawCheck.check(evidence.law(), evidence.trade()));
    }

    /** No rate is told of goods on which the law does not say what is paid. */
    private void requireSettled(List<Problem> ofLaw) {
        if (!SoundData.isSettled(ofLaw)) {
            throw new BriefpackException(Stream.concat(problems.stream(), ofLaw.stream()).toList());
        }
    }

    /**
     * @throws BriefpackException P001 if the code, the countries, the company, the scenario or a measure to change are not known,
     *                            P021 if measures overlap on the goods and no rule settles it
     */
    public RateAnswer rate(RateQuery query) {
        requireSettled(lawProblems(query.hs()));
        List<Problem> unknown = unknown(query.from(), query.into(), query.terms());
        codes.findProblem(query.hs()).ifPresent(problem -> unknown.add(0, problem));
        WhatIf whatIf = new WhatIf(evidence.law(), evidence.scenarios(), query.asOf(), query.terms().supposed());
        unknown.addAll(whatIf.problems());
        refuse(unknown);
        RateAssumptions assumptions = assumptions(query.terms());
        RateEngine supposed = whatIf.findScenario().map(edits -> engine.under(edits, query.asOf())).orElse(engine);
        RateEngine asked = query.terms().scenario().map(id -> supposed.under(scenario(id), query.asOf())).orElse(supposed);
        return new RateReply(evidence.reference(), asked.law(), evidence.trade(), assumptions)
                .of(query, asked.rate(query.hs(), new Lane(query.from(), query.into()), query.asOf(), assumptions));
    }

    /** @throws BriefpackException P001 if the countries or the company are not known, P021 if any measures overlap unsettled */
    public RateChanges changes(ChangesQuery query) {
        requireSettled(lawProblems());
        refuse(unknown(query.from(), query.into(), query.terms()));
        return new ChangeLog(evidence, engine, assumptions(query.terms())).of(query);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
    }

    private List<Problem> unknown(Country from, Country into, RateTerms terms) {
        List<Problem> unknown = new ArrayList<>();
        if (from == into) {
            unknown.add(new Problem(Code.P001, "--into", "'" + into + "' is where the goods come from", "name two countries"));
        } else if (imposers(from).stream().noneMatch(into::equals)) {
            unknown.add(new Problem(Code.P001, "--into", "no measure of " + into + " on goods of " + from + " is held",
                    imposers(from).isEmpty() ? "ask about goods of another country" : "use one of "
                            + String.join(", ", imposers(from).stream().map(Country::name).toList())));
        }
        unknown.addAll(unknownCompanies(terms));
        unknown.addAll(new Vocabulary("a scenario that edits the law", editing().map(Scenario::id).toList())
                .refusals("--scenario", terms.scenario().stream().toList()));
        return unknown;
    }

    /** The countries that impose any measure on goods of a country. */
    private Set<Country> imposers(Country from) {
        TreeSet<Country> imposers = new TreeSet<>();
        evidence.law().measures().stream().map(TariffMeasure::border).filter(border -> border.covers(from))
                .map(TariffMeasure.Border::imposedBy).filter(country -> country != from).forEach(imposers::add);
        return imposers;
    }

    private List<Problem> unknownCompanies(RateTerms terms) {
        try {
            terms.company().ifPresent(words -> ScenarioChoice.companies(evidence, words, "--company"));
            return List.of();
        } catch (BriefpackException e) {
            return e.problems();
        }
    }

    /** The scenarios that have a law of their own: the baseline and the status quo are days, to be asked about as such. */
    private Stream<Scenario> editing() {
        return evidence.scenarios().stream().filter(scenario -> !scenario.edits().isEmpty());
    }

    private Scenario scenario(String id) {
        return editing().filter(scenario -> scenario.id().equals(id)).findFirst().orElseThrow();
    }

    private RateAssumptions assumptions(RateTerms terms) {
        RateAssumptions assumptions = ofTheJob;
        if (terms.cusma().isPresent()) {
            assumptions = assumptions.withCusmaMode(terms.cusma().get().mode());
        }
        if (terms.company().isPresent()) {
            assumptions = assumptions.withSoftwood(ScenarioChoice.companies(evidence, terms.company().get(), "--company"));
        }
        if (terms.overQuotaShare().isPresent()) {
            assumptions = assumptions.withOverQuotaShare(terms.overQuotaShare().getAsDouble());
        }
        return terms.usAssemblyShare().isEmpty() ? assumptions
                : assumptions.withUsAssemblyShare(terms.usAssemblyShare().getAsDouble());
    }
}
