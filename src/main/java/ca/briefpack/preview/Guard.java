package ca.briefpack.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask: a browser on this machine that was led here by hand or by a page of the preview itself. A page of somebody else that
 * was given this address, by a name that leads here or by a link, learns nothing.
 */
final class Guard {
    private static final List<String> METHODS = List.of("GET", "HEAD");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private final Set<String> hosts;

    /** @param port at which the preview is served */
    Guard(int port) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    /** The names under which the preview answers. */
    Set<String> hosts() {
        return hosts;
    }

    /**
     * Why a request is refused; empty if it is not.
     *
     * @param asked  the hosts that it names, in the header Host and in its address
     * @param origin the header Origin
     * @param site   the header Sec-Fetch-Site
     */
    Optional<Answer> findRefusal(String method, List<String> asked, List<String> origin, List<String> site) {
        if (asked.isEmpty() || !asked.stream().allMatch(host -> hosts.contains(host.toLowerCase(Locale.ROOT)))) {
            return Optional.of(Answer.text(Answer.FORBIDDEN, "The preview answers to its own address only."));
        }
        if (!origin.stream().allMatch(this::isOwn) || !OWN_SITES.containsAll(site)) {
            return Optional.of(Answer.text(Answer.FORBIDDEN, "The preview answers to its own pages only."));
        }
        return METHODS.contains(method) ? Optional.empty()
                : Optional.of(Answer.text(Answer.NOT_ALLOWED, "The preview can only be looked at: GET and HEAD."));
    }

    private boolean isOwn(String origin) {
        return origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()).toLowerCase(Locale.ROOT));
    }
}
