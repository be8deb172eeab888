package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {
    @TempDir
    Path folder;

    @Test
    void the_same_inputs_give_the_same_bytes_in_another_zone_and_locale_with_other_threads_in_another_folder() throws IOException {
        Map<String, byte[]> here = in(TimeZone.getTimeZone("America/St_Johns"), Locale.CANADA, Releases.small(folder.resolve("here"), 1));
        Map<String, byte[]> there = in(TimeZone.getTimeZone("Asia/Tokyo"), Locale.forLanguageTag("tr-TR"),
                Releases.small(folder.resolve("far/there"), 2));

        assertThat(here.keySet()).hasSize(9).isEqualTo(there.keySet());
        assertThat(here).allSatisfy((path, bytes) -> assertThat(bytes).as(path).isEqualTo(there.get(path)));
    }

    private static Map<String, byte[]> in(TimeZone zone, Locale locale, RunConfig config) throws IOException {
        TimeZone usualZone = TimeZone.getDefault();
        Locale usualLocale = Locale.getDefault();
        try {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
            Release release = Release.of(config);
            assertThat(release.report().problems()).isEmpty();
            return release.allFiles();
        } finally {
            TimeZone.setDefault(usualZone);
            Locale.setDefault(usualLocale);
        }
    }
}
