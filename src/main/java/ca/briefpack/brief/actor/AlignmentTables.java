package ca.briefpack.brief.actor;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.book.ToldFrom;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Relations;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Actors.Position;
import ca.briefpack.model.Actors.Stakeholder;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.stakeholder.Alignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How far the premiers agree on the options on which both have taken a stance, on the as-of date and on days before. */
final class AlignmentTables {
    /** How many months before the as-of date the older snapshots are. */
    private static final List<Integer> OLDER = List.of(3, 6, 12);
    private final Study study;
    private final FigureBook book;
    private final List<Stakeholder> premiers;

    AlignmentTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        // no shared options of what nobody could read would say that they share none
        this.premiers = ToldFrom.isLacking("alignment", study.evidence().gaps()) ? List.of()
                : study.evidence().actors().stakeholders().stream().filter(Stakeholder::isPremier)
                        .sorted(Comparator.comparing(ActorFacts::rankOfPlace)).toList();
    }

    /** One row a pair of premiers. */
    Table table() {
        TableBuilder table =
                new TableBuilder("alignment").text("premier", "other-premier").number("shared-options", Scale.ONE, Unit.COUNT)
                        .number("agreed", Scale.ONE, Unit.COUNT).number("alignment", Scale.PERCENT, Unit.FRACTION)
                        .number("alignment-before", Scale.PERCENT, Unit.FRACTION);
        OLDER.forEach(months -> table.number("alignment-" + months + "-months-before", Scale.PERCENT, Unit.FRACTION));
        LocalDate now = study.edition().asOf();
        for (int i = 0; i < premiers.size(); i++) {
            for (Stakeholder other : premiers.subList(i + 1, premiers.size())) {
                Stakeholder one = premiers.get(i);
                Alignment pair = alignment(one, other, now);
                table.row(cells(words(label(one)), words(label(other)), central(count(one, other, "shared", pair.shared(), pair)),
                        central(count(one, other, "agreed", pair.agreed(), pair)), central(share(one, other, now, "share")),
                        central(share(one, other, now.minusMonths(1), "share-month-before")),
                        OLDER.stream()
                                .map(months -> central(
                                        share(one, other, now.minusMonths(months), "share-" + months + "-months-before")))
                                .toList()));
            }
        }
        return table.build();
    }

    /** The same as a square; a premier with itself is left empty. */
    Relations.Matrix chart() {
        List<Text> columns = premiers.stream().map(p -> Text.same(p.jurisdiction())).toList();
        List<Relations.MatrixRow> rows = new ArrayList<>();
        for (Stakeholder one : premiers) {
            rows.add(new Relations.MatrixRow(label(one),
                    premiers.stream().map(other -> one.equals(other) ? Optional.<Figure>empty()
                            : Optional.of(share(first(one, other), second(one, other), study.edition().asOf(), "share")))
                            .toList()));
        }
        return new Relations.Matrix("alignment", Scale.PERCENT, columns, rows);
    }

    private Stakeholder first(Stakeholder one, Stakeholder other) {
        return premiers.indexOf(one) < premiers.indexOf(other) ? one : other;
    }

    private Stakeholder second(Stakeholder one, Stakeholder other) {
        return first(one, other).equals(one) ? other : one;
    }

    private Figure share(Stakeholder one, Stakeholder other, LocalDate day, String what) {
        Alignment pair = alignment(one, other, day);
        String id = id(one, other) + "." + what;
        return pair.share().isEmpty() ? book.missing(id, Unit.FRACTION, Reason.NOT_APPLICABLE)
                : book.counted(id, Estimate.exact(pair.share().getAsDouble(), Unit.FRACTION), "alignment", rows(pair));
    }

    private Figure count(Stakeholder one, Stakeholder other, String what, int count, Alignment pair) {
        return book.counted(id(one, other) + "." + what, Estimate.exact(count, Unit.COUNT), "alignment",
                pair.shared() == 0 ? List.of(one.row(), other.row()) : rows(pair));
    }

    private Alignment alignment(Stakeholder one, Stakeholder other, LocalDate day) {
        return Alignment.of(one.id(), other.id(), day, study.evidence().actors().positions());
    }

    private static String id(Stakeholder one, Stakeholder other) {
        return "alignment." + one.id() + "." + other.id();
    }

    private static Text label(Stakeholder premier) {
        return Text.same(premier.name() + " (" + premier.jurisdiction() + ")");
    }

    private static List<SourceRow> rows(Alignment pair) {
        return pair.rows().stream().map(Position::row).toList();
    }
}
