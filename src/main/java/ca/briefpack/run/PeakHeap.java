package ca.briefpack.run;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * The most memory that the Java heap has held since the watch began, in bytes. The heap only shrinks when it is collected, so
 * what it held just before each collection, and what it holds now, are all that need looking at.
 */
public final class PeakHeap {
    private static final AtomicLong BEFORE_COLLECTIONS = new AtomicLong();
    private static final Set<String> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getName)
            .collect(Collectors.toUnmodifiableSet());

    static {
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> ((NotificationEmitter) collector)
                .addNotificationListener((note, nothing) -> collected(note), null, null));
    }

    private PeakHeap() {
    }

    /** Begins the watch, once for the process. */
    public static void watch() {
        // Loading this class began it.
    }

    public static long bytes() {
        long now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return Math.max(now, BEFORE_COLLECTIONS.get());
    }

    private static void collected(Notification note) {
        if (note.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            long held = GarbageCollectionNotificationInfo.from((CompositeData) note.getUserData()).getGcInfo()
                    .getMemoryUsageBeforeGc().entrySet().stream()
                    .filter(pool -> POOLS.contains(pool.getKey())).mapToLong(pool -> pool.getValue().getUsed()).sum();
            BEFORE_COLLECTIONS.accumulateAndGet(held, Math::max);
        }
    }
}
