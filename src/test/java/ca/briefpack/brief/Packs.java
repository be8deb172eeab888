package ca.briefpack.brief;

import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.PackSpec;
import ca.briefpack.model.Province;
import java.util.Locale;

/** Briefings of a study by their slugs, composed without rendering anything. */
public final class Packs {
    private Packs() {
    }

    /** @param pack a slug: {@code province-on} */
    public static Briefing compose(Study study, String pack) {
        return new BriefingComposer(study).compose(spec(study, pack));
    }

    private static PackSpec spec(Study study, String pack) {
        if (pack.equals("national")) {
            return PackSpec.national();
        }
        if (pack.equals("trade-offs")) {
            return PackSpec.tradeOffs();
        }
        if (pack.equals("territories")) {
            return PackSpec.territories();
        }
        if (pack.equals("methods")) {
            return PackSpec.methods();
        }
        String code = pack.substring(pack.indexOf('-') + 1);
        if (pack.startsWith("sector-")) {
            return PackSpec.of(study.evidence().reference().findSector(code.replace('-', '_')).orElseThrow());
        }
        Province province = Province.of(code.toUpperCase(Locale.ROOT));
        return PackSpec.of(province, study.evidence().reference().provinceName(province));
    }
}
