package nl.opvolging.rules.internal.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.opvolging.rules.CheckKind;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.rules.Rung;
import nl.opvolging.rules.TimeWindow;
import nl.opvolging.rules.Weight;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.DutchList;
import nl.opvolging.rules.internal.pack.EscalationTable;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.plan.Rungs;
import nl.opvolging.rules.internal.time.DutchDates;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.EscalationAction;
import nl.opvolging.signal.EscalationCause;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.TermUnit;

/**
 * Ladders that reach somebody else too late, and rungs that never come, come to a closed door, or go back to who failed.
 *
 * <pre>
 * regel;als;na;spoed;wanneer;stap;doe;naar
 * 1;niet opgepakt;;gewoon;avond;1;bel;loket                       the desk is closed in the evening
 * 2;niet opgepakt;2 werkdagen;gewoon;kantooruren;2;neem over;regie
 * 3;niet opgepakt;4 werkdagen;gewoon;kantooruren;3;neem over;regie   regie has it already
 * 4;niet opgepakt;11 werkdagen;;kantooruren;4;bel;regie           after the end of every ladder
 * </pre>
 */
final class LadderCheck implements Check {
    /** After a missed limit somebody else has it by the first office hour after these working days, or it is told. */
    private static final Amount LONGEST = new Amount(10, TermUnit.WORKING_DAYS);

    private static final Set<TimeWindow> OUTSIDE_OFFICE = Set.of(
            TimeWindow.EVENING,
            TimeWindow.NIGHT,
            TimeWindow.WEEKEND,
            TimeWindow.HOLIDAY,
            TimeWindow.OUTSIDE_OFFICE_HOURS);
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int STEP = 15;
    private static final int DAYS_OF_WEEK = 7;

    @Override
    public CheckKind kind() {
        return CheckKind.LADDER;
    }

    /** A ladder with those for whose signals it is climbed. */
    private record Climbed(EscalationCause cause, List<Clause<EscalationQuestion, Rung>> rungs) {}

    @Override
    public void check(Subject subject, Report report) {
        Chain agreement = subject.agreement();
        Survey survey = subject.survey();
        Map<Climbed, Map<PartnerRef, Situation>> ladders = ladders(survey);
        checkClosedDoors(agreement, survey, ladders, report);
        checkNeverAsked(agreement, ladders.keySet(), report);
        Set<ClauseRef> told = new HashSet<>();
        ladders.forEach((ladder, owners) -> {
            if (owners.values().stream().allMatch(Situation::danger)) {
                return;
            }
            checkNoUse(agreement, survey, ladder, told, report);
            owners.values().forEach(situation -> {
                checkReturns(agreement, survey, ladder, situation, told, report);
                checkTooLate(agreement, survey, ladder, situation, told, report);
            });
        });
    }

    private static Map<Climbed, Map<PartnerRef, Situation>> ladders(Survey survey) {
        Map<Climbed, Map<PartnerRef, Situation>> ladders = new LinkedHashMap<>();
        for (Situation situation : survey.situations()) {
            for (EscalationCause cause : EscalationCause.values()) {
                ladders.computeIfAbsent(
                                new Climbed(cause, survey.courses().ladders().rungs(situation, cause)),
                                unseen -> new LinkedHashMap<>())
                        .putIfAbsent(survey.owner(situation).ref(), situation);
            }
        }
        return ladders;
    }

    /** Who is called or takes over has to be there: outside office hours a rung may come to a closed door. */
    private static void checkClosedDoors(
            Chain agreement, Survey survey, Map<Climbed, Map<PartnerRef, Situation>> ladders, Report report) {
        Map<Clause<EscalationQuestion, Rung>, Set<FollowUpPartner>> meant = new LinkedHashMap<>();
        ladders.forEach((ladder, owners) -> ladder.rungs().stream()
                .filter(rung -> rung.ref().pack().equals(agreement.head().code()) && mustBeThere(rung.answer()))
                .forEach(rung -> owners.values()
                        .forEach(situation -> survey.courses()
                                .ladders()
                                .meant(rung.answer().recipient(), survey.owner(situation))
                                .ifPresent(partner -> meant.computeIfAbsent(rung, unseen -> new LinkedHashSet<>())
                                        .add(partner)))));
        meant.forEach((rung, partners) -> {
            for (TimeWindow window : rung.answer().windows()) {
                List<String> closed = partners.stream()
                        .filter(partner -> OUTSIDE_OFFICE.contains(window)
                                && isClosedSomewhere(agreement, survey, partner, window))
                        .map(FollowUpPartner::name)
                        .sorted()
                        .toList();
                if (!closed.isEmpty()) {
                    report.clause(
                            Weight.ATTENTION,
                            rung.ref(),
                            "wanneer",
                            List.of(),
                            "Deze stap kan komen als er niemand is: " + DutchList.and(closed)
                                    + (closed.size() == 1 ? " is" : " zijn") + " dan niet altijd open (" + window.word()
                                    + "). Dan gaat de stap naar een ander. Laat \"" + window.word()
                                    + "\" weg, noem iemand die dan open is, of maak er een herinnering van.",
                            Optional.empty());
                }
            }
        });
    }

    private static boolean mustBeThere(Rung rung) {
        return rung.action() == EscalationAction.CALL || rung.action() == EscalationAction.TAKE_OVER;
    }

    private static boolean isClosedSomewhere(
            Chain agreement, Survey survey, FollowUpPartner partner, TimeWindow window) {
        LocalDate monday = survey.days().ordinaryWeek().stream().findFirst().orElseThrow();
        for (LocalDate day = monday; day.isBefore(monday.plusDays(DAYS_OF_WEEK)); day = day.plusDays(1)) {
            for (int minute = 0; minute < MINUTES_OF_DAY; minute += STEP) {
                Instant at = DutchDates.atMinute(day, minute);
                if (agreement.calendar().windowsAt(at).contains(window)
                        && !agreement.calendar().isOpen(partner.openingHours(), at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void checkNeverAsked(Chain agreement, Set<Climbed> ladders, Report report) {
        Set<ClauseRef> asked = new HashSet<>();
        ladders.forEach(ladder -> ladder.rungs().forEach(rung -> asked.add(rung.ref())));
        for (Clause<EscalationQuestion, Rung> clause : Survey.own(agreement, EscalationTable.TABLE)) {
            if (!asked.contains(clause.ref())) {
                report.clause(
                        Weight.ATTENTION,
                        clause.ref(),
                        "als",
                        List.of(),
                        "Deze stap komt nooit: geen melding heeft dit thema met deze spoed. Pas thema of spoed aan, of haal de"
                                + " regel weg.",
                        Optional.empty());
            }
        }
    }

    /** A take-over by who has it already, or a rung after the end that every ladder has. */
    private static void checkNoUse(Chain agreement, Survey survey, Climbed ladder, Set<ClauseRef> told, Report report) {
        List<Clause<EscalationQuestion, Rung>> rungs = inOrder(agreement, survey, ladder);
        for (int i = 0; i < rungs.size(); i++) {
            Clause<EscalationQuestion, Rung> rung = rungs.get(i);
            if (!rung.ref().pack().equals(agreement.head().code())) {
                continue;
            }
            for (Clause<EscalationQuestion, Rung> earlier : rungs.subList(0, i)) {
                boolean same = takesOver(rung)
                        && takesOver(earlier)
                        && lastOf(rungs.subList(0, i)).equals(Optional.of(earlier))
                        && survey.courses()
                                .ladders()
                                .meant(rung.answer().recipient(), agreement.safetyNet())
                                .equals(survey.courses()
                                        .ladders()
                                        .meant(earlier.answer().recipient(), agreement.safetyNet()))
                        && rung.answer().recipient().kind() != RecipientKind.SUBSTITUTE;
                boolean afterEnd = earlier.mandatory() && takesOver(earlier);
                if ((same || afterEnd) && told.add(rung.ref())) {
                    report.clause(
                            Weight.ATTENTION,
                            rung.ref(),
                            "na",
                            List.of(earlier.ref()),
                            same
                                    ? "Deze stap verandert niets: door " + earlier.ref()
                                            + " heeft dezelfde opvolger het dan al overgenomen. Haal de regel weg, of noem een"
                                            + " ander."
                                    : "Deze stap komt na het einde van elke ladder (" + earlier.ref()
                                            + "). Laat hem eerder komen.",
                            Optional.empty());
                }
            }
        }
    }

    private static boolean takesOver(Clause<EscalationQuestion, Rung> rung) {
        return rung.answer().action() == EscalationAction.TAKE_OVER;
    }

    private static Optional<Clause<EscalationQuestion, Rung>> lastOf(List<Clause<EscalationQuestion, Rung>> rungs) {
        return rungs.stream().filter(LadderCheck::takesOver).reduce((first, second) -> second);
    }

    /** The rungs as they come after a limit that was missed on an ordinary Monday at opening time. */
    private static List<Clause<EscalationQuestion, Rung>> inOrder(Chain agreement, Survey survey, Climbed ladder) {
        Instant limit = ordinary(agreement, survey);
        return ladder.rungs().stream()
                .sorted(Comparator.<Clause<EscalationQuestion, Rung>, Instant>comparing(
                                rung -> due(agreement, rung.answer(), limit))
                        .thenComparing(rung -> rung.answer().number()))
                .toList();
    }

    private static Instant ordinary(Chain agreement, Survey survey) {
        LocalDate monday = survey.days().ordinaryWeek().stream().findFirst().orElseThrow();
        return agreement.calendar().nextIn(Set.of(TimeWindow.OFFICE_HOURS), DutchDates.startOf(monday));
    }

    private static Instant due(Chain agreement, Rung rung, Instant limit) {
        return agreement.calendar().nextIn(rung.windows(), Rungs.after(rung, limit, agreement.calendar()));
    }

    /** Who failed once and gets it back while nobody else was asked, only passes the time. */
    private static void checkReturns(
            Chain agreement, Survey survey, Climbed ladder, Situation situation, Set<ClauseRef> told, Report report) {
        FollowUpPartner owner = survey.owner(situation);
        Set<PartnerRef> failed = new LinkedHashSet<>(Set.of(owner.ref()));
        for (Clause<EscalationQuestion, Rung> rung : inOrder(agreement, survey, ladder)) {
            Optional<FollowUpPartner> next = takesOver(rung)
                    ? survey.courses().ladders().meant(rung.answer().recipient(), owner)
                    : Optional.empty();
            if (next.isEmpty() || next.get().ref().equals(owner.ref())) {
                continue;
            }
            boolean own = rung.ref().pack().equals(agreement.head().code());
            boolean returned = !failed.add(next.get().ref());
            if (own
                    && returned
                    && !next.get().ref().equals(agreement.safetyNet().ref())
                    && told.add(rung.ref())) {
                report.clause(
                        Weight.ATTENTION,
                        rung.ref(),
                        "naar",
                        List.of(),
                        next.get().name()
                                + " krijgt het hier terug, en heeft het al eerder laten liggen. De opvolgers geven"
                                + " het aan elkaar door. Noem hier een ander, zoals het vangnet.",
                        survey.witness(situation));
            }
            owner = next.get();
        }
    }

    private static void checkTooLate(
            Chain agreement, Survey survey, Climbed ladder, Situation situation, Set<ClauseRef> told, Report report) {
        if (!Courses.causes().contains(ladder.cause())) {
            return;
        }
        Instant limit = ordinary(agreement, survey);
        FollowUpPartner owner = survey.owner(situation);
        Instant longest = agreement
                .calendar()
                .nextIn(
                        Set.of(TimeWindow.OFFICE_HOURS),
                        agreement
                                .calendar()
                                .add(limit, LONGEST, Optional.empty())
                                .at());
        inOrder(agreement, survey, ladder).stream()
                .filter(rung -> takesOver(rung)
                        && survey.courses()
                                .ladders()
                                .meant(rung.answer().recipient(), owner)
                                .filter(next -> !next.ref().equals(owner.ref()))
                                .isPresent())
                .findFirst()
                .filter(rung -> due(agreement, rung.answer(), limit).isAfter(longest))
                .filter(rung -> told.add(rung.ref()))
                .ifPresent(rung -> report.clause(
                        Weight.ATTENTION,
                        rung.ref(),
                        "na",
                        List.of(),
                        "Bij \"" + ladder.cause().word() + "\" neemt pas na "
                                + rung.answer().after() + " een ander het over. Dat is langer dan " + LONGEST
                                + ". Laat iemand het eerder overnemen.",
                        survey.witness(situation)));
    }
}
