package ca.briefpack.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/** The values of one case, drawn by name one after another; the same stream gives the same values. */
public final class Draws {
    /** What a case is made of: the same end of every range, mostly edges of ranges, or anything and an edge now and then. */
    enum Mood {
        LOWEST, HIGHEST, NEAREST_ZERO, EDGES, ANYTHING;

        /** The mood of a case: the ends of ranges come first, then edges in a fifth of all cases. */
        static Mood of(int number, int cases) {
            return number <= 3 ? values()[number - 1] : number <= 3 + cases / 5 ? EDGES : ANYTHING;
        }
    }

    /** A case that lacks what its rule asks for; it counts neither way. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unfit() {
            super("the case is not fit for its rule", null, false, false);
        }
    }

    /** Where the numbers of an element of a list stand among those taken, and where that of the list's size. */
    record Element(int size, int from, int to) {
    }

    private record Shown(String name, Object value) {
    }

    private static final double HAIR = 1e-6;
    private static final int DECADES = 9;
    private static final int NARROW = 1_000;
    private static final int ONE_EDGE_IN = 10;

    private final SplittableRandom random;
    private final Mood mood;
    private final List<Number> script;
    private final List<Number> taken = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();

    /** @param script numbers to take instead of drawn ones, as far as they reach */
    Draws(long stream, Mood mood, List<Number> script) {
        this.random = new SplittableRandom(stream);
        this.mood = mood;
        this.script = script;
    }

    /** A number of a range, both ends included. */
    public double real(String name, double low, double high) {
        return show(name, takeReal(low, high));
    }

    /** So many numbers of a range. */
    public double[] reals(String name, int count, double low, double high) {
        double[] values = new double[count];
        Arrays.setAll(values, i -> takeReal(low, high));
        show(name, values.clone());
        return values;
    }

    /** A whole number of a range, both ends included. */
    public int whole(String name, int low, int high) {
        return (int) whole(name, (long) low, (long) high);
    }

    /** A whole number of a range, both ends included. */
    public long whole(String name, long low, long high) {
        return show(name, takeWhole(low, high));
    }

    /** Any seed at all. */
    public long seed(String name) {
        return whole(name, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** A day of a range, both ends included. */
    public LocalDate date(String name, LocalDate first, LocalDate last) {
        return show(name, first.plusDays(takeWhole(0, last.toEpochDay() - first.toEpochDay())));
    }

    /** One of the values, each as likely as the others. */
    public <T> T one(String name, List<T> values) {
        return show(name, values.get(takeIndex(values.size())));
    }

    /** One of the values, each as likely as the others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final <T> T one(String name, T... values) {
        return one(name, Arrays.asList(values));
    }

    /** The number of one of so many kinds, from 0, each as likely as the others. */
    public int kind(String name, int kinds) {
        return show(name, takeIndex(kinds));
    }

    /** Yes or no, no first. */
    public boolean flip(String name) {
        return one(name, false, true);
    }

    /** A list of a drawn size, and of elements that draw what they need. */
    public <T> List<T> list(String name, int least, int most, Function<Draws, T> element) {
        int place = taken.size();
        int size = whole(name + " size", least, most);
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int from = taken.size();
            values.add(element.apply(this));
            elements.add(new Element(place, from, taken.size()));
        }
        return values;
    }

    /** A text of any characters of Unicode, of control characters and quotes too. */
    public String text(String name, int most) {
        int size = (int) takeWhole(0, most);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            int last = List.of(0x7f, 0x24f, Character.MAX_CODE_POINT).get(takeIndex(3));
            int c = (int) takeWhole(0, last);
            text.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '?' : c);
        }
        return show(name, text.toString());
    }

    /** Gives the case up, to be replaced by another, if it lacks what the rule asks for. */
    public void require(boolean fit) {
        if (!fit) {
            throw new Unfit();
        }
    }

    /** The numbers behind everything drawn. */
    List<Number> taken() {
        return List.copyOf(taken);
    }

    /** The elements of all lists drawn. */
    List<Element> elements() {
        return List.copyOf(elements);
    }

    /** Names and values in the order in which they were drawn. */
    @Override
    public String toString() {
        return shown.stream().map(s -> s.name + " " + readable(s.value)).collect(Collectors.joining(", "));
    }

    private static String readable(Object value) {
        if (value instanceof double[] reals) {
            return Arrays.toString(reals);
        }
        return value instanceof String text ? text.codePoints()
                .mapToObj(c -> c < ' ' || c > '~' && !Character.isLetterOrDigit(c) ? String.format("\\u{%x}", c)
                        : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\"")) : String.valueOf(value);
    }

    private <T> T show(String name, T value) {
        shown.add(new Shown(name, value));
        return value;
    }

    private double takeReal(double low, double high) {
        double value = taken.size() < script.size() ? script.get(taken.size()).doubleValue() : switch (mood) {
            case LOWEST -> low;
            case HIGHEST -> high;
            case NEAREST_ZERO -> 0;
            default -> atEdge() ? edge(low, high) : anywhere(low, high);
        };
        double inside = Math.max(low, Math.min(high, value));
        taken.add(inside);
        return inside;
    }

    private long takeWhole(long low, long high) {
        return takeWhole(low, high, atEdge());
    }

    /** Values of a list have no edges, but a first and a last. */
    private int takeIndex(int size) {
        return (int) takeWhole(0, size - 1, false);
    }

    private long takeWhole(long low, long high, boolean atEdge) {
        long value = taken.size() < script.size() ? script.get(taken.size()).longValue() : switch (mood) {
            case LOWEST -> low;
            case HIGHEST -> high;
            case NEAREST_ZERO -> 0;
            default -> atEdge ? edge(low, high) : anywhere(low, high);
        };
        long inside = Math.max(low, Math.min(high, value));
        taken.add(inside);
        return inside;
    }

    private boolean atEdge() {
        return random.nextInt(mood == Mood.EDGES ? 2 : ONE_EDGE_IN) == 0;
    }

    /** The ends of the range, zero and one either way, and what lies a hair beside them. */
    private double edge(double low, double high) {
        double[] edges = DoubleStream.of(low, high, 0, 1, -1).flatMap(e -> {
            double hair = HAIR * Math.max(1, Math.abs(e));
            return DoubleStream.of(e - hair, e, e + hair);
        }).filter(e -> e >= low && e <= high).toArray();
        return edges[random.nextInt(edges.length)];
    }

    private long edge(long low, long high) {
        long[] edges = LongStream.of(low, high, 0, 1, -1).filter(e -> e >= low && e <= high).toArray();
        return edges[random.nextInt(edges.length)];
    }

    /** Half of the numbers are spread by size, so that small ones of a wide range are met too. */
    private double anywhere(double low, double high) {
        double even = low + random.nextDouble() * (high - low);
        double origin = Math.max(low, Math.min(high, 0));
        return random.nextBoolean() ? even : origin + (even - origin) * Math.pow(10, -DECADES * random.nextDouble());
    }

    private long anywhere(long low, long high) {
        long even = high == Long.MAX_VALUE ? low == Long.MIN_VALUE ? random.nextLong() : random.nextLong(low - 1, high) + 1
                : random.nextLong(low, high + 1);
        boolean narrow = high - low >= 0 && high - low < NARROW;
        long origin = Math.max(low, Math.min(high, 0));
        long away = even - origin;
        int digits = Long.SIZE - Long.numberOfLeadingZeros(Math.abs(away));
        return narrow || random.nextBoolean() ? even : origin + (away >> random.nextInt(digits + 1));
    }
}
