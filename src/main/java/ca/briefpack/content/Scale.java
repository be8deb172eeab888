package ca.briefpack.content;

/** How numbers are scaled for print: the value in base units is divided by ten to this power. */
public enum Scale {
    ONE(0), THOUSAND(3), MILLION(6), BILLION(9), PERCENT(-2);

    private final int power;

    Scale(int power) {
        this.power = power;
    }

    public int power() {
        return power;
    }
}
