package ca.briefpack.cli;

import ca.briefpack.desk.rate.ChangesQuery;
import ca.briefpack.desk.rate.RateQuery;
import ca.briefpack.desk.rate.RateTerms;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.order.CusmaChoice;
import ca.briefpack.order.EditWords;
import ca.briefpack.order.Vocabulary;
import ca.briefpack.words.Written;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.ParseResult;

/** Reads the words of the command {@code rate} into a question, and gathers everything wrong with them. */
final class RateReader {
    private static final Vocabulary CUSMA =
            new Vocabulary("a choice of the CUSMA share", Arrays.stream(CusmaChoice.values()).map(CusmaChoice::word).toList());

    private static final String ENACTED = "has no use with --changes, which tells what was enacted";

    private final ParseResult command;
    private final QuestionWords given;

    RateReader(ParseResult command, CliContext around) {
        this.command = command;
        this.given = new QuestionWords(command, around);
    }

    boolean isAboutChanges() {
        return command.hasMatchedOption(Syntax.CHANGES);
    }

    /** @throws BriefpackException with a P001 for every word that cannot be used */
    RateQuery query() {
        HsCode hs = hs();
        Country from = country(RateOption.FROM);
        Country into = country(RateOption.INTO);
        LocalDate asOf = given.date(RateOption.AS_OF, given.today());
        onlyWithChanges(RateOption.FROM_DATE);
        onlyWithChanges(RateOption.TO_DATE);
        RateTerms terms = terms();
        given.check();
        return new RateQuery(hs, from, into, asOf, terms);
    }

    /** @throws BriefpackException with a P001 for every word that cannot be used */
    ChangesQuery changes() {
        Country from = country(RateOption.FROM);
        Country into = country(RateOption.INTO);
        LocalDate first = given.date(RateOption.FROM_DATE, "");
        LocalDate last = given.date(RateOption.TO_DATE, "");
        if (given.areWell() && !first.isBefore(last)) {
            refuse(RateOption.TO_DATE.option(), "'" + last + "' is not after --from-date " + first,
                    "write the earlier day in --from-date");
        }
        findHs().ifPresent(code -> refuse("HS code", "'" + code + "' is given, but --changes lists all products",
                "leave one of them out"));
        if (find(RateOption.AS_OF).isPresent()) {
            refuse(RateOption.AS_OF.option(), "has no use with --changes", "write --from-date and --to-date");
        }
        if (find(RateOption.SCENARIO).isPresent()) {
            refuse(RateOption.SCENARIO.option(), ENACTED, "leave it out");
        }
        if (!settings().isEmpty()) {
            refuse(Setting.SET.option(), ENACTED, "leave it out");
        }
        RateTerms terms = terms();
        given.check();
        return new ChangesQuery(from, into, first, last, terms);
    }

    /** @throws BriefpackException P001 if a name cannot be one of a folder or file */
    Path data() {
        Path data = given.path(RateOption.DATA);
        given.check();
        return data;
    }

    /** @throws BriefpackException P001 if a name cannot be one of a folder or file */
    Path jobFile() {
        Path jobFile = given.jobFile(RateOption.JOB, data());
        given.check();
        return jobFile;
    }

    private void refuse(String where, String what, String wayOut) {
        given.refuse(where, what, wayOut);
    }

    private Optional<String> find(RateOption option) {
        return given.find(option);
    }

    private Optional<String> findHs() {
        return Optional.ofNullable(command.matchedPositionalValue(0, (String) null));
    }

    private HsCode hs() {
        String words = findHs().orElse("");
        String digits = words.replace(".", "");
        if (digits.matches("(\\d\\d){1,5}")) {
            return HsCode.of(digits);
        }
        if (words.isEmpty()) {
            refuse("command line", "no HS code is given", "write one, such as: briefpack rate 7208, or ask for --changes");
        } else {
            refuse("HS code", "'" + words + "' is not a code of 2, 4, 6, 8 or 10 digits", "write one such as 7208 or 7208.10");
        }
        return HsCode.of("00");
    }

    private Country country(RateOption option) {
        return given.country(option, find(option).orElse(option.byDefault()));
    }

    private void onlyWithChanges(RateOption option) {
        if (find(option).isPresent()) {
            refuse(option.option(), "has no use without --changes", "add --changes, or write --as-of");
        }
    }

    private RateTerms terms() {
        Optional<CusmaChoice> cusma = find(RateOption.CUSMA).flatMap(word -> {
            if (!CUSMA.words().contains(word.toLowerCase(Locale.ROOT))) {
                given.refuse(CUSMA.refusal(RateOption.CUSMA.option(), word));
            }
            return Arrays.stream(CusmaChoice.values()).filter(choice -> choice.word().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst();
        });
        return new RateTerms(cusma, find(RateOption.COMPANY), share(RateOption.OVER_QUOTA), share(RateOption.US_ASSEMBLY),
                find(RateOption.SCENARIO),
                new EditWords((what, wayOut) -> refuse(Setting.SET.option(), what, wayOut)).read(settings()));
    }

    private List<String> settings() {
        return command.matchedOptionValue(Setting.SET.option(), List.of());
    }

    private OptionalDouble share(RateOption option) {
        Optional<String> words = find(option);
        if (words.isEmpty()) {
            return OptionalDouble.empty();
        }
        Optional<BigDecimal> share =
                Written.findNumber(words.get()).filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0);
        if (share.isPresent()) {
            return OptionalDouble.of(share.get().doubleValue());
        }
        refuse(option.option(), "'" + words.get() + "' is not a share from 0 to 1", "write a fraction, such as 0.25 for 25 %");
        return OptionalDouble.empty();
    }
}
