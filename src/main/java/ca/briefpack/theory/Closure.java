package ca.briefpack.theory;

/**
 * What binds producers: whether there are idle hands and plants, and how easily each kind of seller makes more.
 *
 * @param idle         true if what producers gain or lose in sales moves output by the multiplier; false if all are employed
 *                     elsewhere, so that only the rent of producers moves
 * @param homeSupply   supply elasticity of home producers, at home and abroad
 * @param importSupply supply elasticity of those who sell to this country; infinite if they sell at cost
 */
public record Closure(boolean idle, double homeSupply, double importSupply) {
}
