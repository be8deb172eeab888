package ca.briefpack.theory;

/**
 * What binds producers: whether there are idle hands and plants, and how easily each kind of seller makes more.
 *
 * @param idle         true if what producers gain or lose in sales moves output by the multiplier; false if all are employed
 *                     elsewhere, so that only the rent of producers moves
 * @param homeSupply   supply elasticity of home producers, at home and abroad; infinite if they sell at cost
 * @param importSupply supply elasticity of those who sell to this country; infinite if they sell at cost
 * @param diverted     part of the sales lost in a market abroad that is sold elsewhere, so that output does not fall by it
 */
public record Closure(boolean idle, double homeSupply, double importSupply, double diverted) {
    /** A closure in which nothing lost is sold elsewhere. */
    public Closure(boolean idle, double homeSupply, double importSupply) {
        this(idle, homeSupply, importSupply, 0);
    }
}
