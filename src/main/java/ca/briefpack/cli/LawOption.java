package ca.briefpack.cli;

/** An option of the command {@code law}: its name, form, meaning and default. */
enum LawOption implements Syntax.Option {
    AS_OF("--as-of", "DATE", "the law of this day", "today, in Ottawa"),
    DAYS("--days", "N", "how many days back changes are told", "60"),
    FROM("--from", "COUNTRY", "only of goods of this country", "every lane of Canada"),
    INTO("--into", "COUNTRY", "only of imports into this country", "every lane of Canada"),
    DATA("--data", "DIR", "read the data package from here", "data"),
    JOB("--job", "FILE", "take the softwood companies of the job from here", "<data>/job.yaml");

    private final Syntax.Words words;

    LawOption(String option, String form, String meaning, String byDefault) {
        this.words = new Syntax.Words(option, form, meaning, byDefault);
    }

    @Override
    public Syntax.Words words() {
        return words;
    }
}
