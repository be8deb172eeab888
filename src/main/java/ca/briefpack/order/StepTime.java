package ca.briefpack.order;

import java.time.Duration;

/** How long a step of the run took, and what came of it. */
public record StepTime(int number, String title, Duration took, String summary) {
}
