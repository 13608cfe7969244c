package nl.opvolging.packs;

import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.opvolging.packs.Packs.Case;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Beneficiary;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;
import nl.opvolging.signal.Duty;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.FollowUpPlan;
import nl.opvolging.signal.ModelJson;
import nl.opvolging.signal.Participation;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.Receipt;
import nl.opvolging.signal.Signal;
import nl.opvolging.signal.SignalReceived;
import nl.opvolging.testkit.Signals;

/** The laws of the design that hold for every valid pack and every case file, as far as the planner goes now. */
class PlanLaws {
    private static final int TRIES = 300;

    @Provide
    Arbitrary<Case> cases() {
        return Packs.cases(agreement -> Signals.of(agreement).withOddities());
    }

    @Provide
    Arbitrary<Case> casesOfDanger() {
        return Packs.cases(agreement -> Signals.of(agreement).withOddities().inDanger());
    }

    @Provide
    Arbitrary<Case> casesWithNotes() {
        return Packs.cases(agreement -> Signals.of(agreement).withNotes());
    }

    /** Law 1. Every signal has exactly one accountable owner at all times until it is closed. */
    @Property(tries = TRIES)
    void law_1_every_case_has_exactly_one_accountable_owner(@ForAll("cases") Case one) {
        FollowUpPlan plan = one.plan();
        FollowUpPartner owner = plan.owner().partner();

        assertThat(owner).isIn(one.agreement().partners());
        assertThat(owner.equals(one.agreement().safetyNet())
                        || reportedSoFar(one).stream().anyMatch(signal -> owner.isValidOn(day(signal))))
                .isTrue();
        assertThat(plan.participants())
                .extracting(Participation::partner)
                .doesNotContain(owner)
                .doesNotHaveDuplicates();
        assertThat(plan.duties())
                .filteredOn(duty -> duty.beneficiary() == Beneficiary.RESIDENT)
                .isNotEmpty()
                .allMatch(duty -> duty.debtor().equals(owner.ref()));
    }

    /** Law 2. Immediate danger comes first; no pack can change that. */
    @Property(tries = TRIES)
    void law_2_immediate_danger_goes_to_the_emergency_services_by_a_national_clause(
            @ForAll("casesOfDanger") Case danger) {
        assertGoesToEmergencyServices(danger.plan());
    }

    /** Law 2, for danger that comes up in any of the signals of a case. */
    @Property(tries = TRIES)
    void law_2_danger_in_any_signal_of_a_case_goes_before_all_else(@ForAll("cases") Case one) {
        boolean danger = reportedSoFar(one).stream().anyMatch(signal -> signal.immediateDanger() == Answer.YES);
        FollowUpPlan plan = one.plan();

        if (danger) {
            assertGoesToEmergencyServices(plan);
        } else {
            assertThat(plan.owner().partner().kind() == PartnerKind.EMERGENCY_SERVICES)
                    .isEqualTo(plan.owner().clause().toString().equals("nederland/routering/1"));
        }
    }

    private static void assertGoesToEmergencyServices(FollowUpPlan plan) {
        assertThat(plan).isOwnedBy("hulpdiensten").isAbout("acuut-gevaar").because("nederland/routering/1");
    }

    /** Law 3. The plan depends on nothing but its three inputs: not on insertion order. */
    @Property(tries = TRIES)
    void law_3_the_order_in_which_events_were_recorded_changes_nothing(
            @ForAll("cases") Case one, @ForAll Random random) {
        List<CaseEvent> events = new ArrayList<>(one.file().events());
        Collections.shuffle(events, random);
        CaseFile shuffled =
                CaseFile.builder().id(one.file().id()).events(events).build();

        assertThat(Packs.FOLLOW_UPS.plan(shuffled, one.now())).isEqualTo(one.plan());
    }

    /** Law 3. The plan depends on nothing but its three inputs: not on zone, locale, machine. */
    @Property(tries = TRIES)
    void law_3_the_locale_and_the_time_zone_of_the_machine_change_nothing(
            @ForAll("cases") Case one, @ForAll("locales") Locale locale, @ForAll("zones") TimeZone zone) {
        FollowUpPlan here = one.plan();

        assertThat(elsewhere(locale, zone, one::plan)).isEqualTo(here);
    }

    /** Law 3, for the reading of packs. */
    @Example
    void law_3_packs_that_are_read_on_a_machine_elsewhere_give_the_same_plans() {
        Locale turkish = Locale.forLanguageTag("tr-TR");
        RulePacks packs = elsewhere(turkish, TimeZone.getTimeZone("Pacific/Kiritimati"), RulePacks::fromClassPath);

        assertThat(Examples.all()).isNotEmpty().allSatisfy(example -> {
            Instant end = Examples.end(example.file());
            assertThat(FollowUps.by(packs).plan(example.file(), end))
                    .isEqualTo(Packs.FOLLOW_UPS.plan(example.file(), end));
        });
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "en-US", "nl-NL", "hi-IN-u-nu-deva")
                .map(Locale::forLanguageTag);
    }

    @Provide
    Arbitrary<TimeZone> zones() {
        return Arbitraries.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/New_York", "UTC")
                .map(TimeZone::getTimeZone);
    }

    private static <T> T elsewhere(Locale locale, TimeZone zone, Supplier<T> work) {
        Locale ownLocale = Locale.getDefault();
        TimeZone ownZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            return work.get();
        } finally {
            Locale.setDefault(ownLocale);
            TimeZone.setDefault(ownZone);
        }
    }

    /** Law 7. Between t and {@code nextReviewAt} the plan does not change; then it does, and so on until the last review. */
    @Property(tries = TRIES)
    void law_7_from_review_to_review_the_plan_does_not_change(@ForAll("cases") Case one) {
        Instant from = one.now();
        FollowUpPlan plan = one.plan();
        while (plan.nextReviewAt().isPresent()) {
            Instant review = plan.nextReviewAt().get();
            assertThat(review).isAfter(from);
            assertUnchanged(one, plan, from, review);
            from = review;
            FollowUpPlan next = Packs.FOLLOW_UPS.plan(one.file(), review);
            assertThat(timeless(next)).isNotEqualTo(timeless(plan));
            plan = next;
        }
        assertUnchanged(one, plan, from, from.plus(Duration.ofDays(1_000)));
    }

    /** The same plan halfway between two moments and just before the second. */
    private static void assertUnchanged(Case one, FollowUpPlan plan, Instant from, Instant until) {
        Instant halfway = from.plus(Duration.between(from, until).dividedBy(2));
        assertThat(Stream.of(halfway, until.minusNanos(1)))
                .allSatisfy(moment -> assertThat(timeless(Packs.FOLLOW_UPS.plan(one.file(), moment)))
                        .isEqualTo(timeless(plan)));
    }

    private static FollowUpPlan timeless(FollowUpPlan plan) {
        Receipt receipt = plan.receipt();
        return FollowUpPlan.builder()
                .from(plan)
                .at(Instant.EPOCH)
                .receipt(new Receipt(receipt.packs(), receipt.libraryVersion(), receipt.factsSha256(), Instant.EPOCH))
                .build();
    }

    /** Law 10. Target ≤ limit. */
    @Property(tries = TRIES)
    void law_10_no_duty_has_its_target_after_its_limit_or_its_limit_before_the_report(@ForAll("cases") Case one) {
        Instant first = one.file().history().get(0).happenedAt();
        List<Duty> duties = one.plan().duties();

        assertThat(duties)
                .isNotEmpty()
                .noneMatch(duty -> duty.target().at().isAfter(duty.limit().at()))
                .noneMatch(duty -> duty.target().at().isBefore(first));
    }

    /** Law 11. Free text never changes a plan. */
    @Property(tries = TRIES)
    void law_11_free_text_never_changes_a_plan(@ForAll("casesWithNotes") Case one) {
        List<CaseEvent> silent =
                one.file().events().stream().map(PlanLaws::withoutNote).toList();
        CaseFile file = CaseFile.builder().id(one.file().id()).events(silent).build();

        assertThat(file).isNotEqualTo(one.file());
        assertThat(Packs.FOLLOW_UPS.plan(file, one.now())).isEqualTo(one.plan());
    }

    private static CaseEvent withoutNote(CaseEvent event) {
        return event instanceof SignalReceived received
                ? SignalReceived.builder()
                        .from(received)
                        .signal(Signal.builder()
                                .from(received.signal())
                                .note(Optional.empty())
                                .build())
                        .build()
                : event;
    }

    /** Law 14. JSON out and in again gives the same object, and the same plan. */
    @Property(tries = TRIES)
    void law_14_json_out_and_in_again_gives_the_same_case_and_the_same_plan(@ForAll("cases") Case one) {
        FollowUpPlan plan = one.plan();
        CaseFile read = ModelJson.readCaseFile(ModelJson.write(one.file()));

        assertThat(read).isEqualTo(one.file());
        assertThat(Packs.FOLLOW_UPS.plan(read, one.now())).isEqualTo(plan);
        assertThat(ModelJson.readPlan(ModelJson.write(plan))).isEqualTo(plan);
    }

    private static List<Signal> reportedSoFar(Case one) {
        return one.file().history().stream()
                .filter(SignalReceived.class::isInstance)
                .map(event -> ((SignalReceived) event).signal())
                .filter(signal -> !signal.reportedAt().isAfter(one.now()))
                .toList();
    }

    private static LocalDate day(Signal signal) {
        return signal.reportedAt().atZone(Examples.AMSTERDAM).toLocalDate();
    }
}
