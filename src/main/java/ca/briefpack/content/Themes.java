package ca.briefpack.content;

import java.util.List;

/**
 * What a pack can be chosen by.
 *
 * @param provinces those that it is on, or in which it finds the largest losses: {@code on}
 * @param sectors   the same of sectors: {@code softwood-lumber}
 */
public record Themes(List<String> provinces, List<String> sectors) {
    public Themes {
        provinces = List.copyOf(provinces);
        sectors = List.copyOf(sectors);
    }
}
