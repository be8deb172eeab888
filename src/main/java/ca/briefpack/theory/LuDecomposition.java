package ca.briefpack.theory;

/** A square matrix split into lower and upper triangles with partial pivoting, ready to solve linear systems. */
final class LuDecomposition {
    private final double[][] lu;
    private final int[] order;

    /** @throws IllegalArgumentException if the matrix is not square, and {@link Unsolved} if it is singular */
    LuDecomposition(double[][] matrix) {
        int n = matrix.length;
        lu = new double[n][];
        order = new int[n];
        for (int i = 0; i < n; i++) {
            if (matrix[i].length != n) {
                throw new IllegalArgumentException("row " + i + " has " + matrix[i].length + " entries, a square matrix has "
                        + n);
            }
            lu[i] = matrix[i].clone();
            order[i] = i;
        }
        for (int k = 0; k < n; k++) {
            pivot(k);
            eliminate(k);
        }
    }

    private void pivot(int k) {
        int best = k;
        for (int i = k + 1; i < lu.length; i++) {
            if (Math.abs(lu[i][k]) > Math.abs(lu[best][k])) {
                best = i;
            }
        }
        if (!(Math.abs(lu[best][k]) > 1e-14)) {
            throw new Unsolved("the matrix is singular at column " + k);
        }
        double[] row = lu[k];
        lu[k] = lu[best];
        lu[best] = row;
        int place = order[k];
        order[k] = order[best];
        order[best] = place;
    }

    private void eliminate(int k) {
        for (int i = k + 1; i < lu.length; i++) {
            lu[i][k] /= lu[k][k];
            for (int j = k + 1; j < lu.length; j++) {
                lu[i][j] -= lu[i][k] * lu[k][j];
            }
        }
    }

    /** The x with matrix x = b. */
    double[] solve(double[] b) {
        int n = lu.length;
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = b[order[i]];
            for (int j = 0; j < i; j++) {
                x[i] -= lu[i][j] * x[j];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                x[i] -= lu[i][j] * x[j];
            }
            x[i] /= lu[i][i];
        }
        return x;
    }

    /** The inverse of the matrix. */
    double[][] inverse() {
        int n = lu.length;
        double[][] inverse = new double[n][n];
        for (int j = 0; j < n; j++) {
            double[] unit = new double[n];
            unit[j] = 1;
            double[] column = solve(unit);
            for (int i = 0; i < n; i++) {
                inverse[i][j] = column[i];
            }
        }
        return inverse;
    }
}
