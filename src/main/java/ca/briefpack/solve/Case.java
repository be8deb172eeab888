package ca.briefpack.solve;

/** A checked case of one of the models, ready to be solved. Tables are by exporter or seller first. */
public interface Case {
}
