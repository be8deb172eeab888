package ca.briefpack.brand;

import java.awt.Color;

/**
 * How colours look to a reader who lacks one kind of cone: linear RGB by the matrices of Machado, Oliveira and Fernandes (2009) at
 * full severity, compared as CIE 1976 distance in L*a*b*.
 */
enum Vision {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    NO_RED(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    NO_GREEN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    NO_BLUE(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] seen;

    Vision(double... seen) {
        this.seen = seen;
    }

    double distance(Color a, Color b) {
        double[] one = lab(a);
        double[] other = lab(b);
        return Math.sqrt(square(one[0] - other[0]) + square(one[1] - other[1]) + square(one[2] - other[2]));
    }

    private double[] lab(Color color) {
        double[] rgb = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
        double[] s = new double[3];
        for (int i = 0; i < 3; i++) {
            s[i] = Math.max(0, Math.min(1, seen[3 * i] * rgb[0] + seen[3 * i + 1] * rgb[1] + seen[3 * i + 2] * rgb[2]));
        }
        double x = f((0.4124 * s[0] + 0.3576 * s[1] + 0.1805 * s[2]) / 0.9505);
        double y = f(0.2126 * s[0] + 0.7152 * s[1] + 0.0722 * s[2]);
        double z = f((0.0193 * s[0] + 0.1192 * s[1] + 0.9505 * s[2]) / 1.089);
        return new double[]{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        double s = channel / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
    }

    private static double square(double value) {
        return value * value;
    }
}
