package ca.briefpack.render.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mozilla.javascript.NativeJavaObject;
import org.mozilla.javascript.ScriptableObject;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.model.impl.containers.StaticContainers;
import org.verapdf.model.baselayer.Object;
import org.verapdf.model.operator.Glyph;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.JavaScriptEvaluator;
import org.verapdf.tools.StaticResources;

/**
 * One walk through veraPDF's model of a document, in the order of veraPDF's own validator, that asks the rules of several
 * profiles of every object. A brief holds some hundred thousand numbers, names and glyphs that differ in a few properties, so an
 * object whose rules read the same as those of one that passed is not asked again, in whatever document, and where something
 * stands is put into words only when a rule is broken. What failed is asked each time, so that failures are counted as ever.
 */
final class DocumentWalk {
    private final Rulebook rules;
    private final ScriptableObject scope = JavaScriptEvaluator.initialise();
    private final Deque<Found> open = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Deferred> deferred = new ArrayList<>();
    private final Map<Questions.Asked, Broken> broken = new LinkedHashMap<>();
    private final SoundGlyphs glyphs = new SoundGlyphs();

    /** A rule that does not hold, where first, and how often. */
    record Broken(Questions.Asked asked, String first, int times) {
    }

    /** An object, by the link of another that leads to it. */
    private record Found(Object object, String link, int index) {
        String inWords() {
            String id = object.getID() == null ? "" : "(" + object.getID() + ")";
            String extra = object.getExtraContext() == null ? "" : "{" + object.getExtraContext() + "}";
            return link + "[" + index + "]" + id + extra;
        }
    }

    private record Deferred(Questions.Asked asked, Found found) {
    }

    private DocumentWalk(Rulebook rules) {
        this.rules = rules;
    }

    /** Every broken rule, in the order in which they were found. */
    static List<Broken> of(Object root, Rulebook rules) throws ValidationException, IOException {
        StaticResources.setDocument(new KnownTags(StaticResources.getDocument()));
        DocumentWalk walk = new DocumentWalk(rules);
        try {
            walk.start(root);
            return List.copyOf(walk.broken.values());
        } finally {
            JavaScriptEvaluator.exitContext();
        }
    }

    private void start(Object root) throws ValidationException {
        StaticContainers.setCachedGlyphs(glyphs.ofEachFont());
        for (ValidationProfile profile : rules.profiles()) {
            for (Variable variable : profile.getVariables()) {
                set(variable, JavaScriptEvaluator.evaluateString(variable.getDefaultValue(), scope));
            }
        }
        push(new Found(root, "root", 0));
        while (!open.isEmpty()) {
            next(open.pop());
        }
        for (Deferred later : deferred) {
            ask(later.asked(), later.found());
        }
    }

    private void next(Found found) throws ValidationException {
        Object object = found.object();
        Questions about = rules.about(object);
        about.singly().forEach(asked -> askInTurn(asked, found));
        if (!about.together().isEmpty()) {
            List<java.lang.Object> values = about.values(object, scope);
            boolean holds = about.hold(values);
            if (!holds && about.together().stream().filter(asked -> !ask(asked, found)).count() == 0) {
                about.keep(values);
                holds = true;
            }
            if (holds && about.singly().isEmpty() && object instanceof Glyph glyph) {
                glyphs.keep(glyph);
            }
        }
        about.variablesSet().forEach(variable -> set(variable, JavaScriptEvaluator.evalVariableResult(variable, object, scope)));
        push(object, about.links());
    }

    private void askInTurn(Questions.Asked asked, Found found) {
        if (Boolean.TRUE.equals(asked.rule().getDeferred())) {
            deferred.add(new Deferred(asked, found));
        } else {
            ask(asked, found);
        }
    }

    private boolean ask(Questions.Asked asked, Found found) {
        boolean holds = JavaScriptEvaluator.getTestEvalResult(found.object(), asked.rule(), scope);
        if (!holds) {
            broken.merge(asked, new Broken(asked, found.inWords(), 1),
                    (known, one) -> new Broken(asked, known.first(), known.times() + 1));
        }
        return holds;
    }

    private void set(Variable variable, java.lang.Object value) {
        scope.put(variable.getName(), scope, value instanceof NativeJavaObject wrapped ? wrapped.unwrap() : value);
    }

    /** What is linked is walked in order, so what comes first goes on top. */
    private void push(Object object, List<String> links) throws ValidationException {
        for (int j = links.size() - 1; j >= 0; j--) {
            List<? extends Object> linked = object.getLinkedObjects(links.get(j));
            if (linked == null) {
                throw new ValidationException("There is a null link in an object: " + links.get(j));
            }
            for (int i = linked.size() - 1; i >= 0; i--) {
                push(new Found(linked.get(i), links.get(j), i));
            }
        }
    }

    private void push(Found found) throws ValidationException {
        if (found.object() == null) {
            throw new ValidationException("There is a null link in an object: " + found.link());
        }
        String id = found.object().getID();
        if (id == null || seen.add(id)) {
            open.push(found);
        }
    }
}
