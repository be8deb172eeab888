package ca.briefpack.model;

/** A Harmonized System code of 2, 4, 6, 8 or 10 digits, without dots. Leading zeros count. */
public record HsCode(String digits) implements Comparable<HsCode> {
    /** The digits of a statistical line, the longest code that there is. */
    public static final int LONGEST = 10;

    public HsCode {
        if (!isCode(digits)) {
            throw new IllegalArgumentException(
                    "HS code '" + digits + "' must be 2, 4, 6, 8 or 10 digits without dots");
        }
    }

    /** Whether a text is a code; told character by character, for codes are made by the ten thousand. */
    public static boolean isCode(String digits) {
        if (digits.isEmpty() || digits.length() > LONGEST || digits.length() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    public static HsCode of(String digits) {
        return new HsCode(digits);
    }

    public int length() {
        return digits.length();
    }

    /** The first {@code length} digits. @throws IllegalArgumentException if this code is shorter */
    public HsCode prefix(int length) {
        if (length > digits.length()) {
            throw new IllegalArgumentException("HS code " + digits + " has no " + length + "-digit prefix");
        }
        return length == digits.length() ? this : new HsCode(digits.substring(0, length));
    }

    public String chapter() {
        return digits.substring(0, 2);
    }

    /** True if this code equals {@code prefix} or lies beneath it. */
    public boolean isWithin(HsCode prefix) {
        return digits.startsWith(prefix.digits);
    }

    /** Chapters 98 and 99 hold special transactions that have no tariff line of their own. */
    public boolean isSpecial() {
        return digits.startsWith("98") || digits.startsWith("99");
    }

    @Override
    public int compareTo(HsCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
