package ca.briefpack.render;

import ca.briefpack.brand.Brand;
import ca.briefpack.brand.StyleTokens;
import ca.briefpack.disk.DiskFault;
import ca.briefpack.disk.WholeFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.style.Addresses;
import ca.briefpack.render.style.Style;
import ca.briefpack.words.Writing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The style sheets of a brand, and its tokens, as paper and as browsers take them. */
public final class BrandStyle {
    private final Path folder;
    private final StyleTokens tokens;

    public BrandStyle(Brand brand) {
        this.folder = brand.styles();
        this.tokens = new StyleTokens(brand);
    }

    /**
     * A style sheet with the tokens put in.
     *
     * @throws BriefpackException P030 if it cannot be read or names a token that no brand has
     */
    public String onPaper(String sheet) {
        Path file = folder.resolve(sheet);
        return tokens.put(read(file), file);
    }

    /**
     * A style sheet as it was written, for browsers find the tokens by their names; with the ends of lines that browsers make of
     * all of them, for they obey a style by its hash.
     *
     * @param allowed what it may fetch
     * @throws BriefpackException P030 if it cannot be read, would fetch anything else or names a token that no brand has
     */
    public String onScreens(String sheet, Addresses allowed) {
        Path file = folder.resolve(sheet);
        String css = read(file).replace("\r\n", "\n").replace('\r', '\n');
        List<Problem> problems = Style.ofSheet(tokens.put(css, file), allowed).faults().stream()
                .map(fault -> new Problem(Code.P030, file + ":" + fault.line(), fault.what(), fault.wayOut())).toList();
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        return css;
    }

    /** Rules that give browsers every token, in light colours and in dark ones. */
    public String tokens() {
        return tokens.root() + onDarkScreens(tokens.darkRoot());
    }

    /** Rules for readers who ask for dark pages; paper is white. */
    public static String onDarkScreens(String rules) {
        return "@media screen and (prefers-color-scheme: dark) {\n" + rules + "}\n";
    }

    private static String read(Path file) {
        try {
            return Writing.composed(WholeFile.text(file));
        } catch (IOException e) {
            throw new BriefpackException(DiskFault.problem(Code.P030, file.toString(), "cannot be read", e,
                    "put the style sheet of that name there"), e);
        }
    }
}
