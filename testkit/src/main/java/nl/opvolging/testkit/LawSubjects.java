package nl.opvolging.testkit;

import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.BeforeContainerHook;
import net.jqwik.api.lifecycle.ContainerLifecycleContext;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import nl.opvolging.rules.AdviceQuestion;
import nl.opvolging.rules.DisclosureQuestion;
import nl.opvolging.rules.EscalationQuestion;
import nl.opvolging.rules.FeedbackQuestion;
import nl.opvolging.rules.InterpretationQuestion;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.TermQuestion;

/** What the laws are tried on, and what is held against them. */
@AddLifecycleHook(LawSubjects.ReadOnce.class)
abstract class LawSubjects {
    /**
     * The agreements on which the laws are tried.
     *
     * @return the agreements; asked for once
     */
    protected abstract TriedAgreements agreements();

    /**
     * What is held against the laws.
     *
     * @return this library, unless a subclass names another implementation
     */
    protected Implementation implementation() {
        return new Implementation() {};
    }

    /** The packs are read once for all laws of a suite. */
    static final class ReadOnce implements BeforeContainerHook {
        @Override
        public void beforeContainer(ContainerLifecycleContext context) {
            Store.create(ReadOnce.class, Lifespan.RUN, Optional::<Worlds>empty);
        }

        @Override
        public PropagationMode propagateTo() {
            return PropagationMode.NO_DESCENDANTS;
        }
    }

    private Worlds worlds() {
        Store<Optional<Worlds>> store = Store.get(ReadOnce.class);
        if (store.get().isEmpty()) {
            Worlds worlds = Worlds.of(agreements(), implementation());
            store.update(none -> Optional.of(worlds));
        }
        return store.get().orElseThrow();
    }

    @Provide
    Arbitrary<Case> cases() {
        return worlds().cases();
    }

    @Provide
    Arbitrary<Case> ordinaryCases() {
        return worlds().ordinaryCases();
    }

    @Provide
    Arbitrary<Case> casesOfDanger() {
        return worlds().casesOfDanger();
    }

    @Provide
    Arbitrary<HurtPack> hurtPacks() {
        return worlds().hurtPacks();
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

    @Provide
    Arbitrary<Asked<InterpretationQuestion>> interpretations() {
        return worlds().asked(Questions::interpretations);
    }

    @Provide
    Arbitrary<Asked<RoutingQuestion>> routings() {
        return worlds().asked(Questions::routings);
    }

    @Provide
    Arbitrary<Asked<TermQuestion>> terms() {
        return worlds().asked(Questions::terms);
    }

    @Provide
    Arbitrary<Asked<EscalationQuestion>> escalations() {
        return worlds().asked(Questions::escalations);
    }

    @Provide
    Arbitrary<Asked<FeedbackQuestion>> feedback() {
        return worlds().asked(Questions::feedback);
    }

    @Provide
    Arbitrary<Asked<DisclosureQuestion>> disclosures() {
        return worlds().asked(Questions::disclosures);
    }

    @Provide
    Arbitrary<Asked<AdviceQuestion>> advice() {
        return worlds().asked(Questions::advice);
    }
}
