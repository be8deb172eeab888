package ca.briefpack.data.check;

import ca.briefpack.data.shape.Refusals;
import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.data.source.CsvTable;
import ca.briefpack.data.source.Row;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What happens to rows that refer to what is not there. If it never was, each is a problem; if it was refused or its
 * file could not be loaded, the rows go with it under one problem a file, for the fault is not theirs.
 */
final class References {
    private final Refusals refusals;

    References(Refusals refusals) {
        this.refusals = refusals;
    }

    /** A key that a row refers to and that was not found where it should be. */
    record Unknown(int line, String key) {
    }

    /** @param words what to say of a key that never was there */
    void refuse(CsvTable table, CsvTable to, Collection<Unknown> unknown, List<String> toColumns,
            Function<String, RefusedValue> words) {
        Set<String> setAside = to.refusedKeys(toColumns);
        NavigableSet<Integer> dependents = new TreeSet<>();
        for (Unknown one : unknown) {
            if (!to.isLoaded() || setAside.contains(one.key())) {
                dependents.add(one.line());
            } else {
                RefusedValue refused = words.apply(Row.told(one.key()));
                refusals.refuse(table.where(), one.line(), refused.code(), refused.getMessage(), refused.wayOut());
            }
        }
        if (!dependents.isEmpty()) {
            refusals.refuseDependents(table.where(), dependents,
                    " left out for referring to " + (to.isLoaded() ? "refused lines of " : "") + to.resource().path());
        }
    }
}
