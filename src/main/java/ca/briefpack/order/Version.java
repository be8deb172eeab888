package ca.briefpack.order;

/** The version of briefpack: the one in {@code pom.xml}, printed in headers and recorded in every manifest. */
public final class Version {
    public static final String CURRENT = "0.1.0";

    private Version() {
    }
}
