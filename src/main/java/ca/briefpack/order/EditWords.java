package ca.briefpack.order;

import ca.briefpack.model.HsCode;
import ca.briefpack.order.EditSetting.Change;
import ca.briefpack.words.Written;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands behind {@code --set}, and in the manifest of a what-if release: a target and what becomes of it. */
public final class EditWords {
    private static final Pattern CODE = Pattern.compile("([+-])(\\d{2,10})");
    private static final String CHANGES =
            "a rate such as 0.15, repeal, exempt-cusma, quota:0.2 (the share over it), shift:92 (days), or"
                    + " scope:+7403-740329";
    private final BiConsumer<String, String> refuse;

    /** @param refuse is told what is wrong and the way out */
    public EditWords(BiConsumer<String, String> refuse) {
        this.refuse = refuse;
    }

    /** The settings that can be read, each target once. */
    public List<EditSetting> read(List<String> all) {
        List<EditSetting> settings = new ArrayList<>();
        for (String words : all) {
            String[] parts = words.split("=", -1);
            String target = parts[0].strip();
            if (parts.length != 2 || target.isEmpty()) {
                refuse.accept("'" + words + "' is not a measure and its change",
                        "write " + EditSetting.FORM + ", such as s232-auto=0.15");
            } else if (settings.stream().anyMatch(s -> s.target().equals(target))) {
                refuse.accept("'" + target + "' is set twice", "set it once");
            } else {
                findChange(target, parts[1].strip()).ifPresent(change -> settings.add(new EditSetting(target, change)));
            }
        }
        return settings;
    }

    /** Empty if it was refused. */
    private Optional<Change> findChange(String target, String words) {
        if (target.equals(EditSetting.SCENARIO)) {
            return Optional.of(new EditSetting.OfScenario(words));
        }
        if (target.equals(EditSetting.CUSMA)) {
            return words.equals("end") ? Optional.of(new EditSetting.End())
                    : refused("'" + words + "' is no change of CUSMA", "write cusma=end");
        }
        int colon = words.indexOf(':');
        String rest = words.substring(colon + 1);
        return switch (colon < 0 ? words : words.substring(0, colon)) {
            case "repeal" -> Optional.of(new EditSetting.Repeal());
            case "exempt-cusma" -> Optional.of(new EditSetting.ExemptCusma());
            case "quota" -> findQuota(target, rest);
            case "shift" -> rest.matches("[+-]?\\d{1,4}") ? Optional.of(new EditSetting.Shift(Integer.parseInt(rest)))
                    : refused("shift of '" + target + "' by '" + rest + "' is not a number of days",
                            "write " + target + "=shift:92");
            case "scope" -> findScope(target, rest);
            default -> findRate(target, words);
        };
    }

    private Optional<Change> findRate(String target, String words) {
        Optional<BigDecimal> number = Written.findNumber(words);
        if (number.isEmpty()) {
            return Written.isBeyond(words)
                    ? refused("rate " + words + " of '" + target + "' is too large or too fine a number", Written.SIZE)
                    : refused("'" + words + "' is no change of '" + target + "'", "write " + CHANGES);
        }
        BigDecimal rate = number.get();
        if (rate.signum() >= 0 && rate.compareTo(BigDecimal.valueOf((long) EditSetting.HIGHEST)) <= 0) {
            return Optional.of(new EditSetting.Rate(rate.doubleValue()));
        }
        return refused("rate " + words + " of '" + target + "' is " + (rate.signum() < 0 ? "below 0" : "above 5"),
                rate.signum() < 0 ? "write 0 or more"
                        : "write " + target + "=" + rate.movePointLeft(2).stripTrailingZeros().toPlainString()
                                + " for " + rate.stripTrailingZeros().toPlainString() + " %");
    }

    private Optional<Change> findQuota(String target, String words) {
        Optional<BigDecimal> share =
                Written.findNumber(words).filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0);
        return share.isPresent() ? Optional.of(new EditSetting.Quota(share.get().doubleValue()))
                : refused("quota of '" + target + "': '" + words + "' is not a share from 0 to 1",
                        "write the share of the trade that goes over it, such as " + target + "=quota:0.2");
    }

    private Optional<Change> findScope(String target, String words) {
        List<HsCode> added = new ArrayList<>();
        List<HsCode> removed = new ArrayList<>();
        Matcher code = CODE.matcher(words);
        int read = 0;
        while (code.find() && code.start() == read && code.group(2).length() % 2 == 0) {
            (code.group(1).equals("+") ? added : removed).add(HsCode.of(code.group(2)));
            read = code.end();
        }
        return read == words.length() && read > 0 ? Optional.of(new EditSetting.Scope(added, removed))
                : refused("scope '" + words + "' of '" + target + "' is not a list of HS codes",
                        "write + before a code that comes in and - before one that goes out: " + target + "=scope:+7403-740329");
    }

    private Optional<Change> refused(String what, String wayOut) {
        refuse.accept(what, wayOut);
        return Optional.empty();
    }
}
