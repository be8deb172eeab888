package ca.briefpack.render.style;

/** A property in small letters, its value as CSS, and its line from 1. */
public record Declaration(String property, String value, int line) {
}
