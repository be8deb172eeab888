package ca.briefpack.model;

/** The official names of a province and its place on the tile map (column and row from the top left, from zero). */
public record ProvinceName(Province province, Text label, int tileColumn, int tileRow, SourceRow row) {
}
