package nl.opvolging.rules.internal.pack;

import java.util.List;

/** How the clauses of a table answer together, in a pack and in a chain of packs. */
public enum Policy {
    /** The topmost clause that holds answers. */
    FIRST_HIT,
    /** All clauses that hold answer. */
    COLLECT,
    /**
     * All clauses that hold of one pack answer: the first of the chain that has any. Those that no pack may change answer
     * besides, whoever has them.
     */
    FIRST_PACK;

    /**
     * Whether no pack below is asked after some clauses have answered.
     *
     * @param answers the clauses, of one pack and those that go before all packs
     * @return true if their answer is the whole answer
     */
    public boolean endsWith(List<? extends Clause<?, ?>> answers) {
        return switch (this) {
            case FIRST_HIT -> !answers.isEmpty();
            case COLLECT -> false;
            case FIRST_PACK -> answers.stream().anyMatch(answer -> !answer.mandatory());
        };
    }

    /**
     * How many of the clauses that hold can answer.
     *
     * @return the number of the topmost ones; 0 for all
     */
    public int counting() {
        return this == FIRST_HIT ? 1 : 0;
    }

    /**
     * Those of the clauses that hold that answer.
     *
     * @param held the clauses of a chain that hold, in the order in which they are asked
     * @param <Q> the type of question
     * @param <A> the type of answer
     * @return the clauses that answer, in the same order
     */
    public <Q, A> List<Clause<Q, A>> answering(List<Clause<Q, A>> held) {
        return switch (this) {
            case FIRST_HIT -> held.subList(0, Math.min(1, held.size()));
            case COLLECT -> held;
            case FIRST_PACK -> {
                String firstPack = held.stream()
                        .filter(clause -> !clause.mandatory())
                        .map(clause -> clause.ref().pack())
                        .findFirst()
                        .orElse("");
                yield held.stream()
                        .filter(clause ->
                                clause.mandatory() || clause.ref().pack().equals(firstPack))
                        .toList();
            }
        };
    }
}
