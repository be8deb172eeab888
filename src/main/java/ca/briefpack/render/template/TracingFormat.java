package ca.briefpack.render.template;

import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Cell;
import ca.briefpack.content.Table.Column;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Source;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.FigureFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The format of figures for one run of a template, which remembers what it was asked to print: so that words can carry the ids of
 * the figures in them.
 */
public final class TracingFormat extends FigureFormat {
    /** What makes a number the end of a longer one. */
    private static final Pattern MORE_BEFORE = Pattern.compile("(\\d|\\d[.,\u00a0]|\u2212)$");
    /** What makes a number the beginning of a longer one. */
    private static final Pattern MORE_AFTER = Pattern.compile("^[.,\u00a0]?\\d");
    private final List<Asked> asked = new ArrayList<>();
    private final List<Source> marked = new ArrayList<>();

    /** What was asked for: the id, and what was given for the words. */
    private record Asked(String id, String given) {
    }

    TracingFormat(Lang lang) {
        super(lang);
    }

    /** How many figures were asked for so far: where to begin with what is asked from now on. */
    public int asked() {
        return asked.size();
    }

    /**
     * The ids of the figures that were asked for from there on and stand in the words, joined by commas; empty if there is none.
     * A number in words is one figure's, the first of those that are printed like it, and each figure asked for is found once.
     */
    public String ids(int from, String words) {
        Set<String> within = new LinkedHashSet<>();
        StringBuilder rest = new StringBuilder(words);
        for (int i = from; i < asked.size(); i++) {
            Asked one = asked.get(i);
            if (one != null && cross(one.given, rest)) {
                within.add(one.id);
                asked.set(i, null);
            }
        }
        return String.join(", ", within);
    }

    /** Crosses a number out, if it stands in the words, not as a part of another. */
    private static boolean cross(String number, StringBuilder words) {
        for (int at = words.indexOf(number); at >= 0 && !number.isEmpty(); at = words.indexOf(number, at + 1)) {
            if (!MORE_BEFORE.matcher(words.substring(0, at)).find()
                    && !MORE_AFTER.matcher(words.substring(at + number.length())).find()) {
                words.replace(at, at + number.length(), "\0".repeat(number.length()));
                return true;
            }
        }
        return false;
    }

    /** The number by which words lead to a source: from 1 on, as they are first asked for. */
    public int mark(Source source) {
        int place = marked.indexOf(source);
        if (place >= 0) {
            return place + 1;
        }
        marked.add(source);
        return marked.size();
    }

    /** The sources that have numbers, by them. */
    public List<Source> marked() {
        return List.copyOf(marked);
    }

    @Override
    public String value(Figure figure) {
        return told(figure, super::value);
    }

    @Override
    public String amount(Figure figure) {
        return told(figure, super::amount);
    }

    @Override
    public String magnitude(Figure figure) {
        return told(figure, super::magnitude);
    }

    @Override
    public String low(Figure figure) {
        return told(figure, super::low);
    }

    @Override
    public String high(Figure figure) {
        return told(figure, super::high);
    }

    @Override
    public String range(Figure figure) {
        return told(figure, super::range);
    }

    @Override
    public String magnitudeRange(Figure figure) {
        return told(figure, super::magnitudeRange);
    }

    @Override
    public String cellText(Cell cell, Column column) {
        if (cell instanceof Table.Number number) {
            return told(number.figure(), figure -> super.cellText(cell, column));
        }
        return cell instanceof Table.Own own ? told(own.figure(), figure -> super.cellText(cell, column))
                : super.cellText(cell, column);
    }

    /** One way to print a figure may take others to do it. */
    private String told(Figure figure, Function<Figure, String> print) {
        int before = asked.size();
        String given = print.apply(figure);
        asked.subList(before, asked.size()).clear();
        asked.add(new Asked(figure.id(), given));
        return given;
    }
}
