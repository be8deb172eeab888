package ca.briefpack.cli;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Country;
import ca.briefpack.model.Law;
import ca.briefpack.model.Problem;
import ca.briefpack.words.Written;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/**
 * The words of a question about the law: options read into countries, days and folders, and everything wrong with them gathered.
 */
final class QuestionWords {
    private static final List<String> COUNTRIES = Arrays.stream(Country.values()).map(Country::name).toList();

    private final ParseResult command;
    private final CliContext around;
    private final List<Problem> problems = new ArrayList<>();

    QuestionWords(ParseResult command, CliContext around) {
        this.command = command;
        this.around = around;
    }

    Optional<String> find(Syntax.Option option) {
        return Optional.ofNullable(command.matchedOptionValue(option.option(), (String) null));
    }

    boolean areWell() {
        return problems.isEmpty();
    }

    void refuse(String where, String what, String wayOut) {
        refuse(new Problem(Problem.Code.P001, where, what, wayOut));
    }

    void refuse(Problem problem) {
        problems.add(problem);
    }

    /** @throws BriefpackException with a P001 for every word that was refused, if any */
    void check() {
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
    }

    Country country(Syntax.Option option, String word) {
        String code = word.toUpperCase(Locale.ROOT);
        if (COUNTRIES.contains(code)) {
            return Country.valueOf(code);
        }
        refuse(option.option(), "'" + word + "' is not a country that is told apart", "use one of "
                + Arrays.stream(Country.partners()).map(Country::name).collect(Collectors.joining(", "))
                + "; GB is the United Kingdom, OTHER every country not named, other economies go by their ISO code, such as KR");
        return Country.OTHER;
    }

    String today() {
        return LocalDate.now(around.clock()).toString();
    }

    LocalDate date(Syntax.Option option, String byDefault) {
        String words = find(option).orElse(byDefault);
        Optional<LocalDate> date = Written.findDay(words);
        if (date.isPresent() && Law.isAskable(date.get())) {
            return date.get();
        }
        if (date.isPresent()) {
            refuse(outside(option.option(), words, date.get()));
        } else {
            refuse(option.option(), words.isEmpty() ? "is missing" : "'" + words + "' is not a date",
                    "write year-month-day, such as 2025-10-15");
        }
        return Law.FIRST_DAY;
    }

    /** The problem of a day that the law cannot be asked about. */
    static Problem outside(String option, String words, LocalDate day) {
        return day.isBefore(Law.FIRST_DAY)
                ? new Problem(Problem.Code.P001, option,
                        "'" + words + "' is before " + Law.FIRST_DAY + ", the first day the data describes",
                        "use " + Law.FIRST_DAY + " or later")
                : new Problem(Problem.Code.P001, option,
                        "'" + words + "' is after " + Law.LAST_DAY + ", the last day that can be asked about",
                        "use " + Law.LAST_DAY + " or earlier");
    }

    /** The job file; where none was named, that of the data. */
    Path jobFile(Syntax.Option option, Path data) {
        return find(option).isEmpty() ? data.resolve("job.yaml") : path(option);
    }

    /** A folder or file; where nothing was typed, the default. */
    Path path(Syntax.Option option) {
        String words = find(option).orElse(option.byDefault());
        try {
            if (!words.isBlank()) {
                return around.cwd().resolve(words).normalize();
            }
        } catch (InvalidPathException e) {
            // Told below with the way out, like an empty one.
        }
        refuse(option.option(), "'" + words + "' is not a name", "name a folder or file, such as " + option.byDefault());
        return around.cwd();
    }
}
