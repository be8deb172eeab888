package ca.briefpack.data.rows;

import ca.briefpack.data.source.Row;
import ca.briefpack.model.Limitation;
import ca.briefpack.model.Product;
import ca.briefpack.model.ProvinceName;
import ca.briefpack.model.Reference.Caution;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Source;
import ca.briefpack.model.Source.Standing;
import ca.briefpack.model.Text;
import java.util.Map;
import java.util.Set;

/** How rows of the code lists become records. */
final class ReferenceRows {
    private ReferenceRows() {
    }

    static Source source(Row row) {
        return new Source(row.text("source_id"), row.text("title"), row.text("publisher"), row.findText("vintage").orElse(""),
                row.findText("licence").orElse(""), row.findText("seen_at").orElse(""),
                row.findText("address").map(address -> WebAddress.checked("address", address)),
                row.findCode(Standing.class, "standing").orElse(Standing.PRIMARY));
    }

    static ProvinceName province(Row row) {
        return new ProvinceName(row.province("province"), row.words("label"), row.whole("tile_column"), row.whole("tile_row"),
                row.lineage());
    }

    /** The English name of an industry is its key. */
    static Map.Entry<String, Text> industry(Row row) {
        return Map.entry(row.text("industry"), new Text(row.text("industry"), row.text("label_fr")));
    }

    static Sector sector(Row row) {
        return new Sector(row.text("sector"), row.words("label"), row.text("industry"),
                row.findCode(Sector.Response.class, "response").orElse(Sector.Response.MARKET), row.lineage());
    }

    static Caution caution(Row row) {
        return new Caution(row.text("sector"), Set.copyOf(row.list("measures")), row.period(), row.words("words"), row.lineage());
    }

    static Limitation limitation(Row row) {
        return new Limitation(row.text("limitation"), row.code(Limitation.Topic.class, "topic"), row.period(),
                row.code(Limitation.Bias.class, "bias"), row.words("words"), row.lineage());
    }

    static Product product(Row row) {
        return new Product(row.hs("hs4"), row.words("label"), row.findText("sector"), row.lineage());
    }
}
