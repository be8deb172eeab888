package ca.briefpack.pack;

import ca.briefpack.brief.book.Agenda;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Edition;
import ca.briefpack.content.EditionChange;
import ca.briefpack.content.Masthead;
import ca.briefpack.data.Job;
import ca.briefpack.edition.EditionInputs;
import ca.briefpack.edition.EditionKeys;
import ca.briefpack.edition.EditionSide;
import ca.briefpack.edition.EditionsBefore;
import ca.briefpack.edition.KeyFigure;
import ca.briefpack.edition.LastEdition;
import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.draw.Advance;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Problem;
import ca.briefpack.order.Progress;
import ca.briefpack.order.RunConfig;
import ca.briefpack.publish.ReleaseStore;
import ca.briefpack.suppose.Joints;
import ca.briefpack.suppose.RateBook;
import ca.briefpack.suppose.ScenarioChoice;
import ca.briefpack.suppose.WhatIf;
import ca.briefpack.tariff.edit.IdleEdits;
import ca.briefpack.theory.Unsolved;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run is to compute, once its inputs are read and its choices checked against them.
 *
 * @param evidence with the chosen scenarios only
 * @param whatIf   may suppose any scenario of the data
 * @param agenda   which of the scenarios are compared and weighed
 */
public record Computation(RunConfig config, Job job, Evidence evidence, WhatIf whatIf, Agenda agenda) {

    /** @throws BriefpackException P001 for each sector, scenario or measure chosen that the data does not hold */
    public static Computation of(RunConfig config, Job job, Evidence loaded) {
        Evidence chosen = ScenarioChoice.of(loaded, config, job);
        return new Computation(config, job, chosen, new WhatIf(loaded.law(), loaded.scenarios(), config.asOf(), config.whatIf()),
                ScenarioChoice.agenda(chosen, config, job));
    }

    /** The same where only the words matter: as few draws as there can be, for the ranges are not kept. */
    public Computation withFewDraws() {
        return new Computation(config.withFewDraws(), job, evidence, whatIf, agenda);
    }

    /** The rates of the law as enacted, as the run supposes it, and under each scenario. */
    public RateBook rate() {
        return new RateBook(evidence, config.asOf(), ScenarioChoice.assumptions(job, evidence), whatIf.findScenario(),
                agenda.joined().joints());
    }

    /** A line for each scenario that would change something not in force on the day it is looked at, and for each idle chance. */
    public List<String> notices(RateBook book) {
        Stream<String> idle =
                evidence.scenarios().stream().map(s -> Map.entry(s.id(), IdleEdits.of(book.law().law(), s, config.asOf())))
                        .filter(one -> one.getValue().isAny()).map(one -> notice(one.getKey(), one.getValue()));
        return Stream.concat(idle, Joints.idleChances(evidence.law(), agenda.options(), agenda.joined(), config.asOf()).stream())
                .toList();
    }

    private static String notice(String scenario, IdleEdits idle) {
        return "scenario " + scenario + (idle.all() ? " changes nothing: " : ", in part without effect: ") + "not in force on "
                + idle.day() + ": "
                + String.join(", ", idle.targets());
    }

    /** What the edition's law is not known to hold, for it is later than the day to which the law was seen; none if it is not. */
    public List<String> remarks() {
        Map<Country, LocalDate> seen = new EnumMap<>(Country.class);
        Map.of(Country.US, Country.CA, Country.CN, Country.CA, Country.CA, Country.US)
                .forEach((into, from) -> evidence.law().seenTo(into, from)
                        .filter(config.asOf()::isAfter).ifPresent(day -> seen.put(into, day)));
        return seen.isEmpty() ? List.of()
                : List.of("law seen to " + seen.entrySet().stream().map(one -> one.getValue() + " (" + one.getKey() + ")")
                        .collect(Collectors.joining(", ")) + ": what was enacted later is not in the edition of "
                        + config.asOf());
    }

    /** @param progress told of the random draws, if there are any */
    public ImpactTable estimate(RateBook book, Progress progress) {
        Advance.Watcher watcher = (done, total) -> progress.tick(done, total, "random draws");
        try {
            StudyPlan plan = Joints.plan(ScenarioChoice.plan(evidence, job, config.asOf()),
                    agenda.joined(), config.asOf());
            return ImpactModel.estimate(evidence, book, plan, config.sampling(),
                    watcher);
        } catch (IllegalArgumentException e) {
            throw findUnsolved(e)
                    .<RuntimeException>map(
                            unsolved -> new BriefpackException(new Problem(Problem.Code.P013, config.folders().data().toString(),
                                    "leads to no answer of the model: " + unsolved.getMessage(),
                                    "look for a number of the wrong size in trade, the economy or the elasticities"), e))
                    .orElse(e);
        }
    }

    /** What several threads work on is thrown again by the one that waits for them. */
    private static Optional<Unsolved> findUnsolved(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unsolved unsolved) {
                return Optional.of(unsolved);
            }
        }
        return Optional.empty();
    }

    /** This edition as one side of a comparison. */
    public EditionSide side(ImpactTable impact) {
        return new EditionSide(new EditionInputs(evidence, job, config.asOf(), whatIf.findScenario()), KeyFigure.all(impact));
    }

    public EditionChange compare(Optional<LastEdition> last, EditionSide now) {
        return config.isWhatIf() ? EditionChange.WHAT_IF : last.map(edition -> edition.until(now)).orElse(EditionChange.FIRST);
    }

    public Study study(Edition edition, RateBook book, ImpactTable impact) {
        return StudyMaker.of(evidence, edition, book, impact, agenda,
                new Masthead(job.issuer().publisher(), job.issuer().marking().words(), whatIf.suppositions()));
    }

    /** The study without a release: its edition is named after the day alone. */
    public Study study(EditionsBefore before) {
        return study(before, Progress.SILENT);
    }

    /** @param progress told of the random draws, if there are any */
    public Study study(EditionsBefore before, Progress progress) {
        RateBook book = rate();
        ImpactTable impact = estimate(book, progress);
        Edition edition =
                new Edition(config.asOf(), job.assumptions().baseline(), config.asOf().toString(), "", evidence.stamp().version())
                        .with(compare(before.last(), side(impact)), before.past().history());
        return study(edition, book, impact);
    }

    /** The editions in the output folder before that of the study. */
    public EditionsBefore before() {
        return EditionsBefore.of(config, job, EditionKeys.computedFrom(evidence, PackTools.sha256(config.folders().jobFile())),
                new ReleaseStore(config.folders().output()));
    }
}
