package ca.briefpack.render.pdf;

import java.util.List;

/**
 * What a reader who hears a tagged PDF gets, in reading order. Two languages of a brief must agree in everything but the words.
 *
 * @param headings each with its level: {@code H2 Impact by product}
 * @param altTexts of the charts
 * @param links    where links lead
 * @param tables   the rows and columns of each table: {@code 62 x 6}
 * @param words    all words, one block a line; running heads and feet are not among them
 */
public record PdfContents(List<String> headings, List<String> altTexts, List<String> links, List<String> tables,
                          List<String> words) {
    public PdfContents {
        headings = List.copyOf(headings);
        altTexts = List.copyOf(altTexts);
        links = List.copyOf(links);
        tables = List.copyOf(tables);
        words = List.copyOf(words);
    }
}
