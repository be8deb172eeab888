package ca.briefpack.render.template;

import java.time.Duration;

/** How much a template may print, how long it may take, and how many bytes it may ask for meanwhile. */
record TemplateLimits(int characters, Duration time, long bytes) {
}
