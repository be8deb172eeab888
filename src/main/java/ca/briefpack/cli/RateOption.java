package ca.briefpack.cli;

/** An option of the command {@code rate}: its name, form, meaning and default. */
enum RateOption implements Syntax.Option {
    FROM("--from", "COUNTRY", "the goods are of this country", "CA"),
    INTO("--into", "COUNTRY", "they are imported into this country", "US"),
    AS_OF("--as-of", "DATE", "the law of this day", "today, in Ottawa"),
    CUSMA("--cusma", "SHARE", "claim share of qualifying, not, month, half-year or year", "as the job says"),
    COMPANY("--company", "NAME", "whose anti-dumping and countervailing duties apply", "as the job says"),
    OVER_QUOTA("--over-quota", "SHARE", "share of trade over a tariff-rate quota, 0 to 1", "not held"),
    US_ASSEMBLY("--us-assembly", "SHARE", "share of a maker's vehicles assembled in the US, for the 3.75 % offset",
            "0: no offset"),
    SCENARIO("--scenario", "ID", "under this scenario of data/scenarios", "the law as enacted"),
    FROM_DATE("--from-date", "DATE", "with --changes: the day to compare with", "none"),
    TO_DATE("--to-date", "DATE", "with --changes: the day compared", "none"),
    DATA("--data", "DIR", "read the data package from here", "data"),
    JOB("--job", "FILE", "take the assumptions of the job from here", "<data>/job.yaml");

    private final Syntax.Words words;

    RateOption(String option, String form, String meaning, String byDefault) {
        this.words = new Syntax.Words(option, form, meaning, byDefault);
    }

    @Override
    public Syntax.Words words() {
        return words;
    }
}
