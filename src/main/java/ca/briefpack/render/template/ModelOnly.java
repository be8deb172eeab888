package ca.briefpack.render.template;

import ca.briefpack.content.Briefing;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.ChartHeights;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.FrontPage;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What templates may call: the public methods of the nouns, of the briefing, of {@link FigureFormat}, {@link FrontPage}, {@link
 * ChartHeights} and {@link Matching}, and a few harmless ones of the JDK. Everything else, above all {@code getClass()}, does not
 * exist for a template.
 */
final class ModelOnly implements MemberAccessPolicy {
    private static final Set<Package> NOUNS =
            Set.of(Text.class.getPackage(), Figure.class.getPackage(), Briefing.class.getPackage());
    private static final Set<Class<?>> HELPERS = Set.of(Matching.class, FrontPage.class, ChartHeights.class);
    private static final Map<Class<?>, Set<String>> OF_JDK = Map.of(
            Optional.class, Set.of("isPresent", "isEmpty", "get", "orElseThrow"),
            OptionalDouble.class, Set.of("isPresent", "isEmpty", "getAsDouble", "orElseThrow"),
            LocalDate.class, Set.of("getYear", "getMonthValue", "getDayOfMonth", "isBefore", "isAfter", "isEqual"),
            Enum.class, Set.of("name"));

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return Exposed.INSTANCE;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return true;
    }

    private enum Exposed implements ClassMemberAccessPolicy {
        INSTANCE;

        @Override
        public boolean isMethodExposed(Method method) {
            Class<?> owner = method.getDeclaringClass();
            if (OF_JDK.containsKey(owner)) {
                return OF_JDK.get(owner).contains(method.getName());
            }
            return Modifier.isPublic(method.getModifiers())
                    && (NOUNS.contains(owner.getPackage()) || FigureFormat.class.isAssignableFrom(owner)
                            || HELPERS.contains(owner));
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
