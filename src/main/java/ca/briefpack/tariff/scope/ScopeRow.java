package ca.briefpack.tariff.scope;

import ca.briefpack.model.Period;
import ca.briefpack.model.SourceRow;
import java.util.List;
import java.util.Optional;

/**
 * A code of a measure's scope during a period, with the item's own rate or NaN, its condition if any, and the rows that say so.
 */
record ScopeRow(String measure, String digits, boolean included, Period period, double itemFraction,
        Optional<String> condition, List<SourceRow> sources) {
}
