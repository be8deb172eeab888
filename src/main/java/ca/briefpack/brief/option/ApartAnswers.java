package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Joined.Answered;
import ca.briefpack.model.Scenario.Answer;
import ca.briefpack.tariff.edit.LiveOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers on record by the as-of date that no option weighed on it has: readers hear of them all the same, and why. */
final class ApartAnswers {
    private final Study study;
    private final LiveOptions live;

    ApartAnswers(Study study) {
        this.study = study;
        this.live = study.idle().live(study.agenda().options());
    }

    /** Adds them as facts and as a table, the newest first. */
    void addTo(BriefingBuilder contents) {
        TableBuilder table = new TableBuilder("answers-apart").text("option", "answer", "answer-by").date("on-record")
                .text("answer-why", "not-weighed", "stands-for");
        List<Answered> apart = list();
        apart.forEach(one -> table.row(cells(words(one.option().name()), words(one.answer().name()),
                new Table.Term("place", one.answer().by().name()), new Table.Day(day(one.answer())), words(one.answer().why()),
                new Table.Term("not-weighed", live.why(one.option()).name()),
                live.standIn(one.option()).<Table.Cell>map(o -> words(o.name()))
                        .orElseGet(() -> new Table.Term("stands-for", "NONE")))));
        contents.table(table.build()).facts("answers-apart",
                apart.stream()
                        .map(one -> new Fact("apart." + one.id(), live.why(one.option()).name(), day(one.answer()),
                                one.answer().name(),
                                one.option().name(), Optional.empty(), one.answer().row()))
                        .toList());
    }

    private List<Answered> list() {
        Set<String> weighed =
                study.agenda().joined().answered().stream().map(one -> one.answer().id()).collect(Collectors.toSet());
        return study.agenda().options().stream()
                .flatMap(option -> option.answersOn(study.edition().asOf()).stream().map(answer -> new Answered(option, answer)))
                .filter(one -> !weighed.contains(one.answer().id()))
                .sorted(Comparator.comparing((Answered one) -> one.answer().onRecord()).reversed()).toList();
    }

    private static DatePoint day(Answer answer) {
        return new DatePoint(answer.onRecord(), Precision.DAY);
    }
}
