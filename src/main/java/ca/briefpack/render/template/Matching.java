package ca.briefpack.render.template;

import java.util.regex.Pattern;

/** Regular expressions for templates, as {@code pattern}. They can be stopped, which FreeMarker's own cannot. */
public final class Matching {

    /** True if the whole text is what the expression says. */
    public boolean matches(String text, String expression) {
        return Pattern.compile(expression).matcher(new Watched(text)).matches();
    }

    /** Text that looks for the interrupt each time a letter of it is read. */
    private record Watched(CharSequence text) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            Interrupted.check();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text.subSequence(start, end));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
