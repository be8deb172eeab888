package ca.briefpack.tariff.rate;

/** Assumptions that move only some rates. */
public enum Moving { CUSMA_SHIFT, US_CONTENT, METAL_CONTENT }
