package nl.opvolging.rules.internal.check;

import java.util.BitSet;
import java.util.List;
import nl.opvolging.rules.Route;
import nl.opvolging.rules.RoutingQuestion;
import nl.opvolging.rules.internal.memory.Lazy;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.pack.Surroundings;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.signal.ClauseRef;

/** An agreement with what its checks need, worked out once. */
final class Subject {
    private final Chain agreement;
    private final Matters matters;
    private final Surroundings surroundings;
    private final Space<RoutingQuestion, Route> leading;
    private final Lazy<Survey> survey;
    private final Lazy<ClimbedLadders> ladders;
    private final Lazy<Rehearsal> rehearsal;

    Subject(Chain agreement) {
        this(agreement, Matters.of(agreement));
    }

    /** An agreement whose signals are known to be about the same as those of another one. */
    Subject(Chain agreement, Matters matters) {
        this.agreement = agreement;
        this.matters = matters;
        this.surroundings = surroundings(agreement, matters);
        this.leading = Space.of(RoutingTable.TABLE, List.of(asked(RoutingTable.TABLE)));
        this.survey = new Lazy<>(() -> Survey.ofFirstYear(this));
        this.ladders = new Lazy<>(() -> new ClimbedLadders(agreement, survey()));
        this.rehearsal = new Lazy<>(() -> new Rehearsal(agreement, survey()));
    }

    private static Surroundings surroundings(Chain agreement, Matters matters) {
        return new Surroundings(
                agreement.vocabulary(),
                agreement.head().name(),
                agreement.municipality(),
                agreement.municipalities(),
                agreement.calendar(),
                Moments.of(agreement),
                List.copyOf(matters.recipes().keySet()));
    }

    /** All questions that a table can be asked under an agreement. What signals can be about is found only if it matters. */
    static <Q, A> Space<Q, A> space(ClauseTable<Q, A> table, Chain agreement) {
        boolean isAboutMatters =
                table.conditions().stream().anyMatch(column -> column.axis().equals(RoutingTable.MATTER));
        Matters matters = isAboutMatters ? Matters.of(agreement) : Matters.NONE;
        return Space.of(table, List.of(new Space.Asked<>(surroundings(agreement, matters), agreement.clauses(table))));
    }

    Chain agreement() {
        return agreement;
    }

    /** The municipality's own pack, whose weak spots are told. */
    Pack own() {
        return agreement.packs().get(0);
    }

    boolean isOwn(Clause<?, ?> clause) {
        return isOwn(clause.ref());
    }

    boolean isOwn(ClauseRef clause) {
        return clause.pack().equals(own().head().code());
    }

    Matters matters() {
        return matters;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** All questions that a table can be asked under this agreement. */
    <Q, A> Space<Q, A> space(ClauseTable<Q, A> table) {
        return Space.of(table, List.of(new Space.Asked<>(surroundings, agreement.clauses(table))));
    }

    /** The clauses of a table, and what signals are about first of all. */
    <Q, A> Space.Asked<Q, A> asked(ClauseTable<Q, A> table) {
        return new Space.Asked<>(surroundings.withMatters(matters.leading()), agreement.clauses(table));
    }

    /** All questions about who follows up what a signal is about first of all. */
    Space<RoutingQuestion, Route> leading() {
        return leading;
    }

    /** The same, as far as it is known what it is about. */
    Space<RoutingQuestion, Route> leadingThemes() {
        return leading.only(RoutingTable.MATTER, question -> question.theme().isPresent());
    }

    /** What the routing answers where of its clauses these hold. */
    Route route(List<BitSet> held) {
        return leading.agreements()
                .get(0)
                .clauses()
                .get(held.get(0).nextSetBit(0))
                .answer();
    }

    /** What can be reported, and who gets it: only some checks need it. */
    Survey survey() {
        return survey.get();
    }

    /** The ladders that are climbed for what can be reported. */
    ClimbedLadders ladders() {
        return ladders.get();
    }

    /** What becomes of what can be reported. */
    Rehearsal rehearsal() {
        return rehearsal.get();
    }
}
