package ca.briefpack.suppose;

import ca.briefpack.brief.book.Agenda;
import ca.briefpack.data.Job;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Joined;
import ca.briefpack.model.Law.CompanyDuty;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Scenario;
import ca.briefpack.order.PackNames;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.order.Vocabulary;
import ca.briefpack.tariff.rate.CompanyMix;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which scenarios a run computes, and under which assumptions: the command line's choice within the job's. */
public final class ScenarioChoice {
    private ScenarioChoice() {
    }

    /**
     * The evidence with the chosen scenarios only, in the order of the job.
     *
     * @throws BriefpackException P001 for each sector, scenario or measure named that the data does not hold
     */
    public static Evidence of(Evidence evidence, RunConfig config, Job job) {
        List<String> held = evidence.scenarios().stream().map(Scenario::id).toList();
        Selection wanted = config.selection();
        List<Problem> unknown =
                new ArrayList<>(wanted.unknown(evidence.reference().sectors().stream().map(s -> s.code()).toList(), held));
        unknown.addAll(unknownInJob(evidence, config, job));
        unknown.addAll(new WhatIf(evidence.law(), evidence.scenarios(), config.asOf(), config.whatIf()).problems());
        if (!unknown.isEmpty()) {
            throw new BriefpackException(unknown);
        }
        return evidence.withScenarios(pick(evidence,
                Stream.concat(wanted(job.scenarios(), config, held), wanted(job.weighed().options(), config, held))));
    }

    /** Which of the chosen scenarios are compared in every brief, and which are weighed against each other. */
    public static Agenda agenda(Evidence chosen, RunConfig config, Job job) {
        List<String> held = chosen.scenarios().stream().map(Scenario::id).toList();
        return new Agenda(pick(chosen, wanted(job.scenarios(), config, held)),
                pick(chosen, wanted(job.weighed().options(), config, held)), joined(chosen, config, job),
                job.weighed().indices());
    }

    /** What is weighed beside the options one by one. */
    private static Joined joined(Evidence chosen, RunConfig config, Job job) {
        List<String> held = chosen.scenarios().stream().map(Scenario::id).toList();
        return Joints.of(chosen, pick(chosen, wanted(job.weighed().options(), config, held)), job.weighed(), config.asOf(),
                config.folders().jobFile().toString());
    }

    private static Stream<String> wanted(List<String> ofJob, RunConfig config, List<String> held) {
        return config.selection().scenarios().isEmpty()
                ? ofJob.stream().flatMap(
                        id -> id.equals(Job.OTHERS) ? held.stream().filter(other -> !ofJob.contains(other)) : Stream.of(id))
                : config.selection().scenarios().stream();
    }

    private static List<Scenario> pick(Evidence evidence, Stream<String> ids) {
        return ids.distinct().filter(id -> !id.equals(Scenario.BASELINE) && !id.equals(Scenario.STATUS_QUO))
                .flatMap(id -> evidence.scenarios().stream().filter(s -> s.id().equals(id))).toList();
    }

    /** What the job asks for that does not exist. A scenario whose file is there but cannot be used is told by the loader. */
    private static List<Problem> unknownInJob(Evidence evidence, RunConfig config, Job job) {
        companies(evidence, job.assumptions().softwoodCompany(), config.folders().jobFile() + ":softwood-company");
        List<String> slugs = PackNames.slugs(evidence);
        List<Problem> unknown = new ArrayList<>(new Vocabulary("a pack", slugs).refusals(config.folders().jobFile() + ":packs",
                job.packs().stream().filter(pack -> !PackNames.FAMILIES.contains(pack)).toList()));
        Path folder = config.folders().data().resolve("scenarios");
        List<String> held = evidence.scenarios().stream().map(Scenario::id).toList();
        new TreeMap<>(Map.of("scenarios", job.scenarios(), "options", job.weighed().options())).forEach((key,
                ids) -> unknown.addAll(new Vocabulary("a scenario", held).refusals(config.folders().jobFile() + ":" + key,
                        ids.stream().filter(id -> !id.equals(Job.OTHERS) && !Files.exists(folder.resolve(id + ".yaml")))
                                .toList())));
        return unknown;
    }

    /**
     * The companies named, as the data spells them.
     *
     * @throws BriefpackException P001 if the data holds no duties of one, or their shares are not those of a whole
     */
    public static CompanyMix companies(Evidence evidence, String words, String where) {
        Vocabulary held = new Vocabulary("a company whose duties are held",
                evidence.law().companyDuties().stream().map(CompanyDuty::company).distinct().sorted().toList());
        try {
            SortedMap<String, Double> spelled = new TreeMap<>();
            CompanyMix.read(words).shares().forEach((company, share) -> spelled.merge(held.words().stream()
                    .filter(company::equalsIgnoreCase).findFirst().orElse(company), share, Double::sum));
            List<Problem> unknown = held.refusals(where, spelled.keySet().stream().toList());
            if (!unknown.isEmpty()) {
                throw new BriefpackException(unknown);
            }
            return new CompanyMix(spelled);
        } catch (IllegalArgumentException e) {
            throw new BriefpackException(new Problem(Problem.Code.P001, where, e.getMessage(),
                    "write one company, or shares that add up to 1: Canfor=0.3,West Fraser=0.2,Non-selected=0.5"), e);
        }
    }

    public static StudyPlan plan(Evidence evidence, Job job, LocalDate asOf) {
        return StudyPlan.of(evidence, job.assumptions().baseline(), asOf);
    }

    /** The assumptions of the job, with content shares at the central values of the data's parameters. */
    public static RateAssumptions assumptions(Job job, Evidence evidence) {
        Map<String, Parameter> parameters = evidence.economy().parameters();
        return RateAssumptions.standard()
                .withCusmaMode(CusmaMode.valueOf(job.assumptions().cusma().name()))
                .withUsContentShare(parameters.get("us-content-autos").central())
                .withMetalScale(parameters.get("metal-content-scale").central())
                .withSoftwood(CompanyMix.read(job.assumptions().softwoodCompany()));
    }
}
