package nl.opvolging.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.desk.html.Element;
import nl.opvolging.desk.html.Html;
import nl.opvolging.desk.html.HtmlPage;
import nl.opvolging.desk.html.Link;
import nl.opvolging.desk.html.Stylesheet;
import nl.opvolging.desk.html.Tag;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.AllAnswers;
import nl.opvolging.rules.FeedbackPromise;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.WeakSpots;
import nl.opvolging.signal.EscalationCause;

/** An agreement as one page for people. The same agreement gives the same bytes. */
public final class AgreementPage {
    private static final Stylesheet STYLE = Stylesheet.of(AgreementPage.class, "pagina.css");

    private final Agreement agreement;
    private final Optional<Agreement> previous;
    private final Spoken spoken;
    private final WrittenClauses written;
    private final FollowUpMap map;
    private final Terms terms;
    private final Citations citations;

    private AgreementPage(Agreement agreement, Optional<Agreement> previous) {
        this.agreement = agreement;
        this.previous = previous;
        this.spoken = new Spoken(agreement);
        this.written = WrittenClauses.of(agreement);
        this.map = new FollowUpMap(agreement, written);
        this.terms = new Terms(agreement, map);
        this.citations = new Citations(spoken.own().code(), written);
    }

    /**
     * The page of an agreement.
     *
     * @param agreement the agreement
     * @param previous the one that held before it, or that it has to be compared with
     * @return HTML in one file, to be written as UTF-8
     */
    public static String of(Agreement agreement, Optional<Agreement> previous) {
        return new AgreementPage(agreement, previous).html();
    }

    private String html() {
        Masthead masthead = new Masthead(spoken);
        List<Section> sections = sections();
        List<Element> links = sections.stream()
                .map(section -> Tag.LI.of(Tag.A.of(section.title()).href(Link.within(section.id()))))
                .toList();
        List<Html> main = new ArrayList<>();
        sections.forEach(section -> main.add(section.html()));
        Element body = Tag.BODY.of(
                Tag.A.of("Naar de inhoud").href(Link.within("inhoud")).css("skip"),
                masthead.html(),
                Tag.DIV
                        .of(
                                Tag.NAV.of(Tag.UL.of(links)).label("Op deze pagina"),
                                Tag.MAIN.of(main).id("inhoud").focusable())
                        .css("columns"),
                new Colophon(spoken).footer());
        return new HtmlPage(
                        masthead.title(),
                        "De afspraak van " + spoken.municipality() + ": wie opvolgt, hoe snel, en wat u terughoort.",
                        STYLE,
                        body)
                .html();
    }

    /** The clauses come after all that names them. */
    private List<Section> sections() {
        AllAnswers<FeedbackQuestion, FeedbackPromise> promises =
                AllAnswers.promises(agreement).where(FeedbackQuestion::theme, Optional::isPresent);
        List<Section> sections = new ArrayList<>();
        sections.add(new InShort(terms, spoken).section());
        sections.add(new FollowUpSection(map, new RouteWords(spoken, written, citations)).section());
        sections.add(new TermsSection(terms, spoken, citations).section());
        sections.add(new FeedbackSection(promises, terms, spoken, citations).section());
        sections.add(new LadderSection(agreement, terms, spoken, citations).section());
        sections.add(new DisclosureSection(AllAnswers.disclosures(agreement), spoken, citations).section());
        sections.add(new PartnersSection(spoken, involved(promises).partners()).section());
        sections.add(new GuaranteesSection(spoken).section());
        sections.add(new WeakSpotsSection(WeakSpots.of(agreement), citations).section());
        previous.ifPresent(earlier -> sections.add(new ChangesSection(earlier, agreement).section()));
        sections.add(new Colophon(spoken).sources());
        sections.add(new ClausesSection(spoken, written, citations).section());
        return sections;
    }

    private Involved involved(AllAnswers<FeedbackQuestion, FeedbackPromise> promises) {
        Involved involved = new Involved(agreement);
        map.themes().stream()
                .flatMap(theme -> map.routes(theme).stream())
                .flatMap(List::stream)
                .forEach(involved::add);
        Stream.of(EscalationCause.values())
                .flatMap(cause -> Ladder.of(agreement, cause, terms).stream())
                .flatMap(ladder -> ladder.rungs().stream())
                .forEach(rung -> involved.add(rung.recipient()));
        promises.all().forEach(promise -> involved.add(promise.by()));
        return involved;
    }
}
