package ca.briefpack.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Tells a page what is shown and what is being done, at once and at every change, until nobody listens any more. */
final class EventStream {
    private static final long KEEP_ALIVE_MILLIS = 10_000;
    private final Drafts drafts;
    private final Frame frame;

    EventStream(Drafts drafts, Frame frame) {
        this.drafts = drafts;
        this.frame = frame;
    }

    /** @throws IOException when the page has gone */
    void tell(OutputStream out) throws IOException {
        try {
            State seen = drafts.state();
            send(out, "data: " + frame.version(seen) + " " + seen.working() + "\n\n");
            while (true) {
                State now = drafts.after(seen, KEEP_ALIVE_MILLIS);
                // a comment finds out whether anybody listens
                send(out, now == seen ? ":\n\n" : "data: " + frame.version(now) + " " + now.working() + "\n\n");
                seen = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
