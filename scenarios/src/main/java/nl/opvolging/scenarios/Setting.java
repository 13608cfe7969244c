package nl.opvolging.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.DutchMoments;
import nl.opvolging.rules.FollowUps;
import nl.opvolging.rules.NoAgreementException;
import nl.opvolging.rules.RulePack;
import nl.opvolging.rules.RulePacks;
import nl.opvolging.signal.Area;

/** Under which agreement the scenarios of one pack are played. */
final class Setting {
    /** The municipality under which a base pack is played: it adds nothing to it. */
    private static final String NOBODY = "Voorbeeldgemeente";

    private static final String NOBODYS_FOLDER = "voorbeeldgemeente";
    private static final String NOBODYS_CODE = "GM0000";

    private final RulePacks packs;
    private final FollowUps followUps;
    private final RulePack pack;
    private final String folder;
    private final Words words;

    private Setting(RulePacks packs, RulePack pack, String folder, Words words) {
        this.packs = packs;
        this.followUps = FollowUps.by(packs);
        this.pack = pack;
        this.folder = folder;
        this.words = words;
    }

    /**
     * The setting of a pack.
     *
     * @param packs all packs
     * @param pack one of them
     * @return the setting; empty if no agreement is made of the pack
     */
    static Optional<Setting> of(RulePacks packs, RulePack pack) {
        boolean base = pack.municipality().isEmpty();
        RulePacks all = base ? withNobody(packs, pack) : packs;
        String folder = base ? NOBODYS_FOLDER : pack.folder();
        return all.agreements().stream()
                .filter(agreement -> agreement.packs().get(0).folder().equals(folder))
                .findFirst()
                .map(agreement -> new Setting(all, pack, folder, new Words(agreement, pack.code())));
    }

    private static RulePacks withNobody(RulePacks packs, RulePack base) {
        boolean endless = base.validity().last().equals(LocalDate.MAX);
        String head = "gemeente: " + NOBODYS_CODE + "\nnaam: " + NOBODY + "\nversie: " + base.version()
                + "\ngeldig: { van: " + base.validity().first()
                + (endless ? "" : ", tot: " + base.validity().last()) + " }\nbasis: " + base.code()
                + "\nstatus: vastgesteld\nvoorbeeld: true\nbronnen: [\"Voorbeeld: een gemeente die zelf niets afspreekt\"]\n"
                + "vangnet: " + safetyNet(base) + "\n";
        return packs.with(NOBODYS_FOLDER, Map.of("afspraak.yaml", head)).packs();
    }

    /** The safety net as the head of the base pack states it. */
    private static String safetyNet(RulePack base) {
        return base.files()
                .getOrDefault("afspraak.yaml", "")
                .lines()
                .filter(line -> line.startsWith("vangnet:"))
                .map(line -> line.substring("vangnet:".length()).strip())
                .findFirst()
                .orElse("vangnet");
    }

    FollowUps followUps() {
        return followUps;
    }

    Words words() {
        return words;
    }

    /** The agreement that holds in an area at a moment, which must be that of the pack. */
    Agreement agreement(Area area, Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, DutchMoments.ZONE);
        Optional<Agreement> inForce = inForce(area, day);
        if (inForce.isEmpty() || !inForce.get().packs().get(0).folder().equals(folder)) {
            throw new Mismatch(
                    "een melding waarvoor de afspraak van " + pack.name() + " " + pack.version() + " geldt ("
                            + pack.validity() + ")",
                    "Op " + DutchMoments.inFull(day) + " geldt in " + words.name(area) + " "
                            + inForce.map(other -> "een andere afspraak: "
                                            + other.packs().get(0).name() + " "
                                            + other.packs().get(0).version())
                                    .orElse("geen afspraak")
                            + ". Kies een andere dag of een ander gebied.");
        }
        return inForce.get();
    }

    private Optional<Agreement> inForce(Area area, LocalDate day) {
        try {
            return Optional.of(packs.agreement(area, day));
        } catch (NoAgreementException e) { // which the scenario says in its own words
            return Optional.empty();
        }
    }
}
