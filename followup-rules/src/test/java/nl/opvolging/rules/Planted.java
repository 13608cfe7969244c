package nl.opvolging.rules;

import java.util.List;
import java.util.Optional;
import nl.opvolging.signal.FollowUpPlan;

/** One thing that is wrong in a sound agreement: where it is told, what shows it, and how it is mended. */
final class Planted {
    private final String what;
    private final PackText base;
    private final PackText wrong;
    private final PackText mended;
    private final Optional<Told> told;
    private final Optional<Showing> showing;

    /**
     * What must be told of it.
     *
     * @param check by which check
     * @param weight how much it matters
     * @param place the file, the line and the column
     * @param words words of the message
     */
    record Told(CheckKind check, Weight weight, String place, List<String> words) {}

    /** Holds what is told against the plan of the signal that shows it. */
    interface Showing {
        void holds(WeakSpot spot, FollowUpPlan plan);
    }

    private Planted(
            String what,
            PackText base,
            PackText wrong,
            PackText mended,
            Optional<Told> told,
            Optional<Showing> showing) {
        this.what = what;
        this.base = base;
        this.wrong = wrong;
        this.mended = mended;
        this.told = told;
        this.showing = showing;
    }

    /** Begins with the sound agreement. */
    static Planted defect(String what) {
        return new Planted(
                what, PackText.basis(), PackText.sound(), PackText.sound(), Optional.empty(), Optional.empty());
    }

    /** Replaces a file of the base pack, for the defect and for what is mended. */
    Planted onBase(String file, String text) {
        return new Planted(what, base.with(file, text), wrong, mended, told, showing);
    }

    /** Replaces a file, for the defect and for what is mended. */
    Planted with(String file, String text) {
        return new Planted(what, base, wrong.with(file, text), mended.with(file, text), told, showing);
    }

    /** Adds a line to a file, for the defect and for what is mended. */
    Planted plus(String file, String line) {
        return new Planted(what, base, wrong.plus(file, line), mended.plus(file, line), told, showing);
    }

    /** Changes what occurs once in a file, for the defect and for what is mended. */
    Planted changed(String file, String old, String now) {
        return new Planted(
                what, base, wrong.replacing(file, old, now), mended.replacing(file, old, now), told, showing);
    }

    /** Mends it: puts the one text in the place of the other, in what is mended only. */
    Planted mended(String file, String defect, String mending) {
        return new Planted(what, base, wrong, mended.replacing(file, defect, mending), told, showing);
    }

    /** Says what must be told. */
    Planted told(CheckKind check, Weight weight, String place, String... words) {
        return new Planted(
                what, base, wrong, mended, Optional.of(new Told(check, weight, place, List.of(words))), showing);
    }

    /** Says what must happen with the signal that shows it. */
    Planted shown(Showing how) {
        return new Planted(what, base, wrong, mended, told, Optional.of(how));
    }

    Told told() {
        return told.orElseThrow();
    }

    /** Empty if no signal can show it. */
    Optional<Showing> showing() {
        return showing;
    }

    Agreement agreement() {
        return PackText.packs(base, wrong).agreements().get(0);
    }

    Agreement mendedAgreement() {
        return PackText.packs(base, mended).agreements().get(0);
    }

    @Override
    public String toString() {
        return what;
    }
}
