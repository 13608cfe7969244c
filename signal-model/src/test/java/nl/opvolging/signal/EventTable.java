package nl.opvolging.signal;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about events in the documentation, from {@link EventKind}. */
final class EventTable {
    private EventTable() {}

    /** The page, as text that ends with a line break. */
    static String page() {
        return Stream.of(
                        INTRODUCTION,
                        rows(EventKind.values(), EventTable::row),
                        List.of(
                                "",
                                "## Wie is wie?",
                                "",
                                "Wie iets vastlegt, volgt uit `partner` (namens welke opvolger) en `by` (wie het deed).",
                                "",
                                "| wie | dat is |",
                                "|---|---|"),
                        rows(ActorRole.values(), EventTable::row),
                        List.of("", "## Waar staat het dossier?", "", "| status | dat betekent |", "|---|---|"),
                        rows(CaseStatus.values(), EventTable::row),
                        conditions())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static final List<String> INTRODUCTION = List.of(
            "# Gebeurtenissen",
            "",
            "Een dossier bestaat uit gebeurtenissen. U legt vast wat er is gebeurd; het plan zegt wat er dan volgt. Een gebeurtenis"
                    + " die niet mag, blijft in het",
            "dossier staan, maar verandert niets. Het plan noemt haar bij `refused`, met de reden en wat wel kan. Met"
                    + " `FollowUps.append` hoort u dat meteen.",
            "",
            "De velden van elke gebeurtenis staan in [case-file.schema.json](schema/case-file.schema.json). Deze pagina is"
                    + " gemaakt uit de code:",
            "`mvn verify` faalt als zij verschilt. Maak haar zo opnieuw:",
            "",
            "    mvn -pl signal-model -am test -Dtest=EventTableTest -Dsurefire.failIfNoSpecifiedTests=false -Dschema.update=true",
            "",
            "## Wat kan wanneer, en door wie?",
            "",
            "| gebeurtenis | in JSON | wat het betekent | bij welke status | wie |",
            "|---|---|---|---|---|");

    private static <T> List<String> rows(T[] values, Function<T, String> row) {
        return Arrays.stream(values).map(row).toList();
    }

    private static String row(EventKind kind) {
        return row(
                kind.word(),
                "`" + nameInJson(kind) + "`",
                kind.meaning(),
                when(kind.statuses()),
                kind.roles().size() == ActorRole.values().length ? "iedereen" : words(kind.roles()));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** The name of a kind in JSON, by the class of its events. */
    static String nameInJson(EventKind kind) {
        return classOf(kind).getAnnotation(JsonTypeName.class).value();
    }

    private static Class<?> classOf(EventKind kind) {
        return Stream.of(CaseEvent.class.getPermittedSubclasses())
                .filter(type -> type.isInstance(Samples.event(kind)))
                .findFirst()
                .orElseThrow();
    }

    private static String when(Set<CaseStatus> statuses) {
        List<CaseStatus> others = Arrays.stream(CaseStatus.values())
                .filter(status -> !statuses.contains(status))
                .toList();
        return switch (others.size()) {
            case 0 -> "altijd";
            case 1 -> "altijd, behalve: " + words(others);
            default -> words(statuses);
        };
    }

    private static String words(Collection<? extends DutchWord> values) {
        return values.stream().map(DutchWord::word).collect(Collectors.joining(", "));
    }

    private static String row(ActorRole role) {
        return row(
                role.word(),
                switch (role) {
                    case OWNER -> "handelt namens de opvolger die op dat moment verantwoordelijk is";
                    case SAFETY_NET -> "handelt namens het vangnet van de afspraak";
                    case PARTICIPANT -> "handelt namens een opvolger die meedoet of het moet weten";
                    case OTHER_PARTNER -> "handelt namens een opvolger die niets met het dossier te maken heeft";
                    case OBSERVER -> "heeft een van de meldingen gedaan";
                    case COORDINATOR -> "coördineert het team van een melder";
                    case REGISTRAR -> "houdt het dossier bij: ieder ander, als er geen opvolger bij staat";
                });
    }

    private static String row(CaseStatus status) {
        return row(
                status.word(),
                switch (status) {
                    case RECEIVED ->
                        "De melding is er en heeft een verantwoordelijke. De ontvangst is nog niet bevestigd.";
                    case ASSIGNED -> "De ontvangst is bevestigd.";
                    case TAKEN_UP -> "De verantwoordelijke is begonnen, of gaat langs.";
                    case WAITING -> "Er is besloten even te wachten.";
                    case FOLLOWED_UP -> "Er is een uitkomst. Niet elke melder heeft die gehoord.";
                    case FED_BACK -> "Er is een uitkomst, en elke melder heeft gehoord wat ermee is gedaan.";
                    case CLOSED -> "Iemand heeft het dossier gesloten.";
                });
    }

    /** What a kind asks besides, as the follow-up rules check it. */
    private static List<String> conditions() {
        return List.of(
                "",
                "## Wat er nog meer moet kloppen",
                "",
                "* **"
                        + Stream.of(EventKind.ACKNOWLEDGED, EventKind.FEEDBACK_GIVEN, EventKind.OBSERVER_NOT_REACHED)
                                .map(EventTable::name)
                                .collect(Collectors.joining(", "))
                        + "**: Gaat het over één melding, dan staat die op dat moment in het dossier.",
                condition(
                        EventKind.HANDED_OVER,
                        "De opvolger staat in de afspraak en doet op die dag mee. Hij is niet al verantwoordelijk, en heeft"
                                + " het dossier niet zelf al overgedragen. Alleen het vangnet kan het wel terugkrijgen."),
                condition(
                        EventKind.MANUALLY_ASSIGNED,
                        "De opvolger staat in de afspraak en doet op die dag mee. Zonder opvolger gaat het dossier terug"
                                + " naar de afspraak."),
                condition(
                        EventKind.SCALED_DOWN,
                        "Wie de waakvlam houdt, staat in de afspraak en doet op die dag mee. Zonder opvolger houdt de"
                                + " verantwoordelijke haar."),
                condition(
                        EventKind.FEEDBACK_DISPUTED,
                        "De melding staat in het dossier en er is over verteld wat ermee is gedaan. Een melder betwist"
                                + " alleen wat over de eigen melding is gezegd, een coördinator wat over die van het eigen team."),
                condition(
                        EventKind.PAUSED,
                        "Minstens een van de plichten staat open. Een pauze duurt hoogstens 366 dagen."),
                condition(EventKind.RESUMED, "Er loopt een pauze."),
                condition(
                        EventKind.DUTY_WAIVED,
                        "De plicht staat open, en het is: "
                                + words(List.of(
                                        DutyKind.CONFIRM_RECEIPT,
                                        DutyKind.FEED_BACK,
                                        DutyKind.CHECK_HISTORY,
                                        DutyKind.VISIT))
                                + ". De andere plichten vervallen nooit: stilte sluit geen dossier. Bij de reden \""
                                + WaiverReason.OBSERVER_NOT_REACHED.word()
                                + "\" is eerst een poging vastgelegd; die past alleen bij een antwoord. De redenen \""
                                + WaiverReason.WITHDRAWN.word()
                                + "\" en \"" + WaiverReason.CASE_CLOSED.word()
                                + "\" volgen vanzelf en kunt u niet zelf geven."),
                condition(
                        EventKind.MOVED_TO_AGREEMENT,
                        "Op dat moment geldt er een afspraak, en het is een andere dan die van het dossier."),
                condition(
                        EventKind.CLOSED,
                        "Er is geen terugkoppeling meer verschuldigd, en niemand moet nog opnieuw kijken."),
                condition(
                        EventKind.WITHDRAWN,
                        "De melding staat er nog. Een melder trekt alleen de eigen melding in, een coördinator die van het"
                                + " eigen team. Bij direct gevaar blijft de melding staan."));
    }

    private static String condition(EventKind kind, String text) {
        return "* **" + name(kind) + "**: " + text;
    }

    private static String name(EventKind kind) {
        return kind.word().substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.word().substring(1);
    }
}
