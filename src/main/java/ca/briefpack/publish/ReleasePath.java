package ca.briefpack.publish;

import java.util.regex.Pattern;

/**
 * The form of every path inside a release: folders and a file name parted by slashes, in lower-case letters, digits, dashes
 * and dots, each name at most 100 characters. Such a path cannot leave the release and reads the same on every system.
 */
final class ReleasePath {
    static final int LONGEST_NAME = 100;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+)*");

    private ReleasePath() {
    }

    /** @throws IllegalArgumentException if {@code path} has not this form; the message says which name and why */
    static String require(String path) {
        for (String name : path.split("/", -1)) {
            requireName(name, path);
        }
        return path;
    }

    static void requireName(String name, String path) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' in path '" + path
                    + "' must be lower-case letters, digits and dashes, with dots only before its ending");
        }
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("'" + name + "' in path '" + path + "' has " + name.length()
                    + " characters; the longest name allowed has " + LONGEST_NAME);
        }
    }
}
