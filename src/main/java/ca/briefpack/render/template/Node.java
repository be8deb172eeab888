package ca.briefpack.render.template;

import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.core._CoreAPI;
import java.lang.reflect.Method;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A directive, interpolation or expression of a parsed template. FreeMarker walks its own trees by methods that it shows nobody,
 * so they are called by name.
 */
@SuppressWarnings("deprecation") // FreeMarker marks its own tree so that nobody builds on it by accident; its nodes have no other types
record Node(TemplateObject object) {
    private static final Method SYMBOL = method("getNodeTypeSymbol");
    private static final Method COUNT = method("getParameterCount");
    private static final Method VALUE = method("getParameterValue", int.class);

    /**
     * What it is: {@code #list}, {@code ?size}, {@code ..} for a range, {@code ...(...)} for a call, {@code ...[...]} for a
     * place.
     */
    String symbol() {
        return (String) ask(SYMBOL);
    }

    /** Operands, arguments and names, also those that are left out. */
    int parameterCount() {
        return (int) ask(COUNT);
    }

    /** Null if it is left out. */
    Object parameter(int index) {
        return ask(VALUE, index);
    }

    /** The nodes that it is made of. */
    @SuppressWarnings("deprecation")
    Stream<Node> parts() {
        Stream<Object> parameters = IntStream.range(0, parameterCount()).mapToObj(this::parameter);
        Stream<Object> nested = object instanceof TemplateElement element
                ? IntStream.range(0, element.getChildCount()).mapToObj(i -> _CoreAPI.getChildElement(element, i))
                : Stream.empty();
        return Stream.concat(parameters, nested).filter(TemplateObject.class::isInstance)
                .map(part -> new Node((TemplateObject) part));
    }

    private Object ask(Method method, Object... arguments) {
        try {
            return method.invoke(object, arguments);
        } catch (ReflectiveOperationException e) {
            throw otherRelease(e);
        }
    }

    private static Method method(String name, Class<?>... parameters) {
        try {
            Method method = TemplateObject.class.getDeclaredMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw otherRelease(e);
        }
    }

    private static IllegalStateException otherRelease(ReflectiveOperationException e) {
        return new IllegalStateException("this release of FreeMarker keeps its trees in another way", e);
    }
}
