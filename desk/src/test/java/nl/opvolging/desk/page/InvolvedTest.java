package nl.opvolging.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.opvolging.rules.Agreement;
import nl.opvolging.rules.Recipient;
import nl.opvolging.rules.RecipientKind;
import nl.opvolging.signal.Area;
import nl.opvolging.signal.FollowUpPartner;
import nl.opvolging.signal.PartnerKind;
import nl.opvolging.signal.PartnerRef;
import org.junit.jupiter.api.Test;

class InvolvedTest {
    private static final Agreement GORINCHEM =
            ShippedPages.PACKS.agreement(Area.of("GM0512"), LocalDate.of(2027, 1, 1));
    private static final PartnerRef MUNICIPALITY = PartnerRef.of("gemeente");

    private final Involved involved = new Involved(GORINCHEM);

    @Test
    void a_kind_of_partner_is_not_taken_for_the_code_of_one() {
        assertThat(GORINCHEM.safetyNet()).extracting(FollowUpPartner::kind).isEqualTo(PartnerKind.MUNICIPALITY);
        assertThat(GORINCHEM.partner(MUNICIPALITY)).isPresent();
        assertThat(involved.partners())
                .contains(PartnerRef.of("sociaal-team"), PartnerRef.of("coordinator-buurtteams"))
                .doesNotContain(MUNICIPALITY);
    }

    @Test
    void whom_a_clause_names_is_involved_with_who_stands_in() {
        involved.add(Recipient.of(PartnerRef.of("ambtenaar-van-dienst")));

        assertThat(involved.partners()).contains(PartnerRef.of("ambtenaar-van-dienst"), MUNICIPALITY);
    }

    @Test
    void whoever_is_meant_without_a_name_adds_nobody() {
        int before = involved.partners().size();
        involved.add(Recipient.of(RecipientKind.COORDINATOR));

        assertThat(involved.partners()).hasSize(before);
    }
}
