package ca.briefpack.preview;

import java.nio.charset.StandardCharsets;

/**
 * An answer to a request.
 *
 * @param type  its content type
 * @param bytes copied neither on the way in nor out: who makes them hands them over
 */
record Answer(int status, String type, byte[] bytes) {
    static final int OK = 200;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int NOT_ALLOWED = 405;
    static final int FAILED = 500;
    private static final String HTML = "text/html; charset=utf-8";

    static Answer html(int status, String page) {
        return new Answer(status, HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    static Answer text(int status, String words) {
        return new Answer(status, "text/plain; charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A file by the ending of its name. */
    static Answer file(String name, byte[] bytes) {
        return new Answer(OK, type(name.substring(name.lastIndexOf('.') + 1)), bytes);
    }

    private static String type(String ending) {
        return switch (ending) {
            case "html" -> HTML;
            case "pdf" -> "application/pdf";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "ics" -> "text/calendar; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "csv" -> "text/csv; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }
}
