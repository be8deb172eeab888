/**
 * Who stands where: dated statements become a network of agreement and dispute, a matrix of alignment, a place on the power and
 * interest grid, and a class of salience. Only coding rules and counts; nothing here is a judgement of what anyone should do.
 */
package ca.briefpack.stakeholder;
