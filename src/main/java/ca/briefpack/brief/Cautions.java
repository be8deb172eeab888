package ca.briefpack.brief;

import ca.briefpack.impact.Cell;
import ca.briefpack.impact.Indicator;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Product;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Text;
import ca.briefpack.tariff.Lane;
import ca.briefpack.tariff.RateSchedule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What readers must know of sectors whose duty the law leaves open, as long as the duty is in the figures. */
final class Cautions {
    private static final String SIGN = "\u2020";
    private final Study study;

    Cautions(Study study) {
        this.study = study;
    }

    /** Adds {@code cautions}: a fact for each of the sectors that has one, with the change in exports that hangs on it. */
    void addTo(Contents contents, FigureBook book, String place, Collection<Sector> sectors) {
        DatePoint day = new DatePoint(study.edition().asOf(), Precision.DAY);
        List<Fact> facts = sectors.stream().filter(this::isOpen).map(s -> new Fact("caution." + s.code(), "CAUTION", day,
                s.caution().orElseThrow().words(), s.label(),
                Optional.of(book.of(new Cell(Scenario.STATUS_QUO, place, s.code(), Indicator.EXPORTS_CHANGE))), s.row())).toList();
        contents.facts("cautions", facts);
    }

    /** The sector's name, with a dagger if there is something to know of its duty. */
    Text label(Sector sector) {
        return isOpen(sector) ? new Text(sector.label().en() + SIGN, sector.label().fr() + SIGN) : sector.label();
    }

    private boolean isOpen(Sector sector) {
        return sector.caution().filter(c -> falls(c.group(), sector)).isPresent();
    }

    private boolean falls(String group, Sector sector) {
        Set<HsCode> headings = study.evidence().reference().products().stream()
                .filter(p -> p.sector().equals(Optional.of(sector.code()))).map(Product::hs4).collect(Collectors.toSet());
        Set<String> ids = study.evidence().law().measures().stream().filter(m -> m.legal().group().equals(group)).map(m -> m.id())
                .collect(Collectors.toSet());
        RateSchedule toUs = study.rates().get(Lane.CANADA_TO_US);
        return headings.stream().flatMap(hs -> toUs.findRate(hs).stream()).flatMap(r -> r.contributions().stream())
                .anyMatch(c -> c.rateFraction() > 0 && ids.contains(c.measure()));
    }
}
