package ca.briefpack.preview;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.order.Progress;
import ca.briefpack.order.RunConfig;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * All briefs on a page of this machine, in both languages, made when they are asked for and again after every change of templates,
 * wording, brand and data. Nothing is published, and nobody else is answered.
 */
public final class Preview implements AutoCloseable {
    /** Leaves the choice of the port to the machine. */
    public static final int ANY_PORT = 0;
    /** So many pages can listen and load at once. */
    private static final int MOST_THREADS = 64;
    private static final int IDLE_SECONDS = 30;
    private final Drafts drafts;
    private final Thread watch;
    private final HttpServer server;
    private final ExecutorService answering;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Preview(Drafts drafts, Thread watch, HttpServer server, ExecutorService answering) {
        this.drafts = drafts;
        this.watch = watch;
        this.server = server;
        this.answering = answering;
    }

    /**
     * Computes what briefs say and serves them at once. Templates may be broken: the page tells.
     *
     * @param port {@link #ANY_PORT}, or one that nobody uses
     * @throws BriefpackException if the job or the data cannot be used, P001 if the port cannot be served
     */
    public static Preview open(RunConfig config, int port, Progress progress) {
        HttpServer server = bind(port);
        try {
            FileWatch files = new FileWatch(config.folders());
            Drafts drafts = new Drafts(config, progress);
            Frame frame = new Frame(config.folders(), config.asOf(), String.valueOf(ProcessHandle.current().pid()));
            ExecutorService answering = new ThreadPoolExecutor(0, MOST_THREADS, IDLE_SECONDS, TimeUnit.SECONDS,
                    new SynchronousQueue<>(), work -> Drafts.daemon(work, "preview-answer"));
            server.setExecutor(answering);
            server.createContext("/", new Router(new Guard(server.getAddress().getPort()), drafts, frame));
            Thread watch = Drafts.daemon(() -> files.tell(drafts), "preview-watch");
            watch.start();
            server.start();
            return new Preview(drafts, watch, server, answering);
        } catch (RuntimeException | Error e) {
            server.stop(0);
            throw e;
        }
    }

    /** Only this machine can reach it. */
    private static HttpServer bind(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[]{127, 0, 0, 1}), port), 0);
        } catch (IOException e) {
            throw new BriefpackException(new Problem(Code.P001, "--port", "port " + port + " cannot be served: " + e.getMessage(),
                    "choose another, or leave the option out"), e);
        }
    }

    /** Where the list of all briefs is: {@code http://127.0.0.1:49152/}. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Waits until it is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        watch.interrupt();
        server.stop(0);
        answering.shutdownNow();
        drafts.close();
        closed.countDown();
    }
}
