package nl.opvolging.testkit;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DateRange;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.PackForm;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.CaseEvent;
import nl.opvolging.signal.CaseFile;

/** An agreement among others, with what becomes of them when their packs are written or read otherwise. */
final class World {
    private static final int VARIANTS = 2;
    private static final String HEAD = PackForm.head().file();

    private final String name;
    private final Packs packs;
    private final Agreement agreement;
    private final ReferenceInterpreter reference;

    private World(String name, Packs packs, Agreement agreement) {
        this.name = name;
        this.packs = packs;
        this.agreement = agreement;
        this.reference = ReferenceInterpreter.of(agreement);
    }

    /** Packs that hold together; each variant of them is read when it is first needed. */
    private record Packs(
            Implementation implementation, WrittenPacks written, RulePacks read, Map<String, RulePacks> variants) {
        RulePacks variant(String variant, Supplier<WrittenPacks> others) {
            return variants.computeIfAbsent(variant, absent -> World.read(implementation, others.get()));
        }
    }

    private static RulePacks read(Implementation implementation, WrittenPacks written) {
        return written.inFolder(folder -> implementation.read(folder).orThrow());
    }

    /** All worlds of a source. */
    static Stream<World> of(TriedAgreements.Source source, Implementation implementation) {
        Packs packs = new Packs(
                implementation, source.packs(), read(implementation, source.packs()), new ConcurrentHashMap<>());
        return packs.read().agreements().stream()
                .filter(source.tried())
                .map(agreement -> new World(source.name(), packs, agreement));
    }

    Implementation implementation() {
        return packs.implementation();
    }

    Agreement agreement() {
        return agreement;
    }

    /** A plain loop over the tables of the agreement. */
    ReferenceInterpreter reference() {
        return reference;
    }

    RulePacks packs() {
        return packs.read();
    }

    FollowUps followUps() {
        return FollowUps.by(packs.read());
    }

    /** The agreement under which a case begins. */
    Agreement agreement(CaseFile file) {
        return implementation().agreement(packs(), file);
    }

    /** Adds an event to a case. */
    CaseFile append(CaseFile file, CaseEvent event) {
        return implementation().append(packs(), file, event);
    }

    /** The packs of this agreement alone, as they are written. */
    WrittenPacks chain() {
        return WrittenPacks.of(agreement.packs());
    }

    /** The same packs from folders with other names. */
    RulePacks inOtherFolders() {
        return packs.variant("folders", () -> packs.written().inOtherFolders());
    }

    /** The same packs, read on a machine with another language and time. */
    RulePacks readElsewhere() {
        return Elsewhere.on(
                Locale.forLanguageTag("tr-TR"),
                TimeZone.getTimeZone("Pacific/Kiritimati"),
                () -> packs.variant("elsewhere", packs::written));
    }

    /** The same packs, to be asked nowhere but on a machine with that language: what they remember was worked out there. */
    RulePacks askedElsewhere(Locale locale) {
        return packs.variant("asked in " + locale.toLanguageTag(), packs::written);
    }

    /** Packs of which some lines that cannot both hold have changed places. */
    RulePacks swapped(int number) {
        int seed = number % VARIANTS;
        return packs.variant("swapped " + seed, () -> packs.written().withLinesSwapped(new Random(seed)));
    }

    /** Packs with more closing days. */
    RulePacks withMoreClosingDays(int number) {
        int seed = number % VARIANTS;
        return packs.variant("closed " + seed + " for " + name(agreement), () -> closed(new Random(seed)));
    }

    private WrittenPacks closed(Random random) {
        DateRange days = new AgreementWords(agreement, false).days();
        WrittenPacks closed = packs.written();
        for (String folder : closed.folders()) {
            closed = closed.with(
                    folder, HEAD, ClosingDays.addedTo(closed.files(folder).getOrDefault(HEAD, ""), days, random));
        }
        return closed;
    }

    /** What tells an agreement from all others that hold together with it: a version of its pack, with a version of its base. */
    static String name(Agreement agreement) {
        RulePack own = agreement.packs().get(0);
        return own.code() + " " + own.version() + " from " + own.validity().first();
    }

    /** Such as {@code GM0512 2027.1 (mijn-afspraken)}. */
    @Override
    public String toString() {
        RulePack own = agreement.packs().get(0);
        return own.code() + " " + own.version() + " (" + name + ")";
    }
}
