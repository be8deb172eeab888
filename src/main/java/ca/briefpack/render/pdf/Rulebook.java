package ca.briefpack.render.pdf;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * What several of veraPDF's profiles ask, by the kind of object that is asked, with the answers known. It holds nothing of a
 * document and may be used by several threads.
 */
final class Rulebook {
    private final List<ValidationProfile> profiles;
    private final Map<Kind, Questions> questions = new ConcurrentHashMap<>();

    private record Kind(Class<?> model, String type) {
    }

    Rulebook(List<ValidationProfile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    List<ValidationProfile> profiles() {
        return profiles;
    }

    /** What is asked of an object. */
    Questions about(Object object) {
        return questions.computeIfAbsent(new Kind(object.getClass(), object.getObjectType()),
                kind -> new Questions(object, profiles));
    }
}
