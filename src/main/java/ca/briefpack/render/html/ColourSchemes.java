package ca.briefpack.render.html;

import ca.briefpack.render.BrandStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of the charts of one page as classes, so that one picture serves readers of light and of dark pages: each class has a
 * colour in either.
 */
final class ColourSchemes {
    private static final Pattern COLOUR = Pattern.compile(" (fill|stroke)=\"(#[0-9a-f]{6})\"");
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final StringBuilder light = new StringBuilder();
    private final StringBuilder dark = new StringBuilder();

    /**
     * The picture with classes in place of colours.
     *
     * @throws IllegalArgumentException if the two are not the same picture in other colours
     */
    String merge(String inLight, String inDark) {
        if (!COLOUR.matcher(inLight).replaceAll("").equals(COLOUR.matcher(inDark).replaceAll(""))) {
            throw new IllegalArgumentException("a chart has other shapes in dark colours than in light ones");
        }
        StringBuilder merged = new StringBuilder();
        Matcher one = COLOUR.matcher(inLight);
        Matcher other = COLOUR.matcher(inDark);
        while (one.find() && other.find()) {
            String name = classes.computeIfAbsent(one.group() + other.group(), pair -> declare(one, other));
            one.appendReplacement(merged, " class=\"" + name + '"');
        }
        return one.appendTail(merged).toString();
    }

    private String declare(Matcher one, Matcher other) {
        String name = "k" + (classes.size() + 1);
        light.append('.').append(name).append(" { ").append(one.group(1)).append(": ").append(one.group(2)).append("; }\n");
        dark.append('.').append(name).append(" { ").append(other.group(1)).append(": ").append(other.group(2)).append("; }\n");
        return name;
    }

    /** The rules of all classes so far; empty if there are none. */
    String css() {
        return classes.isEmpty() ? "" : light + BrandStyle.onDarkScreens(dark.toString());
    }
}
