package ca.briefpack.impact.book;

import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The provinces' published total exports to the United States, against which the headings that the data list fall short. */
public final class PublishedTotals {
    private final Map<Province, Trade.Total> totals = new EnumMap<>(Province.class);
    private final Map<Province, Double> listed = new EnumMap<>(Province.class);

    private PublishedTotals() {
    }

    public static PublishedTotals of(Evidence evidence, int year, ExportBook exports) {
        PublishedTotals published = new PublishedTotals();
        for (Province province : Province.values()) {
            double sum = 0;
            for (int h = 0; h < exports.lines().size(); h++) {
                sum += exports.into(h) == Country.US ? exports.value(province.ordinal(), h) : 0;
            }
            published.listed.put(province, sum);
        }
        evidence.trade().totals().stream()
                .filter(t -> t.year() == year && t.toUsCad() >= published.listed.get(t.province()))
                .forEach(t -> published.totals.put(t.province(), t));
        return published;
    }

    /** The published total; the sum of the listed headings where none is published that holds them. */
    public double total(Province province) {
        return find(province).map(Trade.Total::toUsCad).orElseGet(() -> listed.get(province));
    }

    /** Published total less listed headings; empty where no total is published. */
    public Optional<Double> unlisted(Province province) {
        return find(province).map(t -> t.toUsCad() - listed.get(province));
    }

    public Optional<SourceRow> row(Province province) {
        return find(province).map(Trade.Total::row);
    }

    private Optional<Trade.Total> find(Province province) {
        return Optional.ofNullable(totals.get(province));
    }
}
