package ca.briefpack.pack;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Card;
import ca.briefpack.content.Edition;
import ca.briefpack.content.Masthead;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Themes;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Problem;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.render.LanguageParity;
import ca.briefpack.render.Squeeze;
import ca.briefpack.render.calendar.CalendarFile;
import ca.briefpack.render.pdf.PdfMeta;
import ca.briefpack.render.site.CardFile;
import ca.briefpack.render.site.PageOne;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the files of a pack from its briefing: in each language a PDF, its page as HTML and a workbook, all inspected; then the
 * languages are compared; and its card, which tells machines and the list of the release what page 1 says. For the nation a
 * calendar besides.
 */
final class PackMaker {
    /** How the path of a card ends. */
    static final String CARD = ".json";
    private static final String PDF = ".pdf";
    private static final String HTML = ".html";
    private static final String WORKBOOK = "-tables.xlsx";
    private static final int MOST_SQUEEZED = 4;
    private final PackTools workshop;

    PackMaker(PackTools workshop) {
        this.workshop = workshop;
    }

    /**
     * Both languages say as much: where the words of one have no room on page 1, in running heads or on the pages that a brief may
     * have, both are made again with fewer.
     */
    PackFiles make(Briefing briefing, Themes themes, Collection<Lang> languages) {
        Squeeze squeeze = Squeeze.NONE;
        while (true) {
            PackFiles made = attempt(briefing, themes, languages, squeeze);
            if (mayGiveWay(made.problems(), squeeze)) {
                squeeze = squeeze.onFront();
            } else if (squeeze.rest() < MOST_SQUEEZED && has(made.problems(), Code.P034)) {
                squeeze = squeeze.onRest();
            } else if (made.byLanguage().isEmpty()) {
                throw new BriefpackException(made.problems());
            } else {
                return made;
            }
        }
    }

    private static boolean has(Collection<Problem> problems, Code code) {
        return problems.stream().anyMatch(problem -> problem.code() == code);
    }

    /** Page 1 has no room, and can say less. */
    private static boolean mayGiveWay(Collection<Problem> problems, Squeeze squeeze) {
        return squeeze.front() < MOST_SQUEEZED && has(problems, Code.P033);
    }

    private String page(Briefing briefing, Lang lang, Squeeze squeeze) {
        return workshop.engine().page(PackTemplates.page(briefing.pack().kind()), briefing, lang, squeeze);
    }

    /** What has no room on page 1. */
    private List<Problem> overflow(Briefing briefing, Lang lang, Squeeze squeeze) {
        String front = workshop.engine().front(PackTemplates.page(briefing.pack().kind()), briefing, lang, squeeze);
        return workshop.pdf().overflow(front, path(briefing, lang, PDF), briefing.charts());
    }

    /** The files, or none and what stands in their way. */
    private PackFiles attempt(Briefing briefing, Themes themes, Collection<Lang> languages, Squeeze squeeze) {
        try {
            return make(briefing, themes, languages, squeeze);
        } catch (BriefpackException e) {
            return new PackFiles(Map.of(), e.problems());
        }
    }

    private PackFiles make(Briefing briefing, Themes themes, Collection<Lang> languages, Squeeze squeeze) {
        Map<Lang, List<PublishedFile>> files = new EnumMap<>(Lang.class);
        Map<Lang, String> pages = new EnumMap<>(Lang.class);
        List<Problem> problems = new ArrayList<>();
        // French mostly needs more room: where it has none, the other need not be made
        List<Lang> frenchFirst = languages.stream().sorted(Comparator.comparing(Lang.EN::equals)).toList();
        for (Lang lang : frenchFirst) {
            // with less on the other pages, page 1 has the room that it had; if not, laying out the whole brief tells
            if (squeeze.rest() == 0 && !mayGiveWay(problems, squeeze)) {
                problems.addAll(overflow(briefing, lang, squeeze));
            }
        }
        if (!problems.isEmpty()) {
            // a whole brief takes long to make, and both languages will be made again
            return new PackFiles(Map.of(), problems);
        }
        for (Lang lang : frenchFirst) {
            pages.put(lang, page(briefing, lang, squeeze));
            files.put(lang, new ArrayList<>(List.of(brief(briefing, lang, pages.get(lang), problems))));
        }
        files.forEach((lang, made) -> {
            made.addAll(others(briefing, lang, pages, problems));
            made.add(
                    new PublishedFile(path(briefing, lang, CARD), CardFile.bytes(card(briefing, themes, lang, pages.get(lang)))));
        });
        if (pages.size() == Lang.values().length) {
            problems.addAll(LanguageParity.check(briefing.pack().slug(), pages.get(Lang.EN), pages.get(Lang.FR)));
        }
        return new PackFiles(files, problems);
    }

    /** What page 1 says at its head; a page without a title goes by the name of its pack. */
    private static Card card(Briefing briefing, Themes themes, Lang lang, String page) {
        PageOne first = PageOne.of(page, path(briefing, lang, PDF));
        return new Card(briefing.pack(), lang, first.finding().orElse(briefing.pack().name().in(lang)), first.tiles(), themes);
    }

    /** All but the PDF, on which nothing else depends: it alone can be without room. */
    private List<PublishedFile> others(Briefing briefing, Lang lang, Map<Lang, String> pages, List<Problem> problems) {
        List<PublishedFile> made = new ArrayList<>(List.of(
                onScreen(briefing, lang, pages.get(lang), pages.keySet(), problems), tables(briefing, lang, problems)));
        if (hasCalendar(briefing)) {
            made.add(new PublishedFile(calendarPath(briefing.masthead(), lang), CalendarFile.of(briefing, lang)));
        }
        return made;
    }

    /**
     * The page for a browser alone, quickly: page 1 says what has room in every language, the pages after it all that they would
     * say were a brief to have any number of pages.
     *
     * @throws BriefpackException with what would stop it
     */
    PublishedFile glance(Briefing briefing, Lang lang) {
        for (Squeeze squeeze = Squeeze.NONE;; squeeze = squeeze.onFront()) {
            List<Problem> problems = new ArrayList<>(overflow(briefing, lang, squeeze));
            problems.addAll(withoutRoom(briefing, lang, squeeze));
            if (!mayGiveWay(problems, squeeze)) {
                PublishedFile made = onScreen(briefing, lang, page(briefing, lang, squeeze), EnumSet.allOf(Lang.class), problems);
                if (!problems.isEmpty()) {
                    throw new BriefpackException(problems);
                }
                return made;
            }
        }
    }

    /** What has no room on page 1 in the languages beside one; whatever else is wrong with them is told where they are asked for. */
    private List<Problem> withoutRoom(Briefing briefing, Lang beside, Squeeze squeeze) {
        List<Problem> problems = new ArrayList<>();
        for (Lang lang : Lang.values()) {
            if (lang != beside) {
                try {
                    problems.addAll(overflow(briefing, lang, squeeze));
                } catch (BriefpackException e) {
                    problems.addAll(e.problems());
                }
            }
        }
        return problems.stream().filter(problem -> problem.code() == Code.P033).toList();
    }

    /**
     * Words the pack in one language, without laying out a page of paper.
     *
     * @return its card
     * @throws BriefpackException with what would stop it
     */
    Card rehearse(Briefing briefing, Themes themes, Lang lang) {
        String page = page(briefing, lang, Squeeze.NONE);
        workshop.pdf().check(page, path(briefing, lang, PDF), briefing.charts());
        List<Problem> problems = new ArrayList<>();
        onScreen(briefing, lang, page, EnumSet.allOf(Lang.class), problems);
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        tables(briefing, lang, new ArrayList<>());
        return card(briefing, themes, lang, page);
    }

    private PublishedFile brief(Briefing briefing, Lang lang, String page, List<Problem> problems) {
        String path = path(briefing, lang, PDF);
        // what windows and document systems show: a what-if brief says there too that it is one
        String supposed = briefing.masthead().isWhatIf() ? briefing.masthead().whatIf().in(lang) + " · " : "";
        PdfMeta meta = new PdfMeta(lang, path, supposed, briefing.masthead().organisation().in(lang),
                subject(briefing, lang), briefing.edition().asOf(), seed(briefing, lang));
        byte[] pdf = workshop.pdf().render(page, meta, briefing.charts(), workshop.painter(lang)::paint);
        problems.addAll(workshop.pdfInspector().inspect(pdf, path));
        return new PublishedFile(path, pdf);
    }

    /** The release, and how it is marked: systems that file documents read it there. */
    private static String subject(Briefing briefing, Lang lang) {
        String release = briefing.edition().releaseId();
        return briefing.masthead().marking().map(marking -> release + " · " + marking.in(lang)).orElse(release);
    }

    private PublishedFile onScreen(Briefing briefing, Lang lang, String page, Set<Lang> made, List<Problem> problems) {
        String path = path(briefing, lang, HTML);
        Set<String> beside = beside(briefing, lang, made);
        String html = workshop.html().render(page, path, briefing.charts(), workshop.pictures(lang), beside);
        problems.addAll(workshop.htmlInspector().inspect(html, path, leads(briefing, beside)));
        return new PublishedFile(path, html.getBytes(StandardCharsets.UTF_8));
    }

    /** The other files of the pack, seen from its page: its page in other languages, its PDF and its workbook. */
    private static Set<String> beside(Briefing briefing, Lang lang, Set<Lang> made) {
        Set<String> beside = new TreeSet<>(Set.of(briefing.fileStem() + PDF, briefing.fileStem() + WORKBOOK));
        made.stream().filter(other -> other != lang).forEach(other -> beside.add("../" + path(briefing, other, HTML)));
        return beside;
    }

    /** Whatever a page may lead to: the files beside it and the pages of its sources. */
    private static Set<String> leads(Briefing briefing, Set<String> beside) {
        Set<String> leads = new TreeSet<>(beside);
        briefing.sources().forEach(source -> source.address().ifPresent(leads::add));
        return leads;
    }

    private PublishedFile tables(Briefing briefing, Lang lang, List<Problem> problems) {
        String path = path(briefing, lang, WORKBOOK);
        String xml = workshop.engine().render(PackTemplates.WORKBOOK, briefing, lang, Map.of());
        byte[] workbook = workshop.workbook().render(xml, path);
        problems.addAll(workshop.workbookInspector().inspect(workbook, path));
        return new PublishedFile(path, workbook);
    }

    /** The dates ahead are published once, with the national pack. */
    private static boolean hasCalendar(Briefing briefing) {
        return briefing.pack().kind() == PackSpec.Kind.NATIONAL && !briefing.facts().get(CalendarFile.FACTS).isEmpty();
    }

    private static String path(Briefing briefing, Lang lang, String ending) {
        return lang.code() + "/" + briefing.fileStem() + ending;
    }

    /** A file of a what-if release is marked by its very name: it may be sent on without its folder. */
    static String calendarPath(Masthead masthead, Lang lang) {
        return lang.code() + "/" + (masthead.isWhatIf() ? Edition.WHAT_IF : "") + "calendar.ics";
    }

    private static long seed(Briefing briefing, Lang lang) {
        return (briefing.edition().inputHash() + briefing.pack().slug() + lang.code()).hashCode();
    }
}
