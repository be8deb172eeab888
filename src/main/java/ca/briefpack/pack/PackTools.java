package ca.briefpack.pack;

import ca.briefpack.brand.Brand;
import ca.briefpack.brand.BrandFile;
import ca.briefpack.data.Job;
import ca.briefpack.disk.DiskFault;
import ca.briefpack.disk.FolderFiles;
import ca.briefpack.disk.Sha256;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.order.RunConfig;
import ca.briefpack.publish.ReleaseStore;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.chart.ChartPainter;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.render.chart.ink.Palette;
import ca.briefpack.render.html.HtmlInspector;
import ca.briefpack.render.html.HtmlRenderer;
import ca.briefpack.render.html.Pictures;
import ca.briefpack.render.pdf.PdfInspector;
import ca.briefpack.render.pdf.PdfRenderer;
import ca.briefpack.render.site.SitePages;
import ca.briefpack.render.template.TemplateEngine;
import ca.briefpack.render.workbook.WorkbookInspector;
import ca.briefpack.render.workbook.WorkbookRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tools that make packs, checked before any work: templates parsed, brand and fonts read, output writable. */
public final class PackTools {
    private final TemplateEngine engine;
    private final PdfRenderer pdf;
    private final HtmlRenderer html;
    private final SitePages site;
    private final PdfInspector pdfInspector = new PdfInspector();
    private final HtmlInspector htmlInspector = new HtmlInspector();
    private final WorkbookRenderer workbook;
    private final WorkbookInspector workbookInspector = new WorkbookInspector();
    private final Map<Lang, ChartPainter> painters = new EnumMap<>(Lang.class);
    private final Map<Lang, ChartPainter> darkPainters = new EnumMap<>(Lang.class);
    private final Map<String, String> files;
    private final String brandName;
    private final String jobSha256;
    private final Brand brand;

    private PackTools(PackTools before, TemplateEngine engine, Map<String, String> files) {
        this.engine = engine;
        this.pdf = before.pdf;
        this.html = before.html;
        this.site = before.site;
        this.workbook = before.workbook;
        this.brand = before.brand;
        this.files = files;
        this.brandName = before.brandName;
        this.jobSha256 = before.jobSha256;
        painters.putAll(before.painters);
        darkPainters.putAll(before.darkPainters);
    }

    private PackTools(Path templates, String brandName, Brand brand, TemplateEngine engine, String jobSha256) {
        this.engine = engine;
        this.brand = brand;
        this.pdf = new PdfRenderer(brand);
        this.html = new HtmlRenderer(brand);
        this.site = new SitePages(brand);
        this.workbook = new WorkbookRenderer(brand.light());
        this.files = hashes(templates);
        this.brandName = brandName;
        this.jobSha256 = jobSha256;
        ChartFonts fonts = ChartFonts.of(brand.type());
        for (Lang lang : Lang.values()) {
            FigureFormat format = new FigureFormat(lang);
            painters.put(lang, new ChartPainter(format, lang, new Palette(brand.light()), fonts));
            darkPainters.put(lang, new ChartPainter(format, lang, new Palette(brand.dark()), fonts));
        }
    }

    /**
     * @throws BriefpackException with every problem found: a broken or missing template, a missing brand or font, an output that
     * cannot be written
     */
    public static PackTools open(RunConfig config, Job job, ReleaseStore store) {
        return open(config, job, store.check());
    }

    /** Tools for looking at packs: nothing is published, so the output is not looked at. @throws BriefpackException as {@link #open} */
    public static PackTools open(RunConfig config, Job job) {
        return open(config, job, List.of());
    }

    /**
     * The same for looking at packs once files of the templates folder may be others. Fonts take long to read, so what follows from
     * brand and style is taken over where none of their files has changed.
     *
     * @throws BriefpackException as {@link #open}
     */
    public PackTools reopen(RunConfig config, Job job) {
        Path templates = config.folders().templates();
        Map<String, String> now = hashes(templates);
        if (!job.issuer().brand().equals(brandName) || !withoutTemplates(now).equals(withoutTemplates(files))) {
            return open(config, job);
        }
        TemplateEngine parsed = new TemplateEngine(templates, brandName);
        List<Problem> problems = parsed.check(PackTemplates.all());
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        return new PackTools(this, parsed, now);
    }

    private static Map<String, String> withoutTemplates(Map<String, String> files) {
        Map<String, String> others = new TreeMap<>(files);
        others.keySet().removeIf(PackTools::isTemplate);
        return others;
    }

    private static PackTools open(RunConfig config, Job job, List<Problem> ofOutput) {
        Path templates = config.folders().templates();
        TemplateEngine engine = new TemplateEngine(templates, job.issuer().brand());
        List<Problem> problems = new ArrayList<>(engine.check(PackTemplates.all()));
        problems.addAll(ofOutput);
        BrandFile.findAbsence(templates, job.issuer().brand()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        String brand = job.issuer().brand();
        return new PackTools(templates, brand, BrandFile.read(templates, brand), engine,
                sha256(config.folders().jobFile()));
    }

    /** The job, published by whom the brand names unless it says so itself. */
    public Job named(Job job) {
        return named(job, brand);
    }

    /** The same before there are tools: a brand that cannot be read names nobody, and is told where it is put to use. */
    public static Job namedIfReadable(Job job, Path templates) {
        try {
            return named(job, BrandFile.read(templates, job.issuer().brand()));
        } catch (BriefpackException e) {
            return job;
        }
    }

    private static Job named(Job job, Brand brand) {
        return job.with(job.issuer().named(brand.name()));
    }

    TemplateEngine engine() {
        return engine;
    }

    PdfRenderer pdf() {
        return pdf;
    }

    HtmlRenderer html() {
        return html;
    }

    SitePages site() {
        return site;
    }

    ChartPainter painter(Lang lang) {
        return painters.get(lang);
    }

    Pictures pictures(Lang lang) {
        return new Pictures(painters.get(lang)::svg, darkPainters.get(lang)::svg);
    }

    PdfInspector pdfInspector() {
        return pdfInspector;
    }

    HtmlInspector htmlInspector() {
        return htmlInspector;
    }

    WorkbookRenderer workbook() {
        return workbook;
    }

    WorkbookInspector workbookInspector() {
        return workbookInspector;
    }

    int templates() {
        return (int) files.keySet().stream().filter(PackTools::isTemplate).count();
    }

    private static boolean isTemplate(String name) {
        return name.matches(".*\\.ftl[hx]?");
    }

    /** The sha-256 of every file of the templates folder, by name. */
    public Map<String, String> files() {
        return files;
    }

    public String jobSha256() {
        return jobSha256;
    }

    private static Map<String, String> hashes(Path templates) {
        Map<String, String> hashes = new TreeMap<>();
        try {
            FolderFiles.in(templates).files().forEach((name, file) -> hashes.put(name, sha256(file)));
        } catch (IOException e) {
            throw unreadable(templates, e);
        }
        return hashes;
    }

    static String sha256(Path file) {
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static BriefpackException unreadable(Path path, IOException cause) {
        return new BriefpackException(DiskFault.problem(Code.P030, path.toString(), "cannot be read", cause), cause);
    }
}
