package ca.briefpack.render.template;

import java.util.List;

/**
 * What the templates of a folder name of a briefing, and what they define, read from their parsed trees. A name that is handed
 * from macro to macro stands where it is written.
 *
 * @param uses        in order of their places
 * @param definitions in order of templates and names
 */
public record TemplateIndex(List<NameUse> uses, List<Definition> definitions) {
    public TemplateIndex {
        uses = List.copyOf(uses);
        definitions = List.copyOf(definitions);
    }
}
