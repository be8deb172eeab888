package ca.briefpack.render.workbook;

import ca.briefpack.model.Problem;
import ca.briefpack.render.workbook.WorkbookContent.Place;
import java.util.ArrayList;
import java.util.List;

/** The problems found in one workbook, in the order found, each with the workbook's name in front of its place. */
final class Findings {
    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    Findings(String name) {
        this.name = name;
    }

    /** The XML is not a workbook: a defect of the template. */
    void misshapen(Place place, String what, String wayOut) {
        problems.add(new Problem(Problem.Code.P030, name + ":" + place, what, wayOut));
    }

    /** The XML is a workbook that breaks a rule. */
    void broken(Place place, String what, String wayOut) {
        problems.add(new Problem(Problem.Code.P032, name + ":" + place, what, wayOut));
    }

    /** The written file breaks a rule; {@code where} is a sheet or a cell, blank for the file as a whole. */
    void broken(String where, String what, String wayOut) {
        problems.add(new Problem(Problem.Code.P032, where.isEmpty() ? name : name + " " + where, what, wayOut));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> list() {
        return List.copyOf(problems);
    }
}
