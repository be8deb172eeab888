package ca.briefpack.words;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names or codes as a message lists them: by commas, in quotes where a name has a comma of its own. */
public final class NameList {
    private NameList() {
    }

    /** {@code Canfor, 'Scaw Metals, Ltd.', West Fraser}. */
    public static String of(Collection<String> names) {
        return names.stream().map(NameList::told).collect(Collectors.joining(", "));
    }

    private static String told(String name) {
        return name.indexOf(',') >= 0 || name.isBlank() ? "'" + name + "'" : name;
    }
}
