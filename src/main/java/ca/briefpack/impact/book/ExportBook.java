package ca.briefpack.impact.book;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Product;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the provinces sell abroad in a year, in dollars, by place and {@link Line}: exports to the United States and to China.
 * Lines stand in this order, each by heading; the special ones (chapters 98 and 99), which have no tariff line,
 * come last. Sectors stand in the order of the reference, with {@link Cell#OTHER} last.
 */
public final class ExportBook {
    private final List<Line> lines;
    private final Country[] into;
    private final Map<Line, Integer> indexOf = new HashMap<>();
    private final Map<HsCode, Optional<Sector>> known;
    private final List<String> sectors;
    private final int[] sectorIndex;
    private final double[][] value;
    private final List<List<SourceRow>> rows = new ArrayList<>();
    private final int rated;

    public ExportBook(Evidence evidence, int year) {
        List<Trade.Export> toUs = evidence.trade().exportsToUs().stream().filter(e -> e.year() == year)
                // sums of doubles depend on their order, so the order of rows may not come through
                .sorted(Comparator.comparing(Trade.Export::hs4).thenComparing(Trade.Export::province)
                        .thenComparing(Trade.Export::row).thenComparing(Trade.Export::valueCad))
                .toList();
        List<Trade.ChinaExport> toChina = evidence.trade().exportsToChina().stream().filter(e -> e.year() == year)
                .sorted(Comparator.comparing(Trade.ChinaExport::hs4).thenComparing(Trade.ChinaExport::province)
                        .thenComparing(Trade.ChinaExport::row))
                .toList();
        known = sectorsByHeading(evidence);
        lines = Stream.of(lines(Country.US, toUs.stream().map(Trade.Export::hs4)),
                lines(Country.CN, toChina.stream().map(Trade.ChinaExport::hs4)))
                .flatMap(List::stream).sorted(Comparator.comparing((Line line) -> line.hs4().isSpecial())).toList();
        into = lines.stream().map(Line::into).toArray(Country[]::new);
        rated = (int) lines.stream().filter(line -> !line.hs4().isSpecial()).count();
        IntStream.range(0, lines.size()).forEach(h -> indexOf.put(lines.get(h), h));
        sectors = new ArrayList<>(evidence.reference().sectors().stream().map(Sector::code).toList());
        sectors.add(Cell.OTHER);
        sectorIndex = IntStream.range(0, lines.size())
                .map(h -> sectorOf(h).map(s -> sectors.indexOf(s.code())).orElse(sectors.size() - 1)).toArray();
        value = new double[Province.values().length][lines.size()];
        IntStream.range(0, value.length * lines.size()).forEach(i -> rows.add(new ArrayList<>()));
        toUs.forEach(e -> enter(e.province(), new Line(Country.US, e.hs4()), e.valueCad(), List.of(e.row())));
        toChina.forEach(e -> enter(e.province(), new Line(Country.CN, e.hs4()), e.valueCad(), List.of(e.row())));
    }

    private static List<Line> lines(Country into, Stream<HsCode> headings) {
        return headings.distinct().sorted().map(hs4 -> new Line(into, hs4)).toList();
    }

    private void enter(Province province, Line line, double valueCad, List<SourceRow> behind) {
        int h = indexOf.get(line);
        value[province.ordinal()][h] += valueCad;
        rows.get(province.ordinal() * lines.size() + h).addAll(behind);
    }

    private static Map<HsCode, Optional<Sector>> sectorsByHeading(Evidence evidence) {
        Map<String, Sector> byCode = new HashMap<>();
        evidence.reference().sectors().forEach(s -> byCode.put(s.code(), s));
        Map<HsCode, Optional<Sector>> known = new HashMap<>();
        for (Product product : evidence.reference().products()) {
            known.put(product.hs4(), product.sector().map(code -> Optional.ofNullable(byCode.get(code))
                    .orElseThrow(() -> unknown(product, code))));
        }
        return known;
    }

    private static BriefpackException unknown(Product product, String code) {
        return new BriefpackException(new Problem(Code.P014,
                product.row().where(), "sector '" + code + "' of heading " + product.hs4() + " is not a sector code",
                "use a code of the sector table or leave it empty"));
    }

    public List<Line> lines() {
        return lines;
    }

    /** The lines that have a tariff line; they come first. */
    public List<Line> ratedLines() {
        return lines.subList(0, rated);
    }

    public boolean isRated(int line) {
        return line < rated;
    }

    /** The country that a line is sold in. */
    public Country into(int line) {
        return into[line];
    }

    public Optional<Sector> sectorOf(int line) {
        return sectorOf(lines.get(line).hs4());
    }

    /** The sector of a heading's goods, sold or not. */
    public Optional<Sector> sectorOf(HsCode heading) {
        return known.getOrDefault(heading, Optional.empty());
    }

    /** The place of a line's sector in {@link #sectors}. */
    public int sectorIndex(int line) {
        return sectorIndex[line];
    }

    public List<String> sectors() {
        return sectors;
    }

    /** The lines of a sector that anything is sold of. */
    public int[] linesOf(int sector) {
        return IntStream.range(0, lines.size()).filter(h -> sectorIndex[h] == sector && value(h) != 0).toArray();
    }

    public double value(int province, int line) {
        return value[province][line];
    }

    public double value(int line) {
        double sum = 0;
        for (double[] ofProvince : value) {
            sum += ofProvince[line];
        }
        return sum;
    }

    public List<SourceRow> rows(int province, int line) {
        return rows.get(province * lines.size() + line);
    }
}
