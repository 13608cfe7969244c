package nl.opvolging.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.TermGiven;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.CaseStatus;
import nl.opvolging.signal.ManuallyAssigned;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.StepTaken;
import nl.opvolging.signal.Term;
import nl.opvolging.signal.TermUnit;

/** For each law an implementation that breaks it. */
final class FlawedSuites {
    private static final Amount WEEK = new Amount(99, TermUnit.WEEKS);

    private FlawedSuites() {}

    /** Two agreements that are drawn, one after the other; failures are not made simpler. */
    @PropertyDefaults(tries = 5_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    private abstract static class Flawed extends Laws {
        private final Implementation implementation;

        Flawed(Implementation implementation) {
            this.implementation = implementation;
        }

        @Override
        protected TriedAgreements agreements() {
            return TriedAgreements.generated(9, 1);
        }

        @Override
        protected Implementation implementation() {
            return implementation;
        }
    }

    static final class OwnedByAStranger extends Flawed {
        OwnedByAStranger() {
            super(Flaws.changing((builder, plan) -> builder.owner(FlawedPlans.ownedByAStranger(plan.owner()))));
        }
    }

    static final class OwingNothing extends Flawed {
        OwingNothing() {
            super(Flaws.changing(builder -> builder.duties(List.of())));
        }
    }

    static final class DeafToDanger extends Flawed {
        DeafToDanger() {
            super(Flaws.seeing(FlawedPlans::withoutDanger));
        }
    }

    static final class DeafToLaterDanger extends Flawed {
        DeafToLaterDanger() {
            super(Flaws.seeing(FlawedPlans::withoutDanger));
        }
    }

    static final class TellingWhatWasRecordedFirst extends Flawed {
        TellingWhatWasRecordedFirst() {
            super(Flaws.telling((packs, file) -> file.events().get(0).id()));
        }
    }

    static final class TellingWhenItWasRecorded extends Flawed {
        TellingWhenItWasRecorded() {
            super(Flaws.telling((packs, file) -> file.events().get(0).recordedAt()));
        }
    }

    static final class SpeakingTheLanguageOfTheMachine extends Flawed {
        SpeakingTheLanguageOfTheMachine() {
            super(Flaws.rememberingItsFirstLanguage());
        }
    }

    static final class RememberingWhereItRead extends Flawed {
        RememberingWhereItRead() {
            super(Flaws.rememberingWhereItRead());
        }
    }

    static final class AskingForEver extends Flawed {
        AskingForEver() {
            super(Flaws.forgetting(StepTaken.class));
        }
    }

    static final class TakingStepsBack extends Flawed {
        TakingStepsBack() {
            super(Flaws.changing(FlawedPlans::takingStepsBack));
        }
    }

    static final class StoppingAfterTheFirstStep extends Flawed {
        StoppingAfterTheFirstStep() {
            super(Flaws.changing(FlawedPlans::stoppingAfterTheFirstStep));
        }
    }

    static final class SleepingUntilNever extends Flawed {
        SleepingUntilNever() {
            super(Flaws.changing(builder -> builder.nextReviewAt(Optional.empty())));
        }
    }

    static final class NobodyAtTheTop extends Flawed {
        NobodyAtTheTop() {
            super(Flaws.changing(FlawedPlans::withoutAsking));
        }
    }

    static final class AnsweringNobody extends Flawed {
        AnsweringNobody() {
            super(Flaws.changing(FlawedPlans::withoutAnswers));
        }
    }

    static final class ClosingInSilence extends Flawed {
        ClosingInSilence() {
            super(Flaws.changing(builder -> builder.status(CaseStatus.CLOSED)));
        }
    }

    static final class LateBeforeItBegan extends Flawed {
        LateBeforeItBegan() {
            super(Flaws.counting(duty -> duty.limit().at().minus(Duration.ofDays(999))));
        }
    }

    static final class WorkingAtNight extends Flawed {
        WorkingAtNight() {
            super(Flaws.counting(FlawedPlans::inTheNight));
        }
    }

    static final class HurryingBeforeClosingDays extends Flawed {
        HurryingBeforeClosingDays() {
            super(Flaws.hurryingBeforeClosingDays());
        }
    }

    static final class CountingBackwards extends Flawed {
        CountingBackwards() {
            super(Flaws.countingBackwards());
        }
    }

    static final class ReadingNotes extends Flawed {
        ReadingNotes() {
            super(Flaws.telling((packs, file) -> FlawedPlans.notes(file)));
        }
    }

    static final class GrantingAllToAll extends Flawed {
        GrantingAllToAll() {
            super(Flaws.changing(FlawedPlans::grantingAllToAll));
        }
    }

    static final class ShowingAllToAll extends Flawed {
        ShowingAllToAll() {
            super(FlawedPlans.showingAllToAll());
        }
    }

    static final class PunishingWhoRefuses extends Flawed {
        PunishingWhoRefuses() {
            super(FlawedPlans.punishingWhoRefuses());
        }
    }

    static final class TellingTheBytes extends Flawed {
        TellingTheBytes() {
            super(Flaws.telling((packs, file) -> packs.packs().get(0).sha256()));
        }
    }

    static final class TellingTheFolders extends Flawed {
        TellingTheFolders() {
            super(Flaws.telling((packs, file) -> Flaws.folders(packs)));
        }
    }

    static final class TellingObjectsApart extends Flawed {
        TellingObjectsApart() {
            super(Flaws.telling((packs, file) -> System.identityHashCode(file)));
        }
    }

    static final class ReadingHalf extends Flawed {
        ReadingHalf() {
            super(Flaws.readingHalf());
        }
    }

    static final class BreakingOff extends Flawed {
        BreakingOff() {
            super(Flaws.breakingOff());
        }
    }

    static final class WithoutMeaning extends Flawed {
        WithoutMeaning() {
            super(FlawedAnswers.interpreting(answer -> List.of()));
        }
    }

    static final class SendingAllToTheSame extends Flawed {
        SendingAllToTheSame() {
            super(FlawedAnswers.routing(answer -> new Route(PartnerRef.of("ik"), List.of(), answer.clause())));
        }
    }

    static final class WithoutHaste extends Flawed {
        WithoutHaste() {
            super(FlawedAnswers.terms(answer -> new TermGiven(new Term(WEEK, WEEK), answer.clause())));
        }
    }

    static final class WithoutLadder extends Flawed {
        WithoutLadder() {
            super(FlawedAnswers.ladders(answer -> List.of()));
        }
    }

    static final class PromisingNothing extends Flawed {
        PromisingNothing() {
            super(FlawedAnswers.promises(answer -> List.of()));
        }
    }

    static final class SharingNothing extends Flawed {
        SharingNothing() {
            super(FlawedAnswers.disclosures(answer -> Optional.empty()));
        }
    }

    static final class AdvisingNothing extends Flawed {
        AdvisingNothing() {
            super(FlawedAnswers.advice(answer -> Optional.empty()));
        }
    }

    static final class ForgettingWhoWasAssigned extends Flawed {
        ForgettingWhoWasAssigned() {
            super(Flaws.forgetting(ManuallyAssigned.class));
        }
    }

    static final class FollowingFashion extends Flawed {
        FollowingFashion() {
            super(Flaws.byTheNewestAgreement());
        }
    }
}
