package ca.briefpack.impact.book;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;

/** Goods of a heading that Canada's producers sell in a country: abroad, or at home where that is Canada itself. */
public record Line(Country into, HsCode hs4) {

    /** True if the goods are sold at home. */
    public boolean isHome() {
        return into == Country.CA;
    }
}
