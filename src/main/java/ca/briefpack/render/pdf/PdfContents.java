package ca.briefpack.render.pdf;

import java.util.List;

/**
 * What a reader who hears a tagged PDF gets, in reading order. Two languages of a brief must agree in everything but the words.
 *
 * @param headings each with its level: {@code H2 Impact by product}
 * @param altTexts of the charts
 * @param links    where links lead
 * @param grids    the tables, cell by cell
 * @param words    all words, one block a line; running heads and feet are not among them
 */
public record PdfContents(List<String> headings, List<String> altTexts, List<String> links, List<Grid> grids,
        List<String> words) {
    public PdfContents {
        headings = List.copyOf(headings);
        altTexts = List.copyOf(altTexts);
        links = List.copyOf(links);
        grids = List.copyOf(grids);
        words = List.copyOf(words);
    }

    /** A table as it is read out: its caption and the words of every cell, row by row, the header first. */
    public record Grid(String caption, List<List<String>> rows) {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Rows and columns: {@code 62 x 6}. */
        public String shape() {
            return rows.size() + " x " + rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    /** The rows and columns of each table: {@code 62 x 6}. */
    public List<String> tables() {
        return grids.stream().map(Grid::shape).toList();
    }
}
