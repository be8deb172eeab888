package ca.briefpack.impact.book;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;

/** Goods of a heading that Canada's producers sell in a country. */
public record Line(Country into, HsCode hs4) {
}
