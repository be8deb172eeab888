package ca.briefpack.render.pdf;

import java.io.IOException;
import java.util.Optional;
import org.verapdf.cos.COSDocument;
import org.verapdf.io.SeekableInputStream;
import org.verapdf.pd.PDCatalog;
import org.verapdf.pd.PDDocument;
import org.verapdf.pd.structure.PDStructTreeRoot;

/** A document as veraPDF asks for it at each text, whose tags it reads from the root on each time: here they are read once. */
final class KnownTags extends PDDocument {
    private final PDDocument document;
    private final Optional<PDStructTreeRoot> tags;

    KnownTags(PDDocument document) throws IOException {
        this.document = document;
        this.tags = Optional.ofNullable(document.getStructTreeRoot());
    }

    @Override
    public PDStructTreeRoot getStructTreeRoot() {
        return tags.orElse(null);
    }

    @Override
    public PDCatalog getCatalog() {
        return document == null ? super.getCatalog() : document.getCatalog();
    }

    @Override
    public COSDocument getDocument() {
        return document.getDocument();
    }

    @Override
    public SeekableInputStream getPDFSource() {
        return document.getPDFSource();
    }

    /** The library asks for this and the catalog while it makes a document, and makes none without a page. */
    @Override
    public int getNumberOfPages() {
        return document == null ? 1 : document.getNumberOfPages();
    }
}
