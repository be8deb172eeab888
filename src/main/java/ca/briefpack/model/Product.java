package ca.briefpack.model;

import java.util.Optional;

/** A four-digit heading of the Harmonized System that Canada exports, with the sector group it belongs to, if any. */
public record Product(HsCode hs4, Text label, Optional<String> sector, SourceRow row) {
}
