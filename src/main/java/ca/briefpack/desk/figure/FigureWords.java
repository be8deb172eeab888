package ca.briefpack.desk.figure;

import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.model.Actors;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Province;
import ca.briefpack.model.Reference;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.TariffMeasure.Authority;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words that the data has of each kind that ids of figures are made of, the most usual first. */
final class FigureWords {
    /** Kinds that have no list: what a word of them looks like. */
    private static final Map<String, String> FREE = Map.of("date", "\\d{4}-\\d\\d-\\d\\d", "line", "\\d{1,7}",
            "release", "(what-if-)?\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{8}", "package", "[a-z0-9-]+(\\+[a-z0-9-]+)+");
    private static final List<String> CLOSURES = Arrays.stream(IncomeClosure.values()).map(IncomeClosure::word).toList();

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    /**
     * @param evidence with the chosen scenarios
     * @param supposed what the run supposes another law of
     */
    FigureWords(Evidence evidence, List<String> supposed) {
        List<String> provinces = Arrays.stream(Province.values()).map(FigureWords::lower).toList();
        List<String> scenarios = evidence.scenarios().stream().map(Scenario::id).toList();
        words.put("place", join(List.of(lower(Cell.CANADA)), provinces));
        words.put("province", provinces);
        words.put("sector", join(evidence.reference().sectors().stream().map(s -> s.slug()).toList(), List.of(Cell.OTHER)));
        words.put("case", join(List.of(Scenario.STATUS_QUO), scenarios));
        words.put("option", scenarios);
        words.put("answer",
                evidence.scenarios().stream().flatMap(s -> s.answers().stream()).map(a -> a.id()).distinct().toList());
        words.put("closure", CLOSURES);
        words.put("country", Arrays.stream(Country.partners()).map(FigureWords::lower).toList());
        words.put("authority", Arrays.stream(Authority.values()).map(FigureWords::lower).toList());
        words.put("supposed", supposed);
        words.put("end", List.of("low", "high", "first-order", "total-order"));
        putData(evidence);
        putActors(evidence.actors(), scenarios);
    }

    private void putData(Evidence evidence) {
        words.put("measure", ids(evidence.law().measures(), m -> m.id()));
        words.put("heading", headings(evidence));
        words.put("parameter", List.copyOf(new TreeSet<>(evidence.economy().parameters().keySet())));
        words.put("industry", ids(evidence.reference().industries().keySet(), Reference::industrySlug));
        words.put("state", ids(evidence.trade().stateExports(), s -> s.state().toLowerCase(Locale.ROOT)));
    }

    private void putActors(Actors actors, List<String> scenarios) {
        words.put("actor", ids(actors.stakeholders(), a -> a.id()));
        words.put("ask", join(ids(actors.options(), o -> o.id()), scenarios));
        words.put("event", ids(actors.events(), e -> e.id()));
        words.put("program", ids(actors.programs(), p -> p.id()));
    }

    private static List<String> headings(Evidence evidence) {
        TreeSet<String> headings = new TreeSet<>(ids(evidence.reference().products(), p -> p.hs4().digits()));
        evidence.trade().exportsToChina().forEach(e -> headings.add(e.hs4().digits()));
        evidence.trade().canadaImports().forEach(i -> headings.add(i.hs4().digits()));
        return List.copyOf(headings);
    }

    /** The words of a kind; none if they have no list. @throws IllegalArgumentException if there is no such kind */
    List<String> of(String kind) {
        if (!words.containsKey(kind) && !FREE.containsKey(kind)) {
            throw new IllegalArgumentException("no kind of words is called <" + kind + ">");
        }
        return words.getOrDefault(kind, List.of());
    }

    /** What a word of a kind without a list looks like. */
    Optional<String> findLook(String kind) {
        return Optional.ofNullable(FREE.get(kind));
    }

    private static <T> List<String> ids(Collection<T> all, Function<T, String> id) {
        return all.stream().map(id).distinct().toList();
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private static String lower(Object name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
