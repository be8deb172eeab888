package ca.briefpack.tariff.scope;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.tariff.LawBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which measures fall on the same goods. */
class SharedGoodsTest {
    private static final LocalDate DAY = LocalDate.parse("2025-10-15");

    private static boolean share(LawBuilder law) {
        return new SharedGoods(law.build(), DAY).mayShare("one", "other");
    }

    private static LawBuilder law() {
        return measure(measure(new LawBuilder(), "one"), "other");
    }

    private static LawBuilder measure(LawBuilder law, String id) {
        return law.measure(id, id, Authority.S232, 0.25, Basis.FULL_VALUE, CusmaTreatment.NONE, "/").include(id, id);
    }

    @Test
    void a_chapter_and_one_of_its_headings_share_goods_and_two_headings_do_not() {
        assertThat(share(law().list("one", "72").list("other", "7208"))).isTrue();
        assertThat(share(law().list("one", "7207").list("other", "7208"))).isFalse();
    }

    @Test
    void goods_that_one_of_them_leaves_out_are_not_shared() {
        assertThat(share(law().list("one", "72").list("left-out", "7208").exclude("one", "left-out").list("other", "7208")))
                .isFalse();
        assertThat(share(law().list("one", "72").list("left-out", "720810").exclude("one", "left-out").list("other", "7208")))
                .isTrue();
    }

    @Test
    void goods_listed_on_other_days_do_not_count() {
        assertThat(share(law().list("one", "72", "87").datedList("other", "2026-01-01/", "7208").list("other", "01"))).isFalse();
    }

    @Test
    void where_the_goods_of_one_are_not_held_nobody_can_say_that_they_are_not_shared() {
        assertThat(share(law().list("one", "72"))).isTrue();
    }
}
