package ca.briefpack.render.pdf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mozilla.javascript.ScriptableObject;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;

/**
 * What veraPDF's profiles ask of objects of one type. The script of a rule asked together with others reads properties of the
 * object and variables, nothing else: where these are equal, so is the answer.
 */
final class Questions {
    // Others are few, and reading one may change it: a heading compares itself with the one that was asked last.
    private static final Set<String> PLAIN_VALUES =
            Set.of("Glyph", "CosReal", "CosInteger", "CosName", "CosString", "CosLang", "CosFilter", "CosIndirect",
                    "CosUnicodeName",
                    "Op_q_gsave", "PDAction", "PDAnnot", "PDDeviceRGB", "PDLinkAnnot", "PDOutline", "PDStructElem",
                    "SELBody", "SELI", "SEMarkedContent", "SESimpleContentItem", "SETableCell", "SETD", "SETH", "SETR",
                    "SETextItem");
    private static final int MOST_KEPT = 1 << 14;

    private final List<Asked> singly;
    private final List<Asked> together;
    private final List<Method> getters;
    private final List<String> variablesRead;
    private final List<Variable> variablesSet;
    private final List<String> links;
    private final Set<List<java.lang.Object>> passed = ConcurrentHashMap.newKeySet();

    /** A rule of a profile. */
    record Asked(PDFAFlavour profile, Rule rule) {
        Set<String> words() {
            return Arrays.stream(rule.getTest().split("\\W+")).collect(Collectors.toSet());
        }
    }

    Questions(Object object, List<ValidationProfile> profiles) {
        List<String> types = Stream.concat(Stream.of(object.getObjectType()), object.getSuperTypes().stream()).toList();
        List<Asked> all =
                profiles.stream().flatMap(profile -> types.stream().flatMap(type -> profile.getRulesByObject(type).stream())
                        .map(rule -> new Asked(profile.getPDFAFlavour(), rule))).toList();
        links = object.getLinks();
        together = all.stream().filter(this::isPlain).toList();
        singly = all.stream().filter(asked -> !isPlain(asked)).toList();
        Set<String> words = together.stream().flatMap(asked -> asked.words().stream()).collect(Collectors.toSet());
        getters = object.getProperties().stream().filter(words::contains).map(property -> getter(object, property)).toList();
        variablesRead = profiles.stream().flatMap(profile -> profile.getVariables().stream()).map(Variable::getName)
                .filter(words::contains).distinct().toList();
        variablesSet =
                profiles.stream().flatMap(profile -> types.stream().flatMap(type -> profile.getVariablesByObject(type).stream()))
                        .toList();
    }

    private boolean isPlain(Asked asked) {
        return PLAIN_VALUES.contains(asked.rule().getObject()) && !Boolean.TRUE.equals(asked.rule().getDeferred())
                && links.stream().noneMatch(link -> asked.words().contains(link + "_size"));
    }

    private static Method getter(Object object, String property) {
        try {
            Method getter = object.getClass().getMethod("get" + property);
            getter.setAccessible(true);
            return getter;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("veraPDF's " + object.getObjectType() + " has no property " + property, e);
        }
    }

    /** The rules to ask of each object by itself. */
    List<Asked> singly() {
        return singly;
    }

    /** The rules that have one answer for all objects of the same {@link #values}. */
    List<Asked> together() {
        return together;
    }

    /** What the rules asked together read. */
    List<java.lang.Object> values(Object object, ScriptableObject scope) {
        List<java.lang.Object> values = new ArrayList<>(getters.size() + variablesRead.size());
        try {
            for (Method getter : getters) {
                values.add(getter.invoke(object));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a property of veraPDF's " + object.getObjectType() + " cannot be read", e);
        }
        variablesRead.forEach(name -> values.add(scope.get(name, scope)));
        return values;
    }

    /** True if all rules asked together are known to hold where they read this. */
    boolean hold(List<java.lang.Object> values) {
        return passed.contains(values);
    }

    /** Takes down that they do. Now and then all is forgotten: a long run would have no room for it. */
    void keep(List<java.lang.Object> values) {
        if (passed.size() >= MOST_KEPT) {
            passed.clear();
        }
        passed.add(values);
    }

    /** The variables to set by an object, after its rules are asked. */
    List<Variable> variablesSet() {
        return variablesSet;
    }

    /** The links to follow, in order. */
    List<String> links() {
        return links;
    }
}
