package ca.briefpack.edition;

import ca.briefpack.content.Edition;
import ca.briefpack.disk.Sha256;
import ca.briefpack.model.Evidence;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What names editions, and packs of them, after what they are made from. */
public final class EditionKeys {
    /** The name of the job file among the inputs of a manifest. */
    static final String JOB = "job";
    private static final int ID_LENGTH = 8;

    private EditionKeys() {
    }

    /** A release is named by its day and the beginning of the hash of its inputs. */
    public static String releaseId(boolean isWhatIf, LocalDate asOf, String inputHash) {
        return (isWhatIf ? Edition.WHAT_IF : "") + asOf + "-" + inputHash.substring(0, ID_LENGTH);
    }

    /** The hash of everything that a pack is made from. */
    public static String packKey(String inputHash, String slug) {
        return Sha256.of((inputHash + slug).getBytes(StandardCharsets.UTF_8));
    }

    /** The sha-256 of all that figures are computed from, as a manifest names it. */
    public static Map<String, String> computedFrom(Evidence evidence, String jobSha256) {
        Map<String, String> inputs = new TreeMap<>(Map.of(JOB, jobSha256));
        evidence.stamp().files().forEach((name, sha) -> inputs.put("data/" + name, sha));
        return inputs;
    }
}
