package ca.briefpack.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A tariff measure: an act of one country that puts a rate of duty on goods of others from a date.
 *
 * @param id      stable id, lower case with dashes: {@code s232-auto}
 * @param title   what it is, in words
 * @param border  who imposes it on whose goods
 * @param legal   authority, group for precedence, instrument and citation
 * @param duty    rate, basis and treatment of CUSMA goods
 * @param inForce first and last day
 * @param note    what a reader must know; empty if nothing
 */
public record TariffMeasure(String id, Text title, Border border, Legal legal, Duty duty, Period inForce,
        Optional<Text> note, SourceRow row) {

    /** The same measure with its rate times a factor. */
    TariffMeasure scaled(double factor) {
        return new TariffMeasure(id, title, border, legal, new Duty(duty.rateFraction * factor, duty.basis, duty.cusma), inForce,
                note, row);
    }

    /**
     * @param origins countries whose goods it falls on, {@code OTHER} for all that trade figures do not tell apart; empty means
     *                every country
     */
    public record Border(Country imposedBy, Set<Country> origins) {
        public Border {
            origins = Set.copyOf(origins);
        }

        public boolean covers(Country origin) {
            return origins.isEmpty() || origins.contains(origin) || origin.isAmongOthers() && origins.contains(Country.OTHER);
        }

        /** True if it names the country itself, and not only all countries or all others. */
        public boolean names(Country origin) {
            return origins.contains(origin);
        }
    }

    /**
     * @param group      measures of one group share their place in the order of precedence: {@code s232-metals}
     * @param instrument the act by which it is imposed, as each language cites it
     * @param enacted    the day of the act, from which it is law to come; empty if not held
     * @param seen       the last day on which its law was looked at; empty if not held
     */
    public record Legal(Authority authority, String group, Text instrument, String heading, Optional<LocalDate> enacted,
            Optional<LocalDate> seen) {
        /** An act whose day is not held. */
        public Legal(Authority authority, String group, Text instrument, String heading) {
            this(authority, group, instrument, heading, Optional.empty(), Optional.empty());
        }

        /** An instrument that is cited alike in both languages. */
        public Legal(Authority authority, String group, String instrument, String heading) {
            this(authority, group, Text.same(instrument), heading);
        }
    }

    /** @param rateFraction 0.25 for 25 %; for {@link Basis#COMPANY} and {@link Basis#ITEM} the rate is in the detail tables */
    public record Duty(double rateFraction, Basis basis, CusmaTreatment cusma) {
        public Duty {
            if (!(rateFraction >= 0 && rateFraction <= 5)) {
                throw new IllegalArgumentException("rate " + rateFraction + " must be a fraction from 0 to 5 (0.25 is 25 %)");
            }
        }
    }

    /** The power under which a measure is imposed. */
    public enum Authority {
        S232, IEEPA, S122, S301, S338, S201, ADCVD, CUSTOMS_TARIFF, MOFCOM
    }

    /** The part of the value that a rate applies to. */
    public enum Basis {
        /** The full customs value. */
        FULL_VALUE,
        /** Only the steel, aluminum or copper content of derivatives; the full value of articles of the metal's own chapter. */
        METAL_CONTENT,
        /** CUSMA goods: only the content that is not of the United States. Other goods: the full value. */
        NON_US_CONTENT,
        /**
         * CUSMA goods: the content that is not of the United States, and that of the United States above 40 % of the value.
         * Others: the full value.
         */
        CAPPED_CONTENT,
        /** The rate is a floor that includes column 1: max(0, floor - column 1). */
        FLOOR,
        /** Only the quantity over a quota. */
        OVER_QUOTA,
        /** The rate is the company's own, from {@link Law.CompanyDuty}. */
        COMPANY,
        /** The rate is the item's own, from {@link Law.ItemDuty}. */
        ITEM,
        /** CUSMA goods: the value less Canadian and Mexican content. Other goods: the full value. */
        NON_CANADIAN_CONTENT,
        /** The goods may not be imported at all. */
        PROHIBITION
    }

    /** What a measure does with goods that claim CUSMA preference. */
    public enum CusmaTreatment {
        /** They pay like all others. */
        NONE,
        /** They are exempt. */
        EXEMPT,
        /** They pay on a part of their value, as the basis says. */
        CONTENT
    }
}
