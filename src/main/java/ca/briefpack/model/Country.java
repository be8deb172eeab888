package ca.briefpack.model;

/** A trading partner that the evidence tells apart; {@code OTHER} is every country without a column of its own. */
public enum Country {
    CA, US, MX, CN, EU, GB, JP, OTHER
}
