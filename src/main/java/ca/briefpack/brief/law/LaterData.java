package ca.briefpack.brief.law;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.LineImports;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.Trade;
import ca.briefpack.model.Trade.CusmaClaim;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.tariff.rate.CusmaShare.Window;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Data on a period that was not over on the as-of date, and parameters set by what was published after it: an edition of that day
 * could not have had them, so the brief names them.
 */
final class LaterData {
    private final Study study;

    LaterData(Study study) {
        this.study = study;
    }

    /**
     * Adds {@code claims}, the first and the last month of CUSMA claims that are used, and {@code later-data}: the year of trade
     * and the months of claims that were not over; and {@code later-parameters}, those that a later study set.
     */
    void addTo(BriefingBuilder contents) {
        List<Fact> claims = window().map(w -> List.of(claim(w.first()), claim(w.last()))).orElse(List.of());
        List<Fact> later = new ArrayList<>();
        study.evidence().trade().exportsToUs().stream()
                .max(Comparator.comparing(Export::year).thenComparing(Export::row, Comparator.reverseOrder()))
                .ifPresent(e -> later.add(fact("TRADE", LocalDate.of(e.year(), 1, 1), Precision.YEAR, e.row())));
        claims.stream().skip(1).forEach(later::add);
        contents.facts("claims", claims).facts("later-data", later.stream()
                .filter(f -> f.date().last().isAfter(study.edition().asOf())).toList()).facts("later-parameters", parameters());
    }

    private List<Fact> parameters() {
        DatePoint day = new DatePoint(study.edition().asOf(), Precision.DAY);
        return study.laterParameters().stream().map(parameter -> new Fact("later." + parameter.id(), "PARAMETER", day,
                parameter.label(), parameter.citation(), Optional.empty(), parameter.row())).toList();
    }

    private Fact claim(YearMonth month) {
        Trade trade = study.evidence().trade();
        SourceRow row = Stream.concat(trade.cusmaClaims().stream().filter(c -> c.month().equals(month)).map(CusmaClaim::row),
                trade.lineImports().stream().filter(line -> line.first().equals(month) || line.last().equals(month))
                        .map(LineImports::row))
                .findFirst().orElseThrow();
        return fact("CLAIMS", month.atDay(1), Precision.MONTH, row);
    }

    /** The widest window of claims that a rate of the day was read from. */
    private Optional<Window> window() {
        Stream<Rate> rates = study.rates().get(Lane.CANADA_TO_US).byHeading().values().stream();
        return rates.flatMap(rate -> rate.cusma().window().stream())
                .max(Comparator.comparing(Window::last).thenComparing(Window::first));
    }

    private static Fact fact(String kind, LocalDate first, Precision precision, SourceRow row) {
        return new Fact("later." + kind, kind, new DatePoint(first, precision), Text.same(kind), Text.same(kind),
                Optional.empty(), row);
    }
}
