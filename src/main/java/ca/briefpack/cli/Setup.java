package ca.briefpack.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What each setting is for this run, and who said so: the command line first, then the default. */
final class Setup {
    private final Map<Setting, Choice> choices = new EnumMap<>(Setting.class);

    /** Who chose a value. */
    enum Origin {
        COMMAND_LINE("command line"), DEFAULT("default");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** A value as it was written, and who wrote it. */
    record Choice(String value, Origin origin) {
    }

    Setup(Map<Setting, String> commandLine, Map<Setting, String> defaults) {
        defaults.forEach((setting, value) -> choices.put(setting, new Choice(value, Origin.DEFAULT)));
        commandLine.forEach((setting, value) -> choices.put(setting, new Choice(value, Origin.COMMAND_LINE)));
    }

    Choice get(Setting setting) {
        return Optional.ofNullable(choices.get(setting))
                .orElseThrow(() -> new IllegalStateException(setting + " has no default"));
    }

    String value(Setting setting) {
        return get(setting).value();
    }
}
