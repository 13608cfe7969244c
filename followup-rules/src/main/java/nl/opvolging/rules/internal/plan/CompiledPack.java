package nl.opvolging.rules.internal.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolging.rules.internal.drools.ClauseBase;
import nl.opvolging.rules.internal.memory.Lazy;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.pack.PackFiles;
import nl.opvolging.signal.PackStamp;
import org.jspecify.annotations.Nullable;

/** A pack with its rules, on top of the packs that it rests on. */
public final class CompiledPack {
    private final Pack pack;
    private final Optional<CompiledPack> base;
    private final Lazy<Stage> top;
    private final Lazy<Stage> ordinary;
    private final Lazy<PackStamp> stamp;

    private CompiledPack(Pack pack, Optional<CompiledPack> base) {
        this.pack = pack;
        this.base = base;
        this.top = new Lazy<>(() -> new Stage(this, CompiledPack::onTop));
        this.ordinary = new Lazy<>(() -> new Stage(this, CompiledPack::ordinary));
        this.stamp =
                new Lazy<>(() -> new PackStamp(pack.head().code(), pack.head().version(), pack.sha256()));
    }

    /**
     * Prepares packs; the rules of each are compiled when a question first needs them.
     *
     * @param packs the packs, with those that they rest on
     * @param before packs that were compiled before: of these, the ones that have not changed, nor what they rest on, are kept
     * @return the packs in the same order
     */
    public static List<CompiledPack> compile(List<Pack> packs, List<CompiledPack> before) {
        IdentityHashMap<Pack, CompiledPack> kept = new IdentityHashMap<>();
        before.forEach(compiled -> kept.put(compiled.pack, compiled));
        IdentityHashMap<Pack, CompiledPack> compiled = new IdentityHashMap<>();
        return packs.stream().map(pack -> compile(pack, packs, kept, compiled)).toList();
    }

    private static CompiledPack compile(
            Pack pack,
            List<Pack> packs,
            IdentityHashMap<Pack, CompiledPack> kept,
            IdentityHashMap<Pack, CompiledPack> compiled) {
        @Nullable CompiledPack known = compiled.get(pack);
        if (known == null) {
            Optional<CompiledPack> base = packs.stream()
                    .filter(pack::restsOn)
                    .findFirst()
                    .map(below -> compile(below, packs, kept, compiled));
            @Nullable CompiledPack earlier = kept.get(pack);
            known = earlier != null && earlier.base.equals(base) ? earlier : new CompiledPack(pack, base);
            compiled.put(pack, known);
        }
        return known;
    }

    /**
     * The pack.
     *
     * @return the pack
     */
    public Pack pack() {
        return pack;
    }

    /**
     * The pack and those that it rests on.
     *
     * @return this one first
     */
    public List<CompiledPack> chain() {
        return Stream.iterate(Optional.of(this), Optional::isPresent, below -> below.flatMap(rests -> rests.base))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What receipts say of the pack. */
    PackStamp stamp() {
        return stamp.get();
    }

    /** What is asked of a chain of which this pack is the first, one stage after the other. */
    List<Stage> stages() {
        return chain().stream()
                .map(asked -> asked == this ? asked.top.get() : asked.ordinary.get())
                .toList();
    }

    /** The clauses that no pack may change, of the lowest pack first, and then the other ones of this pack. */
    private <Q, A> List<Clause<Q, A>> onTop(ClauseTable<Q, A> table) {
        List<Clause<Q, A>> clauses = new ArrayList<>();
        for (CompiledPack below : chain()) {
            clauses.addAll(
                    0,
                    below.pack.clauses(table).stream().filter(Clause::mandatory).toList());
        }
        clauses.addAll(ordinary(table));
        return clauses;
    }

    private <Q, A> List<Clause<Q, A>> ordinary(ClauseTable<Q, A> table) {
        return pack.clauses(table).stream()
                .filter(clause -> !clause.mandatory())
                .toList();
    }

    /** Clauses that are asked together. */
    static final class Stage {
        private final Map<String, ClauseBase.Group<?, ?>> groups = new LinkedHashMap<>();
        private final Lazy<ClauseBase> rules = new Lazy<>(() -> new ClauseBase(List.copyOf(groups.values())));

        private Stage(CompiledPack pack, Clauses clauses) {
            PackFiles.CLAUSE_TABLES.forEach(table -> addGroup(table, pack, clauses));
        }

        private <Q, A> void addGroup(ClauseTable<Q, A> table, CompiledPack pack, Clauses clauses) {
            List<Clause<Q, A>> group = clauses.of(pack, table);
            if (!group.isEmpty()) {
                groups.put(table.name(), new ClauseBase.Group<>(table, group));
            }
        }

        /** The clauses of a table in this stage, from top to bottom. */
        @SuppressWarnings("unchecked") // a group holds the clauses of its table
        <Q, A> List<Clause<Q, A>> clauses(ClauseTable<Q, A> table) {
            ClauseBase.Group<Q, A> group = (ClauseBase.Group<Q, A>) groups.get(table.name());
            return group == null ? List.of() : group.clauses();
        }

        /** The clauses that answer a question, from top to bottom. */
        <Q, A> List<Clause<Q, A>> ask(ClauseTable<Q, A> table, Q question) {
            return groups.containsKey(table.name()) ? rules.get().ask(table, question) : List.of();
        }
    }

    /** Chooses clauses of a pack. */
    private interface Clauses {
        <Q, A> List<Clause<Q, A>> of(CompiledPack pack, ClauseTable<Q, A> table);
    }
}
