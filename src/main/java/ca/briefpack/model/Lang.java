package ca.briefpack.model;

import java.util.Locale;

/** A language that packs are published in. */
public enum Lang {
    EN(Locale.CANADA), FR(Locale.CANADA_FRENCH);

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The code in file names and templates: {@code en} or {@code fr}. */
    public String code() {
        return locale.getLanguage();
    }

    /** @throws IllegalArgumentException if {@code code} is neither {@code en} nor {@code fr} */
    public static Lang of(String code) {
        for (Lang lang : values()) {
            if (lang.code().equals(code)) {
                return lang;
            }
        }
        throw new IllegalArgumentException("language '" + code + "' is not published; use en or fr");
    }
}
