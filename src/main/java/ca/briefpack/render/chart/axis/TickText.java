package ca.briefpack.render.chart.axis;

import ca.briefpack.content.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.render.FigureFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers on a value axis; the topmost carries the per cent sign, so that it is said once. Other units stand in the subtitle.
 */
public record TickText(FigureFormat format, Lang lang) {

    public List<String> of(List<BigDecimal> ticks, Scale scale) {
        int decimals = ticks.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<String> texts = new ArrayList<>();
        ticks.forEach(tick -> texts.add(format.number(tick.signum() == 0 ? BigDecimal.ZERO : tick.setScale(decimals))));
        if (scale == Scale.PERCENT && !texts.isEmpty()) {
            int last = texts.size() - 1;
            texts.set(last, texts.get(last) + (lang == Lang.FR ? "\u00a0%" : "%"));
        }
        return texts;
    }
}
