package ca.briefpack.render.workbook;

import ca.briefpack.brand.colour.Colours;
import ca.briefpack.model.BriefpackException;

/**
 * The renderer of accessible workbooks: the workbook vocabulary (see {@code workbook-1.xsd}) in, the bytes of an XLSX file out.
 * The same XML gives the same bytes in every time zone and locale. One renderer serves many threads.
 */
public final class WorkbookRenderer {
    private final WorkbookReader reader = new WorkbookReader();
    private final Colours colours;

    /** @param colours of headings, heads of tables, links and what stands back */
    public WorkbookRenderer(Colours colours) {
        this.colours = colours;
    }

    /**
     * Renders one workbook.
     *
     * @param name the workbook's name in problems, such as its file name
     * @throws BriefpackException P030 if the XML is not in the vocabulary, P032 if it breaks an accessibility rule; all problems
     *                            found, each with line and column of the XML
     */
    public byte[] render(String xml, String name) {
        WorkbookContent content = reader.read(xml, name);
        Findings findings = new Findings(name);
        WorkbookRules.check(content, findings);
        if (!findings.isEmpty()) {
            throw new BriefpackException(findings.list());
        }
        return new WorkbookWriter(content, colours).write();
    }
}
