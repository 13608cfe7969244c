package nl.opvolging.rules.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.opvolging.rules.internal.memory.Lazy;
import nl.opvolging.rules.internal.memory.Memo;
import nl.opvolging.rules.internal.pack.Clause;
import nl.opvolging.rules.internal.pack.ClauseTable;
import nl.opvolging.rules.internal.pack.Head;
import nl.opvolging.rules.internal.pack.InterpretationTable;
import nl.opvolging.rules.internal.pack.Pack;
import nl.opvolging.rules.internal.pack.PartnerTable;
import nl.opvolging.rules.internal.pack.Policy;
import nl.opvolging.rules.internal.pack.Vocabulary;
import nl.opvolging.rules.internal.plan.CompiledPack.Stage;
import nl.opvolging.rules.internal.time.WorkCalendar;
import nl.opvolging.signal.Answer;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.Grant;
import nl.opvolging.signal.OpeningHours;
import nl.opvolging.signal.PackStamp;
import nl.opvolging.signal.PartnerRef;
import nl.opvolging.signal.Party;

/**
 * A municipality's pack and the base packs that it rests on, asked in this order: what no pack may change, the
 * municipality's own clauses, those of its base packs.
 */
public final class Chain {
    private static final int MOST_ANSWERS = 2_000;

    private final List<CompiledPack> packs;
    private final List<Stage> stages;
    private final OpeningHours officeHours;
    private final WorkCalendar calendar;
    private final Memo<Object, List<? extends Clause<?, ?>>> memo = new Memo<>(MOST_ANSWERS);
    private final Memo<Object, List<? extends Clause<?, ?>>> undecided = new Memo<>(MOST_ANSWERS);
    private final Memo<Object, List<Grant>> grants = new Memo<>(MOST_ANSWERS);
    /** Also of clauses of an earlier version, which may have the same name: those of a case that was moved. */
    private final Map<Clause<?, ?>, String> grounds = new ConcurrentHashMap<>();

    private final IdentityHashMap<Clause<?, ?>, Integer> rank = new IdentityHashMap<>();
    private final Lazy<Map<String, FollowUpPartner>> partners = new Lazy<>(this::findPartners);

    /**
     * The agreement of a municipality.
     *
     * @param pack the municipality's pack
     */
    public Chain(CompiledPack pack) {
        this.packs = pack.chain();
        this.stages = pack.stages();
        for (Clause<?, ?> clause : clauses(InterpretationTable.TABLE)) {
            rank.put(clause, rank.size());
        }
        Head head = packs.stream()
                .map(below -> below.pack().head())
                .filter(candidate -> candidate.officeHours().isPresent())
                .findFirst()
                .orElseThrow();
        this.officeHours = head.officeHours().orElseThrow();
        this.calendar = WorkCalendar.of(officeHours, head.closingDays());
    }

    /**
     * The packs.
     *
     * @return the municipality's first, then its base packs
     */
    public List<Pack> packs() {
        return packs.stream().map(CompiledPack::pack).toList();
    }

    /** What receipts say of the packs. */
    List<PackStamp> stamps() {
        return packs.stream().map(CompiledPack::stamp).toList();
    }

    /**
     * The head of the municipality's pack.
     *
     * @return the head
     */
    public Head head() {
        return packs.get(0).pack().head();
    }

    /**
     * The municipality.
     *
     * @return the municipality of the first pack
     */
    public Area municipality() {
        return head().municipality().orElseThrow();
    }

    /**
     * The municipality and those that merged into it.
     *
     * @return the municipalities for which the agreement holds
     */
    public Set<Area> municipalities() {
        return packs.get(0).pack().municipalities();
    }

    /** The municipality in which an area lies now: that of the agreement, also for a municipality that merged into it. */
    Area municipalityOf(Area area) {
        return holdsIn(area) ? municipality() : area.municipality();
    }

    /**
     * Whether the agreement holds in an area.
     *
     * @param area an area
     * @return whether it lies in the municipality, or in one that merged into it
     */
    public boolean holdsIn(Area area) {
        return municipalities().contains(area.municipality());
    }

    /**
     * The words that the municipality's pack may use.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return packs.get(0).pack().vocabulary();
    }

    /**
     * The office hours: those of the first pack that states them.
     *
     * @return the office hours
     */
    public OpeningHours officeHours() {
        return officeHours;
    }

    /**
     * The calendar of the agreement.
     *
     * @return the calendar
     */
    public WorkCalendar calendar() {
        return calendar;
    }

    /**
     * Asks a question.
     *
     * @param table the table that answers it
     * @param question the question
     * @param <Q> the type of question
     * @param <A> the type of answer
     * @return the clauses that answer, in the order in which they count; one at most of a first-hit table
     */
    @SuppressWarnings("unchecked") // a question is of one table, whose clauses answer it
    public <Q, A> List<Clause<Q, A>> ask(ClauseTable<Q, A> table, Q question) {
        List<? extends Clause<?, ?>> known = memo.find(question);
        if (known != null) {
            return (List<Clause<Q, A>>) known;
        }
        List<Clause<Q, A>> answers = askRules(table, question);
        memo.keep(question, answers);
        return answers;
    }

    private <Q, A> List<Clause<Q, A>> askRules(ClauseTable<Q, A> table, Q question) {
        List<Clause<Q, A>> answers = List.of();
        for (Stage stage : stages) {
            answers = joined(answers, stage.ask(table, question));
            if (table.policy().endsWith(answers)) {
                break;
            }
        }
        return answers;
    }

    private static <T> List<T> joined(List<T> first, List<T> next) {
        if (first.isEmpty() || next.isEmpty()) {
            return first.isEmpty() ? next : first;
        }
        List<T> both = new ArrayList<>(first);
        both.addAll(next);
        return List.copyOf(both);
    }

    /**
     * Asks a question of a first-hit table. The safety net of the base pack makes that there is always an answer.
     *
     * @param table the table that answers it
     * @param question the question
     * @param <Q> the type of question
     * @param <A> the type of answer
     * @return the clause that answers
     */
    public <Q, A> Clause<Q, A> first(ClauseTable<Q, A> table, Q question) {
        return ask(table, question).get(0);
    }

    /** What was granted before to whom a matter is about, see {@link Disclosures}. */
    Memo<Object, List<Grant>> grants() {
        return grants;
    }

    /**
     * All clauses of a table.
     *
     * @param table the table
     * @param <Q> the type of question
     * @param <A> the type of answer
     * @return the clauses in the order in which they are asked
     */
    public <Q, A> List<Clause<Q, A>> clauses(ClauseTable<Q, A> table) {
        return stages.stream().flatMap(stage -> stage.clauses(table).stream()).toList();
    }

    /**
     * The clauses that would answer too, or instead, if a fact were known.
     *
     * @param table the table
     * @param question the question
     * @param <Q> the type of question
     * @param <A> the type of answer
     * @return the clauses that need a fact that is not known; of a first-hit table those above the one that answers
     */
    @SuppressWarnings("unchecked") // a question is of one table, whose clauses answer it
    <Q, A> List<Clause<Q, A>> undecided(ClauseTable<Q, A> table, Q question) {
        List<? extends Clause<?, ?>> known = undecided.find(question);
        if (known != null) {
            return (List<Clause<Q, A>>) known;
        }
        List<Clause<Q, A>> found = findUndecided(table, question);
        undecided.keep(question, found);
        return found;
    }

    private <Q, A> List<Clause<Q, A>> findUndecided(ClauseTable<Q, A> table, Q question) {
        List<Clause<Q, A>> undecided = new ArrayList<>();
        for (Stage stage : stages) {
            for (Clause<Q, A> clause : stage.clauses(table)) {
                Answer holds = clause.holds(question);
                if (holds == Answer.UNKNOWN) {
                    undecided.add(clause);
                } else if (holds == Answer.YES && table.policy() == Policy.FIRST_HIT) {
                    return undecided;
                }
            }
        }
        return undecided;
    }

    /** When a clause holds, and where it comes from, as Dutch sentences. */
    String ground(Clause<?, ?> clause) {
        return grounds.computeIfAbsent(clause, Narrator::ground);
    }

    /** The place of an interpretation in the order of the chain. */
    int rank(Clause<?, ?> clause) {
        return rank.getOrDefault(clause, Integer.MAX_VALUE);
    }

    /**
     * A partner by its reference; {@code vangnet} is the safety net of the municipality's pack.
     *
     * @param ref the reference
     * @return the partner
     */
    public Optional<FollowUpPartner> partner(PartnerRef ref) {
        return partner(ref.value());
    }

    private Optional<FollowUpPartner> partner(String ref) {
        FollowUpPartner partner = partners.get().get(ref);
        return partner == null
                ? vocabulary().partners().find(ref)
                : Optional.of(partner); // it may be written otherwise
    }

    private Map<String, FollowUpPartner> findPartners() {
        Map<String, FollowUpPartner> found = new HashMap<>();
        vocabulary().partners().all().forEach(partner -> found.put(partner.ref().value(), partner));
        vocabulary()
                .partners()
                .find(head().safetyNet().value())
                .ifPresent(partner -> found.put(PartnerTable.SAFETY_NET.value(), partner));
        return found;
    }

    /** What people call a party; who is no partner has no name here. */
    String nameOf(Party party) {
        return switch (party.kind()) {
            case PARTNER -> partner(party.ref()).map(FollowUpPartner::name).orElse(party.ref());
            case OBSERVER, ANONYMOUS_OBSERVER -> "de melder";
            case COORDINATOR -> "de coördinator van het team (" + party.ref() + ")";
            case TEAM -> "het team (" + party.ref() + ")";
        };
    }

    /**
     * Who has what nobody else has.
     *
     * @return the safety net of the municipality's pack
     */
    public FollowUpPartner safetyNet() {
        return partner(PartnerTable.SAFETY_NET).orElseThrow();
    }

    /**
     * Who acts for a partner on a day: the partner itself, else its substitute or the substitute of that, else the safety
     * net.
     *
     * @param ref the reference of a partner of the agreement
     * @param day the day
     * @return a partner that is valid on the day, or the safety net
     */
    public FollowUpPartner available(PartnerRef ref, LocalDate day) {
        Optional<FollowUpPartner> named = partner(ref);
        return named.filter(partner -> partner.isValidOn(day)).orElseGet(() -> substitute(named, day));
    }

    private FollowUpPartner substitute(Optional<FollowUpPartner> named, LocalDate day) {
        Set<PartnerRef> seen = new HashSet<>();
        Optional<FollowUpPartner> candidate = named;
        while (candidate.isPresent() && seen.add(candidate.get().ref())) {
            if (candidate.get().isValidOn(day)) {
                return candidate.get();
            }
            candidate = candidate.get().substitute().flatMap(this::partner);
        }
        return safetyNet();
    }
}
