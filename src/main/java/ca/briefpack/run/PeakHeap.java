package ca.briefpack.run;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/**
 * The most memory that the Java heap has held since the process began, in bytes: the sum of the peaks of its pools, which
 * need not fall in the same instant, so it is an upper bound.
 */
public final class PeakHeap {
    private PeakHeap() {
    }

    public static long bytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
