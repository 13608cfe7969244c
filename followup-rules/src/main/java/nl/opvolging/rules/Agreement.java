package nl.opvolging.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolging.rules.internal.check.Differences;
import nl.opvolging.rules.internal.pack.AdviceTable;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.DisclosureTable;
import nl.opvolging.rules.internal.pack.EscalationTable;
import nl.opvolging.rules.internal.pack.FeedbackTable;
import nl.opvolging.rules.internal.pack.InterpretationTable;
import nl.opvolging.rules.internal.pack.PartnerTable;
import nl.opvolging.rules.internal.pack.RoutingTable;
import nl.opvolging.rules.internal.pack.TermTable;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.rules.internal.plan.Chain;
import nl.opvolging.rules.internal.plan.OneClause;
import nl.opvolging.rules.internal.time.Pauses;
import nl.opvolging.signal.Amount;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.ClauseRef;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Sign;

/**
 * The agreement of a municipality as it holds on a day: its own pack and the base packs on which that rests.
 *
 * <p>A question goes first to the clauses that no pack may change, then to the municipality's own, then to those of its
 * base packs.
 */
public final class Agreement {
    private final Chain chain;
    private final Differences differences;

    Agreement(Chain chain) {
        this.chain = chain;
        this.differences = Differences.from(chain);
    }

    Chain chain() {
        return chain;
    }

    /** What holds other agreements against this one. */
    Differences differences() {
        return differences;
    }

    /**
     * Whose agreement it is.
     *
     * @return the municipality
     */
    public Area municipality() {
        return chain.municipality();
    }

    /**
     * Whether it holds somewhere, on the days on which it is valid.
     *
     * @param area an area
     * @return whether that lies in the municipality, or in one that merged into it
     */
    public boolean holdsIn(Area area) {
        return chain.holdsIn(area);
    }

    /**
     * The packs that it consists of.
     *
     * @return the municipality's first, then its base packs
     */
    public List<RulePack> packs() {
        return chain.packs().stream().map(RulePack::new).toList();
    }

    /**
     * The partners that it knows, those of its base packs too.
     *
     * @return the partners in the order of their codes
     */
    public List<FollowUpPartner> partners() {
        return List.copyOf(chain.vocabulary().partners().all());
    }

    /**
     * A partner by its code.
     *
     * @param partner the code; {@code vangnet} is the safety net
     * @return the partner; empty if the agreement does not know it
     */
    public Optional<FollowUpPartner> partner(PartnerRef partner) {
        return chain.partner(partner);
    }

    /**
     * What people call a sign.
     *
     * @param sign a sign
     * @return its name; empty if the agreement does not know it
     */
    public Optional<String> nameOf(Sign sign) {
        return chain.vocabulary().signs().find(sign.value()).map(Vocabulary.SignWord::label);
    }

    /**
     * What people call an area.
     *
     * @param area an area
     * @return the name of the municipality, or that of the smallest named area in which it lies; empty if it lies in none
     */
    public Optional<String> nameOf(Area area) {
        return area.equals(chain.municipality())
                ? Optional.of(chain.head().name())
                : chain.vocabulary().nameOf(area);
    }

    /**
     * What a signal can be about, the themes of its base packs too.
     *
     * @return the themes in the order of their codes
     */
    public List<NamedTheme> themes() {
        return chain.vocabulary().themes().all().stream()
                .map(word -> new NamedTheme(word.theme(), word.label(), word.line()))
                .toList();
    }

    /**
     * The parts of the municipality to which the agreement gives a name; they may overlap, and the rest has none.
     *
     * @return the areas in the order of their names
     */
    public List<NamedArea> areas() {
        return chain.vocabulary().areas().all().stream()
                .map(area -> new NamedArea(area.name(), area.parts()))
                .toList();
    }

    /**
     * When the office is open, and a partner without opening hours of its own.
     *
     * @return the office hours of the agreement
     */
    public OpeningHours officeHours() {
        return chain.calendar().office();
    }

    /**
     * Who has everything that nobody else has.
     *
     * @return the safety net
     */
    public FollowUpPartner safetyNet() {
        return chain.safetyNet();
    }

    /**
     * When an amount of time has passed by the calendar of the agreement.
     *
     * @param anchor from when
     * @param amount how much; working time is counted by its office hours and closing days
     * @return the moment
     */
    public Instant after(Instant anchor, Amount amount) {
        return chain.calendar()
                .count(anchor, amount, Optional.empty(), Pauses.none())
                .at();
    }

    /**
     * Asks what an observation is about.
     *
     * @param question the observation and what is known about it
     * @return all themes that a clause names, the leading one first; none if no clause knows
     */
    public List<Interpretation> interpret(InterpretationQuestion question) {
        return answers(InterpretationTable.TABLE, question);
    }

    /**
     * Asks who follows up.
     *
     * @param question what is known about the matter
     * @return the one owner and who has to know
     */
    public Route route(RoutingQuestion question) {
        return resolved(chain.first(RoutingTable.TABLE, question).answer());
    }

    /** The route with the safety net by its own name. */
    Route resolved(Route route) {
        boolean named = !route.owner().equals(PartnerTable.SAFETY_NET)
                && !route.informed().contains(PartnerTable.SAFETY_NET);
        return named
                ? route
                : new Route(
                        resolved(route.owner()),
                        route.informed().stream().map(this::resolved).toList(),
                        route.clause());
    }

    /**
     * The clauses that say who follows up, for those who write them in another form: the first whose conditions all hold is
     * the one by which {@link #route} answers.
     *
     * @return the clauses in the order in which they are asked, with the safety net by its own name
     */
    public List<RoutingClause> routingClauses() {
        return chain.clauses(RoutingTable.TABLE).stream()
                .map(clause -> new RoutingClause(
                        clause.conditions().stream().map(ClauseCondition::of).toList(),
                        resolved(clause.answer()),
                        clause.article(),
                        clause.source()))
                .toList();
    }

    private PartnerRef resolved(PartnerRef partner) {
        return chain.partner(partner).orElseThrow().ref();
    }

    /**
     * Asks by when.
     *
     * @param question which step of which matter
     * @return the term
     */
    public TermGiven term(TermQuestion question) {
        return chain.first(TermTable.TABLE, question).answer();
    }

    /**
     * Asks what follows if nothing happens.
     *
     * @param question what went wrong with which matter
     * @return the rungs of the ladder: those that no pack may change, then those of the first pack that has any; in the
     *     order of the lines
     */
    public List<Rung> escalate(EscalationQuestion question) {
        return answers(EscalationTable.TABLE, question);
    }

    /**
     * Asks who tells whom what.
     *
     * @param question at which moment of which matter
     * @return the answers that are promised: those that no pack may change, then those of the first pack that has any; in
     *     the order of the lines
     */
    public List<FeedbackPromise> promises(FeedbackQuestion question) {
        return answers(FeedbackTable.TABLE, question);
    }

    /**
     * Asks whether somebody may see something.
     *
     * @param question who, and what of which matter
     * @return what the agreement says; empty if it says nothing, and then it may not be seen
     */
    public Optional<DisclosureGiven> disclose(DisclosureQuestion question) {
        return answers(DisclosureTable.TABLE, question).stream().findFirst();
    }

    /**
     * Asks what the observer is advised.
     *
     * @param question after which response of the resident
     * @return the advice; empty if the agreement has none
     */
    public Optional<AdviceGiven> advise(AdviceQuestion question) {
        return answers(AdviceTable.TABLE, question).stream().findFirst();
    }

    /**
     * Holds one clause against a question, whatever the other clauses say: for trying a single line of a table.
     *
     * @param clause the clause
     * @param question a question of the table in which the clause stands
     * @return whether its conditions hold, and whether it is the clause that answers
     * @throws IllegalArgumentException if the agreement has no such clause, or if it stands in another table
     */
    public ClauseVerdict examine(ClauseRef clause, Question question) {
        return OneClause.examine(chain, clause, question);
    }

    private <Q, A> List<A> answers(ClauseTable<Q, A> table, Q question) {
        return chain.ask(table, question).stream().map(Clause::answer).toList();
    }
}
