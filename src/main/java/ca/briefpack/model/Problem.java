package ca.briefpack.model;

/**
 * Something that is wrong and can be put right: a stable code, where, what, and the way out.
 * Written {@code P014 data/trade/exports.csv:212 province 'QB' is not a province code -> use one of AB, BC, ... YT}.
 */
public record Problem(Code code, String where, String what, String wayOut) {
    private static final int LONGEST = 1000;

    /** What kind of problem; the number is stable and documented in the README. */
    public enum Code {
        /** The command line, the job file or a model's case cannot be used. */
        P001,
        /** A file of the data package is missing or cannot be read. */
        P010,
        /** The descriptor {@code datapackage.json} is missing or does not describe a file. */
        P011,
        /** A value is not of its declared type or unit, is blank or cannot be printed. */
        P012,
        /** A value is outside its declared range. */
        P013,
        /** A value refers to a row that does not exist, or is not one of the allowed codes. */
        P014,
        /** A key occurs twice. */
        P015,
        /** A control total does not hold. */
        P016,
        /** A row cites no known source. */
        P017,
        /** A scenario, or a program for displaced workers, cannot be used. */
        P020,
        /** Two measures overlap with no rule of precedence. */
        P021,
        /** A scope matches no traded product. */
        P022,
        /** A template cannot be parsed or rendered. */
        P030,
        /** A glyph or a font family is missing. */
        P031,
        /** A rendered file breaks a rule: PDF/A, PDF/UA, workbook accessibility, language parity. */
        P032,
        /** Words have no room on page 1 or in running heads and feet, where fewer might. */
        P033,
        /** A brief has more pages than its budget, where fewer rows might do. */
        P034,
        /** The output folder, or a file of an earlier release in it, cannot be used. */
        P040,
        /** Another run holds the lock. */
        P041,
        /** A release, or a file of one, is not as it was published. */
        P042,
        /** The machine could not do what was asked, and may be able to the next time. */
        P043,
        /** Something unforeseen: a defect of briefpack itself. */
        P099
    }

    public Problem {
        if (where.isBlank() || what.isBlank() || wayOut.isBlank()) {
            throw new IllegalArgumentException("a problem says where, what and the way out: " + code);
        }
        where = cut(where);
        what = cut(what);
        wayOut = cut(wayOut);
    }

    /** What quotes a whole file or a cell without end is told by its beginning and its end. */
    private static String cut(String words) {
        return words.length() <= LONGEST ? words
                : words.substring(0, LONGEST / 2) + " ... " + words.substring(words.length() - LONGEST / 4);
    }

    @Override
    public String toString() {
        return code + " " + where + " " + what + " -> " + wayOut;
    }
}
