/** A user's own table for one of the models: a YAML file in, a checked case out. Every key that cannot be used is named. */
package ca.briefpack.data.cases;
