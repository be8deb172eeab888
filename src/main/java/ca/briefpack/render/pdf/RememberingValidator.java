package ca.briefpack.render.pdf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.BaseValidator;
import org.verapdf.pdfa.validation.validators.FlavourValidator;

/**
 * veraPDF's validator, which asks each question once for each document. A brief holds some hundred thousand glyphs and
 * coordinates that differ in a few properties, and veraPDF runs a script for each: a rule on a glyph, number or name whose script
 * reads only properties of it has the same answer wherever those are equal, so one equal in them to one that passed passes. What
 * failed is asked again each time, so that failures are counted and placed as ever. It halves the time of an inspection.
 */
final class RememberingValidator extends BaseValidator {
    // The others are few, and reading one may change it: a heading compares itself with the one that was asked last.
    private static final Set<String> PLAIN_VALUES = Set.of("Glyph", "CosReal", "CosInteger", "CosName");

    /** The getters a rule's script reads of an object of a class; none if it reads anything else besides. */
    private final Map<Class<?>, Map<Rule, Optional<List<Method>>>> reads = new IdentityHashMap<>();
    private final Map<Rule, Set<List<java.lang.Object>>> passed = new IdentityHashMap<>();

    RememberingValidator(List<PDFAFlavour> flavours) {
        super(flavours.stream().map(RememberingValidator::profile).toList());
    }

    /** A copy, for the lookup of rules locks the profile, and threads that shared one would wait for one another. */
    private static ValidationProfile profile(PDFAFlavour flavour) {
        ValidationProfile shared = Profiles.getVeraProfileDirectory().getValidationProfileByFlavour(flavour);
        return Profiles.profileFromValues(flavour, shared.getDetails(), shared.getHexSha1Digest(), shared.getRules(), shared.getVariables());
    }

    @Override
    public boolean firstProcessObjectWithRule(FlavourValidator profile, Object object, String place, Rule rule) {
        Optional<List<java.lang.Object>> values = read(profile, object, rule);
        if (values.isEmpty()) {
            return super.firstProcessObjectWithRule(profile, object, place, rule);
        }
        Set<List<java.lang.Object>> known = passed.computeIfAbsent(rule, r -> new HashSet<>());
        if (known.contains(values.get())) {
            processAssertionResult(profile, true, place, rule, object);
            return true;
        }
        boolean passes = super.firstProcessObjectWithRule(profile, object, place, rule);
        if (passes) {
            known.add(values.get());
        }
        return passes;
    }

    private Optional<List<java.lang.Object>> read(FlavourValidator profile, Object object, Rule rule) {
        Optional<List<Method>> getters = reads.computeIfAbsent(object.getClass(), type -> new IdentityHashMap<>())
                .computeIfAbsent(rule, r -> getters(profile.getProfile(), object, r));
        if (getters.isEmpty()) {
            return Optional.empty();
        }
        java.lang.Object[] values = new java.lang.Object[getters.get().size()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = getters.get().get(i).invoke(object);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            return Optional.empty();
        }
        return Optional.of(Arrays.asList(values));
    }

    private static Optional<List<Method>> getters(ValidationProfile profile, Object object, Rule rule) {
        Set<String> words = Set.of(Arrays.stream(rule.getTest().split("\\W+")).distinct().toArray(String[]::new));
        boolean readsMore = !PLAIN_VALUES.contains(rule.getObject()) || Boolean.TRUE.equals(rule.getDeferred())
                || profile.getVariables().stream().map(Variable::getName).anyMatch(words::contains)
                || object.getLinks().stream().anyMatch(link -> words.contains(link + "_size"));
        if (readsMore) {
            return Optional.empty();
        }
        List<Method> getters = new ArrayList<>();
        try {
            for (String property : object.getProperties()) {
                if (words.contains(property)) {
                    Method getter = object.getClass().getMethod("get" + property);
                    getter.setAccessible(true);
                    getters.add(getter);
                }
            }
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
        return Optional.of(getters).filter(found -> !found.isEmpty());
    }
}
