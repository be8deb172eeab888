package ca.briefpack.brand.logo;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data of a path, read: lines and curves, absolute and relative. Arcs are not drawn: a curve or a circle says the same. */
final class PathData {
    private static final String DRAWN = "MmLlHhVvCcQqZz";
    private static final Pattern WORD = Pattern.compile("[A-Za-z]|[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]*");
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);

    private PathData() {
    }

    /** @throws IllegalArgumentException with what cannot be drawn */
    static Path2D of(String data) {
        PathData read = new PathData();
        List<String> words = words(data);
        int at = 0;
        while (at < words.size()) {
            char command = words.get(at).charAt(0);
            if (DRAWN.indexOf(command) < 0) {
                throw new IllegalArgumentException("'" + words.get(at) + "' is no step of a path that is drawn");
            }
            at = read.steps(command, words, at + 1);
        }
        return read.path;
    }

    private static List<String> words(String data) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(data);
        int end = 0;
        while (word.find()) {
            refuse(data.substring(end, word.start()));
            words.add(word.group());
            end = word.end();
        }
        refuse(data.substring(end));
        return words;
    }

    private static void refuse(String between) {
        if (!BETWEEN.matcher(between).matches()) {
            throw new IllegalArgumentException("'" + between.strip() + "' is no number and no step of a path");
        }
    }

    /** A command with as many sets of numbers as follow it. @return where the next one stands */
    private int steps(char command, List<String> words, int from) {
        int needed = numbers(command);
        int at = from;
        char step = command;
        do {
            if (words.size() < at + needed) {
                throw new IllegalArgumentException("'" + command + "' has too few numbers after it");
            }
            double[] numbers = new double[needed];
            for (int i = 0; i < needed; i++) {
                numbers[i] = number(words.get(at + i));
            }
            step(step, numbers);
            // what follows the point of a move are lines
            step = step == 'M' ? 'L' : step == 'm' ? 'l' : step;
            at += needed;
        } while (needed > 0 && at < words.size() && !Character.isLetter(words.get(at).charAt(0)));
        return at;
    }

    private static double number(String word) {
        if (Character.isLetter(word.charAt(0))) {
            throw new IllegalArgumentException("'" + word + "' stands where a number should");
        }
        return Double.parseDouble(word);
    }

    private static int numbers(char command) {
        return switch (Character.toLowerCase(command)) {
            case 'z' -> 0;
            case 'h', 'v' -> 1;
            case 'q' -> 4;
            case 'c' -> 6;
            default -> 2;
        };
    }

    private void step(char command, double[] n) {
        Point2D now = path.getCurrentPoint();
        if (now == null && Character.toLowerCase(command) != 'm') {
            throw new IllegalArgumentException("a path begins with M");
        }
        double x = now == null || Character.isUpperCase(command) ? 0 : now.getX();
        double y = now == null || Character.isUpperCase(command) ? 0 : now.getY();
        switch (Character.toLowerCase(command)) {
            case 'm' -> path.moveTo(x + n[0], y + n[1]);
            case 'l' -> path.lineTo(x + n[0], y + n[1]);
            case 'h' -> path.lineTo(x + n[0], now.getY());
            case 'v' -> path.lineTo(now.getX(), y + n[0]);
            case 'q' -> path.quadTo(x + n[0], y + n[1], x + n[2], y + n[3]);
            case 'c' -> path.curveTo(x + n[0], y + n[1], x + n[2], y + n[3], x + n[4], y + n[5]);
            default -> path.closePath();
        }
    }
}
