package ca.briefpack.data.rows;

import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.data.source.Row;
import ca.briefpack.model.Country;
import ca.briefpack.model.OwnMarket.Anchor;
import ca.briefpack.model.OwnMarket.Anchor.Quota;
import ca.briefpack.model.OwnMarket.Buyers;
import ca.briefpack.model.OwnMarket.Chapter;
import ca.briefpack.model.OwnMarket.Listed;
import ca.briefpack.model.Problem.Code;
import java.util.List;
import java.util.Optional;

/** Reads the rows of the tables on Canada's own market. */
final class OwnMarketRows {
    /** Stands for all provinces without a row together. */
    private static final String REST = "REST";

    private OwnMarketRows() {
    }

    static Chapter chapter(Row row) {
        return new Chapter(row.text("chapter"), row.text("industry"), row.lineage());
    }

    static Listed listed(Row row) {
        return new Listed(row.hs("hs6"), row.whole("year"), row.number("value_usd"), row.lineage());
    }

    static Anchor anchor(Row row) {
        if (!row.hs("goods").isWithin(row.hs("heading"))) {
            throw new RefusedValue(Code.P013, "goods " + row.hs("goods") + " are not of heading " + row.hs("heading"),
                    "give a subheading of the heading");
        }
        if (row.findDate("quota_from").isPresent() != row.findNumber("quota_units").isPresent()) {
            throw new RefusedValue(Code.P013, "quota_from and quota_units: one is given without the other",
                    "give both or neither");
        }
        for (String over : List.of("value_cad", "market_before", "market_now", "units")) {
            if (row.number(over) <= 0) {
                throw new RefusedValue(Code.P013, over + " is " + row.number(over), "give a number over 0");
            }
        }
        if (row.fraction("home_share", 1) == 1) {
            throw new RefusedValue(Code.P013, "home_share is 1, so nothing is imported", "give a share under 1");
        }
        return new Anchor(row.hs("heading"), row.hs("goods"), row.code(Country.class, "origin"), row.whole("year"),
                row.number("value_cad"), row.number("duty"), row.number("market_now") / row.number("market_before"),
                row.fraction("home_share", 1), row.fraction("final_share", 1), row.whole("seen_year"), row.number("seen_cad"),
                row.number("units"),
                row.findDate("quota_from").map(from -> new Quota(from, row.number("quota_units"))), row.lineage());
    }

    static Buyers buyers(Row row) {
        return new Buyers(row.hs("heading"), row.code(Country.class, "origin"),
                row.text("province").equals(REST) ? Optional.empty() : Optional.of(row.province("province")),
                row.whole("year"), row.number("units"), row.lineage());
    }
}
