package ca.briefpack.render.template;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * FreeMarker's settings, which hand out no template that did not pass the {@link Sandbox}, whoever asks: a caller, an import or
 * an include. Every one is read once, in one locale and one encoding: FreeMarker would keep, and parse, one for each that a
 * template asks for. Each carries the checks that let a {@link TemplateRun} interrupt it.
 */
final class CheckedTemplates extends Configuration {
    private final Map<Template, Optional<Sandbox.Fault>> checked = Collections.synchronizedMap(new IdentityHashMap<>());

    CheckedTemplates(Version version) {
        super(version);
    }

    /** A template that asks for what it may not have. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Sandbox.Fault fault;

        private Refused(Sandbox.Fault fault) {
            super("line " + fault.line() + " " + fault.what());
            this.fault = fault;
        }

        Sandbox.Fault fault() {
            return fault;
        }
    }

    /** @throws Refused if it did not pass the sandbox */
    @Override
    public Template getTemplate(String name, Locale locale, Object lookup, String encoding, boolean parse, boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, Locale.ROOT, null, "UTF-8", true, ignoreMissing);
        if (template != null) {
            Optional<Sandbox.Fault> fault = checked.computeIfAbsent(template, CheckedTemplates::check);
            if (fault.isPresent()) {
                throw new Refused(fault.get());
            }
        }
        return template;
    }

    private static Optional<Sandbox.Fault> check(Template template) {
        Optional<Sandbox.Fault> fault = Sandbox.findFault(template);
        _CoreAPI.addThreadInterruptedChecks(template);
        return fault;
    }
}
