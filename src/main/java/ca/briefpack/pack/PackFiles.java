package ca.briefpack.pack;

import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.publish.PublishedFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of one pack by language, and everything the inspection found wrong with them. */
record PackFiles(Map<Lang, List<PublishedFile>> byLanguage, List<Problem> problems) {
    PackFiles {
        byLanguage = new TreeMap<>(byLanguage);
        problems = List.copyOf(problems);
    }
}
