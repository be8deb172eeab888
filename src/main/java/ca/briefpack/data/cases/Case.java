package ca.briefpack.data.cases;

/** A checked case of one of the models, ready to be solved. Tables are by exporter or seller first. */
public interface Case {
}
