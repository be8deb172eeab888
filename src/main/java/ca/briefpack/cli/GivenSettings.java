package ca.briefpack.cli;

import ca.briefpack.order.RunConfig;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The settings of one command line: what was typed, and what holds where nothing was. */
final class GivenSettings {
    private final ParseResult command;
    private final CliContext around;

    GivenSettings(ParseResult command, CliContext around) {
        this.command = command;
        this.around = around;
    }

    Setup setup() {
        return new Setup(commandLine(), defaults());
    }

    private Map<Setting, String> commandLine() {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            findValue(setting).ifPresent(value -> given.put(setting, value));
        }
        return given;
    }

    private Map<Setting, String> defaults() {
        Map<Setting, String> defaults = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            defaults.put(setting, setting.byDefault());
        }
        defaults.put(Setting.AS_OF, LocalDate.now(around.clock()).toString());
        defaults.put(Setting.THREADS, String.valueOf(Math.min(around.processors(), RunConfig.MOST_THREADS)));
        return defaults;
    }

    private Optional<String> findValue(Setting setting) {
        if (!setting.isRepeatable()) {
            return findOption(setting.option());
        }
        List<String> values = command.matchedOptionValue(setting.option(), List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
    }

    private Optional<String> findOption(String name) {
        return Optional.ofNullable(command.matchedOptionValue(name, (String) null));
    }
}
