package ca.briefpack.preview;

import ca.briefpack.content.Edition;
import ca.briefpack.content.PackSpec;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.publish.PublishedFile;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the answer to each request. No address is a file of the disk: pages and files are made when they are asked for, by the names
 * of packs.
 */
final class Router implements HttpHandler {
    private static final String EVENTS = "/events";
    private static final Pattern ASSET = Pattern.compile("/(preview\\.(?:css|js))");
    private static final Pattern CATALOGUE = Pattern.compile("/catalogue(?:/([a-z0-9-]+))?");
    private static final Pattern BRIEF = Pattern.compile("/brief/(en|fr)/([a-z0-9-]+)");
    private static final Pattern FILE =
            Pattern.compile("/release/((en|fr)/(?:" + Edition.WHAT_IF + ")?([a-z0-9-]+?)(-tables)?\\.([a-z]+))");
    private static final String CALENDAR = "calendar";
    private final Guard guard;
    private final Drafts drafts;
    private final Pages pages;
    private final CataloguePage catalogue;
    private final EventStream events;

    Router(Guard guard, Drafts drafts, Frame frame) {
        this.guard = guard;
        this.drafts = drafts;
        this.pages = new Pages(frame);
        this.catalogue = new CataloguePage(frame);
        this.events = new EventStream(drafts, frame);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers asked = exchange.getRequestHeaders();
            Optional<Answer> refusal =
                    guard.findRefusal(exchange.getRequestMethod(), hosts(exchange), values(asked, "Origin"),
                            values(asked, "Sec-Fetch-Site"));
            String path = exchange.getRequestURI().getPath();
            if (refusal.isEmpty() && EVENTS.equals(path) && exchange.getRequestMethod().equals("GET")) {
                protect(exchange, "text/event-stream");
                exchange.sendResponseHeaders(Answer.OK, 0);
                events.tell(exchange.getResponseBody());
            } else {
                send(exchange, refusal.orElseGet(() -> answer(String.valueOf(path))));
            }
        }
    }

    /** Whom a request is for: its header says so, and its address may. */
    private static List<String> hosts(HttpExchange exchange) {
        List<String> hosts = new ArrayList<>(values(exchange.getRequestHeaders(), "Host"));
        Optional.ofNullable(exchange.getRequestURI().getRawAuthority()).ifPresent(hosts::add);
        return hosts;
    }

    private static List<String> values(Headers headers, String name) {
        return headers.containsKey(name) ? List.copyOf(headers.get(name)) : List.of();
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        protect(exchange, answer.type());
        if (answer.status() == Answer.NOT_ALLOWED) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        }
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), isHead || answer.bytes().length == 0 ? -1 : answer.bytes().length);
        if (!isHead) {
            exchange.getResponseBody().write(answer.bytes());
        }
    }

    /** What every answer forbids: to be kept, to be taken for something else, to be framed or read by pages of others. */
    private static void protect(HttpExchange exchange, String type) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("X-Frame-Options", "SAMEORIGIN");
        boolean isBrief = exchange.getRequestURI().getPath().startsWith("/release/");
        headers.set("Content-Security-Policy", isBrief ? "frame-ancestors 'self'" : Frame.POLICY);
    }

    Answer answer(String path) {
        State state = drafts.state();
        try {
            return find(path, state).orElseGet(() -> pages.unknown(state, "page", path.substring(path.lastIndexOf('/') + 1)));
        } catch (BriefpackException e) {
            return pages.failure(state, path, e);
        } catch (RuntimeException e) {
            return pages.failure(state, path, new BriefpackException(Drafts.defect(e)));
        }
    }

    private Optional<Answer> find(String path, State state) {
        Matcher asset = ASSET.matcher(path);
        Matcher names = CATALOGUE.matcher(path);
        Matcher brief = BRIEF.matcher(path);
        Matcher file = FILE.matcher(path);
        if (path.equals("/")) {
            return Optional.of(pages.list(state));
        } else if (asset.matches()) {
            return Optional.of(asset(asset.group(1)));
        } else if (names.matches()) {
            return names.group(1) == null ? Optional.of(catalogue.of(state, Optional.empty()))
                    : state.computed().find(names.group(1)).map(pack -> catalogue.of(state, Optional.of(pack)));
        } else if (brief.matches()) {
            return state.computed().find(brief.group(2)).map(pack -> pages.brief(state, Lang.of(brief.group(1)), pack));
        }
        return file.matches() ? file(file, state) : Optional.empty();
    }

    private Optional<Answer> file(Matcher file, State state) {
        Bench bench = state.bench().orElseThrow(() -> new BriefpackException(state.ofTemplates()));
        String slug = file.group(3).equals(CALENDAR) ? PackSpec.national().slug() : file.group(3);
        Optional<PackSpec> pack = bench.computed().find(slug);
        if (file.group(5).equals("html") && file.group(4) == null) {
            return pack.map(one -> Answer.file("brief.html", bench.page(one, Lang.of(file.group(2))).content()));
        }
        String ending = file.group(1).substring(file.group(1).lastIndexOf('/') + 1);
        return pack.flatMap(one -> bench.files(one).stream().filter(made -> isAsked(made, file.group(2), ending)).findFirst())
                .map(made -> Answer.file(made.path(), made.content()));
    }

    /** A file of a what-if edition is found by its name with and without the mark. */
    private static boolean isAsked(PublishedFile made, String lang, String name) {
        return made.path().equals(lang + "/" + name) || made.path().equals(lang + "/" + Edition.WHAT_IF + name);
    }

    private static Answer asset(String name) {
        try (InputStream in = Router.class.getResourceAsStream(name)) {
            return Answer.file(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("what comes with briefpack can be read", e);
        }
    }
}
