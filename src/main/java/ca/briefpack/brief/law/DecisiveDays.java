package ca.briefpack.brief.law;

import ca.briefpack.brief.book.AuthorityNames;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Chart.Occasion;
import ca.briefpack.model.Country;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.Text;
import ca.briefpack.tariff.RateHistory.Point;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days on which the law moved a rate most, each by the name of the measure that did: of the authority whose part moved most, the
 * one that began on the day, ended the day before, or had its list of goods changed; by the authority where there were several, for
 * which of them moved it is not told apart. A day on which only claims moved is none.
 */
final class DecisiveDays {
    private static final int MOST = 6;
    private static final double LEAST_SHARE = 0.05;
    private final Study study;
    private final List<Point> points;

    /** @param points the rate from each day on which it moved, by date */
    DecisiveDays(Study study, List<Point> points) {
        this.study = study;
        this.points = points;
    }

    /** By date; none if nothing moved. */
    List<Occasion> occasions() {
        double highest = points.stream().mapToDouble(point -> point.rate().totalFraction()).max().orElse(0);
        return IntStream.range(1, points.size()).boxed().filter(i -> jump(i) >= LEAST_SHARE * highest && jump(i) > 0)
                .sorted(Comparator.comparingDouble(i -> -jump(i))).flatMap(i -> occasion(i).stream()).limit(MOST)
                .sorted(Comparator.comparing(Occasion::date)).toList();
    }

    private double jump(int i) {
        return Math.abs(points.get(i).rate().totalFraction() - points.get(i - 1).rate().totalFraction());
    }

    private Optional<Occasion> occasion(int i) {
        LocalDate day = points.get(i).from();
        return authorities(i).flatMap(authority -> name(day, authority)).findFirst().map(name -> new Occasion(day, name));
    }

    /** Those whose part of the rate moved, the one that moved most first. */
    private Stream<Authority> authorities(int i) {
        Set<Authority> all = EnumSet.noneOf(Authority.class);
        all.addAll(points.get(i).rate().byAuthority().keySet());
        all.addAll(points.get(i - 1).rate().byAuthority().keySet());
        return all.stream().filter(authority -> moved(i, authority) > 0)
                .sorted(Comparator.comparingDouble((Authority authority) -> -moved(i, authority)).thenComparing(a -> a));
    }

    private double moved(int i, Authority authority) {
        return Math.abs(points.get(i).rate().fraction(authority) - points.get(i - 1).rate().fraction(authority));
    }

    private Stream<Text> name(LocalDate day, Authority authority) {
        return Stream.of(named(authority, m -> m.inForce().from().equals(day), "", ""),
                named(authority, m -> m.inForce().to().equals(day.minusDays(1)), " ends", ", fin"),
                named(authority, m -> study.evidence().law().relistings(m).containsKey(day), ", list changed",
                        ", liste modifiée"))
                .flatMap(Optional::stream);
    }

    /** The measure of which something is so, or its authority where it is so of several. */
    private Optional<Text> named(Authority authority, Predicate<TariffMeasure> so, String english, String french) {
        List<TariffMeasure> all = measures(authority).filter(so).toList();
        Text several = AuthorityNames.of(authority);
        return all.stream().findFirst().map(TariffMeasure::title)
                .map(title -> all.size() == 1 ? new Text(title.en() + english, title.fr() + french)
                        : new Text(several.en() + ": several measures", several.fr() + "\u00a0: plusieurs mesures"));
    }

    private Stream<TariffMeasure> measures(Authority authority) {
        return study.evidence().law().measures().stream().filter(m -> m.legal().authority() == authority)
                .filter(m -> m.border().imposedBy() == Country.US && LawTables.concernsCanada(m))
                .sorted(Comparator.comparing(TariffMeasure::id));
    }
}
