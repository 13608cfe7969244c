package nl.opvolging.rules.internal.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolging.rules.ProblemCode;
import nl.opvolging.rules.internal.text.Cell;
import nl.opvolging.rules.internal.text.Words;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.ServiceNumber;

/** The table {@code opvolgers}: who can follow up. */
public final class PartnerTable {
    /** The word by which every pack calls its own safety net. */
    public static final PartnerRef SAFETY_NET = PartnerRef.of("vangnet");

    private static final Column<PartnerRef> REF = Column.required(
            "opvolger",
            Cells.parsed(
                    text -> PartnerRef.of(Words.plain(text)),
                    "geen code. Een code heeft letters, cijfers en streepjes"),
            "een korte code, zoals sociaal-team");
    private static final Column<String> NAME =
            Column.required("naam", Cells.text(), "hoe iedereen deze opvolger noemt; nooit de naam van een mens");
    private static final Column<PartnerKind> KIND =
            Column.required("soort", Cells.word(Domains.PARTNER_KIND), "wat voor opvolger het is");
    private static final Column<String> SUBSTITUTE =
            Column.optional("vervanger", Cells.textLike(Domains.PARTNER), "de code van wie het overneemt");
    private static final Column<OpeningHours> HOURS =
            Column.optional("open", Cells.hours(), "eigen openingstijden; leeg is de kantoortijd van de afspraak");
    private static final Column<ServiceNumber> NUMBER = Column.optional(
            "nummer",
            Cells.parsed(ServiceNumber::of, "geen openbaar servicenummer, zoals 112, 14 010 of 0800-2000"),
            "een openbaar nummer; nooit dat van een mens");
    private static final Column<Answer> REPORTS_BACK = Column.optional(
            "koppelt terug",
            Cells.word(Domains.YES_OR_NO),
            "nee als het vangnet de melder moet antwoorden; leeg is ja");
    private static final Column<LocalDate> FROM =
            Column.optional("geldig van", Cells.date(), "de eerste dag; leeg is altijd al");
    private static final Column<LocalDate> UNTIL =
            Column.optional("geldig tot", Cells.date(), "de laatste dag; leeg is geen einde");
    private static final Column<String> SOURCE = Column.optional("bron", Cells.text(), "waar dit vandaan komt");
    static final WordTable TABLE = new WordTable(
            "opvolgers",
            "Opvolgers",
            "Wie er kan opvolgen, wie het dan overneemt en wanneer hij open is. Altijd een functie, nooit een mens.",
            List.of(REF, NAME, KIND, SUBSTITUTE, HOURS, NUMBER, REPORTS_BACK, FROM, UNTIL, SOURCE));

    private PartnerTable() {}

    /** The partners of the rows; those that are reserved may not be among them. */
    static Map<String, FollowUpPartner> read(List<List<Cell>> cells, Set<PartnerRef> reserved, Reading reading) {
        Map<String, FollowUpPartner> partners = new LinkedHashMap<>();
        List<Cell> substitutes = new ArrayList<>();
        for (Row row : TableReader.read(TABLE.columns(), cells, reading)) {
            row.find(SUBSTITUTE).ifPresent(substitute -> substitutes.add(row.place(SUBSTITUTE)));
            if (!row.sound() || !check(row, partners, reserved, reading)) {
                row.find(REF).ifPresent(ref -> partners.putIfAbsent(ref.value(), standIn(ref)));
                continue;
            }
            FollowUpPartner partner = FollowUpPartner.builder()
                    .ref(row.get(REF))
                    .name(row.get(NAME))
                    .kind(row.get(KIND))
                    .substitute(row.find(SUBSTITUTE).map(Words::plain).flatMap(PartnerTable::reference))
                    .openingHours(row.find(HOURS))
                    .serviceNumber(row.find(NUMBER))
                    .reportsBack(row.find(REPORTS_BACK).orElse(Answer.YES) == Answer.YES)
                    .validFrom(row.find(FROM))
                    .validUntil(row.find(UNTIL))
                    .build();
            partners.put(partner.ref().value(), partner);
        }
        checkSubstitutes(partners, substitutes, reading);
        return partners;
    }

    private static Optional<PartnerRef> reference(String code) {
        try {
            return Optional.of(PartnerRef.of(code));
        } catch (IllegalArgumentException e) { // so it is the code of no partner, which is reported
            return Optional.empty();
        }
    }

    /** Stands for a partner with a mistake in its row, so that clauses that name it are not called mistaken too. */
    private static FollowUpPartner standIn(PartnerRef ref) {
        return FollowUpPartner.builder()
                .ref(ref)
                .name("")
                .kind(PartnerKind.OTHER)
                .build();
    }

    private static boolean check(
            Row row, Map<String, FollowUpPartner> earlier, Set<PartnerRef> reserved, Reading reading) {
        PartnerRef ref = row.get(REF);
        if (ref.equals(SAFETY_NET)) {
            reading.problems()
                    .add(
                            ProblemCode.NOT_ALLOWED,
                            row.place(REF),
                            "\"vangnet\" is geen code voor een opvolger: het hoofd van de afspraak zegt wie het vangnet is.");
        } else if (RecipientDomain.taken(ref).isPresent()) {
            reading.problems()
                    .add(
                            ProblemCode.NOT_ALLOWED,
                            row.place(REF),
                            "\"" + RecipientDomain.taken(ref).get().word()
                                    + "\" is geen code voor een opvolger: dat woord"
                                    + " betekent in opschaling en terugkoppeling iets anders. Kies een andere code.");
        } else if (reserved.contains(ref)) {
            reading.problems()
                    .add(
                            ProblemCode.NOT_ALLOWED,
                            row.place(REF),
                            "De opvolger \"" + ref + "\" ligt vast in het basispakket, want die hoort bij een regel die"
                                    + " onoverschrijdbaar is. Haal deze regel weg.");
        } else if (earlier.containsKey(ref.value())) {
            reading.problems()
                    .add(
                            ProblemCode.DOUBLED,
                            row.place(REF),
                            "De opvolger \"" + ref + "\" komt twee keer voor. Geef er een een andere code.");
        } else if (row.find(FROM).isPresent()
                && row.find(UNTIL).filter(row.get(FROM)::isAfter).isPresent()) {
            reading.problems()
                    .add(
                            ProblemCode.WRONG_ORDER,
                            row.place(UNTIL),
                            "De laatste dag ligt voor de eerste dag (" + row.get(FROM) + ").");
        } else if (row.find(SUBSTITUTE)
                .map(Words::plain)
                .filter(ref.value()::equals)
                .isPresent()) {
            reading.problems()
                    .add(
                            ProblemCode.NOT_ALLOWED,
                            row.place(SUBSTITUTE),
                            "Een opvolger vervangt niet zichzelf. Noem een andere opvolger.");
        } else {
            return true;
        }
        return false;
    }

    private static void checkSubstitutes(
            Map<String, FollowUpPartner> partners, List<Cell> substitutes, Reading reading) {
        List<String> known = Stream.concat(
                        partners.keySet().stream(),
                        reading.vocabulary().partners().all().stream()
                                .map(partner -> partner.ref().value()))
                .distinct()
                .toList();
        substitutes.forEach(cell -> {
            if (!known.contains(Words.plain(cell.text()))) {
                reading.problems().addUnknownWord(cell, Domains.PARTNER.noun(), known, Domains.PARTNER.remedy());
            }
        });
    }
}
