package ca.briefpack.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {
    @TempDir
    private Path temporary;
    private Path folder;

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectories(temporary.resolve("folder"));
        Files.createDirectories(temporary.resolve("elsewhere/within"));
        Files.writeString(temporary.resolve("elsewhere/within/a.txt"), "a");
        Files.writeString(folder.resolve("own.txt"), "own");
    }

    @Test
    void files_and_folders_that_are_linked_from_elsewhere_stand_in_the_folder() throws IOException {
        Files.createSymbolicLink(folder.resolve("linked"), temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("file.txt"), temporary.resolve("elsewhere/within/a.txt"));

        FolderFiles found = FolderFiles.in(folder);

        assertThat(found.files().keySet()).containsExactly("file.txt", "linked/within/a.txt", "own.txt");
        assertThat(found.deadLinks()).isEmpty();
    }

    @Test
    void a_folder_that_is_a_link_itself_is_listed() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

        assertThat(FolderFiles.in(link).files().keySet()).containsExactly("own.txt");
    }

    @Test
    void links_that_lead_nowhere_are_told_apart() throws IOException {
        Files.createSymbolicLink(folder.resolve("dead.txt"), temporary.resolve("gone"));

        FolderFiles found = FolderFiles.in(folder);

        assertThat(found.files().keySet()).containsExactly("own.txt");
        assertThat(found.deadLinks()).containsExactly("dead.txt");
    }

    @Test
    void a_link_back_to_its_own_folder_is_refused() throws IOException {
        Files.createSymbolicLink(folder.resolve("back"), folder);

        assertThatThrownBy(() -> FolderFiles.in(folder)).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void what_begins_with_a_dot_is_passed_over() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config"), "");
        Files.writeString(folder.resolve(".own.txt.swp"), "");

        assertThat(FolderFiles.in(folder).files().keySet()).containsExactly("own.txt");
    }
}
