package nl.opvolging.rules.internal.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolging.rules.internal.drools.ClauseBase;
import nl.opvolging.rules.internal.memory.Lazy;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.pack.PackFiles;

/** A pack with its rules: one stage of clauses that go before all others, and one of the rest. */
public final class CompiledPack {
    private final Pack pack;
    private final Stage mandatory;
    private final Stage ordinary;

    /**
     * Prepares a pack; its rules are compiled when a question first needs them.
     *
     * @param pack the pack
     */
    public CompiledPack(Pack pack) {
        this.pack = pack;
        this.mandatory = new Stage(pack, true);
        this.ordinary = new Stage(pack, false);
    }

    /**
     * The pack.
     *
     * @return the pack
     */
    public Pack pack() {
        return pack;
    }

    Stage mandatory() {
        return mandatory;
    }

    Stage ordinary() {
        return ordinary;
    }

    /** Clauses of a pack that are asked together. */
    static final class Stage {
        private final boolean mandatory;
        private final Map<String, ClauseBase.Group<?, ?>> groups = new LinkedHashMap<>();
        private final Lazy<ClauseBase> rules = new Lazy<>(() -> new ClauseBase(List.copyOf(groups.values())));

        private Stage(Pack pack, boolean mandatory) {
            this.mandatory = mandatory;
            PackFiles.CLAUSE_TABLES.forEach(table -> addGroup(pack, table));
        }

        private <Q, A> void addGroup(Pack pack, ClauseTable<Q, A> table) {
            List<Clause<Q, A>> clauses = pack.clauses(table).stream()
                    .filter(clause -> clause.mandatory() == mandatory)
                    .toList();
            if (!clauses.isEmpty()) {
                groups.put(table.name(), new ClauseBase.Group<>(table, clauses));
            }
        }

        /** Whether no pack may change what its clauses say. */
        boolean mandatory() {
            return mandatory;
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
}
