package ca.briefpack.words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How text is written: composed (Unicode NFC), and of characters that a page and a workbook can hold. Text is brought to it where
 * it is read, and only there: tables, YAML, job files, cases, templates and wording.
 */
public final class Writing {
    /** No text of a lower character can be composed, or begin something that must be told. */
    private static final char FIRST_MARK = '\u0300';
    /** Letters by their category that show nothing. */
    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";
    /** Signs for something that is not there: a picture, and what was lost when text was saved in another encoding. */
    private static final String STANDING_IN = "\uFFFC\uFFFD";
    private static final int LAST_OF_PLANE = 0xFFFE;
    private static final int FIRST_NO_CHARACTER = 0xFDD0;
    private static final int LAST_NO_CHARACTER = 0xFDEF;

    private Writing() {
    }

    /** The text with each accent in one character with its letter, where there is such a character. */
    public static String composed(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return false;
            }
        }
        return true;
    }

    /**
     * The place of the first character that a page or a workbook cannot hold, that turns the order of others, or that means
     * nothing of itself.
     */
    public static OptionalInt findUnfit(CharSequence text) {
        int place = 0;
        while (place < text.length()) {
            int character = Character.codePointAt(text, place);
            if (isUnfit(character)) {
                return OptionalInt.of(place);
            }
            place += Character.charCount(character);
        }
        return OptionalInt.empty();
    }

    /** True if there is text and nothing in it can be seen: spaces of any kind, and characters without a width. */
    public static boolean isBlank(CharSequence text) {
        return text.length() > 0 && text.codePoints().allMatch(Writing::isUnseen);
    }

    /** The character with its number: {@code BELL (U+0007)}. */
    public static String named(int character) {
        String name = Character.getName(character);
        return (name == null ? "a code that is no character" : name) + String.format(Locale.ROOT, " (U+%04X)", character);
    }

    /** The place of a character of a text, as editors tell it: {@code 12:5}, line and column, both from 1. */
    public static String place(String text, int at) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < at; i++) {
            boolean ends =
                    text.charAt(i) == '\n' || text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                line++;
                start = i + 1;
            }
        }
        return line + ":" + (text.codePointCount(start, at) + 1);
    }

    private static boolean isUnfit(int character) {
        if (character >= ' ' && character <= '~') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.SURROGATE, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                !isHeld(character);
            case Character.PRIVATE_USE -> true;
            case Character.UNASSIGNED -> (character & LAST_OF_PLANE) == LAST_OF_PLANE
                    || character >= FIRST_NO_CHARACTER && character <= LAST_NO_CHARACTER;
            default -> STANDING_IN.indexOf(character) >= 0;
        };
    }

    /** Where a word may be broken, with and without a hyphen: the only ones of their kind that fonts and layout know. */
    private static boolean isHeld(int character) {
        return character == '\u00AD' || character == '\u200B';
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
                    Character.FORMAT ->
                true;
            default -> FILLERS.indexOf(character) >= 0;
        };
    }
}
