package nl.voorbeeld;

import static nl.opvolging.signal.DutyKind.TAKE_UP;
import static nl.opvolging.testkit.OpvolgingAssertions.assertThat;

import org.junit.jupiter.api.Test;

class MeldingTest {
    @Test
    void closed_curtains_go_to_who_visits_older_people() {
        assertThat(Melding.plan())
                .isOwnedBy("ouderenadviseur")
                .because("GM0489/routering/1")
                .owes(TAKE_UP)
                .by("2027-01-18T16:00");
    }
}
