package ca.briefpack.data.rows;

import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.model.Problem.Code;
import java.util.regex.Pattern;

/**
 * The form of the address of a page: {@code https}, a host with a dot, a path. No user, no port and no part of the page, and
 * none but printable characters of ASCII: a reader who follows it gets where it says, and no file can hold it otherwise.
 */
final class WebAddress {
    private static final int LONGEST = 400;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
    private static final Pattern FORM = Pattern.compile(
            "https://(?:" + LABEL
                    + "\\.)+[a-z]{2,}(?:/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*(?:\\?[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?)?");

    private WebAddress() {
    }

    /** @throws RefusedValue if it is none */
    static String checked(String column, String address) {
        if (address.length() > LONGEST) {
            throw new RefusedValue(Code.P012, column + " has " + address.length() + " characters, and at most " + LONGEST
                    + " are printed", "name the page by a shorter address, or leave it empty");
        }
        if (!FORM.matcher(address).matches()) {
            throw new RefusedValue(Code.P012, column + " '" + address + "' is not the address of a page",
                    "copy it whole: https://, a host with a dot, a path; no user, port, blank or #; or leave it empty");
        }
        return address;
    }
}
