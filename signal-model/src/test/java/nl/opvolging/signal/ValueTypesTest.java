package nl.opvolging.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {
    static Stream<Arguments> references() {
        return Stream.of(
                reference("actor", ActorRef::of),
                reference("case file", CaseRef::of),
                reference("event", EventRef::of),
                reference("observer", ObserverRef::of),
                reference("partner", PartnerRef::of),
                reference("place", PlaceRef::of),
                reference("sign", Sign::of),
                reference("signal", SignalRef::of),
                reference("subject", SubjectRef::of),
                reference("team", TeamRef::of),
                reference("theme", Theme::of));
    }

    private static Arguments reference(String what, Function<String, Comparable<?>> of) {
        return Arguments.of(what, of);
    }

    @ParameterizedTest(name = "a reference to a {0}")
    @MethodSource("references")
    void a_reference_has_no_room_for_a_name_or_an_address(String what, Function<String, Comparable<?>> of) {
        for (String refused : List.of(
                "", " ", "Een Naam", "-a", ".a", "iemand@example.org", "Straat\t1", "é", "a\n", "x".repeat(65))) {
            assertThatIllegalArgumentException()
                    .as("\"%s\"", refused)
                    .isThrownBy(() -> of.apply(refused))
                    .withMessage("The reference of the " + what
                            + " has 1 to 64 letters, digits, dots, colons, dashes and"
                            + " underscores and starts with a letter or a digit, but this is \"" + Shown.text(refused)
                            + "\"");
        }
    }

    @ParameterizedTest(name = "a reference to a {0}")
    @MethodSource("references")
    void a_reference_is_written_as_it_was_read(String what, Function<String, Comparable<?>> of) {
        for (String accepted : List.of("7", "Z", "a.b_c:d-e", "x".repeat(64))) {
            assertThat(of.apply(accepted)).as(what).hasToString(accepted).isEqualTo(of.apply(accepted));
        }
    }

    static Stream<Arguments> made_references() {
        return Stream.of(reference("duty", DutyRef::of), reference("step", StepRef::of));
    }

    @ParameterizedTest(name = "a reference to a {0}")
    @MethodSource("made_references")
    void a_reference_that_a_plan_makes_has_room_for_several_references(
            String what, Function<String, Comparable<?>> of) {
        for (String accepted : List.of("7", "FEED_BACK/e-1/GM0512.3/s-1", "a.b_c:d-e/f", "x".repeat(500))) {
            assertThat(of.apply(accepted)).as(what).hasToString(accepted).isEqualTo(of.apply(accepted));
        }
    }

    @ParameterizedTest(name = "a reference to a {0}")
    @MethodSource("made_references")
    void a_reference_that_a_plan_makes_has_no_room_for_a_name_or_an_address(
            String what, Function<String, Comparable<?>> of) {
        for (String refused : List.of("", "/a", "Een Naam", "iemand@example.org", "a\n", "é", "x".repeat(501))) {
            assertThatIllegalArgumentException()
                    .as("\"%s\"", refused)
                    .isThrownBy(() -> of.apply(refused))
                    .withMessage("The reference of the " + what
                            + " has 1 to 500 letters, digits, dots, colons, slashes, dashes and underscores and starts"
                            + " with a letter or a digit, but this is \"" + Shown.text(refused) + "\"");
        }
    }

    @Test
    void a_party_is_written_with_its_kind_and_its_reference() {
        assertThat(List.of(
                        Party.partner(PartnerRef.of("a")),
                        Party.observer(ObserverRef.of("b")),
                        Party.anonymousObserver(SignalRef.of("c")),
                        Party.coordinator(ObserverRef.of("d")),
                        Party.team(TeamRef.of("e"))))
                .map(Party::toString)
                .containsExactly("PARTNER:a", "OBSERVER:b", "ANONYMOUS_OBSERVER:c", "COORDINATOR:d", "TEAM:e");
    }

    @Test
    void a_party_has_no_room_for_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Party(PartyKind.OBSERVER, "Een Naam"))
                .withMessage("The reference of the party has 1 to 64 letters, digits, dots, colons, dashes and"
                        + " underscores and starts with a letter or a digit, but this is \"Een Naam\"");
    }

    @Test
    void parties_are_in_the_order_of_kind_and_reference() {
        assertThat(Stream.of(
                                new Party(PartyKind.TEAM, "a"),
                                new Party(PartyKind.PARTNER, "c"),
                                new Party(PartyKind.PARTNER, "b"))
                        .sorted())
                .map(Party::toString)
                .containsExactly("PARTNER:b", "PARTNER:c", "TEAM:a");
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, RECEIVED, true",
        "RECEIVED, FOLLOWED_UP, false",
        "TAKEN_UP, RECEIVED, true",
        "WHAT_WAS_DONE, FOLLOWED_UP, true",
        "NOTHING_POSSIBLE, WHAT_WAS_DONE, true",
        "WHAT_WAS_DONE, NOTHING_POSSIBLE, true",
        "FOLLOWED_UP, NOTHING_POSSIBLE, false"
    })
    void who_hears_what_was_promised_or_more_has_heard_enough(
            FeedbackLevel told, FeedbackLevel promised, boolean enough) {
        assertThat(told.meets(promised)).isEqualTo(enough);
    }

    @Test
    void references_are_in_the_order_of_their_texts() {
        assertThat(EventRef.of("a")).isLessThan(EventRef.of("b"));
        assertThat(Theme.of("b")).isGreaterThan(Theme.of("a"));
        assertThat(Stream.of("a", "B", "1").map(Sign::of).sorted())
                .map(Sign::value)
                .containsExactly("1", "B", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0512",
                "GM512",
                "GM05121",
                "gm0512",
                "WK0512",
                "WK0512011",
                "BU051201",
                "BU051201011",
                "GM051a",
                "GM0512 ",
                "Kerkstraat 1"
            })
    void what_is_no_cbs_code_is_no_area(String refused) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Area.of(refused))
                .withMessage("An area is a CBS code such as GM0512, WK051201 or BU05120101, but this is \"" + refused
                        + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"112", "113", "144", "14 010", "14 0512", "0800-2000", "0900-8844", "0800-1234567", "088-1234567"
            })
    void the_number_of_a_public_service_is_written_as_it_was_read(String accepted) {
        assertThat(ServiceNumber.of(accepted)).hasToString(accepted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0612345678", "06-12345678", "010-1234567", "115", "14 10", "0800-200", "+31 112", "112 "})
    void the_number_of_a_person_is_no_service_number(String refused) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceNumber.of(refused))
                .withMessage("A service number is like 112, 14 010, 0800-2000 or 088-1234567, but this is \"" + refused
                        + "\"");
    }

    @Test
    void a_clause_is_named_by_pack_table_and_number() {
        ClauseRef clause = ClauseRef.parse("GM0512/routering/4");

        assertThat(clause).isEqualTo(new ClauseRef("GM0512", "routering", 4)).hasToString("GM0512/routering/4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GM0512",
                "GM0512/routering",
                "GM0512/routering/0",
                "GM0512/routering/04",
                "GM0512/routering/1000000",
                "GM0512/Routering/4",
                "GM0512//4",
                "/routering/4",
                "GM0512/routering/4/5",
                "GM 0512/routering/4"
            })
    void what_is_no_name_of_a_clause_is_refused(String refused) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClauseRef.parse(refused))
                .withMessage("A clause is named like GM0512/routering/4, but this is \"" + refused + "\"");
    }

    @Test
    void a_clause_that_could_not_be_read_back_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClauseRef("a/b", "routering", -1))
                .withMessage("A clause is named like GM0512/routering/4, but this is \"a/b/routering/-1\"");
    }

    @Test
    void clauses_are_in_the_order_of_pack_table_and_number() {
        assertThat(Stream.of("b/a/1", "a/b/10", "a/b/9", "a/a/11")
                        .map(ClauseRef::parse)
                        .sorted())
                .map(ClauseRef::toString)
                .containsExactly("a/a/11", "a/b/9", "a/b/10", "b/a/1");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void a_term_of_less_than_0_or_more_than_10000_units_is_refused(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount(count, TermUnit.DAYS))
                .withMessage("A term counts 0 to 10000 units, but this one counts " + count);
    }

    @ParameterizedTest
    @CsvSource({
        "0, DAYS, 0 dagen",
        "1, WORKING_DAYS, 1 werkdag",
        "2, WORKING_DAYS, 2 werkdagen",
        "1, HOURS, 1 uur",
        "10000, MINUTES, 10000 minuten"
    })
    void an_amount_is_written_in_dutch(int count, TermUnit unit, String text) {
        assertThat(new Amount(count, unit)).hasToString(text);
    }

    @Test
    void a_text_from_outside_is_shown_short_and_without_control_characters() {
        assertThat(Shown.text("a\nb\u0000c")).isEqualTo("a?b?c");
        assertThat(Shown.text("x".repeat(40))).isEqualTo("x".repeat(40));
        assertThat(Shown.text("😀".repeat(41))).isEqualTo("😀".repeat(40) + "…");
    }

    static Stream<List<? extends DutchWord>> words() {
        return Stream.<DutchWord[]>of(
                        About.values(),
                        ActorRole.values(),
                        Answer.values(),
                        AssignmentBasis.values(),
                        Beneficiary.values(),
                        CaseStatus.values(),
                        ContactResponse.values(),
                        Decision.values(),
                        DutyKind.values(),
                        DutyState.values(),
                        EscalationAction.values(),
                        EscalationCause.values(),
                        EventKind.values(),
                        Fact.values(),
                        FeedbackLevel.values(),
                        FeedbackMoment.values(),
                        ForecastKind.values(),
                        HandOverReason.values(),
                        Line.values(),
                        ObserverKind.values(),
                        Outcome.values(),
                        ParticipantRole.values(),
                        PartnerKind.values(),
                        PartyKind.values(),
                        PartyRole.values(),
                        PauseReason.values(),
                        RemarkKind.values(),
                        Sense.values(),
                        TeamKind.values(),
                        TermUnit.values(),
                        Topic.values(),
                        Urgency.values(),
                        WaiverReason.values())
                .map(Arrays::asList);
    }

    @ParameterizedTest
    @MethodSource("words")
    void each_value_has_a_dutch_word_of_its_own(List<? extends DutchWord> values) {
        List<String> words = values.stream().map(DutchWord::word).toList();

        assertThat(new HashSet<>(words)).hasSameSizeAs(values);
        assertThat(words).allMatch(word -> word.matches("[a-zëéïö]+( [a-zëéïö]+)*"));
    }
}
