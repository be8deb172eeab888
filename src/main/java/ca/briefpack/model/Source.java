package ca.briefpack.model;

/** A publication that figures were taken from: its id, title, publisher, vintage, and licence or caution. */
public record Source(String id, String title, String publisher, String vintage, String licence) {
}
