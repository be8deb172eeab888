package ca.briefpack.preview;

import ca.briefpack.disk.FolderFiles;
import ca.briefpack.order.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks again and again whether a file of the templates, the data or the job is another: by size, time of change and the file's own
 * number, so that whoever saves by a rename is seen too. Looked at, not listened to: the events of file systems come late on some
 * machines, not at all from linked and network folders, and not for folders within folders.
 */
final class FileWatch {
    private static final long POLL_MILLIS = 150;
    private static final long SETTLE_MILLIS = 30;
    private static final int MOST_SETTLING = 20;
    private final Folders folders;
    private Map<String, String> templates;
    private Map<String, String> data;

    /** From now on: what is read later and changed in between is seen as changed. */
    FileWatch(Folders folders) {
        this.folders = folders;
        this.templates = look(folders.templates());
        this.data = lookAtData();
    }

    /** Tells of every change until the thread is interrupted. */
    void tell(Drafts drafts) {
        try {
            while (true) {
                Thread.sleep(POLL_MILLIS);
                poll(drafts);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll(Drafts drafts) throws InterruptedException {
        if (!look(folders.templates()).equals(templates)) {
            settle();
            templates = look(folders.templates());
            drafts.templatesChanged();
        }
        if (!lookAtData().equals(data)) {
            settle();
            data = lookAtData();
            drafts.dataChanged();
        }
    }

    /** Waits for who saves several files, or one in pieces, to come to an end. */
    private void settle() throws InterruptedException {
        Map<String, String> before = lookAtAll();
        for (int i = 0; i < MOST_SETTLING; i++) {
            Thread.sleep(SETTLE_MILLIS);
            Map<String, String> now = lookAtAll();
            if (now.equals(before)) {
                return;
            }
            before = now;
        }
    }

    private Map<String, String> lookAtAll() {
        Map<String, String> all = new TreeMap<>(lookAtData());
        look(folders.templates()).forEach((name, stamp) -> all.put("templates " + name, stamp));
        return all;
    }

    private Map<String, String> lookAtData() {
        Map<String, String> found = new TreeMap<>(look(folders.data()));
        found.put("job", stamp(folders.jobFile()));
        return found;
    }

    private static Map<String, String> look(Path folder) {
        Map<String, String> found = new TreeMap<>();
        try {
            FolderFiles.in(folder).files().forEach((name, file) -> found.put(name, stamp(file)));
        } catch (IOException e) {
            // a folder that cannot be listed is in a state of its own; what is wrong with it is told by who reads it
            found.put("unlisted", e.toString());
        }
        return found;
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
            return of.size() + " " + of.lastModifiedTime() + " " + of.fileKey();
        } catch (IOException e) {
            return "unread";
        }
    }
}
