package ca.briefpack.render.template;

import java.util.List;

/**
 * A macro or function that a template defines.
 *
 * @param template  its path in the folder: {@code wording/en/words.ftlh}
 * @param place     {@code templates/wording/en/words.ftlh:12}
 * @param signature {@code function label(name)}
 * @param calls     places that call it, sorted
 */
public record Definition(String template, String name, String place, String signature, List<String> calls) {
    public Definition {
        calls = List.copyOf(calls);
    }
}
