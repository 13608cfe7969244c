package nl.opvolging.rules.internal.pack;

import java.util.List;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.signal.About;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.ContactResponse;
import nl.opvolging.signal.DutyKind;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FeedbackLevel;
import nl.opvolging.signal.FeedbackMoment;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Line;
import nl.opvolging.signal.ObserverKind;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.PartyRole;
import nl.opvolging.signal.Sign;
import nl.opvolging.signal.Theme;
import nl.opvolging.signal.Topic;
import nl.opvolging.signal.Urgency;

/** The words of all columns. */
final class Domains {
    static final Domain<Sign> SIGN = new VocabularyDomain<>(
            "teken",
            "Een nieuw teken zet u eerst in de tabel tekens.",
            Vocabulary::signs,
            sign -> sign.sign().value(),
            Vocabulary.SignWord::label,
            Vocabulary.SignWord::sign);
    static final Domain<Theme> THEME = new VocabularyDomain<>(
            "thema",
            "Een nieuw thema zet u eerst in de tabel themas.",
            Vocabulary::themes,
            theme -> theme.theme().value(),
            Vocabulary.ThemeWord::label,
            Vocabulary.ThemeWord::theme);
    static final Domain<PartnerRef> PARTNER = new VocabularyDomain<>(
            "opvolger",
            "Een nieuwe opvolger zet u eerst in de tabel opvolgers.",
            Vocabulary::partners,
            partner -> partner.ref().value(),
            FollowUpPartner::name,
            FollowUpPartner::ref);
    static final Domain<PartnerRef> PARTNER_OR_SAFETY_NET = new SafetyNetDomain();
    static final Domain<Area> AREA = new AreaDomain();
    static final Domain<Line> LINE = Domain.of("lijn", List.of(Line.values()));
    static final Domain<Urgency> URGENCY = Domain.of("spoed", List.of(Urgency.values()));
    static final Domain<ObserverKind> OBSERVER = Domain.of("soort melder", List.of(ObserverKind.values()));
    static final Domain<PartnerKind> PARTNER_KIND = Domain.of("soort opvolger", List.of(PartnerKind.values()));
    static final Domain<TimeWindow> WINDOW = Domain.of("moment", List.of(TimeWindow.values()));
    static final Domain<DutyKind> STEP = Domain.of("stap", List.of(DutyKind.values()));
    static final Domain<Answer> YES_OR_NO = Domain.of("ja of nee", List.of(Answer.YES, Answer.NO));
    static final Domain<About> ABOUT = Domain.of(
            "woord voor wie of wat het betreft",
            List.of(About.OLDER_PERSON, About.ADULT, About.YOUNG_PERSON, About.CHILD, About.HOME, About.PUBLIC_SPACE));

    static final Domain<EscalationCause> CAUSE = Domain.of("aanleiding", List.of(EscalationCause.values()));
    static final Domain<EscalationAction> ACTION = Domain.of("actie", List.of(EscalationAction.values()));
    static final Domain<Recipient> RECIPIENT = new RecipientDomain(
            RecipientKind.OWNER,
            RecipientKind.SUBSTITUTE,
            RecipientKind.COORDINATOR,
            RecipientKind.SAFETY_NET,
            RecipientKind.TEAMS);
    static final Domain<Recipient> ANSWERER = new RecipientDomain(RecipientKind.OWNER, RecipientKind.SAFETY_NET);
    static final Domain<FeedbackMoment> FEEDBACK_MOMENT =
            Domain.of("moment van terugkoppelen", List.of(FeedbackMoment.values()));
    static final Domain<Beneficiary> BENEFICIARY =
            Domain.of("ontvanger", List.of(Beneficiary.OBSERVER, Beneficiary.COORDINATOR, Beneficiary.TEAM));
    static final Domain<FeedbackLevel> LEVEL = Domain.of("soort antwoord", List.of(FeedbackLevel.values()));
    static final Domain<PartyRole> ROLE = Domain.of("rol", List.of(PartyRole.values()));
    static final Domain<Topic> TOPIC = Domain.of("onderwerp", List.of(Topic.values()));
    static final Domain<ContactResponse> RESPONSE = Domain.of("reactie", List.of(ContactResponse.values()));

    private Domains() {}
}
