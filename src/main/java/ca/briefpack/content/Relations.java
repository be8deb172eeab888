package ca.briefpack.content;

import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Charts of who stands with whom. */
public sealed interface Relations extends Chart {
    /** Values of rows by columns in shades; a cell without a figure is left out, one with a missing figure is hatched. */
    record Matrix(String id, Scale scale, List<Text> columns, List<MatrixRow> rows) implements Relations {
        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public List<Figure> figures() {
            return rows.stream().flatMap(r -> r.cells().stream()).flatMap(Optional::stream).toList();
        }

        /** The pair with the lowest value, by the names of its row and column, if one alone has it; each pair stands twice. */
        public Optional<Chart.Bar> lowest() {
            return Longest.lowest(IntStream.range(0, rows.size()).boxed().flatMap(this::pairs), Chart.Bar::figure);
        }

        private Stream<Chart.Bar> pairs(int row) {
            Text name = rows.get(row).label;
            return IntStream.range(row + 1, columns.size()).boxed().flatMap(i -> rows.get(row).cells.get(i).stream()
                    .map(figure -> new Chart.Bar(new Text(name.en() + " and " + columns.get(i).en(),
                            name.fr() + " et " + columns.get(i).fr()), figure)));
        }
    }

    /** A row of as many cells as there are columns. */
    record MatrixRow(Text label, List<Optional<Figure>> cells) {
        public MatrixRow {
            cells = List.copyOf(cells);
        }
    }

    /** Nodes and the ties between them, in the order given, and the names of the two kinds of tie. */
    record Network(String id, Scale scale, List<Text> nodes, List<Tie> ties, Text agreement, Text dispute) implements Relations {
        public Network {
            nodes = List.copyOf(nodes);
            ties = List.copyOf(ties);
        }

        @Override
        public List<Figure> figures() {
            return ties.stream().flatMap(t -> Stream.of(t.agreement(), t.dispute())).toList();
        }

        /** How many pairs agree more than they dispute. */
        public long together() {
            return ties.stream().filter(tie -> tie.leaning() > 0).count();
        }

        /** How many pairs dispute more than they agree. */
        public long apart() {
            return ties.stream().filter(tie -> tie.leaning() < 0).count();
        }
    }

    /** How far two nodes, by their place in the list, agree and dispute. */
    record Tie(int one, int other, Figure agreement, Figure dispute) {
        /** The sign of agreement less dispute, as printed; zero if either is missing. */
        int leaning() {
            return agreement.isMissing() || dispute.isMissing() ? 0
                    : agreement.rounded().central().compareTo(dispute.rounded().central());
        }
    }
}
