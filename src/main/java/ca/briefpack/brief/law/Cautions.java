package ca.briefpack.brief.law;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Country;
import ca.briefpack.model.Product;
import ca.briefpack.model.Reference.Caution;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.tariff.rate.Lane;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What readers of a place's brief must know of sectors on which a duty falls that may not apply, as long as it is in the figures.
 */
public final class Cautions {
    private static final String SIGN = "\u2020";
    /** From this part of the modelled loss on, page 1 says how much hangs on the duty. */
    private static final double PART_TO_TELL = 0.2;
    /** Where Canada's goods meet a duty, and the indicator that holds what they lose there. */
    private static final Map<Country, Indicator> LOST =
            Map.of(Country.US, Indicator.EXPORTS_US_CHANGE, Country.CN, Indicator.EXPORTS_CHINA_CHANGE);
    private final Study study;
    private final FigureBook book;
    private final String place;

    public Cautions(Study study, FigureBook book, String place) {
        this.study = study;
        this.book = book;
        this.place = place;
    }

    /**
     * Adds {@code cautions}: a fact for each of the sectors that has one, its kind the country that imposes the duty, with the
     * change in exports there; {@code cautions-lead}: those of them that make a good part of the change in exports of the place;
     * and, if there are any, the figure {@code without-open-duties}: that change without what these duties make of it.
     *
     * @param of the sector that the brief is about, or {@link Cell#ALL}
     */
    public void addTo(BriefingBuilder contents, String of, Collection<Sector> sectors) {
        DatePoint day = new DatePoint(study.edition().asOf(), Precision.DAY);
        List<Fact> facts = new ArrayList<>();
        sectors.forEach(sector -> open(sector)
                .forEach((country, caution) -> facts.add(new Fact("caution." + sector.code(), country.name(), day,
                        caution.words(), sector.label(), Optional.of(lost(sector, country)), caution.row()))));
        Cell all = new Cell(Scenario.STATUS_QUO, place, of, Indicator.EXPORTS_CHANGE);
        double whole = central(book.of(all));
        List<Fact> lead =
                facts.stream().filter(f -> central(f.figure().orElseThrow()) < PART_TO_TELL * Math.min(0, whole)).toList();
        contents.facts("cautions", facts).facts("cautions-lead", lead);
        if (!lead.isEmpty()) {
            contents.figure("without-open-duties", book.beyond("without-open-duties", all, sectors.stream()
                    .flatMap(sector -> open(sector).keySet().stream().map(country -> lostCell(sector, country)))
                    .filter(cell -> lead.stream().anyMatch(f -> f.figure().orElseThrow().equals(book.of(cell)))).toList()));
        }
    }

    /** The sector's name, with a dagger if there is something to know of its duty. */
    public Text label(Sector sector) {
        return open(sector).isEmpty() ? sector.label() : new Text(sector.label().en() + SIGN, sector.label().fr() + SIGN);
    }

    /** By country, what is open about its duty on the sector, if the place loses anything there. */
    private Map<Country, Caution> open(Sector sector) {
        Map<Country, Caution> found = new EnumMap<>(Country.class);
        for (Caution caution : study.evidence().reference().cautions()) {
            LOST.keySet().stream().filter(country -> caution.sector().equals(sector.code())
                    && caution.inForce().contains(study.edition().asOf()) && falls(caution, country)
                    && (central(lost(sector, country)) != 0 || isBound(sector))).forEach(country -> found.put(country, caution));
        }
        return found;
    }

    /** Sold there without being moved by the duty, which counts in the rate all the same. */
    private boolean isBound(Sector sector) {
        return sector.response() == Sector.Response.BOUND
                && central(book.of(new Cell(Scenario.STATUS_QUO, place, sector.code(), Indicator.EXPORTS_US))) > 0;
    }

    private boolean falls(Caution caution, Country country) {
        return study.evidence().reference().products().stream().filter(p -> p.sector().equals(Optional.of(caution.sector())))
                .map(Product::hs4)
                .flatMap(hs -> study.rates().get(new Lane(Country.CA, country)).findRate(hs).stream())
                .flatMap(r -> r.contributions().stream())
                .anyMatch(c -> c.rateFraction() > 0 && caution.measures().contains(c.measure()));
    }

    private Figure lost(Sector sector, Country country) {
        return book.of(lostCell(sector, country));
    }

    private Cell lostCell(Sector sector, Country country) {
        return new Cell(Scenario.STATUS_QUO, place, sector.code(), LOST.get(country));
    }

    private static double central(Figure figure) {
        return figure.estimate().map(Estimate::central).orElse(0.0);
    }
}
