package ca.briefpack.desk.check;

import ca.briefpack.data.Job;
import ca.briefpack.impact.check.BackTest;
import ca.briefpack.impact.check.BackTest.OfSector;
import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.impact.market.MarketBook;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Evidence;
import ca.briefpack.order.Folders;
import ca.briefpack.suppose.RateBook;
import ca.briefpack.suppose.ScenarioChoice;
import ca.briefpack.suppose.SoundData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;

/** The desk where the model of exports is held against what the months after the duties brought. */
public final class BackTestDesk {
    private BackTestDesk() {
    }

    /**
     * An answer.
     *
     * @param months  that were seen by the day asked for
     * @param sectors over all of them
     * @param fits    over the sectors that test the response: all months, those that the substitution was set by, later ones; later
     *                ones from sales of the year before them, and had those sales gone on; and later ones over goods whose duties
     *                did not rise, which no model of duties can tell better
     */
    public record BackTestAnswer(List<YearMonth> months, List<SectorFit> sectors, List<NamedFit> fits) {
    }

    /** Changes as fractions of what the same months of the base year brought, United States dollars. */
    public record SectorFit(String sector, double base, double duty, double model, double seen, boolean isTest) {
    }

    /** How well the model does over the sectors that test it. */
    public record NamedFit(String months, int sectors, double correlation, double error, double model, double seen) {
    }

    /** @throws BriefpackException if the job or the data cannot be read */
    public static BackTestAnswer answer(Path data, Path jobFile, LocalDate until) {
        Job job = Folders.readJob(data, jobFile);
        Evidence evidence = SoundData.load(data, job).evidence();
        RateBook rates = new RateBook(evidence, until, ScenarioChoice.assumptions(job, evidence));
        StudyPlan plan = StudyPlan.of(evidence, job.assumptions().baseline(), until);
        ExportBook exports = new ExportBook(evidence, plan.exportsYear());
        BackTest test = new BackTest(evidence.trade(), exports, new MarketBook(evidence, exports, plan.marketYear()), rates,
                plan.baseline().day(), until, DrawSet.of(evidence.economy().parameters()).list().get(0));
        return new BackTestAnswer(test.months(), test.bySector(month -> true).stream().map(BackTestDesk::sector).toList(),
                List.of(fit("all", test.bySector(month -> true), OfSector::isTest),
                        fit("set", test.bySector(month -> !month.isAfter(BackTest.LAST_SET)), OfSector::isTest),
                        fit("judged", test.bySector(BackTestDesk::judges), OfSector::isTest),
                        fit("carried", test.fromSales(), OfSector::isTest), fit("gone-on", test.goneOn(), OfSector::isTest),
                        fit("quiet", test.bySector(BackTestDesk::judges), OfSector::isQuiet)));
    }

    private static SectorFit sector(OfSector of) {
        return new SectorFit(of.sector(), of.base(), of.duty(), of.model() / of.base(), of.seen() / of.base(), of.isTest());
    }

    private static boolean judges(YearMonth month) {
        return month.isAfter(BackTest.LAST_SET);
    }

    private static NamedFit fit(String name, List<OfSector> sectors, Predicate<OfSector> which) {
        BackTest.Fit fit = BackTest.fit(sectors.stream().filter(which).toList());
        return new NamedFit(name, fit.sectors(), fit.correlation(), fit.error(), fit.model(), fit.seen());
    }
}
