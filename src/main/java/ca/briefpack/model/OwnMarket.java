package ca.briefpack.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is held of Canada's own market beside its imports by heading. */
public record OwnMarket(List<Chapter> chapters, List<Listed> listed, List<Anchor> anchors, List<Buyers> buyers) {
    /** Nothing held. */
    public static final OwnMarket NONE = new OwnMarket(List.of(), List.of(), List.of(), List.of());

    public OwnMarket {
        chapters = List.copyOf(chapters);
        listed = List.copyOf(listed);
        anchors = List.copyOf(anchors);
        buyers = List.copyOf(buyers);
    }

    /** The industry that makes most goods of a chapter of two digits. */
    public record Chapter(String chapter, String industry, SourceRow row) {
    }

    /**
     * What the United States sold Canada of a subheading on Canada's lists, where Canada's imports by heading are not held.
     */
    public record Listed(HsCode hs6, int year, double valueUsd, SourceRow row) {
    }

    /**
     * Goods that a duty shut out. Their market starts from the trade of a year before it, and its elasticity of substitution is
     * the one that meets the fall that was seen.
     *
     * @param heading      the heading whose market it is
     * @param goods        what was bought of the origin: the duties of these goods count
     * @param valueCad     imports of the year
     * @param dutyFraction ordinary duty that they paid
     * @param growth       size of the whole market in the year of the imports held over that of the anchor's year
     * @param homeShare    share of home producers in the market, by units
     * @param finalShare   share of final users in what is spent on the heading
     * @param seenCad      imports after the duty, in a later year
     * @param units        imports of the anchor's year
     */
    public record Anchor(HsCode heading, HsCode goods, Country origin, int year, double valueCad, double dutyFraction,
            double growth, double homeShare, double finalShare, int seenYear, double seenCad, double units, Optional<Quota> quota,
            SourceRow row) {
        /** The most that may enter at the ordinary duty from a day on, units a year. */
        public record Quota(LocalDate from, double units) {
        }
    }

    /** Who buys goods of an origin, in units of a year; without a province all others together. */
    public record Buyers(HsCode heading, Country origin, Optional<Province> province, int year, double units, SourceRow row) {
    }
}
