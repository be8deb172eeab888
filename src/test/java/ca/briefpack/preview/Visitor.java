package ca.briefpack.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody who looks at a preview: loads pages, and hears of changes as the script of a page does. */
final class Visitor {
    /** Far longer than any answer takes: it ends a test that would wait for ever. */
    private static final int PATIENCE_SECONDS = 120;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    Visitor(String address) {
        this.address = URI.create(address);
    }

    /** What is heard is kept until it is waited for. */
    Visitor listening() {
        HttpRequest events = HttpRequest.newBuilder(address.resolve("/events")).build();
        client.sendAsync(events, BodyHandlers.fromLineSubscriber(new Lines(told)));
        assertThat(heard()).isNotEmpty();
        return this;
    }

    HttpResponse<String> load(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofByteArray());
    }

    /** The next word of a change: the version of what is shown, and what is being done. */
    String heard() {
        try {
            String next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("a change that is told").isNotNull();
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until another version is shown and nothing is being done. */
    void awaitChange(String before) {
        String now = heard();
        while (now.strip().contains(" ") || now.strip().equals(before)) {
            now = heard();
        }
    }

    /** The version that a page shows. */
    String version() throws IOException, InterruptedException {
        return load("/").body().split("data-version=\"")[1].split("\"")[0];
    }

    /** The first line of the answer to a request in these words, which no client would send. */
    String answerTo(String... lines) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            String said = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return said.replace("HTTP/1.1 ", "");
        }
    }

    int port() {
        return address.getPort();
    }

    /** Keeps what a stream of events says. */
    private record Lines(BlockingQueue<String> told) implements java.util.concurrent.Flow.Subscriber<String> {
        @Override
        public void onSubscribe(java.util.concurrent.Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data: ")) {
                told.add(line.substring("data: ".length()));
            }
        }

        @Override
        public void onError(Throwable thrown) {
            // the preview was closed
        }

        @Override
        public void onComplete() {
            // the preview was closed
        }
    }
}
