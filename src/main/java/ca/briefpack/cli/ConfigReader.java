package ca.briefpack.cli;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Law;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sampling;
import ca.briefpack.model.Told;
import ca.briefpack.order.EditSetting;
import ca.briefpack.order.EditWords;
import ca.briefpack.order.Folders;
import ca.briefpack.order.NamedRelease;
import ca.briefpack.order.Presentation;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.order.Vocabulary;
import ca.briefpack.words.PlainName;
import ca.briefpack.words.Written;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads settings, which are words, into a run's configuration, and gathers everything wrong with them. */
final class ConfigReader {
    private static final Vocabulary PROVINCES =
            new Vocabulary("a province code", Stream.of(Province.values()).map(Province::name).toList());
    private static final Vocabulary LANGUAGES = new Vocabulary("a language", Stream.of(Lang.values()).map(Lang::code).toList());
    private static final Vocabulary TOLD = new Vocabulary("told beside figures, so nothing that may be lacking", Told.words());
    private static final Vocabulary MARKINGS = new Vocabulary("a marking", Presentation.MARKINGS);
    private static final String ALL = "all";

    private final Setup setup;
    private final Path cwd;
    private final List<Problem> problems = new ArrayList<>();

    private ConfigReader(Setup setup, Path cwd) {
        this.setup = setup;
        this.cwd = cwd;
    }

    /**
     * @param cwd what relative folders are relative to
     * @throws BriefpackException with a P001 for every value that cannot be used
     */
    static RunConfig read(Setup setup, Reuse reuse, Path cwd) {
        return new ConfigReader(setup, cwd).read(reuse);
    }

    private RunConfig read(Reuse reuse) {
        LocalDate asOf = asOf();
        Selection selection = Selection.of(
                codes(Setting.PROVINCE, PROVINCES, w -> Province.of(w.toUpperCase(Locale.ROOT))),
                list(Setting.SECTOR).map(w -> w.toLowerCase(Locale.ROOT).replace('-', '_')).toList(),
                codes(Setting.LANG, LANGUAGES, w -> Lang.of(w.toLowerCase(Locale.ROOT))),
                list(Setting.SCENARIO).toList());
        Folders folders = new Folders(folder(Setting.DATA), folder(Setting.TEMPLATES), folder(Setting.OUT), jobFile());
        int threads = threads();
        Optional<Sampling> sampling = sampling(threads);
        List<EditSetting> whatIf = whatIf();
        Set<Told> mayLack = mayLack();
        Optional<NamedRelease> previous = previous(whatIf);
        Optional<String> brand = brand();
        Optional<String> marking = marking();
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        return new RunConfig(asOf, folders, selection, threads, reuse, sampling, whatIf, mayLack,
                Presentation.of(brand, marking), previous);
    }

    private LocalDate asOf() {
        String words = setup.value(Setting.AS_OF);
        Optional<LocalDate> date = Written.findDay(words);
        if (date.isPresent() && Law.isAskable(date.get())) {
            return date.get();
        }
        if (date.isPresent()) {
            problems.add(QuestionWords.outside(Setting.AS_OF.option(), words, date.get()));
        } else {
            refuse(Setting.AS_OF, "'" + words + "' is not a date", "write year-month-day, such as 2025-10-15");
        }
        return Law.FIRST_DAY;
    }

    private int threads() {
        String words = setup.value(Setting.THREADS);
        if (words.matches("[0-9]{1,4}")) {
            int threads = Integer.parseInt(words);
            if (threads >= 1 && threads <= RunConfig.MOST_THREADS) {
                return threads;
            }
        }
        refuse(Setting.THREADS, "'" + words + "' is not a number of threads",
                "use a whole number from 1 to " + RunConfig.MOST_THREADS);
        return 1;
    }

    private Optional<Sampling> sampling(int threads) {
        String draws = setup.value(Setting.DRAWS);
        String seed = setup.value(Setting.SEED);
        if (!seed.matches("-?[0-9]{1,15}")) {
            refuse(Setting.SEED, "'" + seed + "' is not a whole number", "use a whole number, such as 7");
            return Optional.empty();
        }
        if (draws.equals(Setting.DRAWS.byDefault())) {
            return Optional.empty();
        }
        int count = draws.matches("[0-9]{1,6}") ? Integer.parseInt(draws) : 0;
        if (count < Sampling.LEAST_DRAWS || count > Sampling.MOST_DRAWS) {
            refuse(Setting.DRAWS, "'" + draws + "' is not a number of draws",
                    "use a whole number from " + Sampling.LEAST_DRAWS + " to " + Sampling.MOST_DRAWS
                            + ", or leave the option out");
            return Optional.empty();
        }
        return Optional.of(new Sampling(count, Long.parseLong(seed), threads));
    }

    /** Whether the measures exist shows when the data is loaded. */
    private List<EditSetting> whatIf() {
        return setup.value(Setting.SET).equals(Setting.SET.byDefault()) ? List.of()
                : new EditWords((what, wayOut) -> refuse(Setting.SET, what, wayOut)).read(list(Setting.SET).toList());
    }

    private Set<Told> mayLack() {
        Set<Told> mayLack = EnumSet.noneOf(Told.class);
        if (!setup.value(Setting.MAY_LACK).equals(Setting.MAY_LACK.byDefault())) {
            list(Setting.MAY_LACK).map(word -> word.toLowerCase(Locale.ROOT).replace('-', '_')).forEach(word -> Told.find(word)
                    .ifPresentOrElse(mayLack::add, () -> problems.add(TOLD.refusal(Setting.MAY_LACK.option(), word))));
        }
        return mayLack;
    }

    /**
     * Whether there is such a release shows when the editions before are looked for. Who says {@code latest} means that very one;
     * who says nothing, the latest that can be compared with, if there is any.
     */
    private Optional<NamedRelease> previous(List<EditSetting> whatIf) {
        if (setup.get(Setting.PREVIOUS).origin() == Setup.Origin.DEFAULT) {
            return Optional.empty();
        }
        if (!whatIf.isEmpty()) {
            refuse(Setting.PREVIOUS, "cannot be said with --set: a what-if release is compared with none",
                    "leave one of them out");
        }
        return Optional.of(new NamedRelease(setup.value(Setting.PREVIOUS), cwd));
    }

    /** Whether there is such a brand shows when the templates are looked at. */
    private Optional<String> brand() {
        Optional<String> brand = given(Setting.BRAND);
        if (brand.filter(name -> !PlainName.isPlain(name)).isPresent()) {
            refuse(Setting.BRAND, "'" + brand.get() + "' is not a plain name", PlainName.RULE);
        }
        return brand;
    }

    private Optional<String> marking() {
        Optional<String> level = given(Setting.MARKING).map(typed -> typed.toLowerCase(Locale.ROOT).replace('_', '-'));
        problems.addAll(MARKINGS.refusals(Setting.MARKING.option(), level.stream().toList()));
        return level;
    }

    private Optional<String> given(Setting setting) {
        return Optional.of(setup.value(setting)).filter(words -> !words.equals(setting.byDefault()));
    }

    private <T> List<T> codes(Setting setting, Vocabulary vocabulary, Function<String, T> read) {
        List<T> codes = new ArrayList<>();
        list(setting).forEach(word -> {
            try {
                codes.add(read.apply(word));
            } catch (IllegalArgumentException e) {
                problems.add(vocabulary.refusal(setting.option(), word));
            }
        });
        return codes;
    }

    private Stream<String> list(Setting setting) {
        String words = setup.value(setting);
        if (words.equals(ALL)) {
            return Stream.empty();
        }
        List<String> list = Arrays.stream(words.split(",", -1)).map(String::strip).toList();
        if (list.contains("")) {
            refuse(setting, "'" + words + "' has an empty place", "join values by single commas, such as " + setting.form());
            return Stream.empty();
        }
        return list.stream();
    }

    private Path jobFile() {
        return setup.value(Setting.JOB).equals(Setting.JOB.byDefault()) ? folder(Setting.DATA).resolve("job.yaml")
                : folder(Setting.JOB);
    }

    private Path folder(Setting setting) {
        String words = setup.value(setting);
        try {
            if (!words.isBlank()) {
                return cwd.resolve(words).normalize();
            }
        } catch (InvalidPathException e) {
            // Told below with the way out, like an empty one.
        }
        refuse(setting, "'" + words + "' is not a folder name", "name a folder, such as " + setting.byDefault());
        return cwd;
    }

    private void refuse(Setting setting, String what, String wayOut) {
        problems.add(new Problem(Problem.Code.P001, setting.option(), what, wayOut));
    }
}
